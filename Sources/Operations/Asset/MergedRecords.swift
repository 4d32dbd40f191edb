package import RegistryModel

extension Asset {
  /// The record that stands for this one: itself, or what it was merged into in the end.
  package func standing(in registry: any RegistryReader) throws(RegistryError) -> Asset {
    var asset = self
    // What stands can only be merged once, so that this ends.
    while let next = asset.mergedInto { asset = try registry.existing(next) }
    return asset
  }

  /// The records that were merged into this one, and those merged into them before.
  package func mergedRecords(in registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    var (merged, waiting) = ([Asset](), try registry.all(Asset.byWinner, id))
    while let next = waiting.popLast() {
      merged.append(next)
      waiting += try registry.all(Asset.byWinner, next.id)
    }
    return merged
  }

  /// Whether the serial is that of a record merged into this one: then both name this unit.
  ///
  /// - Parameter manufacturer: whose spellings of a serial are one.
  package func isMerged(serial: String, manufacturer: String?, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    try registry.all(AssetIdentifier.byAsset, id).contains { identifier in
      identifier.isMergedSerial
        && SerialForms.same(serial, identifier.key, manufacturer: manufacturer)
    }
  }

  /// Whether the serial is its own, or that of a record merged into it.
  ///
  /// - Parameter manufacturer: whose spellings of a serial are one.
  package func goes(bySerial serial: String, manufacturer: String?, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    if let serialKey, SerialForms.same(serial, serialKey, manufacturer: manufacturer) {
      return true
    }
    return try isMerged(serial: serial, manufacturer: manufacturer, in: registry)
  }

  /// The equipment that goes by the serial, as its own or as that of a record merged into it.
  ///
  /// - Parameter key: a serial made comparable.
  package static func known(bySerial key: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Asset]
  {
    var found = try registry.all(bySerial, key)
    for identifier in try registry.all(AssetIdentifier.byKey, key)
    where identifier.isMergedSerial && !found.contains(where: { $0.id == identifier.asset }) {
      found.append(try registry.existing(identifier.asset))
    }
    return found
  }
}

extension AssetIdentifier {
  /// Whether it is the serial of a merged record, and holds still.
  var isMergedSerial: Bool { identifierKind == .mergedSerial && until == nil }
}
