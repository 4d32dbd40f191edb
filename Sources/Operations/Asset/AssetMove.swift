package import RegistryModel

/// Takes an asset to another place (traslado). What is part of it and stands at its site
/// goes along. At another site it is plugged into nothing.
package struct AssetMove: Operation {
  package static let name = "asset.move"

  let asset: ID<Asset>
  let destination: Place

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    destination = try fields.requiredPlace("to")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let asset = try AssetRules.present(asset, in: registry)
    guard asset.place != destination else {
      throw RegistryError(
        .assetAlreadyThere,
        ["tag": asset.tag.text, "place": try destination.path(in: registry)])
    }
    try destination.requireOpen(in: registry)
    try requireWithParent(asset, registry)
    guard asset.site != destination.site else { return }
    try CablingMoves.requireLoose(
      [asset] + AssetParts.standing(with: asset, in: registry), in: registry)
  }

  /// A part is where what it is part of is.
  private func requireWithParent(_ part: Asset, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let parentID = part.parent else { return }
    let parent = try registry.existing(parentID)
    guard let place = parent.place, place != destination else { return }
    throw RegistryError(
      .assetIsPart,
      [
        "tag": part.tag.text, "parent": parent.tag.text, "place": try place.path(in: registry),
      ],
      hints: [
        Hint("asset.detach_or_move_whole", ["tag": part.tag.text, "parent": parent.tag.text])
      ])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let moved = try registry.existing(asset)
    let parts = try AssetParts.standing(with: moved, in: registry)
    for item in [moved] + parts {
      effects.update(item) { item in
        item.site = destination.site
        item.location = destination.location
      }
    }
    effects.answer("tag", .string(moved.tag.text))
    effects.answer("from", (try moved.place?.path(in: registry)).json)
    effects.answer("to", .string(try destination.path(in: registry)))
    effects.answer("parts", .strings(parts.map(\.tag.text)))
    try answerForCords([moved] + parts, movedFrom: moved.site, registry, &effects)
  }

  /// At another site nothing is plugged in any more; within the site nobody knows, and it is said.
  private func answerForCords(
    _ items: [Asset], movedFrom site: ID<Site>?, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) {
    if site != destination.site {
      let pulled = try CablingMoves.unplug(items, registry, &effects)
      if !pulled.isEmpty { effects.answer("unplugged_from", .strings(pulled)) }
      return
    }
    let plugged = try CablingMoves.pluggedInto(items, registry)
    if !plugged.isEmpty { effects.answer("still_plugged_into", .strings(plugged)) }
  }
}

extension Asset {
  /// Where it stands; nil while it is ordered and once it is disposed.
  package var place: Place? { site.map { Place(site: $0, location: location) } }
}

/// The parts of assets: what is attached to them, and to that.
enum AssetParts {
  /// Every part, however deep, that stands at the asset's site.
  static func standing(with asset: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> [Asset]
  {
    var seen: Set<ID<Asset>> = [asset.id]
    var found: [Asset] = []
    var pending = [asset.id]
    while let next = pending.popLast() {
      for part in try registry.all(Asset.byParent, next)
      where part.site == asset.site && seen.insert(part.id).inserted {
        found.append(part)
        pending.append(part.id)
      }
    }
    return found
  }
}

extension ErrorCode {
  /// Params: `tag`, `place`.
  package static let assetAlreadyThere = ErrorCode("asset.already_there", .refused)
  /// Params: `tag`, and `parent` at `place`.
  package static let assetIsPart = ErrorCode("asset.is_part", .refused)
}
