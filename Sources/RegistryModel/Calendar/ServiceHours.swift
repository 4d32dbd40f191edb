/// The hours of the week in which a provider or a site works.
///
/// Single days on which it is closed are given to `BusinessCalendar`, apart.
package struct ServiceHours: Hashable, Sendable {
  /// The intervals of each weekday, Monday first: in order, none overlapping or touching another.
  private let week: [[OpenInterval]]

  /// Whether the weekday's hours hold on a Colombian holiday too; false when it never opens.
  package let worksOnHolidays: Bool

  /// Hours by ISO weekday, Monday 1 to Sunday 7; a weekday left out is closed.
  ///
  /// Intervals may come in any order; those that touch become one, so that equal hours are equal
  /// values. Throws `calendar.hours_invalid` for two that overlap or a weekday that does not exist.
  package init(
    week: [Int: [OpenInterval]], worksOnHolidays: Bool
  ) throws(RegistryError) {
    if let wrong = week.keys.filter({ !(1...7).contains($0) }).min() {
      throw ServiceHours.invalid("\(wrong)", in: "\(wrong)")
    }
    var days: [[OpenInterval]] = []
    for weekday in 1...7 {
      days.append(try ServiceHours.joined(week[weekday] ?? []))
    }
    self.init(days: days, worksOnHolidays: worksOnHolidays)
  }

  private init(days: [[OpenInterval]], worksOnHolidays: Bool) {
    week = days
    self.worksOnHolidays = worksOnHolidays && days.contains { !$0.isEmpty }
  }

  /// Day and night, holidays included.
  package static let alwaysOpen = ServiceHours(
    days: Array(repeating: [.wholeDay], count: 7), worksOnHolidays: true)

  /// Monday to Friday, 08:00 to 17:00, closed on Colombian holidays.
  package static let officeHours = ServiceHours(
    days: Array(repeating: [.office], count: 5) + [[], []], worksOnHolidays: false)

  /// Never open.
  package static let closed = ServiceHours(
    days: Array(repeating: [], count: 7), worksOnHolidays: false)

  /// The intervals of an ISO weekday, in order; none for a number outside 1 to 7.
  package func intervals(weekday: Int) -> [OpenInterval] {
    week.indices.contains(weekday - 1) ? week[weekday - 1] : []
  }

  /// Whether some weekday has an interval.
  package var everOpens: Bool { self != .closed }

  static func invalid(_ piece: some StringProtocol, in text: String) -> RegistryError {
    RegistryError(
      .calendarHoursInvalid, ["piece": String(piece), "text": text],
      hints: [
        Hint(
          "calendar.hours_examples",
          ["examples": "24x7 | lun-vie 08:00-17:00 | mon-fri 07:00-12:00,13:00-17:00; holidays"])
      ])
  }

  /// In order, those that touch made one; throws on an overlap.
  private static func joined(_ intervals: [OpenInterval]) throws(RegistryError) -> [OpenInterval] {
    var result: [OpenInterval] = []
    for interval in intervals.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      guard let last = result.last, interval.from <= last.to else {
        result.append(interval)
        continue
      }
      guard interval.from == last.to else {
        throw invalid(interval.description, in: intervals.map(\.description).joined(separator: ","))
      }
      result[result.count - 1] = last.extended(to: interval)
    }
    return result
  }
}

/// A stretch of one day in minutes since midnight: open at `from`, closed at `to`.
package struct OpenInterval: Hashable, Sendable, CustomStringConvertible {
  /// 0 to 1,439.
  package let from: Int
  /// 1 to 1,440, later than `from`.
  package let to: Int

  /// Nil unless 0 ≤ from < to ≤ 1440: what goes on past midnight belongs to the next day.
  package init?(from: Int, to: Int) {
    guard from >= 0, from < to, to <= 1440 else { return nil }
    self.init(start: from, end: to)
  }

  private init(start: Int, end: Int) {
    from = start
    to = end
  }

  /// 00:00 to 24:00.
  package static let wholeDay = OpenInterval(start: 0, end: 1440)

  /// 08:00 to 17:00.
  static let office = OpenInterval(start: 480, end: 1020)

  /// From the start of this interval to the end of the one that follows it.
  func extended(to next: OpenInterval) -> OpenInterval {
    OpenInterval(start: from, end: next.to)
  }

  /// `HH:MM-HH:MM`.
  package var description: String {
    "\(OpenInterval.clock(from))-\(OpenInterval.clock(to))"
  }

  private static func clock(_ minute: Int) -> String {
    "\(Digits.padded(minute / 60, 2)):\(Digits.padded(minute % 60, 2))"
  }
}
