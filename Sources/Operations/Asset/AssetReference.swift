package import RegistryModel

extension Asset: Referable {
  package var label: String { tag.text }

  /// By placa; else by serial, hardware address, earlier serial, hostname or UUID.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Asset]
  {
    if let tag = AssetTag(text), let asset = try registry.first(byTag, tag) { return [asset] }
    let key = IdentifierText.key(text)
    for index in [bySerial, byHostname, byUUID] {
      let found = try registry.all(index, key)
      if !found.isEmpty { return found }
    }
    let identifiers =
      try registry.all(AssetIdentifier.byKey, IdentifierText.macKey(text) ?? key)
    var seen: Set<ID<Asset>> = []
    var found: [Asset] = []
    for identifier in identifiers {
      let asset = try registry.existing(identifier.asset).standing(in: registry)
      if seen.insert(asset.id).inserted { found.append(asset) }
    }
    return found
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    try NearCodes.assets(near: IdentifierText.key(text), in: registry, limit: 3).map(\.tag.text)
  }
}
