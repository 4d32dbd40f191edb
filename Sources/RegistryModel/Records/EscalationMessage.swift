/// One message or change of state of an escalation: its timeline.
package struct EscalationMessage: Entity {
  package let id: ID<EscalationMessage>
  package var revision: Int64
  /// The ticket.
  package var escalation: ID<Escalation>
  /// When.
  package var at: Instant
  /// Which way it went.
  package var direction: MessageDirection
  /// How it went; nil when nobody said.
  package var channel: TicketChannelKind?
  /// The state before; nil when it did not change.
  package var from: EscalationState?
  /// The state after; nil when it did not change.
  package var to: EscalationState?
  /// What was said.
  package var note: String?
  /// Their number for the message or the part, a waybill.
  package var externalReference: String?
  /// The day they promise in it; nil when it promises nothing.
  package var promisedOn: CivilDate?
  /// Who recorded it.
  package var actor: ID<Person>?

  package init(
    id: ID<EscalationMessage>, revision: Int64 = 1, escalation: ID<Escalation>, at: Instant,
    direction: MessageDirection, channel: TicketChannelKind? = nil, from: EscalationState? = nil,
    to: EscalationState? = nil, note: String? = nil, externalReference: String? = nil,
    promisedOn: CivilDate? = nil,
    actor: ID<Person>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.escalation = escalation
    self.at = at
    self.direction = direction
    self.channel = channel
    self.from = from
    self.to = to
    self.note = note
    self.externalReference = externalReference
    self.promisedOn = promisedOn
    self.actor = actor
  }
}

extension EscalationMessage {
  package static let kind = EntityKind.escalationMessage

  /// Of one ticket, oldest first.
  package static let byEscalation = Index<EscalationMessage>(
    "escalation_message_escalation", ["escalation", "at"])

  package static let table = Table(
    "escalation_message",
    columns: [
      Column("escalation", ID<Escalation>.self),
      Column("at", Instant.self),
      Column("direction", MessageDirection.self),
      Column("channel", Optional<TicketChannelKind>.self),
      Column("from", Optional<EscalationState>.self),
      Column("to", Optional<EscalationState>.self),
      Column("note", Optional<String>.self),
      Column("external_reference", Optional<String>.self),
      Column("promised_on", Optional<CivilDate>.self),
      Column("actor", Optional<ID<Person>>.self),
    ],
    indexes: [byEscalation.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    escalation = try row.read()
    at = try row.read()
    direction = try row.read()
    channel = try row.read()
    from = try row.read()
    to = try row.read()
    note = try row.read()
    externalReference = try row.read()
    promisedOn = try row.read()
    actor = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(escalation)
    row.write(at)
    row.write(direction)
    row.write(channel)
    row.write(from)
    row.write(to)
    row.write(note)
    row.write(externalReference)
    row.write(promisedOn)
    row.write(actor)
  }
}
