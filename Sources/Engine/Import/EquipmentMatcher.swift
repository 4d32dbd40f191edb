import Operations
import RegistryModel

/// Which asset of the registry a machine seen elsewhere is.
///
/// Keys in order: manufacturer and serial, placa, UUID, hardware address. A name never identifies.
/// Keys that point at different assets make it ambiguous: a person decides.
struct EquipmentMatcher {
  enum Match {
    case none
    case one(Asset)
    /// Placas of the candidates.
    case many([String])
  }

  let registry: any RegistryReader

  func match(_ seen: EquipmentObservation) throws(RegistryError) -> Match {
    var found: [Asset] = []
    for candidates in [try bySerial(seen), try byTag(seen), try byUUID(seen), try byAddress(seen)] {
      found += candidates.filter { candidate in !found.contains { $0.id == candidate.id } }
    }
    switch found.count {
    case 0: return .none
    case 1: return .one(found[0])
    default: return .many(found.map(\.tag.text))
    }
  }

  /// The same serial under another manufacturer is another machine.
  private func bySerial(_ seen: EquipmentObservation) throws(RegistryError) -> [Asset] {
    guard let serial = seen.serial else { return [] }
    var found: [Asset] = []
    for asset in try registry.all(Asset.bySerial, IdentifierText.key(serial)) {
      guard let manufacturer = seen.manufacturer else {
        found.append(asset)
        continue
      }
      let model = try registry.existing(asset.model)
      if ManufacturerName.key(model.manufacturer) == ManufacturerName.key(manufacturer) {
        found.append(asset)
      }
    }
    return found
  }

  private func byTag(_ seen: EquipmentObservation) throws(RegistryError) -> [Asset] {
    guard let tag = seen.tag.flatMap({ AssetTag($0) }),
      let asset = try registry.first(Asset.byTag, tag)
    else { return [] }
    return [asset]
  }

  private func byUUID(_ seen: EquipmentObservation) throws(RegistryError) -> [Asset] {
    guard let uuid = seen.uuid else { return [] }
    return try registry.all(Asset.byUUID, IdentifierText.key(uuid))
  }

  /// Only when nothing surer is known: a docking station's address goes from machine to machine.
  private func byAddress(_ seen: EquipmentObservation) throws(RegistryError) -> [Asset] {
    guard seen.serial == nil, seen.tag == nil, seen.uuid == nil else { return [] }
    var found: [Asset] = []
    for mac in seen.macs.compactMap(IdentifierText.macKey) {
      for identifier in try registry.all(AssetIdentifier.byKey, mac) where identifier.until == nil {
        let asset = try registry.existing(identifier.asset)
        if !found.contains(where: { $0.id == asset.id }) { found.append(asset) }
      }
    }
    return found
  }
}
