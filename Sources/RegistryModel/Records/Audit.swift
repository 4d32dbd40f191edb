/// A physical count of a site, or of part of it (toma física).
package struct Audit: Entity {
  package let id: ID<Audit>
  package var revision: Int64
  /// `A-YYYY-NNNNN`.
  package var code: String
  /// Where it is made.
  package var site: ID<Site>
  /// Only what is in this place, at any depth.
  package var location: ID<Location>?
  /// Only equipment of this kind.
  package var equipmentKind: EquipmentKind?
  /// Only what this person answers for.
  package var custodian: ID<Person>?
  /// Whoever counts is not shown what is expected.
  package var isBlind: Bool
  package var state: AuditState
  /// How many were drawn, when not everything is counted.
  package var sample: Int?
  /// What the sample was drawn with.
  package var seed: Int64?
  /// How many assets were expected at opening.
  package var expectedCount: Int
  package var openedAt: Instant
  package var openedBy: ID<Person>?
  /// When the counting was declared ended; nothing is scanned afterwards.
  package var countEndedAt: Instant?
  package var closedAt: Instant?
  package var closedBy: ID<Person>?

  package init(
    id: ID<Audit>, revision: Int64 = 1, code: String, site: ID<Site>, location: ID<Location>? = nil,
    equipmentKind: EquipmentKind? = nil, custodian: ID<Person>? = nil, isBlind: Bool,
    state: AuditState, sample: Int? = nil, seed: Int64? = nil, expectedCount: Int,
    openedAt: Instant, openedBy: ID<Person>? = nil, countEndedAt: Instant? = nil,
    closedAt: Instant? = nil, closedBy: ID<Person>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.site = site
    self.location = location
    self.equipmentKind = equipmentKind
    self.custodian = custodian
    self.isBlind = isBlind
    self.state = state
    self.sample = sample
    self.seed = seed
    self.expectedCount = expectedCount
    self.openedAt = openedAt
    self.openedBy = openedBy
    self.countEndedAt = countEndedAt
    self.closedAt = closedAt
    self.closedBy = closedBy
  }
}

extension Audit {
  package static let kind = EntityKind.audit

  /// By code.
  package static let byCode = Index<Audit>("audit_code", ["code"], unique: true)
  /// All of one site, by state, earliest closed first.
  package static let bySite = Index<Audit>("audit_site", ["site", "state", "closed_at"])

  package static let table = Table(
    "audit",
    columns: [
      Column("code", String.self),
      Column("site", ID<Site>.self),
      Column("location", Optional<ID<Location>>.self),
      Column("equipment_kind", Optional<EquipmentKind>.self),
      Column("custodian", Optional<ID<Person>>.self),
      Column("is_blind", Bool.self),
      Column("state", AuditState.self),
      Column("sample", Optional<Int>.self),
      Column("seed", Optional<Int64>.self),
      Column("expected_count", Int.self),
      Column("opened_at", Instant.self),
      Column("opened_by", Optional<ID<Person>>.self),
      Column("count_ended_at", Optional<Instant>.self),
      Column("closed_at", Optional<Instant>.self),
      Column("closed_by", Optional<ID<Person>>.self),
    ],
    indexes: [byCode.definition, bySite.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    site = try row.read()
    location = try row.read()
    equipmentKind = try row.read()
    custodian = try row.read()
    isBlind = try row.read()
    state = try row.read()
    sample = try row.read()
    seed = try row.read()
    expectedCount = try row.read()
    openedAt = try row.read()
    openedBy = try row.read()
    countEndedAt = try row.read()
    closedAt = try row.read()
    closedBy = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(site)
    row.write(location)
    row.write(equipmentKind)
    row.write(custodian)
    row.write(isBlind)
    row.write(state)
    row.write(sample)
    row.write(seed)
    row.write(expectedCount)
    row.write(openedAt)
    row.write(openedBy)
    row.write(countEndedAt)
    row.write(closedAt)
    row.write(closedBy)
  }
}
