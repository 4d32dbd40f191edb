package import RegistryModel

/// The provider has solved it: its case is solved, and the one it was opened for goes on.
package struct EscalationResolve: Operation {
  package static let name = "escalation.resolve"
  package static let creates: [EntityKind] =
    [.escalationMessage, .caseEvent] + QuotaCharge.creates

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.resolved, registry, stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let child = try step.apply(.resolved, registry, stamp, &effects)
    let word = try step.word(registry, stamp)
    if child.state.next.contains(.solved) {
      effects.move(child, to: .solved, CaseEventDetail(note: word), stamp)
    }
    try effects.resumeParent(of: child, note: word, registry, stamp)
    let used = try EscalationPartsUsed(try registry.existing(step.escalation), registry)
    effects.answer("parts_used", .integer(Int64(used.pieces.count)))
    let toCome = try registry.all(PartExchange.byEscalation, step.escalation)
      .filter { $0.state == .announced }.reduce(0) { $0 + $1.quantity }
    // Charged when they come.
    if toCome > 0 { effects.answer("parts_to_come", .integer(Int64(toCome))) }
    effects.answer(
      try effects.charge(used.charges(on: stamp.today, by: child, registry), in: registry))
  }
}
