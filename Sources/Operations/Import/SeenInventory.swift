import RegistryModel

/// The parts that sources see in one piece of equipment, and those they saw before. What was told of a
/// record that was merged into it was told of it: of each source, what it told last counts.
struct SeenInventory {
  struct Piece {
    let part: SeenPart
    let source: ID<ImportSource>
    /// When the source last told of it.
    let seenAt: Instant
  }

  private(set) var present: [Piece] = []
  private(set) var gone: [Piece] = []

  init(of asset: Asset, in registry: any RegistryReader) throws(RegistryError) {
    var sightings = try registry.all(ImportSighting.byAsset, asset.id)
    for record in try asset.mergedRecords(in: registry) {
      sightings += try registry.all(ImportSighting.byAsset, record.id)
    }
    var sources: [ID<ImportSource>] = []
    for sighting in sightings where !sources.contains(sighting.source) {
      sources.append(sighting.source)
    }
    for source in sources {
      add(
        sightings.filter { $0.source == source }
          .sorted { SeenInventory.moment($0) > SeenInventory.moment($1) })
    }
  }

  /// - Parameter told: what one source told, the latest first.
  private mutating func add(_ told: [ImportSighting]) {
    guard let latest = told.first else { return }
    let now = SeenInventory.moment(latest)
    present += latest.parts.parts.map { Piece(part: $0, source: latest.source, seenAt: now) }
    var known = Set(latest.parts.parts.map(\.key))
    for sighting in told {
      let (seenAt, isLatest) = (SeenInventory.moment(sighting), sighting.id == latest.id)
      let former = (isLatest ? [] : sighting.parts.parts) + sighting.parts.gone
      for part in former where part.serial != nil && known.insert(part.key).inserted {
        var left = part
        left.goneAt = part.goneAt ?? now
        gone.append(Piece(part: left, source: sighting.source, seenAt: seenAt))
      }
    }
  }

  private static func moment(_ sighting: ImportSighting) -> Instant {
    sighting.parts.seenAt ?? Instant(milliseconds: 0)
  }
}
