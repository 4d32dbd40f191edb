package import RegistryModel

/// Withdraws a ticket: its case ends unmanaged, since no support was given, and the one it was
/// opened for goes on. A draft nobody sent had paused nothing.
package struct EscalationCancel: Operation {
  package static let name = "escalation.cancel"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent] + QuotaCharge.creates

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields, by: .toProvider)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.cancelled, needsNote: true, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let isDraft = try registry.existing(step.escalation).state == .draft
    let child = try step.apply(
      .cancelled, as: isDraft ? .ours : nil, registry, stamp, &effects)
    let word = try step.word(registry, stamp)
    if child.state.next.contains(.unmanaged) {
      effects.move(child, to: .unmanaged, CaseEventDetail(note: word), stamp)
    }
    guard !isDraft else { return try effects.tellParent(of: child, word, registry, stamp) }
    try effects.resumeParent(of: child, note: word, registry, stamp)
    // What came of it is used all the same.
    let ticket = try registry.existing(step.escalation)
    let used = try EscalationPartsUsed(ticket, isCancelled: true, registry)
    effects.answer(
      try effects.charge(used.charges(on: stamp.today, by: child, registry), in: registry))
  }
}
