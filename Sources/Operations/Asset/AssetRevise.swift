package import RegistryModel

/// Corrects what is known of an asset. Placa and place, people, status and serial have operations
/// of their own.
package struct AssetRevise: Operation {
  package static let name = "asset.revise"
  package static let creates: [EntityKind] = [.identifier]

  let asset: ID<Asset>
  let model: ID<Model>?
  let hostname: Patch<Line>
  let uuid: Patch<SystemUUID>
  let addedAddresses: [HardwareAddress]
  let removedAddresses: [HardwareAddress]
  let identity: Patch<EquipmentIdentity>
  let acquisition: AcquisitionPatch?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    model = try fields.optionalReference("model")
    hostname = try fields.patch("hostname")
    uuid = try fields.patch("uuid")
    addedAddresses = try fields.list("add_macs", maximum: 32)
    removedAddresses = try fields.list("remove_macs", maximum: 32)
    identity = try fields.patch("imei")
    acquisition = try fields.acquisitionPatch("acquisition")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    if let model, model != old.model, let serial = old.serial, let key = old.serialKey {
      try AssetRules.requireFree(
        serial: SerialNumber(text: serial, key: key), of: model, for: asset, in: registry)
    }
    if let model, try registry.existing(model).equipmentKind != old.kind(in: registry) {
      try CablingMoves.requireLoose([old], in: registry)
    }
    if case .set(let uuid) = uuid {
      try AssetRules.requireFree(uuid: uuid, for: asset, in: registry)
    }
    try AssetRules.requireTelling(addedAddresses)
    let held = try currentIdentifiers(registry)
    for address in removedAddresses
    where !held.contains(where: { $0.identifierKind == .mac && $0.key == address.key }) {
      throw RegistryError(.assetMACUnknown, ["mac": address.text, "tag": old.tag.text])
    }
    if case .set(let date) = acquisition?.date { try AssetRules.requirePast(date, stamp) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.model = model ?? asset.model
      asset.hostname = hostname.applied(to: asset.hostname, \.text)
      asset.uuid = uuid.applied(to: asset.uuid, \.text)
      if let acquisition { asset.acquisition = acquisition.applied(to: asset.acquisition) }
    }
    let held = try currentIdentifiers(registry)
    let removed = Set(removedAddresses.map(\.key))
    for mac in held where mac.identifierKind == .mac && removed.contains(mac.key) {
      effects.update(mac) { $0.until = stamp.today }
    }
    for address in addedAddresses.withoutRepetition
    where !held.contains(where: { $0.identifierKind == .mac && $0.key == address.key }) {
      effects.insert(address: address, of: asset, since: stamp.today)
    }
    identify(held.filter { $0.identifierKind == .imei }, stamp, &effects)
    effects.touch(asset)
    effects.answer("tag", .string(old.tag.text))
  }

  private func identify(_ held: [AssetIdentifier], _ stamp: Stamp, _ effects: inout Effects) {
    switch identity {
    case .keep: return
    case .clear:
      for identifier in held { effects.update(identifier) { $0.until = stamp.today } }
    case .set(let identity):
      for identifier in held where identifier.key != identity.text {
        effects.update(identifier) { $0.until = stamp.today }
      }
      guard !held.contains(where: { $0.key == identity.text }) else { return }
      effects.insert(identity: identity, of: asset, since: stamp.today)
    }
  }

  /// Those that still hold.
  private func currentIdentifiers(_ registry: any RegistryReader) throws(RegistryError)
    -> [AssetIdentifier]
  {
    try registry.all(AssetIdentifier.byAsset, asset).filter { $0.until == nil }
  }
}

extension ErrorCode {
  /// Params: `mac`, `tag`.
  package static let assetMACUnknown = ErrorCode("asset.mac_unknown", .refused)
}
