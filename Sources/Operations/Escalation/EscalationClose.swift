package import RegistryModel

/// We agree that the provider has solved it: the ticket and its case are closed. While a part is
/// to go back it stays open, unless somebody says why.
package struct EscalationClose: Operation {
  package static let name = "escalation.close"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent]

  let step: EscalationStep
  /// Why it is closed although parts are to go back.
  let withPartsDue: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields, by: .toProvider)
    withPartsDue = try fields.optional("with_parts_due")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.closed, registry, stamp)
    guard withPartsDue == nil else { return }
    let owed = try registry.all(PartExchange.byEscalation, step.escalation).filter(\.isOwed)
    guard let first = owed.first else { return }
    throw RegistryError(
      .escalationPartDueBack,
      [
        "code": try registry.existing(step.escalation).code,
        "parts": owed.map(\.code).joined(separator: ", "), "count": String(owed.count),
      ],
      hints: [
        Hint("part.return_it", ["part": first.code]), Hint("escalation.say_why_parts_due"),
      ])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let child = try step.apply(.closed, registry, stamp, &effects)
    effects.record(remark: withPartsDue?.text, of: step.escalation, stamp)
    guard child.state.next.contains(.closed) else { return }
    effects.move(
      child, to: .closed, CaseEventDetail(note: try step.word(registry, stamp)), stamp)
  }
}

extension ErrorCode {
  /// Params: `code`, `parts`, `count`.
  package static let escalationPartDueBack = ErrorCode("escalation.part_due_back", .refused)
}
