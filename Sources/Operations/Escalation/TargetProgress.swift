import RegistryModel

/// How far a provider is with one target, counted over the spans in which it was their turn.
struct TargetProgress {
  /// A stretch of time in which they had the ticket.
  struct Span {
    let from: Instant
    let to: Instant
  }

  let level: EscalationLevel.Target
  /// When it is due, pauses so far counted in: the same whenever it is asked, save while they wait
  /// for us, when it is as if they went on now.
  let due: Instant
  /// When they met it; nil when they have not.
  let metAt: Instant?
  /// Whether they had the ticket after it was due, be they closed by then.
  let isBreached: Bool
  /// What may pass and what passed until it was met, or until now, in milliseconds: on the wall for
  /// clock hours, else of open time.
  private let budget: Int64
  private let spent: Int64

  /// Whole seconds that passed.
  var used: Int64 { spent / 1000 }
  /// Whole seconds left; negative once more passed than may.
  var left: Int64 { (budget - spent) / 1000 }

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
    let budget = try ruler.budget(from: start)
    let until = metAt ?? now
    var spent: Int64 = 0
    var due: Instant?
    var last = start
    for span in spans where min(until, span.to) > span.from {
      last = min(until, span.to)
      let length = try ruler.milliseconds(from: span.from, to: last)
      // A span that goes on tells when it runs out, whatever of it has passed.
      if due == nil, spent + length >= budget || last == until {
        due = try ruler.advance(span.from, by: budget - spent)
      }
      spent += length
    }
    // They wait for us: as if they went on now.
    if due == nil { due = try ruler.advance(until, by: budget - spent) }
    self.budget = budget
    self.spent = spent
    self.due = due ?? until
    isBreached = last > self.due
  }
}

/// Counts time as a target does, in milliseconds.
private struct TimeRuler {
  private let target: ResponseTarget
  private let calendar: BusinessCalendar

  init(_ level: EscalationLevel.Target) {
    target = level.target
    calendar = level.calendar
  }

  /// What the target comes to for a ticket that went out then. Business days are the open time up
  /// to the close they end with, so that a pause moves them by what it took.
  func budget(from start: Instant) throws(RegistryError) -> Int64 {
    switch target {
    case .clockHours(let count), .businessHours(let count): Int64(count) * 3_600_000
    case .nextBusinessDay, .businessDays:
      try calendar.openMilliseconds(
        from: start, to: try target.dueInstant(from: start, in: calendar))
    }
  }

  func milliseconds(from start: Instant, to end: Instant) throws(RegistryError) -> Int64 {
    switch target {
    case .clockHours: end.milliseconds - start.milliseconds
    case .businessHours, .nextBusinessDay, .businessDays:
      try calendar.openMilliseconds(from: start, to: end)
    }
  }

  func advance(_ start: Instant, by milliseconds: Int64) throws(RegistryError) -> Instant {
    switch target {
    case .clockHours: Instant(milliseconds: start.milliseconds + milliseconds)
    case .businessHours, .nextBusinessDay, .businessDays:
      try calendar.adding(milliseconds: milliseconds, to: start)
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
    return (budget - spent) * 4 <= budget ? .close : .onTime
  }
}
