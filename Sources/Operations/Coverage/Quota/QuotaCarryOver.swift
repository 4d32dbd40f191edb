import RegistryModel

/// What a replaced unit used of quotas of its own, which goes on counting against the one that
/// replaced it.
///
/// Each use is booked off the one and onto the other under its own day: what all used together stays
/// what it was, on every day.
struct QuotaCarryOver {
  let old: QuotaPool
  let new: QuotaPool
  let from: ID<Asset>
  let to: ID<Asset>
  /// Whether the terms are those of the replaced unit alone: all that was used of them goes over.
  let areItsOwn: Bool
  let day: CivilDate
  let reason: String

  func book(_ registry: any RegistryReader, _ effects: inout Effects) throws(RegistryError) {
    var firstDays: [Counted: CivilDate] = [:]
    for quota in old.quotas where isOwn(quota) {
      guard
        let state = try old.state(
          of: quota, for: from, on: day, wholePeriod: true, in: registry)
      else { continue }
      let counted = Counted(service: quota.service, unit: quota.unit)
      firstDays[counted] = min(firstDays[counted] ?? state.span.first, state.span.first)
      guard state.used != 0 else { continue }
      try move(state, quota, registry, &effects)
    }
    for (counted, first) in firstDays.sorted(by: { $0.key < $1.key }) {
      try rebook(counted, since: first, registry, &effects)
    }
  }

  private struct Counted: Hashable, Comparable {
    let service: CoverageService
    let unit: QuotaUnit

    static func < (left: Self, right: Self) -> Bool {
      (left.service.rawValue, left.unit.rawValue) < (right.service.rawValue, right.unit.rawValue)
    }
  }

  /// A quota for each piece of equipment, or in terms that are this one's alone.
  private func isOwn(_ quota: Quota) -> Bool { quota.isPerAsset || areItsOwn }

  private func move(
    _ state: QuotaState, _ quota: Quota, _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) {
    if let balance = try registry.first(QuotaKey(old, quota, from, state.span)) {
      effects.update(balance) { $0.used -= state.used }
    }
    let key = QuotaKey(new, quota, to, state.span)
    guard let balance = try registry.first(key) else {
      effects.insert(
        QuotaBalance(id: effects.newID(), key, used: state.used, lastUsedOn: day))
      return
    }
    effects.update(balance) { own in
      own.used += state.used
      own.lastUsedOn = max(own.lastUsedOn, day)
    }
  }

  private func rebook(
    _ counted: Counted, since first: CivilDate, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) {
    let uses = try registry.range(
      QuotaUse.byQuota, [old.contract, old.cover, counted.service, counted.unit], from: first)
    for use in uses where use.asset == from || areItsOwn {
      effects.insert(copy(of: use, effects.newID(), for: use.asset, old, amount: -use.amount))
      effects.insert(copy(of: use, effects.newID(), for: to, new, amount: use.amount))
    }
  }

  private func copy(
    of use: QuotaUse, _ id: ID<QuotaUse>, for asset: ID<Asset>?, _ pool: QuotaPool, amount: Int
  ) -> QuotaUse {
    QuotaUse(
      id: id, contract: use.contract, cover: pool.cover, service: use.service, unit: use.unit,
      amount: amount, usedOn: use.usedOn, asset: asset, supportCase: use.supportCase,
      document: use.document, note: use.note, correction: reason)
  }
}
