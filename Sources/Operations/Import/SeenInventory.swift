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
    for source in sources { add(sightings.filter { $0.source == source }) }
  }

  /// - Parameter told: what one source told of each record. Of two told at once both count.
  private mutating func add(_ told: [ImportSighting]) {
    guard let now = told.map(SeenInventory.moment).max() else { return }
    var serials: Set<String> = []
    for sighting in told where SeenInventory.moment(sighting) == now {
      for part in sighting.parts.parts {
        if let key = part.serialKey { serials.insert(key) }
        present.append(Piece(part: part, source: sighting.source, seenAt: now))
      }
    }
    for sighting in told {
      let seenAt = SeenInventory.moment(sighting)
      let former = (seenAt == now ? [] : sighting.parts.parts) + sighting.parts.gone
      for part in former {
        guard let key = part.serialKey, serials.insert(key).inserted else { continue }
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
