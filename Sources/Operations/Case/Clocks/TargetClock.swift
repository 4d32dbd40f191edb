import RegistryModel

/// How a target stands.
package enum TargetOutcome: String, CodeEnum, FieldValue {
  /// Met in time.
  case met
  /// Met too late.
  case metLate = "met_late"
  /// Time is left and runs.
  case running
  /// Time is left and stands.
  case paused
  /// Its time is over and it is not met.
  case overdue
  /// Its time was over before something that may have happened in time was seen.
  case unknown
}

/// The desk's time against one target: only while the desk has the case does it run.
///
/// A target is a budget of time: its hours, or the opening hours up to the close of its last day as
/// if nothing ever paused the case. What pauses moves the due instant on by as much.
struct TargetClock {
  let target: ServiceTarget
  let duration: ResponseTarget
  /// Milliseconds: of opening hours, or of the clock on the wall for targets in clock hours. Seconds
  /// dropped stretch by stretch would put what is due at closing off to the next opening.
  private let given: Int64
  private var taken: Int64 = 0
  let metAt: Instant?
  /// When its time was over without its being met.
  private(set) var breachedAt: Instant?
  /// At the present pace; nil while it stands, and once met or missed.
  private(set) var dueAt: Instant?
  /// The time was over in a stretch that may have ended earlier than it was seen to.
  private var isUncertain = false
  /// The stretch it stands in.
  private(set) var pause: CaseSpan?

  /// Seconds.
  var budget: Int64 { given / 1000 }
  var used: Int64 { taken / 1000 }
  var left: Int64 { budget - used }

  /// Whether its time was over without its being met; nil when that is not known.
  var isBreached: Bool? { isUncertain ? nil : breachedAt != nil }

  var outcome: TargetOutcome {
    guard !isUncertain else { return .unknown }
    if metAt != nil { return breachedAt == nil ? .met : .metLate }
    if breachedAt != nil { return .overdue }
    return pause == nil ? .running : .paused
  }

  /// Nil for hours that never open: there is no saying when the time is over.
  ///
  /// - Parameter metAt: when it was met; later stretches do not count.
  init?(
    _ target: ServiceTarget, _ duration: ResponseTarget, _ spans: CaseSpans, metAt: Instant?,
    desk: BusinessCalendar
  ) throws(RegistryError) {
    guard let opened = spans.all.first?.start, desk.hours.everOpens || duration.isByTheClock else {
      return nil
    }
    self.target = target
    self.duration = duration
    self.metAt = metAt
    let due = try duration.dueInstant(from: opened, in: desk)
    given =
      duration.isByTheClock
      ? due.milliseconds - opened.milliseconds : try desk.openMilliseconds(from: opened, to: due)
    for (index, span) in spans.all.enumerated() where span.state.clock == .desk {
      if let metAt, span.start >= metAt { break }
      let wasBreached = breachedAt != nil
      try run(from: span.start, to: metAt.map { min($0, span.end) } ?? span.end, desk)
      guard !wasBreached, breachedAt != nil, index + 1 < spans.all.count else { continue }
      let next = spans.all[index + 1]
      isUncertain = next.isSeen && (next.start == metAt || next.state.clock != .desk)
    }
    if metAt == nil { pause = spans.all.last.flatMap { $0.pause == nil ? nil : $0 } }
    if metAt != nil || pause != nil { dueAt = nil }
  }

  private mutating func run(from start: Instant, to end: Instant, _ desk: BusinessCalendar)
    throws(RegistryError)
  {
    guard breachedAt == nil else {
      taken += try measure(from: start, to: end, desk)
      return
    }
    let due =
      try duration.isByTheClock
      ? Instant(milliseconds: start.milliseconds + given - taken)
      : desk.adding(milliseconds: given - taken, to: start)
    taken += try measure(from: start, to: end, desk)
    breachedAt = end > due ? due : nil
    dueAt = breachedAt == nil ? due : nil
  }

  private func measure(from start: Instant, to end: Instant, _ desk: BusinessCalendar)
    throws(RegistryError) -> Int64
  {
    guard !duration.isByTheClock else { return end.milliseconds - start.milliseconds }
    return try desk.openMilliseconds(from: start, to: end)
  }

  /// Instants are null where there is nothing to say.
  var json: JSON {
    .members([
      "target": .string(duration.description), "since": .string(target.since.description),
      "case_kind": target.caseKind.json, "priority": target.priority.json,
      "level": target.level.json, "in_business_time": .bool(!duration.isByTheClock),
      "budget_seconds": .integer(budget), "used_seconds": .integer(used),
      "left_seconds": .integer(left), "outcome": .string(outcome.rawValue),
      "breached": isBreached.map { .bool($0) } ?? .null, "met_at": metAt.moment,
      "due_at": dueAt.moment,
      "breached_at": breachedAt.moment, "paused_for": pausedFor.json,
      "paused_since": (pause?.start).moment,
    ])
  }

  var pausedFor: String? { pause?.pause }
}
