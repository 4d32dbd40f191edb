import RegistryModel

/// The parts known to be in one piece of equipment, by class, as work takes them out one by one.
struct InstalledParts {
  private let registry: any RegistryReader
  private let asset: ID<Asset>
  private var current: [PartClass: [InstalledPart]] = [:]

  init(of asset: ID<Asset>, in registry: any RegistryReader) {
    self.asset = asset
    self.registry = registry
  }

  /// Those of a class, oldest record first.
  mutating func all(_ partClass: PartClass) throws(RegistryError) -> [InstalledPart] {
    if let known = current[partClass] { return known }
    let rows = try registry.all(InstalledPart.byAsset, asset, partClass)
      .filter { $0.removedAt == nil }
    current[partClass] = rows
    return rows
  }

  /// Takes out the piece meant. By its serial; else one recorded without a serial; else, of a class
  /// there is one of, the one there is, unless its serial is another. Nil when the registry does not
  /// know it: it came with the equipment.
  mutating func take(_ partClass: PartClass, number: String?, serial: SerialNumber?)
    throws(RegistryError) -> InstalledPart?
  {
    let rows = try all(partClass)
    let index =
      rows.firstIndex { serial?.key != nil && $0.serialKey == serial?.key }
      ?? rows.firstIndex { isNameless($0, partClass, number, serial) }
      ?? rows.indices.first { _ in partClass.isOnePerMachine && serial?.key == nil }
    guard let index else { return nil }
    return current[partClass]?.remove(at: index)
  }

  /// Takes out whatever is left of a class.
  mutating func takeRest(_ partClass: PartClass) throws(RegistryError) -> [InstalledPart] {
    let rows = try all(partClass)
    current[partClass] = []
    return rows
  }

  /// A piece recorded without a serial. One of several may be any of them when a serial is read off
  /// it now: then it is taken for one nobody recorded.
  private func isNameless(
    _ row: InstalledPart, _ partClass: PartClass, _ number: String?, _ serial: SerialNumber?
  ) -> Bool {
    guard row.serialKey == nil, serial?.key == nil || partClass.isOnePerMachine else {
      return false
    }
    guard let number, let recorded = row.partNumber else { return true }
    return IdentifierText.key(number) == IdentifierText.key(recorded)
  }
}
