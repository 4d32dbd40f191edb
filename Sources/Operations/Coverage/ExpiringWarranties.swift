import RegistryModel

/// What a list of cover is narrowed to.
struct CoverageFilter: Sendable {
  var site: ID<Site>?
  var provider: ID<Provider>?
  var kind: EntitlementKind?
  var equipment: EquipmentKind?

  /// Whether a right of this kind with this provider is meant.
  func takes(_ kind: EntitlementKind, _ provider: ID<Provider>?) -> Bool {
    (self.kind == nil || self.kind == kind) && (self.provider == nil || self.provider == provider)
  }

  /// Whether equipment of this kind is meant, and is in service.
  func takes(_ equipment: Equipment) -> Bool {
    equipment.asset.isInService && (self.equipment == nil || equipment.kind == self.equipment)
  }
}

/// Warranties whose last day falls in a window: those recorded, of equipment and of the parts in it,
/// and the models' standard ones where none of the manufacturer's was recorded and the day of
/// purchase is known.
struct ExpiringWarranties {
  let filter: CoverageFilter
  let window: DaySpan
  let registry: any RegistryReader

  /// One line for those that end alike, and one for each part. With a site, only what stands there
  /// is read.
  func lines() throws(RegistryError) -> [ExpiringLine] {
    if let kind = filter.kind, !kind.isWarranty { return [] }
    let parts = ExpiringParts(filter: filter, window: window, registry: registry)
    return try ofEquipment() + parts.lines()
  }

  private func ofEquipment() throws(RegistryError) -> [ExpiringLine] {
    var groups = ExpiringGroups(registry: registry)
    if let site = filter.site {
      for equipment in try registry.equipment(at: site) where filter.takes(equipment) {
        let recorded = try registry.all(Warranty.byAsset, equipment.asset.id)
        for warranty in recorded where window.contains(warranty.endsOn) {
          try add(warranty, of: equipment.asset, to: &groups)
        }
        try addStandard(of: equipment.asset, recorded, to: &groups)
      }
      return groups.lines
    }
    for warranty in try registry.range(Warranty.byEnd, from: window.first, through: window.last) {
      let asset = try registry.existing(warranty.asset)
      let kind = try registry.existing(asset.model).equipmentKind
      guard filter.takes(Equipment(asset: asset, kind: kind)) else { continue }
      try add(warranty, of: asset, to: &groups)
    }
    try addAllStandard(to: &groups)
    return groups.lines
  }

  private func add(_ warranty: Warranty, of asset: Asset, to groups: inout ExpiringGroups)
    throws(RegistryError)
  {
    guard warranty.voidedOn == nil, filter.takes(warranty.entitlementKind, warranty.provider)
    else { return }
    try groups.add(
      asset, ends: warranty.endsOn, kind: warranty.entitlementKind, provider: warranty.provider,
      code: warranty.code)
  }

  private func addAllStandard(to groups: inout ExpiringGroups) throws(RegistryError) {
    for model in try registry.range(Model.byManufacturer) {
      guard let months = model.warrantyMonths, months > 0 else { continue }
      for asset in try registry.all(Asset.byModel, model.id) {
        // Looked at first: most end on another day.
        guard let bought = asset.acquisition?.date,
          window.contains(DaySpan(from: bought, months: months).last),
          filter.takes(Equipment(asset: asset, kind: model.equipmentKind))
        else { continue }
        let recorded = try registry.all(Warranty.byAsset, asset.id)
        try addStandard(of: asset, recorded, to: &groups)
      }
    }
  }

  private func addStandard(
    of asset: Asset, _ recorded: [Warranty], to groups: inout ExpiringGroups
  ) throws(RegistryError) {
    guard let months = try registry.existing(asset.model).warrantyMonths, months > 0,
      let bought = asset.acquisition?.date
    else { return }
    let end = DaySpan(from: bought, months: months).last
    guard window.contains(end), !recorded.contains(where: \.replacesStandard),
      filter.takes(.manufacturerWarranty, asset.acquisition?.provider)
    else { return }
    try groups.add(
      asset, ends: end, kind: .manufacturerWarranty, provider: asset.acquisition?.provider,
      code: nil)
  }
}
