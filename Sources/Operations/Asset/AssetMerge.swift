package import RegistryModel

/// Makes one record of two that turned out to be the same equipment: one stays and is said to be the
/// other, whose placa finds it still.
///
/// The one that stays gets the identifiers it lacks; a serial it does not have is its own besides.
/// It is part of what the other was part of, in its slot, where it is part of nothing itself.
/// The parts in the other are in it, except a second one of which a machine has one. What was done
/// with the other stays with it and is told in both histories. Undoing the line parts them again.
package struct AssetMerge: Operation {
  package static let name = "asset.merge"
  package static let creates: [EntityKind] = [.identifier] + QuotaCharge.creates

  /// The record that goes.
  let loser: ID<Asset>
  /// The record that stays.
  let winner: ID<Asset>
  let reason: Paragraph

  package init(_ fields: inout Fields) throws(RegistryError) {
    loser = try fields.reference("asset")
    winner = try fields.reference("into")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let (from, into) = (
      try AssetRules.present(loser, in: registry), try AssetRules.present(winner, in: registry)
    )
    guard from.id != into.id else {
      throw RegistryError(.assetMergeSame, ["tag": from.tag.text])
    }
    let kinds = (try from.kind(in: registry), try into.kind(in: registry))
    guard kinds.0 == kinds.1 else {
      throw RegistryError(
        .assetMergeKinds,
        [
          "tag": from.tag.text, "kind": kinds.0.rawValue, "into": into.tag.text,
          "into_kind": kinds.1.rawValue,
        ])
    }
    try AssetOpenWork.refuse(from, in: registry)
    try CablingMoves.requireLoose([from], in: registry)
    if let part = try registry.first(Asset.byParent, from.id) {
      throw RegistryError(
        .assetMergeHasParts, ["tag": from.tag.text, "part": part.tag.text],
        hints: [Hint("asset.detach_before", ["tag": part.tag.text])])
    }
    for warranty in try registry.all(Warranty.byAsset, from.id)
    where warranty.voidedOn == nil && warranty.carriedTo == nil && warranty.endsOn >= stamp.today {
      throw RegistryError(
        .assetMergeCovered, ["tag": from.tag.text, "warranty": warranty.code],
        hints: [Hint("asset.carry_cover_before", ["tag": from.tag.text, "into": into.tag.text])])
    }
    if let contract = try MergedCover(from, into).lost(on: stamp.today, in: registry) {
      throw RegistryError(
        .assetMergeContracted,
        ["tag": from.tag.text, "into": into.tag.text, "contract": contract.code],
        hints: [Hint("asset.carry_cover_before", ["tag": from.tag.text, "into": into.tag.text])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let (from, into) = (try registry.existing(loser), try registry.existing(winner))
    try handOver(from, into, registry, stamp, &effects)
    try handOverParts(from, into, registry, stamp, &effects)
    try MergedCover(from, into)
      .carryUses(
        on: stamp.today, reason.text.split(whereSeparator: \.isNewline).joined(separator: " "),
        registry, &effects)
    // Unique columns are free before they are taken.
    effects.update(from) { asset in
      asset.serialKey = nil
      asset.uuid = nil
      asset.status = .disposed
      asset.site = nil
      asset.location = nil
      asset.custodian = nil
      asset.user = nil
      asset.parent = nil
      asset.slot = nil
      asset.mergedInto = into.id
    }
    let isInherited = try isFollowed(from, by: into, registry)
    effects.update(into) { asset in
      if isInherited {
        asset.parent = from.parent
        asset.slot = from.slot
      }
      if asset.serial == nil {
        asset.serial = from.serial
        asset.serialKey = from.serialKey
      }
      asset.uuid = asset.uuid ?? from.uuid
      asset.hostname = asset.hostname ?? from.hostname
      asset.acquisition = asset.acquisition ?? from.acquisition
    }
    effects.touch(into.id)
    if let parent = from.parent { effects.touch(parent) }
    let pulled = try CablingMoves.unplug([from], registry, &effects)
    effects.answer("tag", .string(into.tag.text))
    effects.answer("merged", .string(from.tag.text))
    if !pulled.isEmpty { effects.answer("unplugged_from", .strings(pulled)) }
  }

  /// Whether the one that stays is from now on what the other was part of: where it is part of
  /// nothing itself and stands where that does.
  private func isFollowed(_ from: Asset, by into: Asset, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    guard let parent = from.parent, into.parent == nil else { return false }
    let whole = try registry.existing(parent)
    guard whole.site == nil || whole.site == into.site else { return false }
    return try !AssetRules.isWithin(whole, into.id, in: registry)
  }

  private func handOverParts(
    _ from: Asset, _ into: Asset, _ registry: any RegistryReader, _ stamp: Stamp,
    _ effects: inout Effects
  ) throws(RegistryError) {
    let own = try registry.all(InstalledPart.byAsset, into.id).filter { $0.removedAt == nil }
    let (classes, serials) = (Set(own.map(\.partClass)), Set(own.compactMap(\.serialKey)))
    for part in try registry.all(InstalledPart.byAsset, from.id) where part.removedAt == nil {
      let isKnown =
        part.partClass.isOnePerMachine && classes.contains(part.partClass)
        || part.serialKey.map(serials.contains) ?? false
      effects.update(part) { part in
        part.asset = into.id
        // There is one already: nobody saw this one leave, it is only found gone.
        if isKnown { part.removedAt = stamp.at }
      }
    }
  }

  /// What else tells the equipment from others goes over: addresses as they hold, serials too.
  private func handOver(
    _ from: Asset, _ into: Asset, _ registry: any RegistryReader, _ stamp: Stamp,
    _ effects: inout Effects
  ) throws(RegistryError) {
    var held = Set(try registry.all(AssetIdentifier.byAsset, into.id).map(\.key))
    func add(_ kind: IdentifierKind, _ value: String, _ key: String, until: CivilDate?) {
      guard held.insert(key).inserted else { return }
      effects.insert(
        AssetIdentifier(
          id: effects.newID(), asset: into.id, identifierKind: kind, value: value, key: key,
          since: until == nil ? stamp.today : nil, until: until))
    }
    for identifier in try registry.all(AssetIdentifier.byAsset, from.id) {
      add(
        identifier.identifierKind, identifier.value, identifier.key, until: identifier.until)
      if identifier.until == nil { effects.update(identifier) { $0.until = stamp.today } }
    }
    if let serial = from.serial, let key = from.serialKey, into.serial != nil,
      key != into.serialKey
    {
      add(.mergedSerial, serial, key, until: nil)
    }
  }
}

extension ErrorCode {
  /// Params: `tag`.
  package static let assetMergeSame = ErrorCode("asset.merge_same", .refused)
  /// Params: `tag` of a `kind`, and `into` of an `into_kind`.
  package static let assetMergeKinds = ErrorCode("asset.merge_kinds", .refused)
  /// Params: `tag`, `part`.
  package static let assetMergeHasParts = ErrorCode("asset.merge_has_parts", .refused)
  /// Params: `tag`, `warranty`.
  package static let assetMergeCovered = ErrorCode("asset.merge_covered", .refused)
}
