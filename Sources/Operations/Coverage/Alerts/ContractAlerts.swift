import RegistryModel

/// Alerts of contracts that hold today or later.
struct ContractAlerts {
  /// Those the filter takes, the first to lapse first.
  let contracts: [Contract]
  let today: CivilDate
  let within: Int
  private let filter: CoverageFilter
  private let registry: any RegistryReader
  private let covered: CoveredAssets

  /// From this share of a quota on, in hundredths, it is nearly used up.
  private static let nearlyUsed = 80

  init(
    filter: CoverageFilter, today: CivilDate, within: Int, registry: any RegistryReader
  ) throws(RegistryError) {
    self.filter = filter
    self.today = today
    self.within = within
    self.registry = registry
    covered = try CoveredAssets(registry, site: filter.site)
    contracts = try registry.range(Contract.byLapse, from: today)
      .filter { filter.takes($0.entitlementKind, $0.provider) }
  }

  /// What each reaches is only counted at a site: elsewhere it may be the whole registry.
  func expiring() throws(RegistryError) -> [AlertRow] {
    var rows: [AlertRow] = []
    for contract in contracts where contract.lapsesOn <= horizon(contract) {
      var row = try self.row(.expiring, contract, due: contract.lapsesOn)
      if filter.site != nil {
        let reached = try covered.assets(of: contract, on: contract.lapsesOn).count
        if reached == 0 { continue }
        row.assets = reached
      }
      rows.append(row)
    }
    return rows
  }

  func noticeDue() throws(RegistryError) -> [AlertRow] {
    var rows: [AlertRow] = []
    for contract in contracts where contract.renewal != .none && contract.terminatedOn == nil {
      guard let last = contract.noticeBy, today <= last, last <= horizon(contract),
        try contract.lastPeriod(in: registry)?.noticeOn == nil, try isMeant(contract)
      else { continue }
      rows.append(try row(.noticeDue, contract, due: last))
    }
    return rows
  }

  /// What a verdict says of its equipment today is told with each.
  func renewalUnwritten() throws(RegistryError) -> [AlertRow] {
    var rows: [AlertRow] = []
    for contract in try registry.range(Contract.byLapse, through: today.adding(days: -1))
    where filter.takes(contract.entitlementKind, contract.provider) {
      guard let lapse = try contract.unwrittenRenewal(by: today, in: registry),
        var row = try row(lapse, on: today)
      else { continue }
      row.verdict = lapse.days.contains(today) ? .doubtful : .notCovered
      rows.append(row)
    }
    return rows
  }

  /// Those that lie ahead or have begun.
  func coverGaps() throws(RegistryError) -> [AlertRow] {
    var rows: [AlertRow] = []
    for contract in contracts {
      for gap in try contract.gaps(after: today, in: registry)
      where gap.days.first <= horizon(contract) {
        guard var row = try row(gap, on: gap.days.first) else { continue }
        row.verdict = .notCovered
        rows.append(row)
      }
    }
    return rows
  }

  /// Nil when it reaches nothing of the site that is asked about.
  private func row(_ lapse: ContractLapse, on day: CivilDate) throws(RegistryError) -> AlertRow? {
    var row = try row(lapse.alert, lapse.contract, due: lapse.days.first)
    row.days = lapse.days
    guard filter.site != nil else { return row }
    let reached = try covered.assets(of: lapse.contract, on: day).count
    row.assets = reached
    return reached == 0 ? nil : row
  }

  func quotaLow() throws(RegistryError) -> [AlertRow] {
    var rows: [AlertRow] = []
    for contract in contracts where contract.startsOn <= today {
      for (_, pool) in try QuotaBook(contract, registry).pools() {
        for quota in pool.quotas {
          guard let row = try row(pool, quota, contract), try isMeant(contract) else { continue }
          rows.append(row)
        }
      }
    }
    return rows
  }

  private func row(_ pool: QuotaPool, _ quota: Quota, _ contract: Contract)
    throws(RegistryError) -> AlertRow?
  {
    if quota.isPerAsset { return try rowOfEach(pool, quota, contract) }
    guard
      let entry = try QuotaRow(pool, quota, asset: nil, today, contract, today, registry)
    else { return nil }
    let isNear = entry.state.used * 100 >= quota.amount * ContractAlerts.nearlyUsed
    let runsOut = entry.runsOutOn.flatMap { $0 <= horizon(contract) ? $0 : nil }
    guard isNear || runsOut != nil else { return nil }
    var row = try row(.quotaLow, contract, due: entry.runsOutOn)
    row.quota = entry.state
    return row
  }

  /// Equipment that used nearly all of a quota of its own.
  private func rowOfEach(_ pool: QuotaPool, _ quota: Quota, _ contract: Contract)
    throws(RegistryError) -> AlertRow?
  {
    guard let span = quota.period.span(around: today, of: pool.periods) else { return nil }
    let least = (quota.amount * ContractAlerts.nearlyUsed + 99) / 100
    let near = try registry.range(
      QuotaBalance.byPeriod,
      [pool.contract, pool.cover, quota.service, quota.unit, quota.period, span.first],
      from: least
    ).compactMap(\.asset)
    let assets = try near.map { id throws(RegistryError) in try registry.existing(id) }
      .filter { filter.site == nil || $0.site == filter.site }
    guard let first = assets.first else { return nil }
    var row = try row(.quotaLow, contract, due: nil)
    row.assets = assets.count
    guard assets.count == 1 else {
      row.quota = QuotaState(quota: quota, span: span, used: quota.amount, renewsOn: nil)
      return row
    }
    row.asset = first.tag.text
    row.quota = try pool.state(
      of: quota, for: first.id, on: today, wholePeriod: true, in: registry)
    return row
  }

  /// The last day a contract is told of in advance.
  func horizon(_ contract: Contract) -> CivilDate {
    today.adding(days: contract.alertDays ?? within)
  }

  /// Whether it reaches the site that is asked about.
  private func isMeant(_ contract: Contract) throws(RegistryError) -> Bool {
    guard filter.site != nil else { return true }
    return try !covered.assets(of: contract, on: max(today, contract.startsOn)).isEmpty
  }

  private func row(_ alert: CoverageAlert, _ contract: Contract, due: CivilDate?)
    throws(RegistryError) -> AlertRow
  {
    var row = AlertRow(alert, contract: contract, due: due)
    row.provider = try registry.existing(contract.provider).code
    row.site = try filter.site.map { id throws(RegistryError) in try registry.existing(id).code }
    return row
  }
}
