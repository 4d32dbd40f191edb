import RegistryModel

/// Which quotas of a contract count what is used for a piece of equipment.
struct QuotaBook {
  let contract: Contract
  let periods: [DaySpan]
  private let registry: any RegistryReader

  init(_ contract: Contract, _ registry: any RegistryReader) throws(RegistryError) {
    self.contract = contract
    self.registry = registry
    periods = try contract.spans(in: registry)
  }

  /// The contract's own terms.
  var ownPool: QuotaPool { QuotaPool(contract, periods, cover: nil) }

  /// The terms that hold for the equipment that day, those of the narrowest cover; the contract's own
  /// when no equipment is meant. Nil when the contract does not reach it.
  func pool(for asset: ID<Asset>?, on day: CivilDate) throws(RegistryError) -> QuotaPool? {
    guard let asset else { return ownPool }
    let equipment = try registry.existing(asset)
    let model = try registry.existing(equipment.model)
    let covers = try EntitlementsOfAsset(asset: equipment, model: model, registry: registry)
      .covers().filter { $0.contract == contract.id && $0.lists(day) }
    guard let narrowest = covers.first else { return nil }
    return QuotaPool(contract, periods, cover: narrowest)
  }

  /// All its texts of terms that have quotas, the contract's own first, each with the cover it is of.
  func pools() throws(RegistryError) -> [(cover: Cover?, pool: QuotaPool)] {
    var found: [(cover: Cover?, pool: QuotaPool)] = []
    if !ownPool.quotas.isEmpty { found.append((nil, ownPool)) }
    for cover in try registry.all(Cover.byContract, contract.id)
    where cover.terms?.quotas.isEmpty == false {
      found.append((cover, QuotaPool(contract, periods, cover: cover)))
    }
    return found
  }
}

extension Contract {
  /// The days of its periods, in order.
  func spans(in registry: any RegistryReader) throws(RegistryError) -> [DaySpan] {
    try registry.all(ContractPeriod.byContract, id).map { DaySpan($0.startsOn, $0.endsOn) }
  }
}

extension Cover {
  /// Whether it lists what it covers on a day, as far as its own days go.
  func lists(_ day: CivilDate) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
