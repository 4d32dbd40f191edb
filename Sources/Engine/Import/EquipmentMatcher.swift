import Operations
import RegistryModel
import Store

/// Which asset of the registry a machine seen elsewhere is.
///
/// Keys in the source's order: manufacturer and serial, placa, UUID; a hardware address only when
/// nothing surer finds anything, and last the slot it sits in. A name never identifies. What
/// contradicts itself is a person's to decide, except a machine whose board was swapped: there two
/// keys agree still.
struct EquipmentMatcher {
  enum Match {
    case none
    case one(Asset)
    case conflict(ConflictReason, [Asset])
  }

  let registry: any RegistryReader
  let keys: [MatchKey]
  /// Where the document has it, in other equipment.
  let bay: ImportBay?

  func match(_ seen: SeenMachine) throws(RegistryError) -> Match {
    var found: [Asset] = []
    for key in keys {
      for asset in try candidates(by: key, seen, hasFound: !found.isEmpty)
      where !found.contains(where: { $0.id == asset.id }) {
        found.append(asset)
      }
    }
    guard let only = found.first else { return try formerly(seen) }
    guard found.count == 1 else { return .conflict(.identitiesDisagree, found) }
    let evidence = try MatchEvidence(only, seen.identity, in: registry)
    if keys.contains(.tag), evidence.differing.contains(.tag) {
      return .conflict(.tagDiffers, [only])
    }
    if keys.contains(.serial), evidence.differing.contains(.serial), evidence.agreeing.count < 2 {
      return .conflict(.serialDiffers, [only])
    }
    return .one(only)
  }

  private func candidates(by key: MatchKey, _ seen: SeenMachine, hasFound: Bool)
    throws(RegistryError) -> [Asset]
  {
    switch key {
    case .serial: return try bySerial(seen)
    case .tag:
      guard let tag = seen.told.tag.flatMap({ AssetTag($0) }) else { return [] }
      guard let asset = try registry.first(Asset.byTag, tag) else { return [] }
      return [try asset.standing(in: registry)]
    case .uuid:
      var found: [Asset] = []
      for form in seen.told.uuid.map(SystemUUIDForms.keys) ?? [] where found.isEmpty {
        found = try registry.all(Asset.byUUID, form)
      }
      return found
    case .mac: return hasFound ? [] : try byAddress(seen)
    case .slot: return hasFound ? [] : try bySlot(seen)
    }
  }

  /// The same serial under another manufacturer is another machine.
  private func bySerial(_ seen: SeenMachine) throws(RegistryError) -> [Asset] {
    for form in seen.serialKeys {
      var found: [Asset] = []
      for asset in try Asset.known(bySerial: form, in: registry)
      where try isMade(asset, by: seen.told.manufacturer) {
        found.append(asset)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether the asset could be of that maker; anybody's when the document does not say.
  private func isMade(_ asset: Asset, by manufacturer: String?) throws(RegistryError) -> Bool {
    guard let manufacturer else { return true }
    let own = try registry.existing(asset.model).manufacturer
    return ManufacturerName.key(own) == ManufacturerName.key(manufacturer)
  }

  /// A dock's address goes from machine to machine: whose other identifiers contradict is not meant.
  private func byAddress(_ seen: SeenMachine) throws(RegistryError) -> [Asset] {
    var found: [Asset] = []
    for mac in seen.addressKeys {
      for identifier in try registry.all(AssetIdentifier.byKey, mac)
      where identifier.until == nil && identifier.identifierKind == .mac {
        let asset = try registry.existing(identifier.asset)
        guard !found.contains(where: { $0.id == asset.id }) else { continue }
        let evidence = try MatchEvidence(asset, seen.identity, in: registry)
        if evidence.differing.isEmpty { found.append(asset) }
      }
    }
    return found
  }

  /// The machine in a slot goes, and the next one comes: whose other identifiers contradict is not
  /// meant, nor what is another model.
  private func bySlot(_ seen: SeenMachine) throws(RegistryError) -> [Asset] {
    guard let bay, bay.claim != .shared, let asset = try bay.occupant(in: registry),
      try isModel(of: asset, seen)
    else { return [] }
    let evidence = try MatchEvidence(asset, seen.identity, in: registry)
    guard evidence.differing.isEmpty, case .none = try formerly(seen) else { return [] }
    return [asset]
  }

  /// Whether the asset could be of the model that was seen.
  private func isModel(of asset: Asset, _ seen: SeenMachine) throws(RegistryError)
    -> Bool
  {
    guard let name = seen.told.model else { return true }
    let own = try registry.existing(asset.model).name
    guard FoldedText.fold(own) == FoldedText.fold(name) else { return false }
    return try isMade(asset, by: seen.told.manufacturer)
  }

  /// A serial an asset had before its unit was swapped: the old unit may be back.
  private func formerly(_ seen: SeenMachine) throws(RegistryError) -> Match {
    let found = try keys.contains(.serial) ? formerOwners(of: seen) : []
    return found.isEmpty ? .none : .conflict(.serialDiffers, found)
  }

  /// What stands today for the equipment that once had the serial.
  private func formerOwners(of seen: SeenMachine) throws(RegistryError) -> [Asset] {
    guard let serial = seen.told.serial else { return [] }
    var found: [Asset] = []
    for identifier in try registry.all(AssetIdentifier.byKey, IdentifierText.key(serial))
    where identifier.identifierKind == .formerSerial {
      let asset = try registry.existing(identifier.asset).standing(in: registry)
      guard try isMade(asset, by: seen.told.manufacturer) else { continue }
      if !found.contains(where: { $0.id == asset.id }) { found.append(asset) }
    }
    return found
  }
}

extension SeenIdentity {
  init(_ seen: EquipmentObservation) {
    self.init()
    tag = seen.tag?.asLine
    equipmentKind = seen.kind
    manufacturer = seen.manufacturer?.asLine
    model = seen.model?.asLine
    partNumber = seen.partNumber?.asLine
    serial = seen.serial?.asLine
    uuid = seen.uuid?.asLine
    hostname = seen.hostname?.asLine
    macs = seen.macs.prefix(32).compactMap(\.asLine)
    place = (seen.location ?? seen.site)?.asLine
  }

  /// The same identifiers, the same key, whatever else the document says.
  var key: String {
    let sure = [
      serial.map(IdentifierText.key), tag.map(IdentifierText.key), uuid.map(IdentifierText.key),
    ]
    let addresses = sure.allSatisfy { $0 == nil } ? macs.sorted(by: ByteOrder.precedes) : []
    let parts = [manufacturer.map(ManufacturerName.key)] + sure + addresses.map { $0 }
    return Digest.hexadecimal(
      of: JSON.array(parts.map { $0.map { .string($0) } ?? .null }).canonicalText)
  }
}
