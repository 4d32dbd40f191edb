package import RegistryModel

/// Parts in exchange with providers: those with something still to happen unless a state is named,
/// first to go back first.
package struct PartList: Query {
  package static let name = "part.list"

  let provider: ID<Provider>?
  let site: ID<Site>?
  let state: PartExchangeState?
  /// Also those that are over.
  let isEverything: Bool
  /// Only those whose day to go back has gone by.
  let isOverdue: Bool
  /// Only those to go back within so many days.
  let within: Int?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.optionalReference("provider")
    site = try fields.optionalReference("site")
    state = try fields.optional("state")
    isEverything = try fields.optional("all") ?? false
    isOverdue = try fields.optional("overdue") ?? false
    within = try fields.integer("within", in: 0...3650)
    limit = try fields.integer("limit", in: 1...1000) ?? 200
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let last = isOverdue ? context.today.adding(days: -1) : within.map(context.today.adding(days:))
    var found: [PartExchange] = []
    for state in states {
      found += try held(in: state, until: last, registry).filter { last == nil || $0.isOwed }
    }
    found.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    let rows = try found.prefix(limit).map { part throws(RegistryError) in
      try PartRow.json(part, registry, context)
    }
    return .members([
      "parts": .array(rows), "more": .bool(found.count > limit),
      "exposure": PartList.exposure(found.filter { $0.isLate(on: context.today) }),
    ])
  }

  /// What the late ones may cost, by currency.
  private static func exposure(_ late: [PartExchange]) -> JSON {
    var sums: [String: Int64] = [:]
    for penalty in late.compactMap(\.penalty) {
      let (sum, overflow) = sums[penalty.currency, default: 0]
        .addingReportingOverflow(penalty.minorUnits)
      sums[penalty.currency] = overflow ? .max : sum
    }
    return .array(
      sums.sorted { ByteOrder.precedes($0.key, $1.key) }
        .compactMap { Money(minorUnits: $0.value, currency: $0.key)?.json })
  }

  private var states: [PartExchangeState] {
    if let state { return [state] }
    return PartExchangeState.allCases.filter { isEverything || !$0.next.isEmpty }
  }

  /// Those without a day to go back stand first in the index and are left out by a bound. Of those
  /// that are over, which grow for ever, no more than are shown are read.
  private func held(
    in state: PartExchangeState, until last: CivilDate?, _ registry: any RegistryReader
  ) throws(RegistryError) -> [PartExchange] {
    let first = last.map { _ in CivilDate(dayNumber: 0) }
    let most = state.next.isEmpty && (site == nil || provider == nil) ? limit + 1 : nil
    let (index, key): (Index<PartExchange>, [any ColumnValue]) =
      if let site {
        (PartExchange.bySite, [site, state])
      } else if let provider {
        (PartExchange.byProvider, [provider, state])
      } else {
        (PartExchange.byState, [state])
      }
    let rows = try registry.range(index, key, from: first, through: last, limit: most)
    return rows.filter { provider == nil || $0.provider == provider }
  }
}

extension PartExchange {
  /// The day to go back; those without one come last.
  fileprivate var order: Int { returnDueOn?.dayNumber ?? .max }
}

/// A part in exchange as lists and tickets show it.
enum PartRow {
  static func json(
    _ part: PartExchange, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> JSON {
    let line = try registry.existing(part.line)
    return .members([
      "code": .string(part.code), "state": .string(part.state.rawValue),
      "escalation": .string(try registry.existing(part.escalation).code),
      "line": .integer(Int64(line.position)), "provider": try registry.code(part.provider),
      "site": try registry.code(part.site),
      "asset": .string(try registry.existing(line.asset).tag.text),
      "part_class": .string(line.partClass.rawValue),
      "quantity": .integer(Int64(part.quantity)), "return_number": part.returnNumber.json,
      "announced_on": .string(part.announcedOn.description), "waybill": part.waybill.json,
      "received_on": part.receivedOn.json, "received_by": try registry.code(part.receivedBy),
      "serial": part.serial.json, "defective_serial": part.defectiveSerial.json,
      "condition": part.condition.json, "installed_on": part.installedOn.json,
      "unused_on": part.unusedOn.json, "return_due_on": part.returnDueOn.json,
      "returned_on": part.returnedOn.json, "return_waybill": part.returnWaybill.json,
      "confirmed_on": part.confirmedOn.json, "unused_reason": part.unusedReason.json,
      "waived_reason": part.waivedReason.json,
      "due_back": .bool(part.isOwed), "overdue": .bool(part.isLate(on: context.today)),
      "days_left": (part.isOwed ? part.returnDueOn?.days(since: context.today) : nil).json,
      "penalty": part.penalty?.json ?? .null,
    ])
  }
}
