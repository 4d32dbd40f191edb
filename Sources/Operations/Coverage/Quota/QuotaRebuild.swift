import RegistryModel

extension Effects {
  /// Counts a contract's ledger anew for quotas or periods that were corrected: balances of what is
  /// agreed now, none of what no longer is.
  ///
  /// - Parameter periods: the contract's from now on.
  mutating func rebuildBalances(
    of contract: Contract, over periods: [DaySpan], in registry: any RegistryReader
  ) throws(RegistryError) {
    try rebuildBalances(QuotaPool(contract, periods, cover: nil), registry)
    for cover in try registry.all(Cover.byContract, contract.id) where cover.terms != nil {
      try rebuildBalances(QuotaPool(contract, periods, cover: cover), registry)
    }
  }

  private mutating func rebuildBalances(_ pool: QuotaPool, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let uses = try registry.range(QuotaUse.byQuota, [pool.contract, pool.cover])
    var totals: [QuotaKey: (used: Int, day: CivilDate)] = [:]
    var order: [QuotaKey] = []
    for use in uses {
      for quota in pool.quotas(of: use.service, use.unit) {
        guard !quota.isPerAsset || use.asset != nil,
          let span = quota.period.span(around: use.usedOn, of: pool.periods)
        else { continue }
        let key = QuotaKey(pool, quota, use.asset, span)
        let known = totals[key] ?? (0, use.usedOn)
        if totals[key] == nil { order.append(key) }
        totals[key] = (known.used + use.amount, max(known.day, use.usedOn))
      }
    }
    for old in try registry.range(QuotaBalance.byQuota, [pool.contract, pool.cover]) {
      guard let total = totals.removeValue(forKey: QuotaKey(old)) else {
        delete(old)
        continue
      }
      update(old) { new in
        new.used = total.used
        new.lastUsedOn = total.day
      }
    }
    for key in order {
      guard let total = totals[key] else { continue }
      insert(QuotaBalance(id: newID(), key, used: total.used, lastUsedOn: total.day))
    }
  }
}
