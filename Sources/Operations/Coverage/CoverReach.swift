import RegistryModel

/// What several covers together reach, told of one piece of equipment without reading anything.
struct CoverReach: Sendable {
  private var assets: Set<ID<Asset>> = []
  private var sites: Set<ID<Site>> = []
  private var models: Set<ID<Model>> = []
  private var kinds: Set<EquipmentKind> = []
  private var everything = false

  init(_ covers: [Cover]) {
    for cover in covers {
      switch cover.scope {
      case .asset(let id): assets.insert(id)
      case .site(let id): sites.insert(id)
      case .model(let id): models.insert(id)
      case .kind(let kind): kinds.insert(kind)
      case .everything: everything = true
      }
    }
  }

  func reaches(_ equipment: Equipment) -> Bool {
    let asset = equipment.asset
    return everything || kinds.contains(equipment.kind) || models.contains(asset.model)
      || (asset.site.map(sites.contains) ?? false) || assets.contains(asset.id)
  }
}

/// A piece of equipment and its kind.
struct Equipment: Sendable {
  let asset: Asset
  let kind: EquipmentKind
}

extension RegistryReader {
  /// What stands at a site, by model and then as it was registered.
  func equipment(at site: ID<Site>) throws(RegistryError) -> [Equipment] {
    try all(Asset.bySite, site).map { asset throws(RegistryError) in
      Equipment(asset: asset, kind: try existing(asset.model).equipmentKind)
    }
  }
}
