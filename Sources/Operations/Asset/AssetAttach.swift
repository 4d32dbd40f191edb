package import RegistryModel

/// Makes an asset part of another: docked in it, or mounted in it, in one of its slots where that is
/// known. Said again of the same equipment, it goes to another slot.
package struct AssetAttach: Operation {
  package static let name = "asset.attach"

  let asset: ID<Asset>
  let parent: ID<Asset>
  let slot: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    parent = try fields.reference("to")
    slot = try fields.optional("slot")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let part = try AssetRules.present(asset, in: registry)
    let whole = try AssetRules.present(parent, in: registry)
    let isSameSlot = slot.map { part.slotKey == IdentifierText.key($0.text) } ?? true
    guard part.parent != parent || !isSameSlot else {
      throw RegistryError(
        .assetAlreadyAttached, ["tag": part.tag.text, "parent": whole.tag.text])
    }
    try AssetRules.require(part.tag, at: part.site, standsWith: whole, in: registry)
    guard try !AssetRules.isWithin(whole, asset, in: registry) else {
      throw RegistryError(.assetAttachCycle, ["tag": part.tag.text, "parent": whole.tag.text])
    }
    try AssetRules.requireFree(slot: slot, of: whole, for: part.tag, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.parent = parent
      asset.slot = slot?.text
    }
    if let former = old.parent { effects.touch(former) }
    effects.touch(parent)
    effects.answer("tag", .string(old.tag.text))
    effects.answer("parent", .string(try registry.existing(parent).tag.text))
    if let slot { effects.answer("slot", .string(slot.text)) }
  }
}

extension ErrorCode {
  /// Params: `tag`, `parent`. The slot is the same, too, or was not said.
  package static let assetAlreadyAttached = ErrorCode("asset.already_attached", .refused)
  /// Nothing is part of itself. Params: `tag`, `parent`.
  package static let assetAttachCycle = ErrorCode("asset.attach_cycle", .refused)
}
