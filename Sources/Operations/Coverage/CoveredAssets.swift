import RegistryModel

/// The equipment a contract reaches on a day.
struct CoveredAssets {
  let registry: any RegistryReader
  let day: CivilDate
  /// Only at this site.
  var site: ID<Site>?

  /// Each once, in service that day. Reads every asset in reach, so it is for lists, not verdicts.
  func assets(of contract: Contract) throws(RegistryError) -> Set<ID<Asset>> {
    var found: Set<ID<Asset>> = []
    for cover in try registry.all(Cover.byContract, contract.id) {
      if let since = cover.since, day < since { continue }
      if let until = cover.until, until < day { continue }
      try add(cover.scope, to: &found)
    }
    return found
  }

  private func add(_ scope: CoverScope, to found: inout Set<ID<Asset>>) throws(RegistryError) {
    switch scope {
    case .asset(let id):
      if let asset = try registry.get(id), counts(asset) { found.insert(id) }
    case .site(let id): try add(Asset.bySite, IndexQuery(Asset.bySite.name, [id.column]), &found)
    case .model(let id): try add(Asset.byModel, IndexQuery(Asset.byModel.name, [id.column]), &found)
    case .kind(let kind):
      for model in try registry.all(Model.byKind, kind) {
        try add(Asset.byModel, IndexQuery(Asset.byModel.name, [model.id.column]), &found)
      }
    case .everything: try add(Asset.byTag, IndexQuery(Asset.byTag.name), &found)
    }
  }

  private func add(_ index: Index<Asset>, _ query: IndexQuery, _ found: inout Set<ID<Asset>>)
    throws(RegistryError)
  {
    for asset in try registry.all(index, query) where counts(asset) { found.insert(asset.id) }
  }

  private func counts(_ asset: Asset) -> Bool {
    asset.isInService && (site == nil || asset.site == site)
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
