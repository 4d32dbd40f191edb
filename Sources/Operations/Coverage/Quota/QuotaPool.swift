package import RegistryModel

/// The quotas of one text of terms: a contract's, or those of one of its covers.
struct QuotaPool: Hashable, Sendable {
  let contract: ID<Contract>
  /// The cover whose own terms they are; 0 for the contract's.
  let cover: Int64
  let quotas: [Quota]
  /// The contract's periods, in order.
  let periods: [DaySpan]
  /// Its last day, when it was ended early.
  let terminatedOn: CivilDate?

  init(_ contract: Contract, _ periods: [DaySpan], cover: Cover?) {
    self.contract = contract.id
    let own = cover.flatMap { cover in cover.terms.map { (cover.id.rawValue, $0) } }
    self.cover = own?.0 ?? 0
    quotas = (own?.1 ?? contract.terms).quotas
    self.periods = periods
    terminatedOn = contract.terminatedOn
  }

  /// Nil for what is no contract: warranties have no quotas.
  init?(_ entitlement: Entitlement) {
    guard case .contract(let id) = entitlement.source else { return nil }
    contract = id
    cover = entitlement.ownTermsOf?.rawValue ?? 0
    quotas = entitlement.terms.quotas
    periods = entitlement.periods ?? []
    terminatedOn = entitlement.terminatedOn
  }

  /// Quotas of a service and unit that count what one holder uses.
  func quotas(of service: CoverageService, _ unit: QuotaUnit) -> [Quota] {
    quotas.filter { $0.service == service && $0.unit == unit }
  }

  /// How each quota of a service and unit stands in the whole period of a day.
  func states(
    _ service: CoverageService, _ unit: QuotaUnit, for asset: ID<Asset>?, on day: CivilDate,
    in registry: any RegistryReader
  ) throws(RegistryError) -> [QuotaState] {
    var states: [QuotaState] = []
    for quota in quotas(of: service, unit) where !quota.isPerAsset || asset != nil {
      let state = try state(of: quota, for: asset, on: day, wholePeriod: true, in: registry)
      if let state { states.append(state) }
    }
    return states
  }

  /// How a quota stands in the period a day falls in: what was used of it until that day, or in the
  /// whole period. Nil on a day outside the contract's periods, for a quota that counts by them.
  ///
  /// One row is read; only where something was used later in the period is the ledger added up.
  func state(
    of quota: Quota, for asset: ID<Asset>?, on day: CivilDate, wholePeriod: Bool = false,
    in registry: any RegistryReader
  ) throws(RegistryError) -> QuotaState? {
    guard let span = quota.period.span(around: day, of: periods) else { return nil }
    let key = QuotaKey(self, quota, asset, span)
    let balance = try registry.first(key)
    var used = balance?.used ?? 0
    if !wholePeriod, let balance, day < balance.lastUsedOn {
      used = try ledger(of: quota, for: asset, DaySpan(span.first, day), in: registry)
    }
    return QuotaState(quota: quota, span: span, used: used, renewsOn: renewal(after: span))
  }

  private func ledger(
    of quota: Quota, for asset: ID<Asset>?, _ span: DaySpan, in registry: any RegistryReader
  ) throws(RegistryError) -> Int {
    try registry.range(
      QuotaUse.byQuota, [contract, cover, quota.service, quota.unit], from: span.first,
      through: span.last
    ).reduce(0) { sum, use in
      !quota.isPerAsset || use.asset == asset ? sum + use.amount : sum
    }
  }

  /// The first day after a period on which the contract is agreed to hold.
  private func renewal(after span: DaySpan) -> CivilDate? {
    let next = span.last.adding(days: 1)
    guard let period = periods.first(where: { $0.last >= next }) else { return nil }
    let day = max(next, period.first)
    return terminatedOn.map { day <= $0 } ?? true ? day : nil
  }
}

/// How one quota stands.
package struct QuotaState: Hashable, Sendable {
  package let quota: Quota
  /// The days it is counted over.
  package let span: DaySpan
  package let used: Int
  /// When it begins anew; nil when no later day is agreed.
  package let renewsOn: CivilDate?

  /// What can still be used; 0 when more was used than agreed.
  package var left: Int { max(0, quota.amount - used) }

  /// Whether less is left of it than of another, or as little for longer.
  func binds(before other: QuotaState) -> Bool {
    if left != other.left { return left < other.left }
    guard let day = renewsOn, let otherDay = other.renewsOn else { return renewsOn == nil }
    return otherDay < day
  }
}

/// What one balance is of.
struct QuotaKey: Hashable, Sendable {
  let contract: ID<Contract>
  let cover: Int64
  /// Only for a quota of each piece of equipment.
  let asset: ID<Asset>?
  let service: CoverageService
  let unit: QuotaUnit
  let period: QuotaPeriod
  let startsOn: CivilDate

  init(_ pool: QuotaPool, _ quota: Quota, _ asset: ID<Asset>?, _ span: DaySpan) {
    contract = pool.contract
    cover = pool.cover
    self.asset = quota.isPerAsset ? asset : nil
    service = quota.service
    unit = quota.unit
    period = quota.period
    startsOn = span.first
  }

  init(_ balance: QuotaBalance) {
    contract = balance.contract
    cover = balance.cover
    asset = balance.asset
    service = balance.service
    unit = balance.unit
    period = balance.period
    startsOn = balance.startsOn
  }
}

extension RegistryReader {
  /// The balance of a key; nil while nothing was used.
  func first(_ key: QuotaKey) throws(RegistryError) -> QuotaBalance? {
    let values: [any ColumnValue] = [
      key.contract, key.cover, key.asset?.rawValue ?? 0, key.service, key.unit, key.period,
      key.startsOn,
    ]
    return try range(QuotaBalance.byQuota, values, limit: 1).first
  }
}

extension QuotaPeriod {
  /// The days of the period a day falls in. Months, quarters, semesters and years are the
  /// calendar's, as budgets are, and count in full even where the contract holds for a part of them;
  /// `term` is the contract's own period.
  func span(around day: CivilDate, of periods: [DaySpan]) -> DaySpan? {
    switch self {
    case .month: DaySpan(calendarMonths: 1, around: day)
    case .quarter: DaySpan(calendarMonths: 3, around: day)
    case .semester: DaySpan(calendarMonths: 6, around: day)
    case .year: DaySpan(calendarMonths: 12, around: day)
    case .term: periods.last { $0.contains(day) }
    }
  }
}

extension DaySpan {
  /// The so many months of a year, counted from January, in which a day falls.
  init(calendarMonths count: Int, around day: CivilDate) {
    let parts = day.components
    let first = day.adding(days: 1 - parts.day).adding(months: -((parts.month - 1) % count))
    self.init(first, first.adding(months: count).adding(days: -1))
  }
}
