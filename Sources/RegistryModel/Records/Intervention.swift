/// Work on one piece of equipment for a case (intervención). The parts it moved are rows of
/// `InstalledPart`.
package struct Intervention: Entity {
  package let id: ID<Intervention>
  package var revision: Int64
  /// The case.
  package var supportCase: ID<SupportCase>
  /// The equipment.
  package var asset: ID<Asset>
  /// Its part in the case.
  package var role: InterventionRole
  /// What was done.
  package var action: InterventionAction
  /// Time worked.
  package var minutes: Int?
  /// What its counter said.
  package var reading: ID<Reading>?
  /// What parts bought or labour cost.
  package var cost: Money?
  /// What came of it.
  package var result: InterventionResult?
  /// When it was done.
  package var doneAt: Instant
  /// Who did it.
  package var by: ID<Person>?
  /// What people wrote.
  package var note: String?
  /// What the registry says of it, confirmed or disputed on the spot.
  package var facts: FactChecks

  package init(
    id: ID<Intervention>, revision: Int64 = 1, supportCase: ID<SupportCase>, asset: ID<Asset>,
    role: InterventionRole, action: InterventionAction, minutes: Int? = nil,
    reading: ID<Reading>? = nil, cost: Money? = nil, result: InterventionResult? = nil,
    doneAt: Instant, by: ID<Person>? = nil, note: String? = nil, facts: FactChecks = FactChecks()
  ) {
    self.id = id
    self.revision = revision
    self.supportCase = supportCase
    self.asset = asset
    self.role = role
    self.action = action
    self.minutes = minutes
    self.reading = reading
    self.cost = cost
    self.result = result
    self.doneAt = doneAt
    self.by = by
    self.note = note
    self.facts = facts
  }
}

extension Intervention {
  package static let kind = EntityKind.intervention

  /// Of one case, oldest first.
  package static let byCase = Index<Intervention>("intervention_case", ["support_case", "done_at"])
  /// On one piece of equipment, oldest first.
  package static let byAsset = Index<Intervention>("intervention_asset", ["asset", "done_at"])

  package static let table = Table(
    "intervention",
    columns: [
      Column("support_case", ID<SupportCase>.self),
      Column("asset", ID<Asset>.self),
      Column("role", InterventionRole.self),
      Column("action", InterventionAction.self),
      Column("minutes", Optional<Int>.self),
      Column("reading", Optional<ID<Reading>>.self),
      Column("cost", Optional<Money>.self),
      Column("result", Optional<InterventionResult>.self),
      Column("done_at", Instant.self),
      Column("by", Optional<ID<Person>>.self),
      Column("note", Optional<String>.self),
      Column("facts", FactChecks.self),
    ],
    indexes: [byCase.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    supportCase = try row.read()
    asset = try row.read()
    role = try row.read()
    action = try row.read()
    minutes = try row.read()
    reading = try row.read()
    cost = try row.read()
    result = try row.read()
    doneAt = try row.read()
    by = try row.read()
    note = try row.read()
    facts = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(supportCase)
    row.write(asset)
    row.write(role)
    row.write(action)
    row.write(minutes)
    row.write(reading)
    row.write(cost)
    row.write(result)
    row.write(doneAt)
    row.write(by)
    row.write(note)
    row.write(facts)
  }
}
