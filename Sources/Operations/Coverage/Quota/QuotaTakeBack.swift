package import RegistryModel

/// What a correction takes back of a contract's ledger.
///
/// A correction lies on the day of the use it takes back, whenever it is found out: a day's entries
/// add up to what was really used on it. It belongs to the terms and to the ticket that use was
/// charged to, and needs neither the contract in force nor the equipment still covered: what was
/// entered can always be taken back.
struct QuotaTakeBack {
  let contract: Contract
  let service: CoverageService
  let unit: QuotaUnit
  /// Nil for what was used for no equipment in particular.
  let asset: ID<Asset>?
  /// Only of what this ticket was charged with.
  let escalation: ID<Escalation>?

  /// What is taken back of one text of terms and one ticket.
  struct Part {
    /// The cover in whose own terms it was charged; 0 for the contract's.
    let cover: Int64
    let escalation: ID<Escalation>?
    fileprivate(set) var amount: Int
  }

  /// The day meant when none is said: the latest on which something was used that stands.
  func latestDay(in registry: any RegistryReader) throws(RegistryError) -> CivilDate? {
    try own(registry).standing().last?.usedOn
  }

  /// - Throws: `contract.correction_exceeds_asset` and `contract.correction_exceeds_use` when less was
  ///   used that day, with a hint at the latest use there is to take back.
  func parts(_ amount: Int, on day: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError) -> [Part]
  {
    let entries = try own(registry).filter { $0.usedOn == day }
    let used = entries.reduce(0) { $0 + $1.amount }
    guard amount <= used else { throw try tooMuch(amount, of: max(0, used), on: day, registry) }
    return split(amount, over: entries)
  }

  private func ledger(_ registry: any RegistryReader) throws(RegistryError) -> [QuotaUse] {
    try registry.range(QuotaUse.byQuota, [contract.id]).filter { use in
      use.service == service && use.unit == unit
    }
  }

  private func own(_ registry: any RegistryReader) throws(RegistryError) -> [QuotaUse] {
    try ledger(registry).filter { use in
      use.asset == asset && (escalation == nil || use.escalation == escalation)
    }
  }

  /// The latest entries first.
  private func split(_ amount: Int, over entries: [QuotaUse]) -> [Part] {
    var places: [Part] = []
    var room: [Int64: Int] = [:]
    for entry in entries.sorted(by: { $0.id > $1.id }) {
      room[entry.cover, default: 0] += entry.amount
      let known = places.firstIndex {
        $0.cover == entry.cover && $0.escalation == entry.escalation
      }
      if let known {
        places[known].amount += entry.amount
      } else {
        places.append(
          Part(cover: entry.cover, escalation: entry.escalation, amount: entry.amount))
      }
    }
    var left = amount
    return places.compactMap { place in
      let taken = min(left, place.amount, room[place.cover] ?? 0)
      guard taken > 0 else { return nil }
      left -= taken
      room[place.cover, default: 0] -= taken
      return Part(cover: place.cover, escalation: place.escalation, amount: taken)
    }
  }

  private func tooMuch(
    _ amount: Int, of used: Int, on day: CivilDate, _ registry: any RegistryReader
  ) throws(RegistryError) -> RegistryError {
    // Where no equipment was named, that of the latest is; where one was, no other is meant.
    let latest =
      asset == nil ? try ledger(registry).standing().last : try own(registry).standing().last
    let hints = try latest.map { use throws(RegistryError) in
      [try use.takeBack(from: contract, in: registry, code: "contract.latest_use")]
    }
    var params = [
      "contract": contract.code, "service": service.rawValue, "unit": unit.rawValue,
      "amount": String(amount), "used": String(used), "used_on": day.description,
    ]
    guard let asset else {
      return RegistryError(.contractCorrectionExceedsUse, params, hints: hints ?? [])
    }
    params["asset"] = try registry.existing(asset).tag.text
    return RegistryError(.contractCorrectionExceedsAsset, params, hints: hints ?? [])
  }
}

extension ErrorCode {
  /// More is taken back than the equipment used that day. Params: `contract`, `asset`, `service`,
  /// `unit`, `amount`, `used`, `used_on`.
  package static let contractCorrectionExceedsAsset = ErrorCode(
    "contract.correction_exceeds_asset", .refused)
  /// More is taken back than was used that day. Params: `contract`, `service`, `unit`, `amount`,
  /// `used`, `used_on`.
  package static let contractCorrectionExceedsUse = ErrorCode(
    "contract.correction_exceeds_use", .refused)
}
