package import RegistryModel

/// Readings as answers show them.
package enum ReadingShown {
  /// The latest reading of an asset, or null.
  package static func last(of asset: ID<Asset>, in registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let latest = try registry.range(Reading.byAsset, [asset], descending: true, limit: 1)
    guard let reading = latest.first else { return .null }
    return .members([
      "at": .string(reading.at.description), "counters": reading.counters.json,
      "levels": .array(reading.levels.supplies.map(level)), "source": reading.source.json,
    ])
  }

  private static func level(_ supply: SupplyReading) -> JSON {
    .members([
      "supply": .string(supply.supply.rawValue), "colour": supply.colour.json,
      "level": supply.level.amount.json, "state": supply.level.state.json,
      "capacity": supply.capacity.json, "percent": supply.percent.json,
      "original": supply.isOriginal.map { .bool($0) } ?? .null,
    ])
  }
}
