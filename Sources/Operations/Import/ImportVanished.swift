package import RegistryModel

/// Equipment a source knew and has not told of for its period: to be looked for, never deleted.
package struct ImportVanished: Query {
  package static let name = "import.vanished"

  let source: ID<ImportSource>
  let days: Int?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    days = try fields.integer("days", in: SourceTerms.vanishedDays)
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 100
  }

  /// Counted from the latest import that saw anything and stands: a source that is silent altogether
  /// loses nothing by it, nor by an import that was taken back.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let source = try registry.existing(source)
    let days = days ?? source.vanishedAfterDays
    let latest = try registry.range(
      ImportSighting.bySource, [source.id], descending: true, limit: 1
    ).first?.lastSeenAt
    var rows: [JSON] = []
    var more = false
    if let latest {
      var query = IndexQuery(ImportSighting.bySource.name, [source.id.column])
      query.upper = latest.adding(seconds: -Int64(days) * 86_400).column
      for sighting in try registry.all(ImportSighting.bySource, query) {
        let asset = try registry.existing(sighting.asset)
        guard asset.status != .retired, asset.status != .disposed else { continue }
        guard rows.count < limit else {
          more = true
          break
        }
        rows.append(try row(sighting, asset, latest, registry))
      }
    }
    return .members([
      "source": .string(source.code), "days": .integer(Int64(days)),
      "last_import_at": (latest?.description).json, "vanished": .array(rows),
      "more": .bool(more),
    ])
  }

  private func row(
    _ sighting: ImportSighting, _ asset: Asset, _ latest: Instant,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    let elsewhere = try registry.all(ImportSighting.byAsset, asset.id)
      .filter { $0.source != sighting.source && $0.lastSeenAt > sighting.lastSeenAt }
      .max { $0.lastSeenAt < $1.lastSeenAt }
    return .members([
      "tag": .string(asset.tag.text), "model": .string(try registry.existing(asset.model).label),
      "serial": asset.serial.json, "hostname": asset.hostname.json,
      "place": (try asset.place?.path(in: registry)).json,
      "status": .string(asset.status.rawValue),
      "last_seen_at": .string(sighting.lastSeenAt.description),
      "days_unseen": .integer(
        (latest.milliseconds - sighting.lastSeenAt.milliseconds) / 86_400_000),
      "seen_elsewhere": try elsewhere.map { other throws(RegistryError) in
        .string(try registry.existing(other.source).code)
      } ?? .null,
    ])
  }
}
