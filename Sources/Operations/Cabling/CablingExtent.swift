package import RegistryModel

/// Which panels, outlets and links are meant by a site, a cabinet or a panel.
struct CablingExtent {
  /// What an installation consists of, as installers warrant it.
  static let kinds: [EquipmentKind] = [.patchPanel, .outlet, .cablingLink]

  let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// In service, by placa: those of the site; or each named piece, with what belongs to it.
  func pieces(of named: [ID<Asset>], or site: ID<Site>?) throws(RegistryError) -> [Asset] {
    var found: [ID<Asset>: Asset] = [:]
    if let site {
      for asset in try standing(at: site, CablingExtent.kinds) { found[asset.id] = asset }
    }
    for id in named {
      for asset in try belonging(to: try registry.existing(id)) { found[asset.id] = asset }
    }
    return found.values.filter { $0.status != .retired && $0.status != .disposed }
      .sorted { CablingPortNames.precedes($0.tag.text, $1.tag.text) }
  }

  /// A site's cabling of these kinds, along the index of site and model.
  func standing(at site: ID<Site>, _ kinds: [EquipmentKind]) throws(RegistryError) -> [Asset] {
    var found: [Asset] = []
    for kind in kinds {
      for model in try registry.all(Model.byKind, kind) {
        found += try registry.all(Asset.bySite, site, model.id)
      }
    }
    return found
  }

  /// Panels and switches mounted in a cabinet or a rack, however deep.
  func mounted(in enclosure: Asset) throws(RegistryError) -> [Asset] {
    var seen: Set<ID<Asset>> = [enclosure.id]
    var pending = [enclosure.id]
    var found: [Asset] = []
    while let next = pending.popLast() {
      for part in try registry.all(Asset.byParent, next) where seen.insert(part.id).inserted {
        switch try part.kind(in: registry).cablingRole {
        case .fixed, .networkSwitch: found.append(part)
        case .enclosure: pending.append(part.id)
        case .link, .telephone, .endpoint: break
        }
      }
    }
    return found.sorted { CablingPortNames.precedes($0.tag.text, $1.tag.text) }
  }

  private func belonging(to piece: Asset) throws(RegistryError) -> [Asset] {
    let kind = try piece.kind(in: registry)
    switch kind.cablingRole {
    case .enclosure:
      var all: [Asset] = []
      for panel in try mounted(in: piece) {
        guard try panel.kind(in: registry).cablingRole == .fixed else { continue }
        all += try belonging(to: panel)
      }
      return all
    case .fixed:
      return try [piece] + ends(of: piece, isPanel: kind == .patchPanel)
    case .link: return [piece]
    case .networkSwitch, .telephone, .endpoint:
      throw RegistryError(
        .cablingNotCabling, ["tag": piece.tag.text, "kind": kind.rawValue],
        hints: [Hint("cabling.warranty_register", ["tag": piece.tag.text])])
    }
  }

  /// The links of a panel or an outlet; of a panel, also the outlets at their other ends.
  private func ends(of piece: Asset, isPanel: Bool) throws(RegistryError) -> [Asset] {
    var all: [Asset] = []
    for cable in try CablingLinks.ending(at: piece.id, in: registry) {
      if let link = cable.link { all.append(try registry.existing(link)) }
      guard isPanel else { continue }
      let far = try registry.existing(cable.end(opposite: cable.end(at: piece.id)).asset)
      if try far.kind(in: registry) == .outlet { all.append(far) }
    }
    return all
  }
}

extension ErrorCode {
  /// Neither cabinet, panel, outlet nor link. Params: `tag`, `kind`.
  package static let cablingNotCabling = ErrorCode("cabling.not_cabling", .refused)
}
