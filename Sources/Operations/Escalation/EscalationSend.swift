package import RegistryModel

/// Sends a ticket to its provider, once nothing they ask for is missing: from then on its case is
/// theirs, and the clock of the one it was opened for stands.
package struct EscalationSend: Operation {
  package static let name = "escalation.send"
  package static let creates: [EntityKind] = [.escalationMessage, .caseEvent]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields, by: .toProvider)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.sent, registry, stamp)
    let escalation = try registry.existing(step.escalation)
    let draft = try TicketDraft(escalation, note: step.message?.text, registry)
    try EscalationPreflight.require(draft, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let child = try step.apply(.sent, registry, stamp, &effects)
    // Something may have been used since it was drawn up.
    let ticket = try registry.existing(step.escalation)
    let lines = try registry.all(EscalationLine.byEscalation, ticket.id)
    effects.answer(try ticket.quotas(of: lines, registry, stamp))
    try effects.handOver(child, try step.word(registry, stamp), registry, stamp)
  }
}
