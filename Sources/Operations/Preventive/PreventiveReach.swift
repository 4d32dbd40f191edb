import RegistryModel

/// The equipment an obligation reaches, and on which days: what the contract covers with preventive
/// maintenance among its services, narrowed to the obligation's scope.
struct PreventiveReach {
  let registry: any RegistryReader
  private let scope: PreventiveScope
  private let unit: PreventiveUnit
  private let contract: Contract
  private let covers: [Cover]
  /// Which covers are about each thing, by their place in the list.
  private let places: [CoverScope: [Int]]

  /// - Parameter asset: when only this one is to be asked about, no cover of another is read.
  init(
    _ obligation: PreventiveObligation, _ contract: Contract, of asset: Asset? = nil,
    in registry: any RegistryReader
  ) throws(RegistryError) {
    self.registry = registry
    self.contract = contract
    scope = obligation.scope
    unit = obligation.unit
    let candidates =
      if let asset {
        try Cover.about(asset, in: registry).filter { $0.contract == contract.id }
      } else {
        try registry.all(Cover.byContract, contract.id)
      }
    covers = candidates.filter { contract.grantsPreventive($0) }
    var places: [CoverScope: [Int]] = [:]
    for (index, cover) in covers.enumerated() { places[cover.scope, default: []].append(index) }
    self.places = places
  }

  /// Days on which the equipment is covered; none when the scope leaves it out.
  ///
  /// Where it stands counts as it is now. It is not covered before it was bought, nor from the day it
  /// was taken out of service on.
  func coveredDays(of asset: Asset) throws(RegistryError) -> DaySet {
    try coveredDays(of: asset, within: nil)
  }

  /// - Parameter whereabouts: with these, only the days on which it was in service, at its site where
  ///   the cover or the obligation is about sites.
  private func coveredDays(of asset: Asset, within whereabouts: AssetWhereabouts?)
    throws(RegistryError) -> DaySet
  {
    let isOfSites = unit == .site || !scope.sites.isEmpty
    var spans: [DaySpan] = []
    for index in try found(asset) {
      let cover = covers[index]
      let days = cover.days(under: contract)
      let span = DaySpan(days.first, days.last)
      guard let whereabouts else {
        spans.append(span)
        continue
      }
      let place = isOfSites || cover.site != nil ? asset.site : nil
      spans += DaySet([span]).intersection(whereabouts.inService(at: place)).spans
    }
    var days = DaySet(spans)
    if let bought = asset.acquisition?.date {
      days = days.subtracting(DaySpan(min(contract.startsOn, bought), bought.adding(days: -1)))
    }
    if let left = asset.retirement?.date {
      days = days.subtracting(DaySpan(left, max(contract.lapsesOn, left)))
    }
    return days
  }

  /// Days on which a visit can be owed to it: covered, and in somebody's hands by then as far as the
  /// registry knows, whatever it is now.
  func owingDays(of asset: Asset) throws(RegistryError) -> DaySet {
    switch asset.status {
    case .inUse, .onLoan, .underRepair, .ordered, .inStock, .missing: break
    case .retired, .disposed:
      // Without the day it left nobody knows until when it counted.
      guard asset.retirement != nil else { return DaySet() }
    }
    let whereabouts = try AssetWhereabouts(
      asset, within: DaySpan(contract.startsOn, contract.lapsesOn), in: registry)
    return try coveredDays(of: asset, within: whereabouts)
  }

  /// Every piece of equipment in reach, each once; with a site, what stands there and no other.
  func each(
    at site: ID<Site>?, _ body: (Asset) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    guard scope.assets.isEmpty else {
      for id in scope.assets {
        guard let asset = try registry.get(id), site == nil || asset.site == site,
          try !found(asset).isEmpty
        else { continue }
        try body(asset)
      }
      return
    }
    let sites = site.map { [$0] } ?? scope.sites
    for site in sites {
      try scan(IndexQuery(Asset.bySite.name, [site.column])) { asset throws(RegistryError) in
        if try !found(asset).isEmpty { try body(asset) }
      }
    }
    guard sites.isEmpty else { return }
    for (index, cover) in covers.enumerated() {
      try scan(cover.scope) { asset throws(RegistryError) in
        // One that several covers are about belongs to the first of them.
        if try found(asset).min() == index { try body(asset) }
      }
    }
  }

  /// The covers that are about it; none when the scope leaves it out.
  private func found(_ asset: Asset) throws(RegistryError) -> [Int] {
    let kind = try registry.existing(asset.model).equipmentKind
    guard scope.holds(asset, kind) else { return [] }
    return CoverScope.about(asset, kind).flatMap { places[$0] ?? [] }
  }

  /// What a cover is about.
  private func scan(
    _ covered: CoverScope, _ body: (Asset) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    switch covered {
    case .asset(let id): if let asset = try registry.get(id) { try body(asset) }
    case .site(let id): try scan(IndexQuery(Asset.bySite.name, [id.column]), body)
    case .model(let id): try scan(IndexQuery(Asset.byModel.name, [id.column]), body)
    case .kind(let kind):
      for model in try registry.all(Model.byKind, kind) {
        try scan(IndexQuery(Asset.byModel.name, [model.id.column]), body)
      }
    case .everything: try scan(IndexQuery(Asset.byTag.name), body)
    }
  }

  private func scan(
    _ query: IndexQuery, _ body: (Asset) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    try registry.scan(Asset.table, query) { row throws(RegistryError) in
      try body(try Asset(row))
      return true
    }
  }
}

extension PreventiveScope {
  /// Whether the equipment is meant.
  func holds(_ asset: Asset, _ kind: EquipmentKind) -> Bool {
    (assets.isEmpty || assets.contains(asset.id))
      && (sites.isEmpty || asset.site.map(sites.contains) ?? false)
      && (models.isEmpty || models.contains(asset.model)) && (kinds.isEmpty || kinds.contains(kind))
  }
}

extension CoverScope {
  /// Everything a cover can be about and reach this equipment.
  static func about(_ asset: Asset, _ kind: EquipmentKind) -> [CoverScope] {
    [.asset(asset.id), .model(asset.model), .kind(kind), .everything]
      + (asset.site.map { [.site($0)] } ?? [])
  }
}

extension Cover {
  /// The covers that reach this equipment, by whatever contract, along five indexes.
  static func about(_ asset: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> [Cover]
  {
    let kind = try registry.existing(asset.model).equipmentKind
    var covers: [Cover] = []
    for scope in CoverScope.about(asset, kind) { covers += try scope.covers(in: registry) }
    return covers
  }
}

extension Contract {
  /// Whether equipment listed by a cover has a right to preventive visits.
  func grantsPreventive(_ cover: Cover) -> Bool {
    let terms = cover.terms ?? terms
    let granted = terms.services.isEmpty ? entitlementKind.usualServices : terms.services
    return granted.contains(.preventive)
  }
}
