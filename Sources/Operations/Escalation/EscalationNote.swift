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

  /// Their number and their promise are what they said, in a message of theirs.
  ///
  /// - Throws: `escalation.only_theirs`, `escalation.date_past`.
  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if direction != .fromProvider, ticketNumber != nil || promisedOn != nil {
      throw RegistryError(
        .escalationOnlyTheirs,
        [
          "code": try registry.existing(escalation).code,
          "member": promisedOn == nil ? "ticket_number" : "promised_on",
        ],
        hints: [Hint("escalation.note_from_provider")])
    }
    try EscalationDates.require(promised: promisedOn, stamp)
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

extension ErrorCode {
  /// Params: `code`, `member` (`promised_on`, `ticket_number`).
  package static let escalationOnlyTheirs = ErrorCode("escalation.only_theirs", .refused)
}
