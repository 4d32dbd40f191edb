package import RegistryModel

/// Changes where an asset stands in its life, along the allowed moves. Back in stock it is nobody's:
/// it has no user any more and is plugged into nothing; taken back from retirement, its retirement is
/// void.
package struct AssetSetStatus: Operation {
  package static let name = "asset.set_status"

  let asset: ID<Asset>
  let status: AssetStatus

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    status = try fields.required("status")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    guard !status.needsItsOwnOperation else {
      throw RegistryError(
        .assetStatusOwnOperation, ["status": status.rawValue],
        hints: [Hint(status == .retired ? "asset_retire" : "asset_dispose")])
    }
    try AssetRules.requireMove(of: old, to: status)
    if status == .inStock { try CablingMoves.requireLoose([old], in: registry) }
    guard old.site != nil else {
      throw RegistryError(
        .assetPlaceMissing, ["tag": old.tag.text, "status": status.rawValue],
        hints: [Hint("asset_move_first", ["tag": old.tag.text])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.status = status
      if status == .inStock { asset.user = nil }
      if old.status == .retired { asset.retirement = nil }
    }
    effects.answer("tag", .string(old.tag.text))
    effects.answer("former_status", .string(old.status.rawValue))
    effects.answer("status", .string(status.rawValue))
    guard status == .inStock else { return }
    let pulled = try CablingMoves.unplug([old], registry, &effects)
    if !pulled.isEmpty { effects.answer("unplugged_from", .strings(pulled)) }
  }
}

extension ErrorCode {
  /// Params: `status`.
  package static let assetStatusOwnOperation = ErrorCode("asset.status_own_operation", .refused)
}
