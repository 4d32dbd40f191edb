import RegistryModel

/// What a visit is owed to: one piece of equipment or one site.
struct PreventiveSubject {
  let asset: ID<Asset>?
  let site: ID<Site>?
  /// The placa or the site's code.
  let label: String

  init(_ asset: Asset) {
    self.asset = asset.id
    site = asset.site
    label = asset.tag.text
  }

  init(_ site: Site) {
    asset = nil
    self.site = site.id
    label = site.code
  }
}

/// One obligation looked at on a day: who is owed what.
struct PreventiveSurvey {
  let registry: any RegistryReader
  let obligation: PreventiveObligation
  let contract: Contract
  let windows: PreventiveWindows
  let day: CivilDate

  /// - Parameter through: windows that open after this day are left out.
  init(
    _ obligation: PreventiveObligation, on day: CivilDate, through: CivilDate,
    in registry: any RegistryReader
  ) throws(RegistryError) {
    self.registry = registry
    self.obligation = obligation
    self.day = day
    contract = try registry.existing(obligation.contract)
    windows = try PreventiveWindows(obligation, contract, in: registry, through: through)
  }

  /// Everything the obligation is owed to, each once; with a site, only what is there.
  func each(
    at site: ID<Site>?,
    _ body: (PreventiveSubject, PreventiveStanding) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    guard !windows.windows.isEmpty else { return }
    let reach = try PreventiveReach(obligation, contract, in: registry)
    // Few are looked up one by one; of many, everything recorded is read in one go.
    let recorded = site == nil ? try entriesByThing() : nil
    switch obligation.unit {
    case .asset:
      try reach.each(at: site) { asset throws(RegistryError) in
        let entries =
          if let recorded { recorded[EntityRef(.asset, asset.id.rawValue)] ?? [] } else {
            try entries(of: asset.id)
          }
        try body(PreventiveSubject(asset), standing(try reach.owingDays(of: asset), entries))
      }
    case .site:
      var owing: [ID<Site>: DaySet] = [:]
      try reach.each(at: site) { asset throws(RegistryError) in
        guard let place = asset.site else { return }
        let days = try reach.owingDays(of: asset).spans
        owing[place] = DaySet((owing[place]?.spans ?? []) + days)
      }
      for (place, days) in owing.sorted(by: { $0.key < $1.key }) {
        let entries =
          if let recorded { recorded[EntityRef(.site, place.rawValue)] ?? [] } else {
            try entries(of: place)
          }
        try body(PreventiveSubject(try registry.existing(place)), standing(days, entries))
      }
    }
  }

  /// How one piece of equipment stands, or its site where visits are owed to sites; nil when the
  /// obligation does not reach it.
  func standing(of asset: Asset) throws(RegistryError) -> PreventiveStanding? {
    let reach = try PreventiveReach(obligation, contract, of: asset, in: registry)
    guard try !reach.coveredDays(of: asset).isEmpty else { return nil }
    switch obligation.unit {
    case .asset: return standing(try reach.owingDays(of: asset), try entries(of: asset.id))
    case .site:
      guard let site = asset.site else { return nil }
      return try standing(of: site)
    }
  }

  /// How a site stands; nil when nothing the obligation reaches is there.
  func standing(of site: ID<Site>) throws(RegistryError) -> PreventiveStanding? {
    var found: PreventiveStanding?
    try each(at: site) { _, standing in found = standing }
    return found
  }

  private func standing(_ owing: DaySet, _ entries: [PreventiveEntry]) -> PreventiveStanding {
    PreventiveStanding(windows, owing: owing, entries, on: day)
  }

  private func entries(of asset: ID<Asset>) throws(RegistryError) -> [PreventiveEntry] {
    try registry.all(PreventiveEntry.byAsset, asset, obligation.id)
  }

  private func entries(of site: ID<Site>) throws(RegistryError) -> [PreventiveEntry] {
    try registry.all(PreventiveEntry.bySite, site, obligation.id)
  }

  private func entriesByThing() throws(RegistryError) -> [EntityRef: [PreventiveEntry]] {
    var entries: [EntityRef: [PreventiveEntry]] = [:]
    for entry in try registry.all(PreventiveEntry.byObligation, obligation.id) {
      entries[entry.thing, default: []].append(entry)
    }
    return entries
  }
}
