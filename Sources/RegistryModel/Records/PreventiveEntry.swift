/// What was recorded against an obligation for one piece of equipment or one site: a visit, or the
/// excuse for one that could not be made.
package struct PreventiveEntry: Entity {
  package let id: ID<PreventiveEntry>
  package var revision: Int64
  package var obligation: ID<PreventiveObligation>
  /// The equipment visited; nil when the visit is owed to a site.
  package var asset: ID<Asset>?
  /// The site visited; nil when the visit is owed to equipment.
  package var site: ID<Site>?
  /// The day of the visit; for an excuse, a day of the window it is for.
  package var on: CivilDate
  /// Nil for an excuse.
  package var result: PreventiveResult?
  /// A day of the window the visit is for, where somebody said which.
  package var window: CivilDate?
  /// Who came, when it was a provider.
  package var provider: ID<Provider>?
  /// Who came, by name.
  package var person: ID<Person>?
  package var supportCase: ID<SupportCase>?
  /// The evidence: an acta of the visit, a letter.
  package var document: String?
  /// What of the checklist was done.
  package var tasks: TextList
  /// Pages on the counter.
  package var reading: Int?
  /// What people wrote; the reason of an excuse.
  package var note: String?

  package init(
    id: ID<PreventiveEntry>, revision: Int64 = 1, obligation: ID<PreventiveObligation>,
    asset: ID<Asset>? = nil, site: ID<Site>? = nil, on: CivilDate, result: PreventiveResult? = nil,
    window: CivilDate? = nil, provider: ID<Provider>? = nil, person: ID<Person>? = nil,
    supportCase: ID<SupportCase>? = nil, document: String? = nil, tasks: TextList = TextList(),
    reading: Int? = nil, note: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.obligation = obligation
    self.asset = asset
    self.site = site
    self.on = on
    self.result = result
    self.window = window
    self.provider = provider
    self.person = person
    self.supportCase = supportCase
    self.document = document
    self.tasks = tasks
    self.reading = reading
    self.note = note
  }
}

extension PreventiveEntry {
  package static let kind = EntityKind.preventiveEntry

  /// Of one piece of equipment, by obligation, oldest first.
  package static let byAsset = Index<PreventiveEntry>(
    "preventive_entry_asset", ["asset", "obligation", "on"])
  /// Of one site, by obligation, oldest first.
  package static let bySite = Index<PreventiveEntry>(
    "preventive_entry_site", ["site", "obligation", "on"])
  /// Of one obligation, oldest first.
  package static let byObligation = Index<PreventiveEntry>(
    "preventive_entry_obligation", ["obligation", "on"])

  package static let table = Table(
    "preventive_entry",
    columns: [
      Column("obligation", ID<PreventiveObligation>.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("on", CivilDate.self),
      Column("result", Optional<PreventiveResult>.self),
      Column("window", Optional<CivilDate>.self),
      Column("provider", Optional<ID<Provider>>.self),
      Column("person", Optional<ID<Person>>.self),
      Column("support_case", Optional<ID<SupportCase>>.self),
      Column("document", Optional<String>.self),
      Column("tasks", TextList.self),
      Column("reading", Optional<Int>.self),
      Column("note", Optional<String>.self),
    ],
    indexes: [byAsset.definition, bySite.definition, byObligation.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    obligation = try row.read()
    asset = try row.read()
    site = try row.read()
    on = try row.read()
    result = try row.read()
    window = try row.read()
    provider = try row.read()
    person = try row.read()
    supportCase = try row.read()
    document = try row.read()
    tasks = try row.read()
    reading = try row.read()
    note = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(obligation)
    row.write(asset)
    row.write(site)
    row.write(on)
    row.write(result)
    row.write(window)
    row.write(provider)
    row.write(person)
    row.write(supportCase)
    row.write(document)
    row.write(tasks)
    row.write(reading)
    row.write(note)
  }
}
