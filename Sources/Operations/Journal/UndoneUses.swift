package import RegistryModel

// What was used of quotas is still told of when something is undone.
extension UndoTarget {
  /// - Throws: `undo.uses_left_out`, `undo.lost`, `undo.changed_since`.
  func requireUses(_ registry: any RegistryReader) throws(RegistryError) {
    for step in steps {
      try requireUses(leftOutBy: step, registry)
      try requireUse(standingAgainBy: step, registry)
      try requireBalances(countedBy: step, registry)
    }
  }

  // MARK: Periods and terms that go

  /// What was used in a period that goes or gets shorter, or of a cover's terms that go, would be told
  /// nowhere.
  private func requireUses(leftOutBy step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let (contract, isLeftOut) = try leftOut(by: step, registry) else { return }
    // What the operation entered itself goes with it.
    let own = Set(steps.lazy.filter { $0.table.name == QuotaUse.table.name }.map(\.rowID))
    var uses: [QuotaUse] = []
    for use in try registry.range(QuotaUse.byQuota, [contract.id])
    where !own.contains(use.id.rawValue) && isLeftOut(use) {
      if try !wasEntered(use, before: step, registry) { uses.append(use) }
    }
    guard let first = uses.standing().first else { return }
    throw usesLeftOut(
      of: contract, on: first.usedOn, first.service,
      hint: try first.takeBack(from: contract, in: registry))
  }

  private func leftOut(by step: UndoStep, _ registry: any RegistryReader) throws(RegistryError)
    -> (Contract, (QuotaUse) -> Bool)?
  {
    switch step.table.name {
    case ContractPeriod.table.name:
      guard let row = try registry.row(step.table, id: step.rowID) else { return nil }
      let now = try ContractPeriod(row)
      let before = try step.before.map { row throws(RegistryError) in try ContractPeriod(row) }
      return (
        try registry.existing(now.contract),
        { use in
          now.span.contains(use.usedOn) && !(before?.span.contains(use.usedOn) ?? false)
        }
      )
    case Cover.table.name where step.before == nil:
      guard let cover = try registry.get(ID<Cover>(step.rowID)) else { return nil }
      return (try registry.existing(cover.contract), { $0.cover == step.rowID })
    default: return nil
    }
  }

  /// Whether a use was there before the operation: it is as much left out as it was then.
  private func wasEntered(
    _ use: QuotaUse, before step: UndoStep, _ registry: any RegistryReader
  ) throws(RegistryError) -> Bool {
    let entered = try UndoStep(table: QuotaUse.table, rowID: use.id.rawValue)
      .mentions(registry).last?.sequence
    let done = try step.mentions(registry).first { $0.operation == operation }?.sequence
    guard let entered, let done else { return false }
    return entered < done
  }

  // MARK: Uses that stand again

  /// What a correction took back, or what was undone before, stands again: within the days of its
  /// contract, and of the cover whose terms it was charged to.
  private func requireUse(standingAgainBy step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard step.table.name == QuotaUse.table.name, let use = try useStandingAgain(step, registry),
      let contract = try registry.get(use.contract)
    else { return }
    let last = [
      contract.terminatedOn, contract.renewal == .tacit ? nil : contract.endsOn,
      try lastDay(ofTermsOf: use, registry),
    ].compactMap { $0 }.min()
    guard let last, last < use.usedOn else { return }
    throw usesLeftOut(
      of: contract, on: use.usedOn, use.service,
      hint: Hint("escalation.see_contract", ["contract": contract.code]))
  }

  private func useStandingAgain(_ step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError) -> QuotaUse?
  {
    if let before = step.before { return try QuotaUse(before) }
    guard let now = try registry.get(ID<QuotaUse>(step.rowID)), now.amount < 0 else { return nil }
    // A replacement books corrections over too: what adds up to nothing stands again as nothing.
    let net = try ownUses(registry).filter { $0.isOfTheSame(as: now) && $0.usedOn == now.usedOn }
      .reduce(0) { $0 + $1.amount }
    return net < 0 ? now : nil
  }

  /// What the operation entered in the ledger.
  private func ownUses(_ registry: any RegistryReader) throws(RegistryError) -> [QuotaUse] {
    var uses: [QuotaUse] = []
    for step in steps where step.table.name == QuotaUse.table.name && step.before == nil {
      if let use = try registry.get(ID<QuotaUse>(step.rowID)) { uses.append(use) }
    }
    return uses
  }

  /// Nil for the contract's own terms, and for terms without an end.
  ///
  /// - Throws: `undo.lost` when the terms are gone and do not come back with this.
  private func lastDay(ofTermsOf use: QuotaUse, _ registry: any RegistryReader)
    throws(RegistryError) -> CivilDate?
  {
    guard use.cover != 0 else { return nil }
    if let cover = try registry.get(ID<Cover>(use.cover)) { return cover.until }
    guard !putsBack(use.cover, Cover.table) else { return nil }
    throw RegistryError(
      .undoLost,
      [
        "operation": operation, "table": QuotaUse.table.name, "id": String(use.id.rawValue),
        "lost": Cover.table.name,
      ])
  }

  // MARK: Balances

  /// A use that somebody else counted later — a renewal written down, quotas agreed afterwards — does
  /// not go without that.
  private func requireBalances(countedBy step: UndoStep, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard step.table.name == QuotaUse.table.name,
      let use = try registry.get(ID<QuotaUse>(step.rowID)),
      let contract = try registry.get(use.contract)
    else { return }
    let cover = use.cover == 0 ? nil : try registry.get(ID<Cover>(use.cover))
    let pool = QuotaPool(contract, try contract.spans(in: registry), cover: cover)
    let states = try pool.states(
      use.service, use.unit, for: use.asset, on: use.usedOn, in: registry)
    let own = try ownUses(registry).filter {
      $0.contract == use.contract && $0.cover == use.cover && $0.service == use.service
        && $0.unit == use.unit
    }
    for state in states {
      // What is booked from one onto another changes nothing of what they share.
      let net = own.filter { other in
        state.span.contains(other.usedOn) && (!state.quota.isPerAsset || other.asset == use.asset)
      }.reduce(0) { $0 + $1.amount }
      guard net != 0 else { continue }
      guard let balance = try registry.first(QuotaKey(pool, state.quota, use.asset, state.span)),
        !putsBack(balance.id.rawValue, QuotaBalance.table)
      else { continue }
      throw try changedSince(
        UndoStep(table: QuotaBalance.table, rowID: balance.id.rawValue), registry)
    }
  }

  private func usesLeftOut(
    of contract: Contract, on day: CivilDate, _ service: CoverageService, hint: Hint
  ) -> RegistryError {
    RegistryError(
      .undoUsesLeftOut,
      [
        "operation": operation, "contract": contract.code, "used_on": day.description,
        "service": service.rawValue,
      ], hints: [hint])
  }
}

extension QuotaUse {
  fileprivate func isOfTheSame(as other: QuotaUse) -> Bool {
    contract == other.contract && cover == other.cover && service == other.service
      && unit == other.unit && asset == other.asset
  }
}

extension UndoStep {
  /// A row by itself, to ask what was done to it.
  fileprivate init(table: Table, rowID: Int64) {
    self.init(table: table, rowID: rowID, revision: nil, before: nil)
  }
}

extension ContractPeriod {
  fileprivate var span: DaySpan { DaySpan(startsOn, endsOn) }
}

extension ErrorCode {
  /// Params: `operation`, `contract`, `used_on`, `service`.
  package static let undoUsesLeftOut = ErrorCode("undo.uses_left_out", .refused)
}
