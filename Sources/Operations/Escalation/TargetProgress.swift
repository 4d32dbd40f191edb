import RegistryModel

/// How far a provider is with one target, counted over the spans in which it was their turn.
struct TargetProgress {
  /// A stretch of time in which they had the ticket.
  struct Span {
    let from: Instant
    let to: Instant
  }

  let level: EscalationLevel.Target
  /// Seconds that may pass: on the wall for clock hours, else of open time.
  let budget: Int64
  /// Seconds that passed until it was met, or until now.
  let used: Int64
  /// When it is due, pauses so far counted in: while they wait for us, as if they went on now.
  let due: Instant
  /// When they met it; nil when they have not.
  let metAt: Instant?

  var left: Int64 { budget - used }
  var isBreached: Bool { used > budget }

  /// - Parameters:
  ///   - start: when the ticket first went out.
  ///   - spans: oldest first, the running one up to `now`.
  /// - Throws: `calendar.*` for days the calendar does not reach.
  init(
    _ level: EscalationLevel.Target, start: Instant, spans: [Span], metAt: Instant?, now: Instant
  ) throws(RegistryError) {
    let ruler = TimeRuler(level)
    self.level = level
    self.metAt = metAt
    budget = try ruler.budget(from: start)
    var used: Int64 = 0
    var due: Instant?
    for span in spans {
      let end = metAt.map { min($0, span.to) } ?? span.to
      guard end > span.from else { continue }
      let length = try ruler.seconds(from: span.from, to: end)
      if due == nil, used + length >= budget {
        due = try ruler.advance(span.from, by: budget - used)
      }
      used += length
    }
    self.used = used
    if let due {
      self.due = due
    } else {
      self.due = try ruler.advance(metAt ?? now, by: budget - used)
    }
  }
}

/// Counts time as a target does.
private struct TimeRuler {
  private let target: ResponseTarget
  private let calendar: BusinessCalendar

  init(_ level: EscalationLevel.Target) {
    target = level.target
    calendar = level.calendar
  }

  /// What the target comes to in seconds for a ticket that went out then. Business days are the
  /// open time up to the close they end with, so that a pause moves them by what it took.
  func budget(from start: Instant) throws(RegistryError) -> Int64 {
    switch target {
    case .clockHours(let count), .businessHours(let count): Int64(count) * 3600
    case .nextBusinessDay, .businessDays:
      try calendar.openSeconds(
        from: start, to: try target.dueInstant(from: start, in: calendar))
    }
  }

  func seconds(from start: Instant, to end: Instant) throws(RegistryError) -> Int64 {
    switch target {
    case .clockHours: (end.milliseconds - start.milliseconds) / 1000
    case .businessHours, .nextBusinessDay, .businessDays:
      try calendar.openSeconds(from: start, to: end)
    }
  }

  func advance(_ start: Instant, by seconds: Int64) throws(RegistryError) -> Instant {
    switch target {
    case .clockHours: start.adding(seconds: seconds)
    case .businessHours, .nextBusinessDay, .businessDays:
      try calendar.adding(seconds: seconds, to: start)
    }
  }
}

/// How a target looks.
package enum TargetOutlook: String, CodeEnum {
  case met
  case metLate = "met_late"
  case breached
  /// The day they promise lies after it.
  case promisedLate = "promised_late"
  /// A quarter of the time or less is left.
  case close
  case onTime = "on_time"
  /// They wait for us: its time stands.
  case waitingForUs = "waiting_for_us"
  /// The ticket was withdrawn.
  case withdrawn
}

extension TargetProgress {
  /// - Parameter promise: the day they promise to have solved it, where that bears on the target.
  func outlook(_ state: EscalationState, promise: CivilDate?) -> TargetOutlook {
    if metAt != nil { return isBreached ? .metLate : .met }
    if state == .cancelled { return .withdrawn }
    if isBreached { return .breached }
    if state.clock == .ours { return .waitingForUs }
    let day = LocalTime(due, in: level.calendar.zone).date
    if let promise, promise > day { return .promisedLate }
    return left * 4 <= budget ? .close : .onTime
  }
}
