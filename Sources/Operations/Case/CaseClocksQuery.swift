package import RegistryModel

/// The clocks of every case asked for within some days, worked out anew in one pass: for reports,
/// and after a calendar or a target was corrected. What nobody could attend to is left out, unless
/// its state is asked for.
package struct CaseClocksQuery: Query {
  package static let name = "case.clocks"

  let from: CivilDate?
  let to: CivilDate?
  let state: CaseState?
  let site: ID<Site>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.optional("from")
    to = try fields.optional("to")
    state = try fields.optional("state")
    site = try fields.optionalReference("site")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var reader = try ClockReader(registry, now: context.now)
    var rows: [JSON] = []
    var totals = TargetTotals()
    try registry.scan(SupportCase.table, window) { row throws(RegistryError) in
      let found = try SupportCase(row)
      guard state.map({ $0 == found.state }) ?? (found.state != .unmanaged),
        site.map({ $0 == found.site }) ?? true
      else { return true }
      let clocks = try reader.clocks(of: found)
      totals.add(clocks)
      rows.append(try self.row(found, clocks, &reader, registry))
      return true
    }
    return .members(["cases": .array(rows), "totals": totals.json])
  }

  /// Days are those where the registry is: Colombia's.
  private var window: IndexQuery {
    var query =
      state.map { IndexQuery(SupportCase.byState.name, [$0.column]) }
      ?? IndexQuery(SupportCase.byOpening.name)
    query.lower = from.map { CalendarMoment.day($0).start(in: .bogota).column }
    query.upper = to.map {
      Instant(milliseconds: CalendarMoment.day($0).end(in: .bogota).milliseconds - 1).column
    }
    return query
  }

  private func row(
    _ found: SupportCase, _ clocks: CaseClocks, _ reader: inout ClockReader,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    let times = try reader.times(of: found, clocks.spans)
    let desk = times.total(.desk)
    let theirs = times.total(.provider)
    return .object(
      [
        JSONMember("code", .string(found.code)), JSONMember("state", .string(found.state.rawValue)),
        JSONMember("kind", .string(found.caseKind.rawValue)),
        JSONMember("priority", .string(found.priority.rawValue)),
        JSONMember("level", .integer(Int64(found.level))),
        JSONMember("site", try registry.code(found.site)),
        JSONMember("opened_at", .string(found.openedAt.description)),
        JSONMember("attended_at", clocks.spans.attendedAt.moment),
        JSONMember("solved_at", clocks.spans.solvedAt.moment),
        JSONMember("desk_seconds", .integer(desk.seconds)),
        JSONMember("desk_business_seconds", .integer(desk.businessSeconds)),
        JSONMember("provider_seconds", .integer(theirs.seconds)),
        JSONMember("provider_business_seconds", .integer(theirs.businessSeconds)),
      ] + TargetTotals.members("response", clocks.response)
        + TargetTotals.members("resolution", clocks.resolution))
  }
}

/// How many targets stand how.
struct TargetTotals {
  private var response: [TargetOutcome: Int] = [:]
  private var resolution: [TargetOutcome: Int] = [:]
  private var cases = 0

  mutating func add(_ clocks: CaseClocks) {
    cases += 1
    if let clock = clocks.response { response[clock.outcome, default: 0] += 1 }
    if let clock = clocks.resolution { resolution[clock.outcome, default: 0] += 1 }
  }

  var json: JSON {
    .members([
      "cases": .integer(Int64(cases)), "response": TargetTotals.json(response),
      "resolution": TargetTotals.json(resolution),
    ])
  }

  private static func json(_ counts: [TargetOutcome: Int]) -> JSON {
    .object(
      TargetOutcome.allCases.map {
        JSONMember($0.rawValue, .integer(Int64(counts[$0] ?? 0)))
      })
  }

  /// One target as columns of a row.
  static func members(_ name: String, _ clock: TargetClock?) -> [JSONMember] {
    [
      JSONMember("\(name)_target", (clock?.duration.description).json),
      JSONMember("\(name)_used_seconds", clock.map { .integer($0.used) } ?? .null),
      JSONMember("\(name)_outcome", (clock?.outcome).json),
      JSONMember("\(name)_breached", (clock?.isBreached).map { .bool($0) } ?? .null),
    ]
  }
}
