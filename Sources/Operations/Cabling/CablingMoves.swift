package import RegistryModel

/// What moving or retiring equipment does to its cables.
enum CablingMoves {
  /// Refuses to take away what a permanent link ends at, or a link itself: it is in the walls.
  ///
  /// - Throws: `cabling.still_connected`.
  static func requireLoose(_ items: [Asset], in registry: any RegistryReader)
    throws(RegistryError)
  {
    let network = CablingNetwork(registry)
    for item in items {
      let own = try network.connection(of: item.id)
      let isFixed = try item.kind(in: registry).cablingRole == .fixed
      var holding = try network.connections(of: item.id).filter { $0.isPermanent || isFixed }
      if let own { holding = [own] }
      guard let first = holding.first else { continue }
      throw RegistryError(
        .cablingStillConnected,
        [
          "tag": item.tag.text, "count": String(holding.count),
          "from": try first.from.text(in: registry), "to": try first.to.text(in: registry),
        ],
        hints: [
          own == nil
            ? Hint("cabling.see_ports", ["tag": item.tag.text])
            : Hint("cabling.remove_link_first", ["link": item.tag.text])
        ])
    }
  }

  /// Refuses to take away a cabinet that panels are mounted in.
  ///
  /// - Throws: `cabling.still_mounted`, naming them.
  static func requireEmpty(_ cabinet: Asset, in registry: any RegistryReader)
    throws(RegistryError)
  {
    guard try cabinet.kind(in: registry).cablingRole == .enclosure else { return }
    var mounted: [String] = []
    for piece in try registry.all(Asset.byParent, cabinet.id)
    where piece.status != .retired && piece.status != .disposed {
      guard try piece.kind(in: registry).cablingRole == .fixed else { continue }
      mounted.append(piece.tag.text)
    }
    guard !mounted.isEmpty else { return }
    throw RegistryError(
      .cablingStillMounted,
      [
        "tag": cabinet.tag.text, "count": String(mounted.count),
        "panels": mounted.prefix(10).joined(separator: ", ")
          + (mounted.count > 10 ? ", …" : ""),
      ], hints: [Hint("cabling.move_panels_first")])
  }

  /// Pulls out the patch cords between the items and everything else.
  ///
  /// - Returns: where the other ends were, `D-07:1`.
  static func unplug(
    _ items: [Asset], _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) -> [String] {
    var pulled: [String] = []
    for (cord, end) in try cords(leaving: items, registry) {
      effects.delete(cord)
      effects.touch(cord.fromAsset)
      effects.touch(cord.toAsset)
      pulled.append(try end.text(in: registry))
    }
    return pulled
  }

  /// Where the other ends of the items' patch cords are, `D-07:1`.
  static func pluggedInto(_ items: [Asset], _ registry: any RegistryReader)
    throws(RegistryError) -> [String]
  {
    try cords(leaving: items, registry).map { cord throws(RegistryError) in
      try cord.end.text(in: registry)
    }
  }

  private static func cords(leaving items: [Asset], _ registry: any RegistryReader)
    throws(RegistryError) -> [(cord: CablingConnection, end: CablingPort)]
  {
    let network = CablingNetwork(registry)
    let own = Set(items.map(\.id))
    var found: [(cord: CablingConnection, end: CablingPort)] = []
    for item in items {
      for cord in try network.connections(of: item.id) where !cord.isPermanent {
        let end = cord.end(opposite: cord.end(at: item.id))
        if !own.contains(end.asset) { found.append((cord, end)) }
      }
    }
    return found
  }
}

extension ErrorCode {
  /// Panels are in it. Params: `tag`, `count`, and the first `panels`.
  package static let cablingStillMounted = ErrorCode("cabling.still_mounted", .refused)
  /// Cables end at it. Params: `tag`, `count`, and the first cable's `from` and `to`.
  package static let cablingStillConnected = ErrorCode("cabling.still_connected", .refused)
}
