package import RegistryModel

/// The provider works on a ticket; also when what it solved comes back (TMF621: `resolved` to
/// `inProgress`), which makes its case active and pauses the one it was opened for again.
package struct EscalationProgress: Operation {
  package static let name = "escalation.progress"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let comesBack = try registry.existing(step.escalation).state == .resolved
    try step.check(.inProgress, needsNote: comesBack, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let comesBack = try registry.existing(step.escalation).state == .resolved
    let child = try step.apply(.inProgress, .fromProvider, registry, stamp, &effects)
    guard comesBack else { return }
    let word = try step.word(registry, stamp)
    if child.state == .solved {
      effects.record(
        .stateChanged, of: child, from: .solved, to: .reopened, CaseEventDetail(note: word), stamp)
    }
    if child.state != .providerActive {
      effects.update(child) { copy in
        copy.state = .providerActive
        copy.solvedAt = nil
        copy.suspension = nil
      }
      effects.record(
        .stateChanged, of: child, from: child.state == .solved ? .reopened : child.state,
        to: .providerActive, CaseEventDetail(), stamp)
    }
    try pauseParent(of: child, word, registry, stamp, &effects)
  }

  private func pauseParent(
    of child: SupportCase, _ word: String, _ registry: any RegistryReader, _ stamp: Stamp,
    _ effects: inout Effects
  ) throws(RegistryError) {
    guard let parentID = child.parent else { return }
    let parent = try registry.existing(parentID)
    guard parent.state.next.contains(.suspended) else { return }
    effects.move(
      parent, to: .suspended, CaseEventDetail(reason: .escalatedToProvider, note: word), stamp)
  }
}
