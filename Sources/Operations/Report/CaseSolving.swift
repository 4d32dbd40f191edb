import RegistryModel

/// How long cases took to be solved: business time in which the desk's or a provider's clock ran,
/// from opening to solution. What they stood suspended is not in it.
struct CaseSolving {
  private let registry: any RegistryReader
  private var desks: [ID<Site>?: BusinessCalendar] = [:]
  private var providers: [ID<Provider>?: BusinessCalendar] = [:]

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// Nil for a case that is not solved.
  mutating func businessSeconds(_ supportCase: SupportCase) throws(RegistryError) -> Int64? {
    guard let solvedAt = supportCase.solvedAt else { return nil }
    let events = try registry.all(CaseEvent.byCase, supportCase.id)
    let times = try CaseTimes(
      CaseSpans(events, until: solvedAt),
      desk: try desk(supportCase.site), provider: try provider(supportCase.provider))
    return times.total(.desk).businessSeconds + times.total(.provider).businessSeconds
  }

  private mutating func desk(_ site: ID<Site>?) throws(RegistryError) -> BusinessCalendar {
    if let known = desks[site] { return known }
    let calendar = try BusinessCalendar.of(
      try site.map { id throws(RegistryError) in try registry.existing(id) })
    desks[site] = calendar
    return calendar
  }

  private mutating func provider(_ provider: ID<Provider>?) throws(RegistryError)
    -> BusinessCalendar
  {
    if let known = providers[provider] { return known }
    let calendar = try BusinessCalendar.of(
      try provider.map { id throws(RegistryError) in try registry.existing(id) })
    providers[provider] = calendar
    return calendar
  }
}

/// Exact percentiles of whole numbers, by nearest rank: always a value that occurred, never one
/// between two.
enum Percentile {
  /// - Parameter percent: 1 to 100; 50 is the median, the lower of the middle two.
  static func of(_ values: [Int64], _ percent: Int) -> Int64? {
    guard !values.isEmpty else { return nil }
    let rank = (values.count * percent + 99) / 100
    return values.sorted()[max(1, rank) - 1]
  }
}
