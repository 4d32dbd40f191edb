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

  /// - Parameters:
  ///   - events: oldest first.
  ///   - now: up to when the last state is counted.
  init(
    _ events: [CaseEvent], until now: Instant, desk: BusinessCalendar, provider: BusinessCalendar
  ) throws(RegistryError) {
    let moves = events.compactMap { event in event.to.map { (at: event.at, state: $0) } }
    for (index, move) in moves.enumerated() where move.state.clock != .ended {
      let end = index + 1 < moves.count ? moves[index + 1].at : now
      guard end > move.at else { continue }
      let calendar = move.state.clock == .provider ? provider : desk
      add(
        move.state, seconds: (end.milliseconds - move.at.milliseconds) / 1000,
        businessSeconds: try calendar.openSeconds(from: move.at, to: end))
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
