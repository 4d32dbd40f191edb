/// Working time between instants, exact to the millisecond.
///
/// An interval is open at its first instant and closed at its last, so that the end of one that
/// touches the next (midnight, for those who work day and night) is open.
extension BusinessCalendar {
  /// Whether it is open at an instant; it no longer is at the closing instant.
  package func isOpen(at instant: Instant) throws(RegistryError) -> Bool {
    let moment = LocalMoment(instant, in: zone)
    let minute = moment.minute
    return try intervals(on: moment.date).contains { $0.from <= minute && minute < $0.to }
  }

  /// The earliest instant, no earlier than `start`, by which so much open time has passed.
  ///
  /// A start while closed begins to count at the next opening. Time that runs out exactly at
  /// closing ends at the closing instant, not at the next opening; 0 seconds end at the start.
  /// Throws `calendar.duration_negative`.
  package func adding(
    seconds: Int64, to start: Instant
  ) throws(RegistryError) -> Instant {
    guard seconds >= 0 else {
      throw RegistryError(.calendarDurationNegative, ["seconds": "\(seconds)"])
    }
    return try adding(milliseconds: min(seconds, BusinessCalendar.longest) * 1000, to: start)
  }

  /// As `adding(seconds:to:)`, for time that was counted to the millisecond.
  package func adding(
    milliseconds: Int64, to start: Instant
  ) throws(RegistryError) -> Instant {
    guard milliseconds >= 0 else {
      throw RegistryError(
        .calendarDurationNegative, ["seconds": "\(Instant.floor(milliseconds, 1000))"])
    }
    guard milliseconds > 0 else { return start }
    let begin = LocalMoment(start, in: zone)
    try requireOpening(after: "\(start)", from: begin.date)
    var left = milliseconds
    for day in begin.day...ColombianHolidays.days.upperBound.dayNumber {
      for interval in try intervals(on: CivilDate(dayNumber: day)) {
        let opening = LocalMoment.start(minute: interval.from)
        let from = day == begin.day ? max(opening, begin.millisecond) : opening
        let length = LocalMoment.start(minute: interval.to) - from
        if length <= 0 { continue }
        if left <= length {
          return LocalMoment(day: day, millisecond: from + left).instant(in: zone)
        }
        left -= length
      }
    }
    throw neverOpen(after: "\(start)")
  }

  /// The open time between two instants in whole seconds, a part of one dropped; negative when
  /// `end` is earlier than `start`.
  package func openSeconds(
    from start: Instant, to end: Instant
  ) throws(RegistryError) -> Int64 {
    try openMilliseconds(from: start, to: end) / 1000
  }

  /// The open time between two instants in milliseconds; negative when `end` is earlier.
  package func openMilliseconds(
    from start: Instant, to end: Instant
  ) throws(RegistryError) -> Int64 {
    if end < start { return try -openMilliseconds(from: end, to: start) }
    let first = LocalMoment(start, in: zone)
    let last = LocalMoment(end, in: zone)
    // Nothing of a day is reached at its midnight, which may lie beyond the supported years.
    let lastDay = last.millisecond == 0 && last.day > first.day ? last.day - 1 : last.day
    var total: Int64 = 0
    for day in first.day...lastDay {
      for interval in try intervals(on: CivilDate(dayNumber: day)) {
        var from = LocalMoment.start(minute: interval.from)
        var to = LocalMoment.start(minute: interval.to)
        if day == first.day { from = max(from, first.millisecond) }
        if day == last.day { to = min(to, last.millisecond) }
        total += max(0, to - from)
      }
    }
    return total
  }

  /// The earliest open instant no earlier than this one: itself while open.
  package func firstOpen(from instant: Instant) throws(RegistryError) -> Instant {
    if try isOpen(at: instant) { return instant }
    return try nextOpening(after: instant)
  }

  /// The next instant, later than this one, at which it goes from closed to open.
  ///
  /// Midnight is no opening for those who worked up to it: hours that never close again throw
  /// `calendar.never_open`.
  package func nextOpening(after instant: Instant) throws(RegistryError) -> Instant {
    let begin = LocalMoment(instant, in: zone)
    try requireOpening(after: "\(instant)", from: begin.date)
    var openAtMidnight = false
    for day in begin.day...ColombianHolidays.days.upperBound.dayNumber {
      let intervals = try intervals(on: CivilDate(dayNumber: day))
      for interval in intervals where interval.from > 0 || !openAtMidnight {
        let opening = LocalMoment.start(minute: interval.from)
        if day > begin.day || opening > begin.millisecond {
          return LocalMoment(day: day, millisecond: opening).instant(in: zone)
        }
      }
      openAtMidnight = intervals.last?.to == 1440
    }
    throw neverOpen(after: "\(instant)")
  }

  /// Longer, in seconds, than all supported years, and short enough to be counted in milliseconds.
  private static let longest: Int64 = 4_000_000_000
}

/// An instant as a local day and the milliseconds since its midnight.
struct LocalMoment {
  /// Days since 1970-01-01.
  let day: Int
  /// 0 to 86,400,000, which is the midnight at the end of the day.
  let millisecond: Int64

  init(day: Int, millisecond: Int64) {
    self.day = day
    self.millisecond = millisecond
  }

  init(_ instant: Instant, in zone: TimeZoneRule) {
    let local = instant.milliseconds + Int64(zone.offsetSeconds) * 1000
    let number = Instant.floor(local, LocalMoment.dayLength)
    day = Int(number)
    millisecond = local - number * LocalMoment.dayLength
  }

  var date: CivilDate { CivilDate(dayNumber: day) }

  /// The minute of the day it falls in.
  var minute: Int { Int(millisecond / 60_000) }

  func instant(in zone: TimeZoneRule) -> Instant {
    Instant(
      milliseconds: Int64(day) * LocalMoment.dayLength + millisecond
        - Int64(zone.offsetSeconds) * 1000)
  }

  /// Where a minute of the day begins, in milliseconds.
  static func start(minute: Int) -> Int64 { Int64(minute) * 60_000 }

  private static let dayLength: Int64 = 86_400_000
}
