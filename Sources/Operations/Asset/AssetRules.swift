package import RegistryModel

/// What several operations on an asset refuse alike.
enum AssetRules {
  /// The asset, unless it is gone.
  ///
  /// - Throws: `asset.disposed`.
  static func present(_ id: ID<Asset>, in registry: any RegistryReader) throws(RegistryError)
    -> Asset
  {
    let asset = try registry.existing(id)
    guard asset.status != .disposed else {
      throw RegistryError(.assetDisposed, ["tag": asset.tag.text])
    }
    return asset
  }

  /// Refuses a serial another machine of the same manufacturer has. Under another manufacturer it
  /// is another machine.
  ///
  /// - Throws: `asset.serial_taken`.
  static func requireFree(
    serial: SerialNumber?, of model: ID<Model>, for asset: ID<Asset>? = nil,
    in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let serial,
      let other = try holder(of: serial, of: model, besides: asset, in: registry)
    else { return }
    throw RegistryError(
      .assetSerialTaken,
      [
        "serial": serial.text, "tag": other.tag.text,
        "manufacturer": try registry.existing(other.model).manufacturer,
      ],
      hints: [Hint("asset_show", ["tag": other.tag.text])])
  }

  /// Another machine of the same manufacturer that has the serial.
  static func holder(
    of serial: SerialNumber, of model: ID<Model>, besides asset: ID<Asset>?,
    in registry: any RegistryReader
  ) throws(RegistryError) -> Asset? {
    guard let key = serial.key else { return nil }
    let others = try registry.all(Asset.bySerial, key).filter { $0.id != asset }
    guard !others.isEmpty else { return nil }
    let maker = FoldedText.fold(try registry.existing(model).manufacturer)
    for other in others {
      let otherMaker = try registry.existing(other.model).manufacturer
      if FoldedText.fold(otherMaker) == maker { return other }
    }
    return nil
  }

  /// Refuses a UUID that identifies nothing or that another asset has.
  ///
  /// - Throws: `asset.identifier_junk`, `asset.uuid_taken`.
  static func requireFree(
    uuid: SystemUUID?, for asset: ID<Asset>? = nil, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let uuid else { return }
    guard !JunkIdentifier.isJunk(uuid: uuid.text) else {
      throw RegistryError(.assetIdentifierJunk, ["value": uuid.text])
    }
    for other in try registry.all(Asset.byUUID, uuid.text) where other.id != asset {
      throw RegistryError(
        .assetUUIDTaken, ["uuid": uuid.text, "tag": other.tag.text],
        hints: [Hint("asset_show", ["tag": other.tag.text])])
    }
  }

  /// Refuses hardware addresses that identify nothing. One shared by several assets is no error:
  /// docks and adapters carry theirs from machine to machine.
  ///
  /// - Throws: `asset.identifier_junk`.
  static func requireTelling(_ addresses: [HardwareAddress]) throws(RegistryError) {
    for address in addresses where JunkIdentifier.isJunk(mac: address.key) {
      throw RegistryError(.assetIdentifierJunk, ["value": address.text])
    }
  }

  /// Refuses a status that does not follow the one the asset has.
  ///
  /// - Throws: `asset.status_same`, `asset.status_not_allowed`.
  static func requireMove(of asset: Asset, to status: AssetStatus) throws(RegistryError) {
    guard asset.status != status else {
      throw RegistryError(
        .assetStatusSame, ["tag": asset.tag.text, "status": status.rawValue])
    }
    guard asset.status.next.contains(status) else {
      let allowed = AssetStatus.allCases.filter(asset.status.next.contains)
      throw RegistryError(
        .assetStatusNotAllowed,
        [
          "tag": asset.tag.text, "from": asset.status.rawValue, "to": status.rawValue,
          "allowed": allowed.map(\.rawValue).joined(separator: ", "),
        ])
    }
  }

  /// Refuses people for what belongs to the site (structured cabling), and people nobody knows.
  ///
  /// - Throws: `asset.belongs_to_site`, `person.erased`.
  static func requireAssignable(
    _ model: ID<Model>, custodian: ID<Person>?, user: ID<Person>?, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard custodian != nil || user != nil else { return }
    let kind = try registry.existing(model).equipmentKind
    guard !kind.belongsToSite else {
      throw RegistryError(.assetBelongsToSite, ["kind": kind.rawValue])
    }
    try PersonRules.requireKnown(custodian, in: registry)
    try PersonRules.requireKnown(user, in: registry)
  }

