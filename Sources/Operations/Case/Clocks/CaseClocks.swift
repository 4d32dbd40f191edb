import RegistryModel

/// What the clocks of one case say.
struct CaseClocks {
  let spans: CaseSpans
  let response: TargetClock?
  let resolution: TargetClock?
}

/// Reads the clocks of one case or of many: sites, providers and targets are read once each.
///
/// Work done before its case was recorded is not held to targets once it is solved, since the time of
/// its recording says nothing of the desk's pace; while it is open, it is held to that of solving it.
/// Nor is what nobody could attend to, nor a case that was opened
/// for a provider and never the desk's: while its ticket is drawn up, the case it is for is held to
/// them.
struct ClockReader {
  private let registry: any RegistryReader
  private let now: Instant
  private let scope: Scope
  private let targets: ServiceTargets
  private var inForce: [CivilDate: [ServiceTarget]] = [:]
  private var desks: [ID<Site>?: BusinessCalendar] = [:]
  private var providers: [ID<Provider>?: BusinessCalendar] = [:]

  /// Of which cases the work on equipment is looked at, for the first answer.
  enum Scope {
    case all
    /// Only those nobody attended to otherwise: enough to know what is due.
    case openAnswers
  }

  init(_ registry: any RegistryReader, now: Instant, _ scope: Scope = .all)
    throws(RegistryError)
  {
    self.registry = registry
    self.now = now
    self.scope = scope
    targets = try ServiceTargets(registry)
  }

  mutating func clocks(of supportCase: SupportCase) throws(RegistryError) -> CaseClocks {
    try clocks(of: supportCase, try registry.all(CaseEvent.byCase, supportCase.id))
  }

  mutating func clocks(of supportCase: SupportCase, _ events: [CaseEvent]) throws(RegistryError)
    -> CaseClocks
  {
    var spans = CaseSpans(events, until: now)
    if scope == .all || spans.attendedAt == nil {
      spans.take(try registry.all(Intervention.byCase, supportCase.id))
    }
    guard !supportCase.isAfterTheFact || supportCase.state.isOpen,
      supportCase.state != .unmanaged,
      spans.all.contains(where: { supportCase.isDesks($0.state) })
    else {
      return CaseClocks(spans: spans, response: nil, resolution: nil)
    }
    let desk = try desk(of: supportCase.site)
    let opened = LocalTime(supportCase.openedAt, in: desk.zone).date
    let fitting = targets(on: opened).filter { $0.scope.holds(supportCase) }
    return CaseClocks(
      spans: spans,
      response: supportCase.isAfterTheFact
        ? nil : try clock(fitting, \.response, spans, metAt: spans.attendedAt, desk),
      resolution: try clock(fitting, \.resolution, spans, metAt: spans.solvedAt, desk))
  }

  mutating func times(of supportCase: SupportCase, _ spans: CaseSpans) throws(RegistryError)
    -> CaseTimes
  {
    try CaseTimes(
      spans, desk: try desk(of: supportCase.site), provider: try provider(supportCase.provider))
  }

  mutating func desk(of site: ID<Site>?) throws(RegistryError) -> BusinessCalendar {
    if let known = desks[site] { return known }
    let found = try site.map { id throws(RegistryError) in try registry.existing(id) }
    let calendar = try BusinessCalendar.of(found)
    desks[site] = calendar
    return calendar
  }

  private mutating func provider(_ id: ID<Provider>?) throws(RegistryError) -> BusinessCalendar {
    if let known = providers[id] { return known }
    let found = try id.map { id throws(RegistryError) in try registry.existing(id) }
    let calendar = try BusinessCalendar.of(found)
    providers[id] = calendar
    return calendar
  }

  private mutating func targets(on day: CivilDate) -> [ServiceTarget] {
    if let known = inForce[day] { return known }
    let found = targets.inForce(on: day)
    inForce[day] = found
    return found
  }

  /// The clock of what the most specific target says of answering, or of solving.
  private func clock(
    _ fitting: [ServiceTarget], _ duration: (ServiceTarget) -> String?, _ spans: CaseSpans,
    metAt: Instant?, _ desk: BusinessCalendar
  ) throws(RegistryError) -> TargetClock? {
    guard let target = fitting.first(where: { duration($0) != nil }),
      let text = duration(target)
    else { return nil }
    return try TargetClock(
      target, try ResponseTarget(text), spans, metAt: metAt, desk: desk)
  }
}

extension SupportCase {
  /// Whether the desk has it in hand in this state.
  fileprivate func isDesks(_ state: CaseState) -> Bool {
    state.clock == .desk && !(isProviders && state == .registered)
  }
}
