package import RegistryModel

/// Preventive visits owed: what is open, overdue or about to open, with how many stand how.
package struct PreventiveDue: Query {
  package static let name = "preventive.due"

  let selection: PreventiveSelection
  let site: ID<Site>?
  let state: PreventiveState?
  let on: CivilDate?
  /// Also windows that closed from this day on.
  let from: CivilDate?
  let within: Int
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    selection = PreventiveSelection(
      contract: try fields.optionalReference("contract"),
      provider: try fields.optionalReference("provider"),
      asset: try fields.optionalReference("asset"))
    site = try fields.optionalReference("site")
    state = try fields.optional("state")
    on = try fields.optional("on")
    from = try fields.optional("from")
    within = try fields.integer("within", in: 0...3660) ?? 30
    paging = try Paging(&fields)
  }

  /// Windows still open to a visit on the day, and those that open within so many days; with `from`,
  /// also those that closed since. Counted by state; listed by due day are, unless a state is asked
  /// for, those in which something is to be done or was missed.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let day = on ?? context.today
    let span = DaySpan(min(from ?? day, day), day.adding(days: within))
    var gathering = DueGathering(day: day, state: state, after: paging.after?.text, paging.limit)
    for obligation in try selection.obligations(registry) {
      let survey = try PreventiveSurvey(obligation, on: day, through: span.last, in: registry)
      try each(survey) { subject, standing in gathering.add(survey, subject, standing, span) }
    }
    let rows = gathering.page
    return .members([
      "on": .string(day.description), "from": .string(span.first.description),
      "through": .string(span.last.description),
      "counts": .object(
        PreventiveState.allCases.map {
          JSONMember($0.rawValue, .integer(Int64(gathering.counts[$0, default: 0])))
        }),
      "visits": .array(try rows.map { row throws(RegistryError) in try row.json(day, registry) }),
      "next": Paging.next(rows.last?.key, isComplete: !gathering.hasMore),
    ])
  }

  private func each(
    _ survey: PreventiveSurvey, _ body: (PreventiveSubject, PreventiveStanding) -> Void
  ) throws(RegistryError) {
    guard let id = selection.asset else { return try survey.each(at: site, body) }
    let asset = try survey.registry.existing(id)
    guard site == nil || asset.site == site, let standing = try survey.standing(of: asset) else {
      return
    }
    switch survey.obligation.unit {
    case .asset: body(PreventiveSubject(asset), standing)
    case .site:
      guard let place = asset.site else { return }
      body(PreventiveSubject(try survey.registry.existing(place)), standing)
    }
  }
}

/// One visit owed.
struct PreventiveDueRow {
  /// What rows are sorted by and pages begin after: due day, what it is owed to, obligation.
  let key: String
  let survey: PreventiveSurvey
  let asset: ID<Asset>?
  let site: ID<Site>?
  let span: DaySpan
  let state: PreventiveState
  let visit: PreventiveEntry?

  func json(_ day: CivilDate, _ registry: any RegistryReader) throws(RegistryError) -> JSON {
    let asset = try asset.map { id throws(RegistryError) in try registry.existing(id) }
    let model = try asset.map { found throws(RegistryError) in try registry.existing(found.model) }
    let past = day.days(since: span.last)
    return .members([
      "asset": (asset?.tag.text).json, "model": (model?.label).json,
      "site": try registry.code(site), "obligation": .string(survey.obligation.code),
      "contract": .string(survey.contract.code),
      "provider": try registry.code(survey.contract.provider), "state": .string(state.rawValue),
      "opens_on": .string(span.first.description), "due_on": .string(span.last.description),
      "days_left": (past <= 0 ? 1 - past : nil).json, "days_overdue": (past > 0 ? past : nil).json,
      "visited_on": (visit?.on).json, "visited_by": try registry.code(visit?.person),
      "document": (visit?.document).json,
    ])
  }
}

/// Gathers visits owed: all of them counted, the page that is wanted kept.
private struct DueGathering {
  let day: CivilDate
  let state: PreventiveState?
  let after: String?
  let limit: Int
  private(set) var counts: [PreventiveState: Int] = [:]
  private var rows: [PreventiveDueRow] = []

  init(day: CivilDate, state: PreventiveState?, after: String?, _ limit: Int) {
    self.day = day
    self.state = state
    self.after = after
    self.limit = limit
  }

  /// The windows of one thing that a visit could be made in during a span.
  mutating func add(
    _ survey: PreventiveSurvey, _ subject: PreventiveSubject, _ standing: PreventiveStanding,
    _ span: DaySpan
  ) {
    var index = survey.windows.windows.count - 1
    while index >= 0, survey.windows.closing(of: index) >= span.first {
      defer { index -= 1 }
      guard let found = standing.state(index, on: day) else { continue }
      counts[found, default: 0] += 1
      guard isWanted(found) else { continue }
      let window = survey.windows.windows[index].span
      let key = "\(window.last) \(subject.label) \(survey.obligation.code)"
      if let after, !ByteOrder.precedes(after, key) { continue }
      rows.append(
        PreventiveDueRow(
          key: key, survey: survey, asset: subject.asset, site: subject.site, span: window,
          state: found, visit: standing.visit(index)))
    }
    // As many as are wanted and one more: it tells that there are more.
    if rows.count > 4 * (limit + 1) { cut() }
  }

  private mutating func cut() {
    rows.sort { ByteOrder.precedes($0.key, $1.key) }
    rows = Array(rows.prefix(limit + 1))
  }

  var hasMore: Bool { rows.count > limit }

  var page: [PreventiveDueRow] {
    var all = self
    all.cut()
    return Array(all.rows.prefix(limit))
  }

  private func isWanted(_ found: PreventiveState) -> Bool {
    if let state { return found == state }
    switch found {
    case .upcoming, .due, .overdue, .missed: return true
    case .done, .late, .excused: return false
    }
  }
}
