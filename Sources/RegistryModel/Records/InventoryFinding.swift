/// Something the registry says of equipment that somebody in front of it found otherwise (hallazgo).
package struct InventoryFinding: Entity {
  package let id: ID<InventoryFinding>
  package var revision: Int64
  /// `H-YYYY-NNNNN`, numbered as it was created: a number is never given twice.
  package var code: String
  package var asset: ID<Asset>
  /// Where the equipment was when it was found.
  package var site: ID<Site>?
  /// What is in doubt.
  package var fact: RegistryFact
  /// What the registry said; nil for a person, or when it said nothing.
  package var recorded: String?
  /// Whom the registry named.
  package var recordedPerson: ID<Person>?
  /// What was found instead; nil for a person, or when only the difference is known.
  package var found: String?
  /// Who was found instead.
  package var foundPerson: ID<Person>?
  package var state: FindingState
  /// The case the work was for.
  package var supportCase: ID<SupportCase>?
  /// The work that found it first.
  package var intervention: ID<Intervention>?
  /// When it was found first.
  package var foundAt: Instant
  package var foundBy: ID<Person>?
  /// How many times it was seen.
  package var sightings: Int
  /// What whoever found it wrote.
  package var note: String?
  package var resolvedAt: Instant?
  package var resolvedBy: ID<Person>?
  /// Why it was corrected or dismissed.
  package var reason: String?

  package init(
    id: ID<InventoryFinding>, revision: Int64 = 1, code: String, asset: ID<Asset>,
    site: ID<Site>? = nil, fact: RegistryFact, recorded: String? = nil,
    recordedPerson: ID<Person>? = nil, found: String? = nil, foundPerson: ID<Person>? = nil,
    state: FindingState, supportCase: ID<SupportCase>? = nil, intervention: ID<Intervention>? = nil,
    foundAt: Instant, foundBy: ID<Person>? = nil, sightings: Int = 1, note: String? = nil,
    resolvedAt: Instant? = nil, resolvedBy: ID<Person>? = nil, reason: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.asset = asset
    self.site = site
    self.fact = fact
    self.recorded = recorded
    self.recordedPerson = recordedPerson
    self.found = found
    self.foundPerson = foundPerson
    self.state = state
    self.supportCase = supportCase
    self.intervention = intervention
    self.foundAt = foundAt
    self.foundBy = foundBy
    self.sightings = sightings
    self.note = note
    self.resolvedAt = resolvedAt
    self.resolvedBy = resolvedBy
    self.reason = reason
  }
}

extension InventoryFinding {
  package static let kind = EntityKind.inventoryFinding

  /// By code.
  package static let byCode = Index<InventoryFinding>(
    "inventory_finding_code", ["code"], unique: true)
  /// About one piece of equipment, by state, earliest first.
  package static let byAsset = Index<InventoryFinding>(
    "inventory_finding_asset", ["asset", "state", "found_at"])
  /// At one site, by state, earliest first.
  package static let bySite = Index<InventoryFinding>(
    "inventory_finding_site", ["site", "state", "found_at"])
  /// By state, earliest first.
  package static let byState = Index<InventoryFinding>(
    "inventory_finding_state", ["state", "found_at"])
  /// Of one case.
  package static let byCase = Index<InventoryFinding>("inventory_finding_case", ["support_case"])

  package static let table = Table(
    "inventory_finding",
    columns: [
      Column("code", String.self),
      Column("asset", ID<Asset>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("fact", RegistryFact.self),
      Column("recorded", Optional<String>.self),
      Column("recorded_person", Optional<ID<Person>>.self),
      Column("found", Optional<String>.self),
      Column("found_person", Optional<ID<Person>>.self),
      Column("state", FindingState.self),
      Column("support_case", Optional<ID<SupportCase>>.self),
      Column("intervention", Optional<ID<Intervention>>.self),
      Column("found_at", Instant.self),
      Column("found_by", Optional<ID<Person>>.self),
      Column("sightings", Int.self),
      Column("note", Optional<String>.self),
      Column("resolved_at", Optional<Instant>.self),
      Column("resolved_by", Optional<ID<Person>>.self),
      Column("reason", Optional<String>.self),
    ],
    indexes: [
      byCode.definition, byAsset.definition, bySite.definition,
      byState.definition, byCase.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    asset = try row.read()
    site = try row.read()
    fact = try row.read()
    recorded = try row.read()
    recordedPerson = try row.read()
    found = try row.read()
    foundPerson = try row.read()
    state = try row.read()
    supportCase = try row.read()
    intervention = try row.read()
    foundAt = try row.read()
    foundBy = try row.read()
    sightings = try row.read()
    note = try row.read()
    resolvedAt = try row.read()
    resolvedBy = try row.read()
    reason = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(asset)
    row.write(site)
    row.write(fact)
    row.write(recorded)
    row.write(recordedPerson)
    row.write(found)
    row.write(foundPerson)
    row.write(state)
    row.write(supportCase)
    row.write(intervention)
    row.write(foundAt)
    row.write(foundBy)
    row.write(sightings)
    row.write(note)
    row.write(resolvedAt)
    row.write(resolvedBy)
    row.write(reason)
  }
}
