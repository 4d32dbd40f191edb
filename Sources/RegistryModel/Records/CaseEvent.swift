/// One thing that happened to a case: its timeline, and what its clocks are folded from.
package struct CaseEvent: Entity {
  package let id: ID<CaseEvent>
  package var revision: Int64
  /// The case.
  package var supportCase: ID<SupportCase>
  /// When it happened, which may be before it was recorded (activity E).
  package var at: Instant
  /// What happened.
  package var eventKind: CaseEventKind
  /// The state before; nil when it did not change.
  package var from: CaseState?
  /// The state after; nil when it did not change.
  package var to: CaseState?
  /// Why it stands still.
  package var reason: SuspensionReason?
  /// What people wrote.
  package var note: String?
  /// The group it was given to.
  package var group: ID<SupportGroup>?
  /// Whom it was given to.
  package var specialist: ID<Person>?
  /// Who did it.
  package var actor: ID<Person>?
  /// The entity's own tool, when it is the one that tells of it.
  package var source: String?
  /// The tool did not say when: `at` is when it was seen, no earlier than it happened.
  package var isSeen: Bool

  package init(
    id: ID<CaseEvent>, revision: Int64 = 1, supportCase: ID<SupportCase>, at: Instant,
    eventKind: CaseEventKind, from: CaseState? = nil, to: CaseState? = nil,
    reason: SuspensionReason? = nil, note: String? = nil, group: ID<SupportGroup>? = nil,
    specialist: ID<Person>? = nil, actor: ID<Person>? = nil, source: String? = nil,
    isSeen: Bool = false
  ) {
    self.id = id
    self.revision = revision
    self.supportCase = supportCase
    self.at = at
    self.eventKind = eventKind
    self.from = from
    self.to = to
    self.reason = reason
    self.note = note
    self.group = group
    self.specialist = specialist
    self.actor = actor
    self.source = source
    self.isSeen = isSeen
  }
}

extension CaseEvent {
  package static let kind = EntityKind.caseEvent

  /// Of one case, oldest first.
  package static let byCase = Index<CaseEvent>("case_event_case", ["support_case", "at"])

  package static let table = Table(
    "case_event",
    columns: [
      Column("support_case", ID<SupportCase>.self),
      Column("at", Instant.self),
      Column("event_kind", CaseEventKind.self),
      Column("from", Optional<CaseState>.self),
      Column("to", Optional<CaseState>.self),
      Column("reason", Optional<SuspensionReason>.self),
      Column("note", Optional<String>.self),
      Column("group", Optional<ID<SupportGroup>>.self),
      Column("specialist", Optional<ID<Person>>.self),
      Column("actor", Optional<ID<Person>>.self),
      Column("source", Optional<String>.self),
      Column("is_seen", Bool.self),
    ],
    indexes: [byCase.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    supportCase = try row.read()
    at = try row.read()
    eventKind = try row.read()
    from = try row.read()
    to = try row.read()
    reason = try row.read()
    note = try row.read()
    group = try row.read()
    specialist = try row.read()
    actor = try row.read()
    source = try row.read()
    isSeen = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(supportCase)
    row.write(at)
    row.write(eventKind)
    row.write(from)
    row.write(to)
    row.write(reason)
    row.write(note)
    row.write(group)
    row.write(specialist)
    row.write(actor)
    row.write(source)
    row.write(isSeen)
  }
}
