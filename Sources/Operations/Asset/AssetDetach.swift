package import RegistryModel

/// Makes a part stand by itself again.
package struct AssetDetach: Operation {
  package static let name = "asset.detach"

  let asset: ID<Asset>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let part = try AssetRules.present(asset, in: registry)
    guard part.parent != nil else {
      throw RegistryError(.assetNotAttached, ["tag": part.tag.text])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.parent = nil
      asset.slot = nil
    }
    if let parent = old.parent { effects.touch(parent) }
    effects.answer("tag", .string(old.tag.text))
  }
}

extension ErrorCode {
  /// Params: `tag`.
  package static let assetNotAttached = ErrorCode("asset.not_attached", .refused)
}
