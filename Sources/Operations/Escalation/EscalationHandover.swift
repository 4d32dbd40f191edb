import RegistryModel

extension Effects {
  /// A ticket is in its provider's hands from now on: its case is active there, and the one it was
  /// opened for waits, with its clock standing (activity F).
  ///
  /// - Parameter word: what the cases are told.
  mutating func handOver(
    _ child: SupportCase, _ word: String, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    activate(child, word, stamp)
    guard let parentID = child.parent else { return }
    pause(try registry.existing(parentID), word, stamp)
  }

  /// A case already paused waits for the provider from now on: a second part may fail meanwhile.
  mutating func pause(_ parent: SupportCase, _ word: String, _ stamp: Stamp) {
    guard parent.state == .suspended || parent.state.next.contains(.suspended) else { return }
    move(
      parent, to: .suspended, CaseEventDetail(reason: .escalatedToProvider, note: word), stamp)
  }

  /// What was solved is opened again first.
  private mutating func activate(_ child: SupportCase, _ word: String, _ stamp: Stamp) {
    guard child.state != .providerActive else { return }
    let wasSolved = child.state == .solved
    if wasSolved {
      record(
        .stateChanged, of: child, from: .solved, to: .reopened, CaseEventDetail(note: word), stamp)
    }
    update(child) { copy in
      copy.state = .providerActive
      copy.solvedAt = nil
      copy.suspension = nil
    }
    record(
      .stateChanged, of: child, from: wasSolved ? .reopened : child.state, to: .providerActive,
      CaseEventDetail(note: wasSolved ? nil : word, group: child.group), stamp)
  }

  /// Keeps a remark about a ticket among ourselves: the provider is not told.
  mutating func record(remark: String?, of escalation: ID<Escalation>, _ stamp: Stamp) {
    guard let remark else { return }
    insert(
      EscalationMessage(
        id: newID(), escalation: escalation, at: stamp.at, direction: .ours, note: remark,
        actor: stamp.actor))
  }
}
