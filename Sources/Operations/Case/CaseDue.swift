package import RegistryModel

/// What is about to breach a target and what has, soonest first; what stands paused, and why.
package struct CaseDue: Query {
  package static let name = "case.due"

  /// Only what falls due within this time, by each site's own calendar.
  let within: ResponseTarget?
  let site: ID<Site>?
  let group: ID<SupportGroup>?
  let specialist: ID<Person>?
  let level: Int?
  /// How many rows of each list.
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    within = try fields.optional("within")
    site = try fields.optionalReference("site")
    group = try fields.optionalReference("group")
    specialist = try fields.optionalReference("specialist")
    level = try fields.integer("level", in: 1...3)
    limit = try fields.integer("limit", in: 1...10_000) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var reader = try ClockReader(registry, now: context.now, .openAnswers)
    var tally = DueTally()
    for state in CaseState.allCases where state.isOpen {
      try registry.scan(SupportCase.table, IndexQuery(SupportCase.byState.name, [state.column])) {
        row throws(RegistryError) in
        let found = try SupportCase(row)
        guard matches(found) else { return true }
        let horizon = try horizon(try reader.desk(of: found.site), now: context.now)
        tally.add(DueCase(found, try reader.clocks(of: found)), horizon: horizon)
        return true
      }
    }
    return try tally.json(registry, limit: limit)
  }

  /// Nil for no limit, also where the site's hours never open.
  private func horizon(_ desk: BusinessCalendar, now: Instant) throws(RegistryError) -> Instant? {
    guard let within, desk.hours.everOpens || within.isByTheClock else { return nil }
    return try within.dueInstant(from: now, in: desk)
  }

  private func matches(_ found: SupportCase) -> Bool {
    (site.map { $0 == found.site } ?? true) && (group.map { $0 == found.group } ?? true)
      && (specialist.map { $0 == found.specialist } ?? true)
      && (level.map { $0 == found.level } ?? true)
  }
}
