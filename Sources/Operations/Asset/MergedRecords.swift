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

  /// Whether a record merged into this one has the serial: then both name this equipment. A serial it
  /// had before its unit was swapped names another.
  ///
  /// - Parameter manufacturer: whose spellings of a serial are one.
  package func isMerged(serial: String, manufacturer: String?, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    try mergedRecords(in: registry).contains { record in
      record.serial.map {
        SerialForms.same(serial, IdentifierText.key($0), manufacturer: manufacturer)
      } ?? false
    }
  }
}
