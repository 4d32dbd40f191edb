package import RegistryModel

/// Something used of what a contract agreed to.
package struct QuotaCharge: Sendable {
  /// What an operation that charges must say it creates.
  package static let creates: [EntityKind] = [.quotaUse, .quotaBalance]

  package var contract: ID<Contract>
  package var service: CoverageService
  package var unit: QuotaUnit
  /// Negative to take back what was charged.
  package var amount: Int
  package var day: CivilDate
  package var asset: ID<Asset>?
  package var supportCase: ID<SupportCase>?
  package var escalation: ID<Escalation>?
  package var document: String?
  package var note: String?
  package var beyondQuota: String?
  package var correction: String?

  package init(
    contract: ID<Contract>, service: CoverageService, unit: QuotaUnit, amount: Int,
    day: CivilDate, asset: ID<Asset>? = nil, supportCase: ID<SupportCase>? = nil,
    escalation: ID<Escalation>? = nil, document: String? = nil, note: String? = nil,
    beyondQuota: String? = nil, correction: String? = nil
  ) {
    self.contract = contract
    self.service = service
    self.unit = unit
    self.amount = amount
    self.day = day
    self.asset = asset
    self.supportCase = supportCase
    self.escalation = escalation
    self.document = document
    self.note = note
    self.beyondQuota = beyondQuota
    self.correction = correction
  }
}

extension Effects {
  /// Enters charges in the ledger and in the balances of the quotas they count against.
  ///
  /// A charge no quota counts is nothing: what is not limited is not counted. More than is left is
  /// entered too, since it happened. All charges of an operation go in one call: balances are read
  /// as they stood before it.
  ///
  /// - Returns: how the quotas stand afterwards, each once, in the order they were met.
  @discardableResult
  package mutating func charge(_ charges: [QuotaCharge], in registry: any RegistryReader)
    throws(RegistryError) -> [QuotaState]
  {
    var entries: [QuotaEntry] = []
    for charge in charges {
      let book = try QuotaBook(try registry.existing(charge.contract), registry)
      guard let pool = try book.pool(for: charge.asset, on: charge.day), pool.counts(charge) else {
        continue
      }
      entries.append(QuotaEntry(charge: charge, pool: pool))
    }
    return try enter(entries, in: registry)
  }

  /// Enters what a correction takes back, each part under the terms and the ticket it was charged to.
  ///
  /// - Parameter correction: what all parts have in common.
  mutating func takeBack(
    _ parts: [QuotaTakeBack.Part], as correction: QuotaCharge, in registry: any RegistryReader
  ) throws(RegistryError) -> [QuotaState] {
    try takeBack([(parts, correction)], in: registry)
  }

  /// Enters several corrections: those of an operation go in one call, since balances are read as they
  /// stood before it.
  mutating func takeBack(
    _ corrections: [(parts: [QuotaTakeBack.Part], correction: QuotaCharge)],
    in registry: any RegistryReader
  ) throws(RegistryError) -> [QuotaState] {
    var entries: [QuotaEntry] = []
    for (parts, correction) in corrections {
      let contract = try registry.existing(correction.contract)
      let periods = try contract.spans(in: registry)
      for part in parts {
        let cover = part.cover == 0 ? nil : try registry.existing(ID<Cover>(part.cover))
        var charge = correction
        charge.amount = -part.amount
        charge.escalation = part.escalation
        entries.append(
          QuotaEntry(charge: charge, pool: QuotaPool(contract, periods, cover: cover)))
      }
    }
    return try enter(entries, in: registry)
  }

  private mutating func enter(_ entries: [QuotaEntry], in registry: any RegistryReader)
    throws(RegistryError) -> [QuotaState]
  {
    var order: [QuotaKey] = []
    var balances: [QuotaKey: (state: QuotaState, added: Int, day: CivilDate)] = [:]
    for entry in entries {
      let charge = entry.charge
      // Entered on days after the last that was agreed, too: a renewal written down later counts it.
      enter(charge, entry.pool)
      let states = try entry.pool.states(
        charge.service, charge.unit, for: charge.asset, on: charge.day, in: registry)
      for state in states {
        let key = QuotaKey(entry.pool, state.quota, charge.asset, state.span)
        let known = balances[key] ?? (state, 0, charge.day)
        if balances[key] == nil { order.append(key) }
        balances[key] = (state, known.added + charge.amount, max(known.day, charge.day))
      }
    }
    var result: [QuotaState] = []
    for key in order {
      guard let (state, added, day) = balances[key] else { continue }
      try add(added, through: day, to: key, in: registry)
      result.append(
        QuotaState(
          quota: state.quota, span: state.span, used: state.used + added,
          renewsOn: state.renewsOn))
    }
    return result
  }

  /// Says how the quota with the least left stands; nothing when none was charged.
  mutating func answer(_ states: [QuotaState]) {
    guard let tightest = states.min(by: { $0.left < $1.left }) else { return }
    answer("quota_left", .integer(Int64(tightest.left)))
    answer("quota_amount", .integer(Int64(tightest.quota.amount)))
    answer("quota_until", .string(tightest.span.last.description))
  }

  private mutating func enter(_ charge: QuotaCharge, _ pool: QuotaPool) {
    insert(
      QuotaUse(
        id: newID(), contract: charge.contract, cover: pool.cover, service: charge.service,
        unit: charge.unit, amount: charge.amount, usedOn: charge.day, asset: charge.asset,
        supportCase: charge.supportCase, escalation: charge.escalation,
        document: charge.document, note: charge.note, beyondQuota: charge.beyondQuota,
        correction: charge.correction))
    touch(charge.contract)
    if let asset = charge.asset { touch(asset) }
    if let supportCase = charge.supportCase { touch(supportCase) }
    if let escalation = charge.escalation { touch(escalation) }
  }

  /// Changes a balance by what was used, or taken back, until a day.
  mutating func add(
    _ amount: Int, through day: CivilDate, to key: QuotaKey, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let old = try registry.first(key) else {
      insert(QuotaBalance(id: newID(), key, used: amount, lastUsedOn: day))
      return
    }
    update(old) { new in
      new.used += amount
      new.lastUsedOn = max(old.lastUsedOn, day)
    }
  }
}

/// A charge and the terms whose quotas count it.
private struct QuotaEntry {
  let charge: QuotaCharge
  let pool: QuotaPool
}

extension QuotaPool {
  /// Whether one of its quotas counts what is charged, in whatever period.
  fileprivate func counts(_ charge: QuotaCharge) -> Bool {
    quotas(of: charge.service, charge.unit).contains { !$0.isPerAsset || charge.asset != nil }
  }
}

extension QuotaBalance {
  init(id: ID<QuotaBalance>, _ key: QuotaKey, used: Int, lastUsedOn: CivilDate) {
    self.init(
      id: id, contract: key.contract, cover: key.cover, asset: key.asset, service: key.service,
      unit: key.unit, period: key.period, startsOn: key.startsOn, used: used,
      lastUsedOn: lastUsedOn)
  }
}
