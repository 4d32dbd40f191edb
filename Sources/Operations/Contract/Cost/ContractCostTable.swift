package import RegistryModel

/// What a contract costs in some days, divided over the equipment it reaches on them.
///
/// It reads all equipment in reach: build it once for many shares. Equipment counts on the days the
/// contract lists it and holds, from its purchase to the day before its retirement; the site is the
/// one where it stands now.
package struct ContractCostTable: Sendable {
  /// One piece of equipment, the days it counts and what it bears.
  package struct Entry: Sendable {
    package let asset: Asset
    /// How many days it is reached.
    package internal(set) var days: Int
    /// Minor units.
    package internal(set) var cost: Int64 = 0
  }

  /// Three capital letters; nil while nothing was said of the price.
  package let currency: String?
  /// Minor units: the shares and what nobody bears.
  package private(set) var total: Int64 = 0
  /// Minor units of times in which the contract reached nothing.
  package private(set) var unassigned: Int64 = 0
  /// By placa.
  package private(set) var entries: [Entry]
  private let positions: [ID<Asset>: Int]

  package init(
    _ contract: Contract, from first: CivilDate, through last: CivilDate,
    in registry: any RegistryReader
  ) throws(RegistryError) {
    let asked = DaySpan(first, last)
    let lines = try registry.range(ContractCost.byContract, [contract.id])
    currency = lines.first?.currency
    let reached = try ReachedDays(contract, asked, registry)
    entries = reached.equipment.map { Entry(asset: $0.asset, days: $0.spans.dayCount) }
    positions = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { ($1.asset.id, $0) })
    for line in lines {
      guard let days = DaySpan(line.startsOn, line.endsOn).intersection(asked) else { continue }
      switch line.basis {
      case .totalForDays:
        try divide(line.amount(on: days), over: days, reached)
      case .perMonth:
        for month in days.months { try divide(line.amount(of: month), over: month, reached) }
      case .perAssetMonth: try charge(line, days, reached)
      }
    }
  }

  /// What one piece of equipment bears, in minor units; 0 when the contract does not reach it.
  package func share(of asset: ID<Asset>) -> Int64 {
    positions[asset].map { entries[$0].cost } ?? 0
  }

  private mutating func divide(_ amount: Int64, over days: DaySpan, _ reached: ReachedDays)
    throws(RegistryError)
  {
    try addToTotal(amount)
    let weights = reached.equipment.map { $0.spans.within(days).dayCount }
    guard weights.contains(where: { $0 > 0 }) else {
      unassigned += amount
      return
    }
    for (index, share) in CostShares.divided(amount, by: weights).enumerated() {
      entries[index].cost += share
    }
  }

  private mutating func charge(_ line: ContractCost, _ days: DaySpan, _ reached: ReachedDays)
    throws(RegistryError)
  {
    for (index, equipment) in reached.equipment.enumerated() {
      for span in equipment.spans.within(days) {
        for month in span.months {
          let amount = line.amount(of: month)
          entries[index].cost += amount
          try addToTotal(amount)
        }
      }
    }
  }

  /// No share is above the total, so nothing else can overflow.
  private mutating func addToTotal(_ amount: Int64) throws(RegistryError) {
    let (sum, overflows) = total.addingReportingOverflow(amount)
    guard !overflows else { throw RegistryError(.contractCostTooLarge) }
    total = sum
  }
}

extension ContractCost {
  /// The part of the whole amount for some of its days.
  fileprivate func amount(on days: DaySpan) -> Int64 {
    CostShares.part(
      of: amount, from: days.first.days(since: startsOn) + 1,
      through: days.last.days(since: startsOn) + 1, of: endsOn.days(since: startsOn) + 1)
  }

  /// The part of a month's amount for days of one month.
  fileprivate func amount(of days: DaySpan) -> Int64 {
    let parts = days.first.components
    return CostShares.part(
      of: amount, from: parts.day, through: days.last.components.day,
      of: CivilDate.daysInMonth(year: parts.year, month: parts.month))
  }
}

/// The equipment a contract reaches in some days, by placa, each with the days it does.
private struct ReachedDays {
  struct Reached {
    let asset: Asset
    var spans: [DaySpan]
  }

  private(set) var equipment: [Reached] = []

  init(_ contract: Contract, _ asked: DaySpan, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let held = try contract.spans(in: registry).compactMap { span in
      DaySpan(span.first, min(span.last, contract.lapsesOn)).intersection(asked)
    }
    var byAsset: [ID<Asset>: Reached] = [:]
    for cover in try registry.all(Cover.byContract, contract.id) {
      let listed = cover.days(under: contract)
      let spans = held.within(DaySpan(listed.first, listed.last))
      guard !spans.isEmpty else { continue }
      for asset in try registry.assets(in: cover.scope) {
        let own = spans.within(asset.life)
        guard !own.isEmpty else { continue }
        byAsset[asset.id, default: Reached(asset: asset, spans: [])].spans += own
      }
    }
    equipment = byAsset.values
      .map { Reached(asset: $0.asset, spans: $0.spans.joined) }
      .sorted { ByteOrder.precedes($0.asset.tag.text, $1.asset.tag.text) }
  }
}

extension Asset {
  /// From its purchase, when that is known, to the day before it was taken out of service.
  fileprivate var life: DaySpan {
    DaySpan(
      acquisition?.date ?? CivilDate(dayNumber: Int(Int32.min)),
      retirement?.date.adding(days: -1) ?? CivilDate(dayNumber: Int(Int32.max)))
  }
}

extension DaySpan {
  /// Its days, month by month.
  var months: [DaySpan] {
    var months: [DaySpan] = []
    var day = first
    while day <= last {
      let month = DaySpan(calendarMonths: 1, around: day)
      months.append(DaySpan(day, min(month.last, last)))
      day = month.last.adding(days: 1)
    }
    return months
  }
}

extension [DaySpan] {
  /// The days of all that fall in a span.
  func within(_ span: DaySpan) -> [DaySpan] { compactMap { $0.intersection(span) } }

  /// How many days they have; none may overlap.
  var dayCount: Int { reduce(0) { $0 + $1.last.days(since: $1.first) + 1 } }

  /// The same days without overlaps, in order.
  var joined: [DaySpan] {
    guard count > 1 else { return self }
    var result: [DaySpan] = []
    for span in sorted(by: { $0.first < $1.first }) {
      guard let last = result.last, span.first <= last.last.adding(days: 1) else {
        result.append(span)
        continue
      }
      result[result.count - 1] = DaySpan(last.first, Swift.max(last.last, span.last))
    }
    return result
  }
}

extension ErrorCode {
  /// The amounts add up to more than can be counted.
  package static let contractCostTooLarge = ErrorCode("contract.cost_too_large", .refused)
}
