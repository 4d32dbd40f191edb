import RegistryModel

/// Everything that may cover one piece of equipment: its warranties, the contracts that cover it by
/// placa, model, site, kind or altogether, and its model's standard warranty.
struct EntitlementsOfAsset {
  let asset: Asset
  let model: Model
  let registry: any RegistryReader

  /// Found along five indexes; no contract that does not reach the asset is read.
  func all() throws(RegistryError) -> [Entitlement] {
    try warranties() + contracts()
  }

  private func warranties() throws(RegistryError) -> [Entitlement] {
    // One recorded in error never was.
    let recorded = try registry.all(Warranty.byAsset, asset.id)
      .filter { $0.voidCause != .recordedInError }
    var entitlements = recorded.map(Entitlement.init)
    if !recorded.contains(where: \.replacesStandard), let months = model.warrantyMonths,
      months > 0
    {
      entitlements.append(Entitlement(standard: months, of: asset))
    }
    return entitlements
  }

  /// What contracts cover it by, the narrowest first.
  func covers() throws(RegistryError) -> [Cover] {
    var covers = try registry.all(Cover.byAsset, asset.id)
    covers += try registry.all(Cover.byModel, asset.model)
    if let site = asset.site { covers += try registry.all(Cover.bySite, site) }
    covers += try registry.all(Cover.byKind, model.equipmentKind)
    covers += try registry.all(Cover.byEverything, true)
    return covers
  }

  private func contracts() throws(RegistryError) -> [Entitlement] {
    try covers().map { cover throws(RegistryError) in
      // Contracts and covers are few, and asked about for every piece of equipment.
      try registry.made(cover.id.rawValue) { () throws(RegistryError) in
        Entitlement(
          try registry.existing(cover.contract),
          try registry.all(ContractPeriod.byContract, cover.contract), cover)
      }
    }
  }
}

extension Entitlement {
  convenience init(_ warranty: Warranty) {
    self.init(
      source: .warranty(warranty.id), kind: warranty.entitlementKind, code: warranty.code,
      provider: warranty.provider, terms: warranty.terms,
      periods: [DaySpan(warranty.startsOn, warranty.endsOn)], voidedOn: warranty.voidedOn,
      invoice: warranty.invoice, document: warranty.document, voidCause: warranty.voidCause,
      carriedFrom: warranty.carriedFrom, carriedTo: warranty.carriedTo)
  }

  convenience init(_ contract: Contract, _ periods: [ContractPeriod], _ cover: Cover) {
    self.init(
      source: .contract(contract.id), kind: contract.entitlementKind, code: contract.code,
      provider: contract.provider, terms: cover.terms ?? contract.terms,
      periods: periods.map { DaySpan($0.startsOn, $0.endsOn) }, since: cover.since,
      until: cover.until, terminatedOn: contract.terminatedOn,
      suspensions: contract.suspensions, renewal: contract.renewal, noticeBy: contract.noticeBy,
      noticeOn: periods.last?.noticeOn, ownTermsOf: cover.terms == nil ? nil : cover.id,
      carriedFrom: cover.carriedFrom, carriedTo: cover.carriedTo)
  }

  /// The model's standard warranty: from the day of purchase, answered for by who sold it (Ley 1480
  /// de 2011, art. 10: maker and seller answer alike).
  convenience init(standard months: Int, of asset: Asset) {
    let purchase = asset.acquisition
    self.init(
      source: .standard, kind: .manufacturerWarranty, code: nil, provider: purchase?.provider,
      terms: Terms(),
      periods: purchase?.date.map { [DaySpan(from: $0, months: months)] },
      invoice: purchase?.invoice)
  }
}

extension Warranty {
  /// The manufacturer's warranty of this very equipment, recorded by hand, stands for the model's
  /// standard one; the rest of another unit's does not, nor one that never was.
  var replacesStandard: Bool {
    entitlementKind == .manufacturerWarranty && carriedFrom == nil
      && voidCause != .recordedInError
  }
}
