/// What one source knows of one piece of equipment: when it was seen there, and what was told of it.
package struct ImportSighting: Entity {
  package let id: ID<ImportSighting>
  package var revision: Int64
  package var asset: ID<Asset>
  package var source: ID<ImportSource>
  /// The latest file it was in.
  package var document: ID<ImportedDocument>
  package var firstSeenAt: Instant
  package var lastSeenAt: Instant
  /// The element of the latest file.
  package var path: String
  /// The line of that element, from 1.
  package var line: Int
  package var values: SeenValues
  package var parts: SeenParts

  package init(
    id: ID<ImportSighting>, revision: Int64 = 1, asset: ID<Asset>, source: ID<ImportSource>,
    document: ID<ImportedDocument>, firstSeenAt: Instant, lastSeenAt: Instant, path: String,
    line: Int, values: SeenValues = SeenValues(), parts: SeenParts = SeenParts()
  ) {
    self.id = id
    self.revision = revision
    self.asset = asset
    self.source = source
    self.document = document
    self.firstSeenAt = firstSeenAt
    self.lastSeenAt = lastSeenAt
    self.path = path
    self.line = line
    self.values = values
    self.parts = parts
  }
}

extension ImportSighting {
  package static let kind = EntityKind.importSighting

  /// Of one piece of equipment, and of one source.
  package static let byAsset = Index<ImportSighting>(
    "import_sighting_asset", ["asset", "source"], unique: true)
  /// Of one source, longest unseen first.
  package static let bySource = Index<ImportSighting>(
    "import_sighting_source", ["source", "last_seen_at"])

  package static let table = Table(
    "import_sighting",
    columns: [
      Column("asset", ID<Asset>.self),
      Column("source", ID<ImportSource>.self),
      Column("document", ID<ImportedDocument>.self),
      Column("first_seen_at", Instant.self),
      Column("last_seen_at", Instant.self),
      Column("path", String.self),
      Column("line", Int.self),
      Column("values_seen", SeenValues.self),
      Column("parts_seen", SeenParts.self),
      Column("part_serials", Optional<String>.self),
    ],
    indexes: [byAsset.definition, bySource.definition], searched: ["part_serials"])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    asset = try row.read()
    source = try row.read()
    document = try row.read()
    firstSeenAt = try row.read()
    lastSeenAt = try row.read()
    path = try row.read()
    line = try row.read()
    values = try row.read()
    parts = try row.read()
    // Follows from the parts; it is there to be searched.
    let _: String? = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(asset)
    row.write(source)
    row.write(document)
    row.write(firstSeenAt)
    row.write(lastSeenAt)
    row.write(path)
    row.write(line)
    row.write(values)
    row.write(parts)
    row.write(parts.serialKeys)
  }
}
