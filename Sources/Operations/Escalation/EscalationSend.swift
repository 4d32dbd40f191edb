package import RegistryModel

/// Sends a ticket to its provider, once nothing they ask for is missing.
package struct EscalationSend: Operation {
  package static let name = "escalation.send"
  package static let creates: [EntityKind] = [.escalationMessage]

  let step: EscalationStep

  package init(_ fields: inout Fields) throws(RegistryError) {
    step = try EscalationStep(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try step.check(.sent, registry, stamp)
    let escalation = try registry.existing(step.escalation)
    let note = step.note?.text ?? stamp.note
    try EscalationPreflight.require(TicketDraft(escalation, note: note, registry), registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try step.apply(.sent, .toProvider, registry, stamp, &effects)
  }
}
