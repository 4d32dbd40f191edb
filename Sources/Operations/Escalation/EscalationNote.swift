package import RegistryModel

/// Keeps a message about an escalation, its state unchanged.
package struct EscalationNote: Operation {
  package static let name = "escalation.note"
  package static let creates: [EntityKind] = [.escalationMessage]

  let escalation: ID<Escalation>
  let direction: MessageDirection
  let note: Paragraph
  /// How the message went or came.
  let channel: TicketChannelKind?
  let externalReference: Line?
  let ticketNumber: Line?
  let promisedOn: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    direction = try fields.optional("direction") ?? .ours
    note = try fields.required("note")
    channel = try fields.optional("channel")
    externalReference = try fields.optional("external_ref")
    ticketNumber = try fields.optional("ticket_number")
    promisedOn = try fields.optional("promised_on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try EscalationTheirs.require(
      ticketNumber: ticketNumber, promisedOn: promisedOn, direction,
      of: try registry.existing(escalation), stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    effects.update(found) { copy in
      if let ticketNumber { copy.ticketNumber = IdentifierText.key(ticketNumber.text) }
      if let promisedOn { copy.promisedOn = promisedOn }
    }
    effects.insert(
      EscalationMessage(
        id: effects.newID(), escalation: found.id, at: stamp.at, direction: direction,
        channel: channel, note: note.text, externalReference: externalReference?.text,
        promisedOn: promisedOn,
        actor: stamp.actor))
    effects.touch(found.id)
    effects.touch(found.supportCase)
    effects.answer("code", .string(found.code))
    effects.answer("state", .string(found.state.rawValue))
  }
}
