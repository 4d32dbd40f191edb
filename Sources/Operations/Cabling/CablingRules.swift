package import RegistryModel

/// What several operations on cabling refuse alike.
enum CablingRules {
  /// The equipment, unless it is out of service or gone.
  ///
  /// - Throws: `asset.disposed`, `cabling.out_of_service`.
  static func usable(_ id: ID<Asset>, in registry: any RegistryReader) throws(RegistryError)
    -> Asset
  {
    let asset = try AssetRules.present(id, in: registry)
    guard asset.status != .retired else {
      throw RegistryError(.cablingOutOfService, ["tag": asset.tag.text])
    }
    return asset
  }

  /// Where it stands.
  ///
  /// - Throws: `cabling.no_place`.
  static func site(of asset: Asset) throws(RegistryError) -> ID<Site> {
    guard let site = asset.site else {
      throw RegistryError(
        .cablingNoPlace, ["tag": asset.tag.text],
        hints: [Hint("asset_move_first", ["tag": asset.tag.text])])
    }
    return site
  }

  /// Refuses a cable that cannot be: onto itself, between two sites, into a port in use, or closing
  /// a ring.
  ///
  /// - Throws: `cabling.looped`, `cabling.link_ends`, `cabling.sites_differ`, `cabling.port_in_use`,
  ///   `cabling.closed_ring`, and what `usable` and `site` throw.
  static func requireJoinable(
    _ from: CablingPort, _ to: CablingPort, isPermanent: Bool, in registry: any RegistryReader
  ) throws(RegistryError) {
    let first = try usable(from.asset, in: registry)
    let second = try usable(to.asset, in: registry)
    guard first.id != second.id else {
      throw RegistryError(
        .cablingLooped,
        ["from": try from.text(in: registry), "to": try to.text(in: registry)])
    }
    try requireEnds(first, second, isPermanent: isPermanent, in: registry)
    try requireFree(from, isPermanent: isPermanent, in: registry)
    try requireFree(to, isPermanent: isPermanent, in: registry)
    try requireNoRing(from, to, in: registry)
  }

  private static func requireEnds(
    _ first: Asset, _ second: Asset, isPermanent: Bool, in registry: any RegistryReader
  ) throws(RegistryError) {
    let kinds = (try first.kind(in: registry), try second.kind(in: registry))
    if isPermanent, kinds.0.cablingRole != .fixed, kinds.1.cablingRole != .fixed {
      throw RegistryError(
        .cablingLinkEnds, ["from": first.tag.text, "to": second.tag.text],
        hints: [Hint("cabling.plug_instead")])
    }
    let (site, other) = (try site(of: first), try CablingRules.site(of: second))
    // Only a backbone between panels runs from site to site.
    let isBackbone = isPermanent && kinds.0 == .patchPanel && kinds.1 == .patchPanel
    guard site == other || isBackbone else {
      throw RegistryError(
        .cablingSitesDiffer,
        [
          "from": first.tag.text, "site": try registry.existing(site).code,
          "to": second.tag.text, "other_site": try registry.existing(other).code,
        ],
        hints: [Hint("cabling.backbone_between_panels")])
    }
  }

  /// Refuses a port that has a cable already: behind and before a panel's or an outlet's port there
  /// is room for one each.
  static func requireFree(
    _ port: CablingPort, isPermanent: Bool, in registry: any RegistryReader
  ) throws(RegistryError) {
    let network = CablingNetwork(registry)
    guard let taken = try network.connection(at: port, isPermanent: isPermanent) else { return }
    let other = try taken.end(opposite: port).text(in: registry)
    let text = try port.text(in: registry)
    let link = try taken.link.map { id throws(RegistryError) in try registry.existing(id) }
    throw RegistryError(
      .cablingPortInUse, ["port": text, "other": other],
      hints: [
        link.map { Hint("cabling.remove_link_first", ["link": $0.tag.text]) }
          ?? Hint("cabling.unplug_first", ["port": text])
      ])
  }

  /// A new cable may not join two ends of one path: that ring would lead nowhere.
  private static func requireNoRing(
    _ from: CablingPort, _ to: CablingPort, in registry: any RegistryReader
  ) throws(RegistryError) {
    let network = CablingNetwork(registry)
    let known = Set(try network.path(at: from).nodes.map(\.key))
    let added = try network.path(at: to).nodes.map(\.key)
    guard added.contains(where: known.contains) else { return }
    throw RegistryError(
      .cablingClosedRing,
      ["from": try from.text(in: registry), "to": try to.text(in: registry)],
      hints: [Hint("cabling.trace_it", ["port": try from.text(in: registry)])])
  }
}

extension ErrorCode {
  /// Params: `tag`.
  package static let cablingOutOfService = ErrorCode("cabling.out_of_service", .refused)
  /// It stands nowhere yet. Params: `tag`.
  package static let cablingNoPlace = ErrorCode("cabling.no_place", .refused)
  /// A cable from a piece of equipment to itself. Params: `from`, `to`.
  package static let cablingLooped = ErrorCode("cabling.looped", .refused)
  /// A permanent link with neither end on a panel or an outlet. Params: `from`, `to`.
  package static let cablingLinkEnds = ErrorCode("cabling.link_ends", .refused)
  /// Params: `from` at `site`, `to` at `other_site`.
  package static let cablingSitesDiffer = ErrorCode("cabling.sites_differ", .refused)
  /// Params: `port`, and the `other` end of its cable.
  package static let cablingPortInUse = ErrorCode("cabling.port_in_use", .refused)
  /// Both ends are on one path already. Params: `from`, `to`.
  package static let cablingClosedRing = ErrorCode("cabling.closed_ring", .refused)
}
