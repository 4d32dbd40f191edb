package import RegistryModel

/// Makes an asset part of another: docked in it, or mounted in it.
package struct AssetAttach: Operation {
  package static let name = "asset.attach"

  let asset: ID<Asset>
  let parent: ID<Asset>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    parent = try fields.reference("to")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let part = try AssetRules.present(asset, in: registry)
    let whole = try AssetRules.present(parent, in: registry)
    guard part.parent != parent else {
      throw RegistryError(
        .assetAlreadyAttached, ["tag": part.tag.text, "parent": whole.tag.text])
    }
    try AssetRules.require(part.tag, at: part.site, standsWith: whole, in: registry)
    var seen: Set<ID<Asset>> = []
    var above: Asset? = whole
    while let next = above, seen.insert(next.id).inserted {
      guard next.id != asset else {
        throw RegistryError(
          .assetAttachCycle, ["tag": part.tag.text, "parent": whole.tag.text])
      }
      above = try next.parent.map { id throws(RegistryError) in try registry.existing(id) }
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { $0.parent = parent }
    if let former = old.parent { effects.touch(former) }
    effects.touch(parent)
    effects.answer("tag", .string(old.tag.text))
    effects.answer("parent", .string(try registry.existing(parent).tag.text))
  }
}

extension ErrorCode {
  /// Params: `tag`, `parent`.
  package static let assetAlreadyAttached = ErrorCode("asset.already_attached", .refused)
  /// Nothing is part of itself. Params: `tag`, `parent`.
  package static let assetAttachCycle = ErrorCode("asset.attach_cycle", .refused)
}
