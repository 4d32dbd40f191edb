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
    guard let serial, let key = serial.key else { return }
    let others = try registry.all(Asset.bySerial, key).filter { $0.id != asset }
    guard !others.isEmpty else { return }
    let maker = FoldedText.fold(try registry.existing(model).manufacturer)
    for other in others {
      let otherMaker = try registry.existing(other.model).manufacturer
      guard FoldedText.fold(otherMaker) == maker else { continue }
      throw RegistryError(
        .assetSerialTaken,
        ["serial": serial.text, "tag": other.tag.text, "manufacturer": otherMaker],
        hints: [Hint("asset_show", ["tag": other.tag.text])])
    }
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

  /// Refuses a date that has not come yet.
  ///
  /// - Throws: `asset.date_in_future`.
  static func requirePast(_ date: CivilDate?, _ stamp: Stamp) throws(RegistryError) {
    guard let date, date > stamp.today else { return }
    throw RegistryError(
      .assetDateInFuture, ["date": date.description, "today": stamp.today.description])
  }
}

extension ErrorCode {
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
}
