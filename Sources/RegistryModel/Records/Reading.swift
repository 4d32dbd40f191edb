/// What a machine's counters and supplies said at one moment (lectura).
package struct Reading: Entity {
  package let id: ID<Reading>
  package var revision: Int64
  package var asset: ID<Asset>
  /// When the machine was read.
  package var at: Instant
  /// Running totals since the machine was made.
  package var counters: CounterReadings
  /// What is left of each supply.
  package var levels: SupplyReadings
  /// Where the numbers come from: a page, a file, a person.
  package var source: String?

  package init(
    id: ID<Reading>, revision: Int64 = 1, asset: ID<Asset>, at: Instant, counters: CounterReadings,
    levels: SupplyReadings, source: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.asset = asset
    self.at = at
    self.counters = counters
    self.levels = levels
    self.source = source
  }
}

extension Reading {
  package static let kind = EntityKind.reading

  /// Of one asset, oldest first.
  package static let byAsset = Index<Reading>("reading_asset", ["asset", "at"])

  package static let table = Table(
    "reading",
    columns: [
      Column("asset", ID<Asset>.self),
      Column("at", Instant.self),
      Column("counters", CounterReadings.self),
      Column("levels", SupplyReadings.self),
      Column("source", Optional<String>.self),
    ],
    indexes: [byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    asset = try row.read()
    at = try row.read()
    counters = try row.read()
    levels = try row.read()
    source = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(asset)
    row.write(at)
    row.write(counters)
    row.write(levels)
    row.write(source)
  }
}
