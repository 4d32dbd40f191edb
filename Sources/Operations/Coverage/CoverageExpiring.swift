package import RegistryModel

/// Warranties and contracts whose last day comes within so many days, the first to end first.
package struct CoverageExpiring: Query {
  package static let name = "coverage.expiring"

  let within: Int
  let from: CivilDate?
  let site: ID<Site>?
  let provider: ID<Provider>?
  let kind: EntitlementKind?
  let equipment: EquipmentKind?

  package init(_ fields: inout Fields) throws(RegistryError) {
    within = try fields.integer("within", in: 0...3660) ?? 90
    from = try fields.optional("from")
    site = try fields.optionalReference("site")
    provider = try fields.optionalReference("provider")
    kind = try fields.optional("kind")
    equipment = try fields.optional("equipment_kind")
  }

  /// One line per contract, and one for the warranties that end alike: same day, kind, provider,
  /// site and model. A model's standard warranty counts where no manufacturer's warranty was
  /// recorded and the day of purchase is known.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let first = from ?? context.today
    let window = DaySpan(first, first.adding(days: within))
    var lines = try warranties(registry, window)
    lines += try contracts(registry, window)
    lines.sort(by: ExpiringLine.precedes)
    return .members([
      "from": .string(window.first.description),
      "through": .string(window.last.description),
      "expiring": .array(lines.map { $0.json(on: first) }),
    ])
  }

  private func warranties(_ registry: any RegistryReader, _ window: DaySpan) throws(RegistryError)
    -> [ExpiringLine]
  {
    if let kind, !kind.isWarranty { return [] }
    var groups = ExpiringGroups(registry: registry)
    let recorded = try registry.range(Warranty.byEnd, from: window.first, through: window.last)
    for warranty in recorded where warranty.voidedOn == nil {
      guard kind == nil || warranty.entitlementKind == kind,
        provider == nil || warranty.provider == provider
      else { continue }
      let asset = try registry.existing(warranty.asset)
      guard try isWanted(asset, registry) else { continue }
      try groups.add(
        asset, ends: warranty.endsOn, kind: warranty.entitlementKind, provider: warranty.provider,
        code: warranty.code)
    }
    if kind == nil || kind == .manufacturerWarranty {
      try addStandard(to: &groups, registry, window)
    }
    return groups.lines
  }

  private func addStandard(
    to groups: inout ExpiringGroups, _ registry: any RegistryReader, _ window: DaySpan
  ) throws(RegistryError) {
    for model in try registry.range(Model.byManufacturer) {
      guard let months = model.warrantyMonths, months > 0,
        equipment == nil || model.equipmentKind == equipment
      else { continue }
      for asset in try registry.all(Asset.byModel, model.id) {
        guard let bought = asset.acquisition?.date else { continue }
        let end = DaySpan(from: bought, months: months).last
        guard window.contains(end), try isWanted(asset, registry),
          provider == nil || asset.acquisition?.provider == provider,
          try !hasRecorded(asset, registry)
        else { continue }
        try groups.add(
          asset, ends: end, kind: .manufacturerWarranty, provider: asset.acquisition?.provider,
          code: nil)
      }
    }
  }

  private func hasRecorded(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    try registry.all(Warranty.byAsset, asset.id).contains {
      $0.entitlementKind == .manufacturerWarranty && $0.voidCause != .recordedInError
    }
  }

  private func isWanted(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    guard asset.isInService, site == nil || asset.site == site else { return false }
    guard let equipment else { return true }
    return try registry.existing(asset.model).equipmentKind == equipment
  }

  private func contracts(_ registry: any RegistryReader, _ window: DaySpan) throws(RegistryError)
    -> [ExpiringLine]
  {
    if let kind, kind.isWarranty { return [] }
    var lines: [ExpiringLine] = []
    for contract in try registry.range(Contract.byLapse, from: window.first, through: window.last) {
      guard kind == nil || contract.entitlementKind == kind,
        provider == nil || contract.provider == provider
      else { continue }
      let reach = CoveredAssets(registry: registry, day: contract.lapsesOn, site: site)
      var assets = try reach.assets(of: contract)
      if equipment != nil {
        for id in assets where try !isWanted(registry.existing(id), registry) { assets.remove(id) }
      }
      // With a filter on equipment, a contract that reaches none of it is not meant.
      if assets.isEmpty, site != nil || equipment != nil { continue }
      lines.append(
        ExpiringLine(
          endsOn: contract.lapsesOn, kind: contract.entitlementKind, code: contract.code,
          provider: try registry.existing(contract.provider).code,
          site: try site.map { id throws(RegistryError) in try registry.existing(id).code },
          model: nil, asset: nil, assets: assets.count, renewal: contract.renewal,
          noticeBy: contract.terminatedOn == nil ? contract.noticeBy : nil))
    }
    return lines
  }
}
