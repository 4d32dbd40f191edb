import RegistryModel

/// What an event says besides the change of state.
struct CaseEventDetail {
  var reason: SuspensionReason?
  var note: String?
  var group: ID<SupportGroup>?
  var specialist: ID<Person>?
  /// The entity's own tool, when it tells so.
  var source: String?
  /// The tool did not say when: it is told of when it was seen.
  var isSeen: Bool

  init(
    reason: SuspensionReason? = nil, note: String? = nil, group: ID<SupportGroup>? = nil,
    specialist: ID<Person>? = nil, source: String? = nil, isSeen: Bool = false
  ) {
    self.reason = reason
    self.note = note
    self.group = group
    self.specialist = specialist
    self.source = source
    self.isSeen = isSeen
  }
}

extension Effects {
  /// Moves a case to a state and tells its timeline.
  mutating func move(
    _ supportCase: SupportCase, to state: CaseState, _ detail: CaseEventDetail = CaseEventDetail(),
    _ stamp: Stamp, _ change: (inout SupportCase) -> Void = { _ in }
  ) {
    update(supportCase) { copy in
      copy.state = state
      copy.suspension = detail.reason
      switch state {
      case .solved: copy.solvedAt = stamp.at
      case .closed, .unmanaged: copy.endedAt = stamp.at
      case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .suspended, .reopened,
        .providerActive:
        copy.solvedAt = nil
      }
      change(&copy)
    }
    record(.stateChanged, of: supportCase, from: supportCase.state, to: state, detail, stamp)
  }

  /// Adds a line to a case's timeline.
  mutating func record(
    _ kind: CaseEventKind, of supportCase: SupportCase, from: CaseState? = nil,
    to: CaseState? = nil, _ detail: CaseEventDetail, _ stamp: Stamp, at instant: Instant? = nil
  ) {
    insert(
      CaseEvent(
        id: newID(), supportCase: supportCase.id, at: instant ?? stamp.at, eventKind: kind,
        from: from, to: to, reason: detail.reason, note: detail.note, group: detail.group,
        specialist: detail.specialist, actor: stamp.actor, source: detail.source,
        isSeen: detail.isSeen))
    touch(supportCase.id)
  }

  /// Tells the parent that a child at the provider's level is done with: a parent suspended for
  /// providers goes on once none of them is at work for it (activity F). A ticket that is only
  /// drawn up is no work of theirs.
  mutating func resumeParent(
    of child: SupportCase, note: String?, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    guard let parentID = child.parent else { return }
    let parent = try registry.existing(parentID)
    let word = note ?? child.code
    guard parent.state == .suspended, parent.suspension == .escalatedToProvider,
      try !isProviderAtWork(for: parentID, besides: child.id, registry)
    else { return try tellParent(of: child, word, registry, stamp) }
    move(parent, to: .inProgress, CaseEventDetail(note: word), stamp)
  }

  /// Notes on the parent what became of a child; a parent that is over is told nothing.
  mutating func tellParent(
    of child: SupportCase, _ word: String, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    guard let parentID = child.parent else { return }
    let parent = try registry.existing(parentID)
    guard !parent.state.isFinal else { return }
    record(.note, of: parent, CaseEventDetail(note: word), stamp)
  }

  private func isProviderAtWork(
    for parent: ID<SupportCase>, besides child: ID<SupportCase>, _ registry: any RegistryReader
  ) throws(RegistryError) -> Bool {
    for other in try registry.all(SupportCase.byParent, parent)
    where other.id != child && other.provider != nil && other.state.isOpen {
      let tickets = try registry.all(Escalation.byCase, other.id)
      if tickets.isEmpty || tickets.contains(where: { $0.state != .draft }) { return true }
    }
    return false
  }

  /// The case's code and state, as every operation on a case answers.
  mutating func answer(_ code: String, _ state: CaseState) {
    answer("code", .string(code))
    answer("state", .string(state.rawValue))
  }
}
