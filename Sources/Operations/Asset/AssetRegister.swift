package import RegistryModel

/// Adds a piece of equipment under its placa.
///
/// Without a status it is `ordered` when it has no place yet, `in_use` when it has a user, and
/// `in_stock` otherwise.
package struct AssetRegister: Operation {
  package static let name = "asset.register"
  package static let creates: [EntityKind] = [.asset, .identifier]

  let tag: AssetTag
  let model: ID<Model>
  let serial: SerialNumber?
  let hostname: Line?
  let uuid: SystemUUID?
  let addresses: [HardwareAddress]
  let identity: EquipmentIdentity?
  let givenStatus: AssetStatus?
  let place: Place?
  let custodian: ID<Person>?
  let user: ID<Person>?
  let parent: ID<Asset>?
  let slot: Line?
  let acquisition: Acquisition?

  package init(_ fields: inout Fields) throws(RegistryError) {
    tag = try fields.required("tag")
    model = try fields.reference("model")
    serial = try fields.serial("serial")
    hostname = try fields.optional("hostname")
    uuid = try fields.optional("uuid")
    addresses = try fields.list("macs", maximum: 32)
    identity = try fields.optional("imei")
    givenStatus = try fields.optional("status")
    place = try fields.place("at")
    custodian = try fields.optionalReference("custodian")
    user = try fields.optionalReference("user")
    parent = try fields.optionalReference("parent")
    slot = try fields.optional("slot")
    acquisition = try fields.acquisition("acquisition")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if let other = try registry.first(Asset.byTag, tag) {
      throw RegistryError(
        .assetTagTaken, ["tag": tag.text, "status": other.status.rawValue],
        hints: [Hint("asset_show", ["tag": tag.text])])
    }
    guard !status.needsItsOwnOperation else {
      throw RegistryError(.assetStatusNotInitial, ["status": status.rawValue])
    }
    guard place != nil || status == .ordered else {
      throw RegistryError(.assetPlaceMissing, ["tag": tag.text, "status": status.rawValue])
    }
    try place?.requireOpen(in: registry)
    try AssetRules.requireFree(serial: serial, of: model, in: registry)
    try AssetRules.requireFree(uuid: uuid, in: registry)
    try AssetRules.requireTelling(addresses)
    try AssetRules.requireAssignable(model, custodian: custodian, user: user, in: registry)
    try AssetRules.requirePast(acquisition?.date, stamp)
    guard let parent else {
      guard let slot else { return }
      throw RegistryError(.assetSlotAlone, ["tag": tag.text, "slot": slot.text])
    }
    let whole = try AssetRules.present(parent, in: registry)
    try AssetRules.require(tag, at: place?.site, standsWith: whole, in: registry)
    try AssetRules.requireFree(slot: slot, of: whole, for: tag, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let asset = Asset(
      id: effects.newID(), tag: tag, model: model, serial: serial?.text, serialKey: serial?.key,
      hostname: hostname?.text, uuid: uuid?.text, status: status, site: place?.site,
      location: place?.location, custodian: custodian, user: user, parent: parent,
      slot: slot?.text, acquisition: acquisition)
    effects.insert(asset)
    for address in addresses.withoutRepetition {
      effects.insert(address: address, of: asset.id, since: stamp.today)
    }
    if let identity { effects.insert(identity: identity, of: asset.id, since: stamp.today) }
    if let parent { effects.touch(parent) }
    effects.answer("tag", .string(tag.text))
    effects.answer("status", .string(status.rawValue))
    effects.warn(of: [serial])
  }

  private var status: AssetStatus {
    if let givenStatus { return givenStatus }
    guard place != nil else { return .ordered }
    return user == nil ? .inStock : .inUse
  }
}

extension AssetStatus {
  /// Whether it is only reached with a cause, an opinion or a certificate.
  var needsItsOwnOperation: Bool { self == .retired || self == .disposed }
}

extension Array where Element: Hashable {
  /// The first of each.
  var withoutRepetition: [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Effects {
  mutating func insert(address: HardwareAddress, of asset: ID<Asset>, since day: CivilDate) {
    insert(
      AssetIdentifier(
        id: newID(), asset: asset, identifierKind: .mac, value: address.text, key: address.key,
        since: day))
  }

  mutating func insert(identity: EquipmentIdentity, of asset: ID<Asset>, since day: CivilDate) {
    insert(
      AssetIdentifier(
        id: newID(), asset: asset, identifierKind: .imei, value: identity.text,
        key: identity.text, since: day))
  }
}

extension ErrorCode {
  /// The placa is or was another asset's. Params: `tag`, `status`.
  package static let assetTagTaken = ErrorCode("asset.tag_taken", .refused)
  /// Nothing begins retired or disposed. Params: `status`.
  package static let assetStatusNotInitial = ErrorCode("asset.status_not_initial", .refused)
  /// A slot is of something. Params: `tag`, `slot`.
  package static let assetSlotAlone = ErrorCode("asset.slot_alone", .input)
  /// Only what is ordered has no place. Params: `tag`, `status`.
  package static let assetPlaceMissing = ErrorCode("asset.place_missing", .refused)
}