  /// Refuses to make a part of what stands at another site: nothing brings it there.
  ///
  /// - Throws: `asset.attach_elsewhere`.
  static func require(
    _ tag: AssetTag, at site: ID<Site>?, standsWith whole: Asset, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let site, let other = whole.site, site != other else { return }
    throw RegistryError(
      .assetAttachElsewhere,
      [
        "tag": tag.text, "site": try registry.existing(site).code, "parent": whole.tag.text,
        "parent_site": try registry.existing(other).code,
      ],
      hints: [Hint("asset.move_before", ["tag": tag.text])])
  }

  /// Whether the asset is the other, or part of it however deep.
  static func isWithin(_ asset: Asset, _ other: ID<Asset>, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    var seen: Set<ID<Asset>> = []
    var above: Asset? = asset
    while let next = above, seen.insert(next.id).inserted {
      guard next.id != other else { return true }
      above = try next.parent.map { id throws(RegistryError) in try registry.existing(id) }
    }
    return false
  }

  /// Refuses a slot that another part of the equipment has.
  ///
  /// - Throws: `asset.slot_taken`.
  static func requireFree(
    slot: Line?, of whole: Asset, for tag: AssetTag, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let slot, let occupant = try whole.occupant(of: slot.text, in: registry),
      occupant.tag != tag
    else { return }
    throw RegistryError(
      .assetSlotTaken,
      [
        "tag": tag.text, "slot": slot.text, "parent": whole.tag.text,
        "occupant": occupant.tag.text,
      ],
      hints: [Hint("asset.detach_before", ["tag": occupant.tag.text])])
  }

  /// Refuses a date that has not come yet.
  ///
  /// - Throws: `asset.date_in_future`.
  static func requirePast(_ date: CivilDate?, _ stamp: Stamp) throws(RegistryError) {
    guard let date, date > stamp.today else { return }
    throw RegistryError(
      .assetDateInFuture, ["date": date.description, "today": stamp.today.description])
  }
}

extension Asset {
  /// What sits in one of its slots.
  package func occupant(of slot: String, in registry: any RegistryReader) throws(RegistryError)
    -> Asset?
  {
    try registry.first(Asset.bySlot, id, IdentifierText.key(slot))
  }

  /// What it is part of and where it sits in it, `20001 · Bay 3`; nil when it is part of nothing.
  package func bay(in registry: any RegistryReader) throws(RegistryError) -> String? {
    guard let parent else { return nil }
    return Asset.bay(slot, of: try registry.existing(parent))
  }

  /// `20001 · Bay 3`, or `20001` where the slot is not known.
  package static func bay(_ slot: String?, of whole: Asset) -> String {
    [whole.tag.text, slot].compactMap { $0 }.joined(separator: " · ")
  }
}

extension EquipmentKind {
  /// Structured cabling belongs to the site, not to a custodian.
  package var belongsToSite: Bool {
    switch self {
    case .cablingCabinet, .patchPanel, .outlet, .cablingLink: true
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .printer, .multifunction,
      .scanner, .server, .storage, .networkSwitch, .accessPoint, .ups, .telephone, .projector,
      .peripheral, .rack, .other:
      false
    }
  }

  /// Part of the building: labelled, and counted only when somebody wants to.
  var isInTheWalls: Bool { self == .outlet || self == .cablingLink }
}

extension ErrorCode {
  /// Params: `tag`, `status`.
  package static let assetStatusSame = ErrorCode("asset.status_same", .refused)
  /// Params: `tag`, `from`, `to`, `allowed`.
  package static let assetStatusNotAllowed = ErrorCode("asset.status_not_allowed", .refused)
  /// Params: `kind`.
  package static let assetBelongsToSite = ErrorCode("asset.belongs_to_site", .refused)
  /// It is gone: nothing more happens to it. Params: `tag`.
  package static let assetDisposed = ErrorCode("asset.disposed", .refused)
  /// Params: `serial`, `manufacturer`, and `tag` of the asset that has it.
  package static let assetSerialTaken = ErrorCode("asset.serial_taken", .refused)
  /// Params: `uuid`, and `tag` of the asset that has it.
  package static let assetUUIDTaken = ErrorCode("asset.uuid_taken", .refused)
  /// A UUID or hardware address shared by many machines. Params: `value`.
  package static let assetIdentifierJunk = ErrorCode("asset.identifier_junk", .refused)
  /// Params: `date`, `today`.
  package static let assetDateInFuture = ErrorCode("asset.date_in_future", .refused)
  /// Params: `tag`, `slot` of `parent`, and `occupant`, which has it.
  package static let assetSlotTaken = ErrorCode("asset.slot_taken", .refused)
  /// Params: `tag` at `site`, and `parent` at `parent_site`.
  package static let assetAttachElsewhere = ErrorCode("asset.attach_elsewhere", .refused)
}
