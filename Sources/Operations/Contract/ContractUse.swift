package import RegistryModel

/// Enters in a contract's ledger what was used of a quota: so many visits, hours, parts, units or
/// pages on a day; or takes back what was entered wrongly. The case and the note are the line's own.
package struct ContractUse: Operation {
  package static let name = "contract.use"
  package static let creates = QuotaCharge.creates

  let contract: ID<Contract>
  let service: CoverageService
  let unit: QuotaUnit
  let amount: Int
  let on: CivilDate?
  let asset: ID<Asset>?
  let escalation: ID<Escalation>?
  let document: Line?
  /// Why more is used than was left.
  let beyondQuota: Line?
  /// Why so much is taken back instead of used.
  let correction: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    service = try fields.required("service")
    unit = try fields.optional("unit") ?? .usual(of: service)
    amount = try fields.requiredInteger("amount", in: 1...10_000_000)
    on = try fields.optional("on")
    asset = try fields.optionalReference("asset")
    escalation = try fields.optionalReference("escalation")
    document = try fields.optional("document")
    beyondQuota = try fields.optional("beyond_quota")
    correction = try fields.optional("correction")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    let day = try day(registry, stamp)
    guard day <= stamp.today else {
      throw RegistryError(
        .contractUseInFuture, ["date": day.description, "today": stamp.today.description])
    }
    guard correction == nil else {
      _ = try takeBack(contract).parts(amount, on: day, registry)
      return
    }
    try requireInForce(contract, on: day, registry)
    let book = try QuotaBook(contract, registry)
    guard let pool = try book.pool(for: asset, on: day) else {
      throw RegistryError(
        .contractAssetNotReached,
        [
          "contract": contract.code, "date": day.description,
          "asset": try asset.map { id throws(RegistryError) in try registry.existing(id).label }
            ?? "",
        ], hints: [Hint("contract.show_covers", ["contract": contract.code])])
    }
    let quotas = pool.quotas(of: service, unit)
    guard !quotas.isEmpty else { throw noSuchQuota(contract, pool) }
    guard asset != nil || quotas.contains(where: { !$0.isPerAsset }) else {
      throw RegistryError(
        .contractQuotaNeedsAsset, ["contract": contract.code, "service": service.rawValue],
        hints: [Hint("contract.name_asset")])
    }
    guard beyondQuota == nil else { return }
    for state in try pool.states(service, unit, for: asset, on: day, in: registry) {
      try requireRoom(state, contract)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    let day = try day(registry, stamp)
    let charge = QuotaCharge(
      contract: contract.id, service: service, unit: unit, amount: amount, day: day,
      asset: asset, supportCase: stamp.supportCase, escalation: escalation,
      document: document?.text, note: stamp.note, beyondQuota: beyondQuota?.text,
      correction: correction?.text)
    let states =
      correction == nil
      ? try effects.charge([charge], in: registry)
      : try effects.takeBack(
        takeBack(contract).parts(amount, on: day, registry), as: charge, in: registry)
    effects.answer("code", .string(contract.code))
    effects.answer("used_on", .string(day.description))
    effects.answer(states)
  }

  /// What is used is used today unless said; what is taken back is the latest that was used.
  private func day(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)
    -> CivilDate
  {
    if let on { return on }
    guard correction != nil else { return stamp.today }
    return try takeBack(registry.existing(contract)).latestDay(in: registry) ?? stamp.today
  }

  private func takeBack(_ contract: Contract) -> QuotaTakeBack {
    QuotaTakeBack(
      contract: contract, service: service, unit: unit, asset: asset, escalation: escalation)
  }

  private func requireInForce(
    _ contract: Contract, on day: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let state = try contract.state(on: day, registry)
    guard state != .inForce else { return }
    throw RegistryError(
      .contractNotInForce,
      [
        "contract": contract.code, "date": day.description,
        "starts_on": contract.startsOn.description, "ends_on": contract.lapsesOn.description,
      ], hints: state == .expired ? [Hint("contract.renew_first")] : [])
  }

  private func requireRoom(_ state: QuotaState, _ contract: Contract) throws(RegistryError) {
    guard state.left < amount else { return }
    throw RegistryError(
      .contractQuotaExceeded,
      [
        "contract": contract.code, "service": service.rawValue, "unit": unit.rawValue,
        "amount": String(amount), "left": String(state.left),
        "ends_on": state.span.last.description,
      ], hints: [Hint("contract.say_beyond_quota")])
  }

  private func noSuchQuota(_ contract: Contract, _ pool: QuotaPool) -> RegistryError {
    RegistryError(
      .contractNoSuchQuota,
      ["contract": contract.code, "service": service.rawValue, "unit": unit.rawValue],
      hints: pool.quotas.isEmpty
        ? [Hint("contract.add_quota", ["contract": contract.code])]
        : pool.quotas.map { quota in
          Hint(
            "contract.quota_there_is",
            [
              "service": quota.service.rawValue, "amount": String(quota.amount),
              "unit": quota.unit.rawValue, "period": quota.period.rawValue,
            ])
        })
  }
}

extension QuotaUnit {
  /// The unit people count a service in when nothing else is said: parts of parts, units of supplies,
  /// visits of any work.
  package static func usual(of service: CoverageService) -> QuotaUnit {
    switch service {
    case .parts: .parts
    case .supplies: .units
    case .corrective, .preventive, .labour: .visits
    }
  }
}

extension ErrorCode {
  /// A day that has not come yet. Params: `date`, `today`.
  package static let contractUseInFuture = ErrorCode("contract.use_in_future", .refused)
  /// The contract does not reach the equipment that day. Params: `contract`, `asset`, `date`.
  package static let contractAssetNotReached = ErrorCode("contract.asset_not_reached", .refused)
  /// Its terms count no such thing. Params: `contract`, `service`, `unit`.
  package static let contractNoSuchQuota = ErrorCode("contract.no_such_quota", .refused)
  /// The quota is for each piece of equipment. Params: `contract`, `service`.
  package static let contractQuotaNeedsAsset = ErrorCode("contract.quota_needs_asset", .refused)
  /// More than is left. Params: `contract`, `service`, `unit`, `amount`, `left`, `ends_on`.
  package static let contractQuotaExceeded = ErrorCode("contract.quota_exceeded", .refused)
}
