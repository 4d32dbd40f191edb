import RegistryModel

/// What a contract's ledger says was used on a day, after corrections: more than nothing.
struct StandingUse: Hashable {
  let usedOn: CivilDate
  let service: CoverageService
  let unit: QuotaUnit
  let asset: ID<Asset>?
  let amount: Int

  /// The command that takes it back.
  func takeBack(
    from contract: Contract, in registry: any RegistryReader,
    code: String = "contract.take_use_back"
  ) throws(RegistryError) -> Hint {
    let unit = unit == .usual(of: service) ? "" : " --unit \(unit.rawValue)"
    let asset = try asset.map { id throws(RegistryError) in
      " --asset \(try registry.existing(id).tag.text)"
    }
    return Hint(
      code,
      [
        "contract": contract.code, "used_on": usedOn.description, "service": service.rawValue,
        "amount": String(amount), "of": unit + (asset ?? ""),
      ])
  }
}

extension Sequence<QuotaUse> {
  /// What stands of the entries, by day.
  ///
  /// A correction lies on the day of what it takes back, for the same equipment: see `QuotaTakeBack`.
  func standing() -> [StandingUse] {
    var totals: [StandingUse.Place: Int] = [:]
    for use in self { totals[StandingUse.Place(use), default: 0] += use.amount }
    return totals.compactMap { place, amount in
      amount > 0 ? StandingUse(place, amount) : nil
    }.sorted { $0.order < $1.order }
  }
}

extension StandingUse {
  fileprivate struct Place: Hashable {
    let usedOn: CivilDate
    let service: CoverageService
    let unit: QuotaUnit
    let asset: ID<Asset>?

    init(_ use: QuotaUse) {
      usedOn = use.usedOn
      service = use.service
      unit = use.unit
      asset = use.asset
    }
  }

  fileprivate init(_ place: Place, _ amount: Int) {
    self.init(
      usedOn: place.usedOn, service: place.service, unit: place.unit, asset: place.asset,
      amount: amount)
  }

  /// The same on every run.
  fileprivate var order: (CivilDate, String, String, Int64) {
    (usedOn, service.rawValue, unit.rawValue, asset?.rawValue ?? 0)
  }
}
