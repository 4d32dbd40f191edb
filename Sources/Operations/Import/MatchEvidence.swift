package import RegistryModel

/// Which identifiers of a machine seen elsewhere are an asset's own, and which contradict it.
package struct MatchEvidence {
  package private(set) var agreeing: [MatchKey] = []
  package private(set) var differing: [MatchKey] = []

  package init(_ asset: Asset, _ seen: SeenIdentity, in registry: any RegistryReader)
    throws(RegistryError)
  {
    if let serial = seen.serial, asset.serialKey != nil {
      let own = try registry.existing(asset.model).manufacturer
      let maker = seen.manufacturer ?? own
      add(.serial, try asset.goes(bySerial: serial, manufacturer: maker, in: registry))
    }
    if let tag = seen.tag.flatMap({ AssetTag($0) }) {
      add(.tag, try MatchEvidence.isTag(tag, of: asset, in: registry))
    }
    if let uuid = seen.uuid.map(IdentifierText.key), let own = asset.uuid {
      add(.uuid, SystemUUIDForms.same(uuid, own))
    }
    let macs = Set(seen.macs.compactMap(IdentifierText.macKey))
    guard !macs.isEmpty else { return }
    let held = try registry.all(AssetIdentifier.byAsset, asset.id).filter {
      $0.identifierKind == .mac && $0.until == nil
    }
    // Cards and docks come and go: another address contradicts nothing.
    if held.contains(where: { macs.contains($0.key) }) { agreeing.append(.mac) }
  }

  /// Whether the placa is the asset's, or that of another record that was merged into it.
  package static func isTag(_ tag: AssetTag, of asset: Asset, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    guard tag != asset.tag else { return true }
    return try registry.first(Asset.byTag, tag)?.standing(in: registry).id == asset.id
  }

  private mutating func add(_ key: MatchKey, _ isSame: Bool) {
    if isSame { agreeing.append(key) } else { differing.append(key) }
  }
}
