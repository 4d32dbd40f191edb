import RegistryModel

/// The equipment contracts reach.
struct CoveredAssets {
  private let registry: any RegistryReader
  /// What is in service at the one site that counts; nil for all sites.
  private let atSite: [Equipment]?

  /// - Parameter site: only what stands there: it is read once, and nothing else is.
  init(_ registry: any RegistryReader, site: ID<Site>? = nil) throws(RegistryError) {
    self.registry = registry
    atSite = try site.map { id throws(RegistryError) in
      try registry.equipment(at: id).filter(\.asset.isInService)
    }
  }

  /// What a contract reaches on a day, in service, each once, of one kind of equipment or of all.
  /// Without a site it reads everything in reach, so it is for lists, not verdicts.
  func assets(of contract: Contract, on day: CivilDate, kind: EquipmentKind? = nil)
    throws(RegistryError) -> Set<ID<Asset>>
  {
    let covers = try registry.all(Cover.byContract, contract.id).filter { $0.lists(day) }
    if let atSite {
      let reach = CoverReach(covers)
      return Set(
        atSite.filter { (kind == nil || $0.kind == kind) && reach.reaches($0) }.map(\.asset.id))
    }
    var found: Set<ID<Asset>> = []
    for cover in covers {
      for asset in try registry.assets(in: cover.scope) where asset.isInService {
        if let kind, try registry.existing(asset.model).equipmentKind != kind { continue }
        found.insert(asset.id)
      }
    }
    return found
  }
}

extension RegistryReader {
  /// All equipment of a scope, whatever its status.
  func assets(in scope: CoverScope) throws(RegistryError) -> [Asset] {
    switch scope {
    case .asset(let id): return [try existing(id)]
    case .site(let id): return try all(Asset.bySite, id)
    case .model(let id): return try all(Asset.byModel, id)
    case .kind(let kind):
      var assets: [Asset] = []
      for model in try all(Model.byKind, kind) { assets += try all(Asset.byModel, model.id) }
      return assets
    case .everything: return try range(Asset.byTag)
    }
  }
}

extension Asset {
  /// Neither taken out of service nor gone.
  var isInService: Bool {
    switch status {
    case .retired, .disposed: false
    case .ordered, .inStock, .inUse, .onLoan, .underRepair, .missing: true
    }
  }
}
