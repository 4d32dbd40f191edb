import RegistryModel

/// How long a case has stood in each state, folded from its events each time it is asked.
struct CaseTimes {
  /// One state and the time in it, over all the times it was in it.
  struct StateTime {
    let state: CaseState
    /// Seconds by the clock on the wall.
    var seconds: Int64
    /// Seconds of opening hours: the site's, or the provider's while it is with one.
    var businessSeconds: Int64
  }

  private(set) var states: [StateTime] = []

  init(_ spans: CaseSpans, desk: BusinessCalendar, provider: BusinessCalendar)
    throws(RegistryError)
  {
    for span in spans.all where span.state.clock != .ended {
      let calendar = span.state.clock == .provider ? provider : desk
      add(
        span.state, seconds: span.seconds,
        businessSeconds: try calendar.openSeconds(from: span.start, to: span.end))
    }
  }

  private mutating func add(_ state: CaseState, seconds: Int64, businessSeconds: Int64) {
    guard let index = states.firstIndex(where: { $0.state == state }) else {
      states.append(
        StateTime(state: state, seconds: seconds, businessSeconds: businessSeconds))
      return
    }
    states[index].seconds += seconds
    states[index].businessSeconds += businessSeconds
  }

  /// The time one clock has run.
  func total(_ clock: CaseClock) -> (seconds: Int64, businessSeconds: Int64) {
    let counted = states.filter { $0.state.clock == clock }
    return (
      counted.reduce(0) { $0 + $1.seconds }, counted.reduce(0) { $0 + $1.businessSeconds }
    )
  }

  var json: JSON {
    .array(
      states.map { time in
        .members([
          "state": .string(time.state.rawValue), "clock": .string(time.state.clock.rawValue),
          "seconds": .integer(time.seconds), "business_seconds": .integer(time.businessSeconds),
        ])
      })
  }
}

extension BusinessCalendar {
  /// The desk's: the site's hours and closures; office hours where none were given.
  static func of(_ site: Site?) throws(RegistryError) -> BusinessCalendar {
    BusinessCalendar(
      hours: try hours(site?.hours), closures: Set(site?.closures.dates ?? []),
      zone: site?.timeZone ?? .bogota)
  }

  /// The provider's hours and closures; office hours where none were given.
  static func of(_ provider: Provider?) throws(RegistryError) -> BusinessCalendar {
    BusinessCalendar(
      hours: try hours(provider?.hours), closures: Set(provider?.closures.dates ?? []))
  }

  private static func hours(_ text: String?) throws(RegistryError) -> ServiceHours {
    guard let text else { return .officeHours }
    return try ServiceHours(text)
  }
}
