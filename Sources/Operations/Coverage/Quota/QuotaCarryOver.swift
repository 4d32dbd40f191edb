import RegistryModel

/// What a replaced unit used of quotas of its own, which goes on counting against the one that
/// replaced it.
///
/// Each use is booked off the one and onto the other under its own day, in the ledger and in the
/// balance of whatever period it fell in: what all used together stays what it was, on every day.
struct QuotaCarryOver {
  private let from: ID<Asset>
  private let to: ID<Asset>
  private let day: CivilDate
  private let reason: String
  /// Terms whose uses went over: a contract may list the same unit twice.
  private var booked: Set<Terms> = []
  private var order: [QuotaKey] = []
  private var changes: [QuotaKey: (amount: Int, day: CivilDate)] = [:]

  private struct Terms: Hashable {
    let contract: ID<Contract>
    let cover: Int64
  }

  init(from: ID<Asset>, to: ID<Asset>, day: CivilDate, reason: String) {
    self.from = from
    self.to = to
    self.day = day
    self.reason = reason
  }

  /// Books over what was used since the periods began in which the day falls.
  ///
  /// - Parameter areItsOwn: whether the terms are those of the replaced unit alone: all that was used
  ///   of them goes over.
  mutating func move(
    _ old: QuotaPool, to new: QuotaPool, areItsOwn: Bool, _ registry: any RegistryReader,
    _ effects: inout Effects
  ) throws(RegistryError) {
    guard booked.insert(Terms(contract: old.contract, cover: old.cover)).inserted else { return }
    for (counted, first) in firstDays(old, areItsOwn).sorted(by: { $0.key < $1.key }) {
      let uses = try registry.range(
        QuotaUse.byQuota, [old.contract, old.cover, counted.service, counted.unit], from: first)
      for use in uses where use.asset == from || areItsOwn {
        effects.insert(copy(of: use, effects.newID(), for: use.asset, old, amount: -use.amount))
        effects.insert(copy(of: use, effects.newID(), for: to, new, amount: use.amount))
        count(use, -use.amount, for: use.asset, old, areItsOwn)
        count(use, use.amount, for: to, new, areItsOwn)
      }
    }
  }

  /// Writes the balances, each once: they are read as they stood before.
  func finish(_ registry: any RegistryReader, _ effects: inout Effects) throws(RegistryError) {
    for key in order {
      guard let (amount, day) = changes[key], amount != 0 else { continue }
      try effects.add(amount, through: day, to: key, in: registry)
    }
  }

  private struct Counted: Hashable, Comparable {
    let service: CoverageService
    let unit: QuotaUnit

    static func < (left: Self, right: Self) -> Bool {
      (left.service.rawValue, left.unit.rawValue) < (right.service.rawValue, right.unit.rawValue)
    }
  }

  /// Where the earliest period begins of those the day falls in.
  private func firstDays(_ pool: QuotaPool, _ areItsOwn: Bool) -> [Counted: CivilDate] {
    var days: [Counted: CivilDate] = [:]
    for quota in pool.quotas where quota.isPerAsset || areItsOwn {
      guard let span = quota.period.span(around: day, of: pool.periods) else { continue }
      let counted = Counted(service: quota.service, unit: quota.unit)
      days[counted] = min(days[counted] ?? span.first, span.first)
    }
    return days
  }

  /// In the balances of the quotas that are not shared with other equipment: in those nothing changes.
  private mutating func count(
    _ use: QuotaUse, _ amount: Int, for asset: ID<Asset>?, _ pool: QuotaPool, _ areItsOwn: Bool
  ) {
    for quota in pool.quotas(of: use.service, use.unit) where quota.isPerAsset || areItsOwn {
      guard !quota.isPerAsset || asset != nil,
        let span = quota.period.span(around: use.usedOn, of: pool.periods)
      else { continue }
      let key = QuotaKey(pool, quota, asset, span)
      if changes[key] == nil { order.append(key) }
      let known = changes[key] ?? (0, use.usedOn)
      changes[key] = (known.amount + amount, max(known.day, use.usedOn))
    }
  }

  private func copy(
    of use: QuotaUse, _ id: ID<QuotaUse>, for asset: ID<Asset>?, _ pool: QuotaPool, amount: Int
  ) -> QuotaUse {
    QuotaUse(
      id: id, contract: use.contract, cover: pool.cover, service: use.service, unit: use.unit,
      amount: amount, usedOn: use.usedOn, asset: asset, supportCase: use.supportCase,
      escalation: use.escalation, document: use.document, note: use.note, correction: reason)
  }
}
