package import RegistryModel

/// Gives an asset another serial while placa and history stay. After a swap the former serial is
/// kept with its days and still finds the asset; a typing error was never its serial, and only the
/// journal keeps it. Findings that somebody read this very serial off it are corrected by that.
package struct AssetReplaceSerial: Operation {
  package static let name = "asset.replace_serial"
  package static let creates: [EntityKind] = [.identifier]

  let asset: ID<Asset>
  let serial: SerialNumber
  let reason: SerialReason
  /// The day of the swap; today when nothing is said.
  let day: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    serial = try fields.requiredSerial("serial")
    reason = try fields.required("reason")
    day = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    try serial.requireIdentifying()
    guard serial.key != old.serialKey else {
      throw RegistryError(.assetSerialSame, ["tag": old.tag.text, "serial": serial.text])
    }
    try AssetRules.requireFree(serial: serial, of: old.model, for: asset, in: registry)
    try AssetRules.requirePast(day, stamp)
    if let day, let last = try lastSwap(registry), day < last {
      throw RegistryError(
        .assetSwapBeforeLast,
        ["tag": old.tag.text, "date": day.description, "last": last.description])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    if reason != .typingError, let former = old.serial, let key = old.serialKey {
      effects.insert(
        AssetIdentifier(
          id: effects.newID(), asset: asset, identifierKind: .formerSerial, value: former,
          key: key, since: try lastSwap(registry) ?? old.acquisition?.date,
          until: day ?? stamp.today))
    }
    if reason.isSwap {
      for identifier in try registry.all(AssetIdentifier.byAsset, asset)
      where identifier.isMergedSerial {
        effects.update(identifier) { identifier in
          identifier.identifierKind = .formerSerial
          identifier.until = day ?? stamp.today
        }
      }
    }
    effects.update(old) { asset in
      asset.serial = serial.text
      asset.serialKey = serial.key
    }
    effects.answer("tag", .string(old.tag.text))
    effects.answer("former_serial", old.serial.json)
    effects.answer("serial", .string(serial.text))
    let settled = try InventoryFinding.open(of: asset, in: registry).filter {
      $0.fact == .serial && $0.found.map { RecordedFact.isSame(.serial, $0, serial.text) } ?? false
    }
    for finding in settled { effects.resolve(finding, as: .corrected, stamp.note, stamp) }
    guard !settled.isEmpty else { return }
    effects.answer("findings_resolved", .strings(settled.map(\.code)))
  }

  /// The day the serial it has now came with.
  private func lastSwap(_ registry: any RegistryReader) throws(RegistryError) -> CivilDate? {
    try registry.all(AssetIdentifier.byAsset, asset)
      .filter { $0.identifierKind == .formerSerial }.compactMap(\.until).max()
  }
}

/// Why an asset has another serial.
package enum SerialReason: String, CodeEnum, FieldValue {
  /// The board that carries it was swapped.
  case boardSwap = "board_swap"
  /// The whole unit was swapped, under the same placa.
  case unitSwap = "unit_swap"
  /// It was written down wrong.
  case typingError = "typing_error"
  /// It had not been written down.
  case notRecorded = "not_recorded"
}

extension SerialReason {
  /// Whether serials it had before are another unit's from then on.
  var isSwap: Bool { self == .boardSwap || self == .unitSwap }
}

extension ErrorCode {
  /// Params: `tag`, `serial`.
  package static let assetSerialSame = ErrorCode("asset.serial_same", .refused)
  /// Params: `tag`, `date`, `last`.
  package static let assetSwapBeforeLast = ErrorCode("asset.swap_before_last", .refused)
}
