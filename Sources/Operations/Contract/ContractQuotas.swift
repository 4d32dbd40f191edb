package import RegistryModel

/// What is left of a contract's quotas, and when they run out at the pace so far.
package struct ContractQuotas: Query {
  package static let name = "contract.quotas"

  let contract: ID<Contract>
  let on: CivilDate?
  let asset: ID<Asset>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    on = try fields.optional("on")
    asset = try fields.optionalReference("asset")
  }

  /// One row a quota, in the order they were agreed; none for a day without a contract, whose `state`
  /// says why. A quota of each piece of equipment is told for the equipment asked about; without one,
  /// what all used together and how many used all of it.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(contract)
    let day = on ?? context.today
    let state = try contract.state(on: day, registry)
    let rows =
      state == .inForce
      ? try ContractQuotas.rows(of: contract, for: asset, on: day, context, registry) : []
    return .members([
      "contract": .string(contract.code),
      "on": .string(day.description),
      "state": .string(state.rawValue),
      "starts_on": .string(contract.startsOn.description),
      "lapses_on": .string(contract.lapsesOn.description),
      "asset": try asset.map { id throws(RegistryError) in try registry.existing(id).tag.text }
        .json,
      "quotas": .array(rows),
    ])
  }

  /// One row a quota, as answers and reports show them.
  ///
  /// - Parameters:
  ///   - asset: told for this one; nil for all together.
  ///   - day: one on which the contract holds.
  static func rows(
    of contract: Contract, for asset: ID<Asset>? = nil, on day: CivilDate,
    _ context: QueryContext, _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSON] {
    let book = try QuotaBook(contract, registry)
    var rows: [JSON] = []
    for (cover, pool) in try pools(book, asset, day) {
      for quota in pool.quotas {
        guard
          let row = try QuotaRow(
            pool, quota, asset: asset, day, contract, context.today, registry)
        else { continue }
        rows.append(row.json(scope: try cover?.scope.label(in: registry)))
      }
    }
    return rows
  }

  private static func pools(_ book: QuotaBook, _ asset: ID<Asset>?, _ day: CivilDate)
    throws(RegistryError) -> [(cover: Cover?, pool: QuotaPool)]
  {
    guard let asset else { return try book.pools() }
    return try book.pool(for: asset, on: day).map { [(nil, $0)] } ?? []
  }
}

/// How one quota stands, for a list.
struct QuotaRow {
  let state: QuotaState
  /// Pieces of equipment that used some, and all, of a quota of each; nil for any other.
  var holders: (some: Int, all: Int)?
  let runsOutOn: CivilDate?

  /// Nil when the day has no period of the quota.
  init?(
    _ pool: QuotaPool, _ quota: Quota, asset: ID<Asset>?, _ day: CivilDate, _ contract: Contract,
    _ today: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) {
    // What was left on a past day is what was left then.
    let isPast = day < today
    guard
      let state = try pool.state(
        of: quota, for: asset, on: day, wholePeriod: !isPast, in: registry)
    else { return nil }
    if quota.isPerAsset, asset == nil {
      let used = try QuotaRow.used(
        pool, quota, DaySpan(state.span.first, isPast ? day : state.span.last), state.span, registry
      ).filter { $0 > 0 }
      holders = (used.count, used.count { $0 >= quota.amount })
      self.state = QuotaState(
        quota: quota, span: state.span, used: used.reduce(0, +), renewsOn: state.renewsOn)
      runsOutOn = nil
      return
    }
    self.state = state
    let calendar = try BusinessCalendar.of(try registry.existing(contract.provider))
    runsOutOn = QuotaForecast(calendar: calendar, today: min(day, today))
      .runsOut(state, within: DaySpan(contract.startsOn, contract.lapsesOn))
  }

  /// What each piece of equipment used in some days of a period: by the balances for all of it, by the
  /// ledger for a part.
  private static func used(
    _ pool: QuotaPool, _ quota: Quota, _ days: DaySpan, _ period: DaySpan,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> [Int] {
    guard days != period else {
      return try registry.range(
        QuotaBalance.byPeriod,
        [pool.contract, pool.cover, quota.service, quota.unit, quota.period, period.first]
      ).filter { $0.asset != nil }.map(\.used)
    }
    var sums: [ID<Asset>: Int] = [:]
    let uses = try registry.range(
      QuotaUse.byQuota, [pool.contract, pool.cover, quota.service, quota.unit],
      from: days.first, through: days.last)
    for use in uses {
      if let asset = use.asset { sums[asset, default: 0] += use.amount }
    }
    return Array(sums.values)
  }

  func json(scope: String?) -> JSON {
    let quota = state.quota
    return .members([
      "service": .string(quota.service.rawValue), "unit": .string(quota.unit.rawValue),
      "period": .string(quota.period.rawValue), "per_asset": .bool(quota.isPerAsset),
      "scope": scope.json,
      "amount": .integer(Int64(quota.amount)), "used": .integer(Int64(state.used)),
      "left": (holders == nil ? state.left : nil).json,
      "starts_on": .string(state.span.first.description),
      "ends_on": .string(state.span.last.description),
      "renews_on": state.renewsOn.json, "runs_out_on": runsOutOn.json,
      "assets_used": (holders?.some).json, "assets_spent": (holders?.all).json,
    ])
  }
}
