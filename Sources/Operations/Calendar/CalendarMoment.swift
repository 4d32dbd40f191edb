package import RegistryModel

/// A moment as people write it: RFC 3339, the clock on the wall (`2026-03-02 09:15`), or a whole
/// day (`2026-03-02`).
package enum CalendarMoment: FieldValue, Hashable {
  case instant(Instant)
  /// By the clock where the calendar holds.
  case local(LocalTime)
  case day(CivilDate)

  package static let schema = JSON.members([
    "type": .string("string"),
    "pattern": .string(
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?"
        + "|T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"),
  ])
  package static var sample: CalendarMoment { .day(CivilDate(dayNumber: 0)) }

  /// - Throws: `input.invalid_calendar_moment`.
  package init(field: JSON) throws(RegistryError) {
    let text = try field.requireString()
    if let date = CivilDate(text) {
      self = .day(date)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else if let local = CalendarMoment.local(text) {
      self = .local(local)
    } else {
      throw RegistryError(
        .inputInvalidCalendarMoment, ["value": text], hints: [Hint("calendar.moment_form")])
    }
  }

  package var field: JSON {
    switch self {
    case .instant(let instant): .string(instant.description)
    case .local(let local): .string("\(local.date) \(local.clock)")
    case .day(let date): .string(date.description)
    }
  }

  /// `YYYY-MM-DD HH:MM[:SS]`, with a blank or a T between.
  private static func local(_ text: String) -> LocalTime? {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, parts[1].utf8.count == 5 || parts[1].utf8.count == 8 else { return nil }
    let clock = parts[1].utf8.count == 5 ? parts[1] + ":00" : parts[1]
    return Instant("\(parts[0])T\(clock)Z").map { LocalTime($0, in: .utc) }
  }

  /// When a span that begins with it begins: of a whole day, its midnight.
  func start(in zone: TimeZoneRule) -> Instant {
    switch self {
    case .instant(let instant): instant
    case .local(let local): local.instant(in: zone)
    case .day(let date): LocalTime(date: date, second: 0).instant(in: zone)
    }
  }

  /// When a span that ends with it ends: of a whole day, which is counted too, the next midnight.
  func end(in zone: TimeZoneRule) -> Instant {
    switch self {
    case .instant, .local: start(in: zone)
    case .day(let date): LocalTime(date: date.adding(days: 1), second: 0).instant(in: zone)
    }
  }
}

extension ResponseTarget: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"),
    "pattern": .string("^([1-9][0-9]{0,3}([hH]|[bB][hHdD])|[nN][bB][dD])$"),
  ])
  package static var sample: ResponseTarget { .nextBusinessDay }

  /// - Throws: `calendar.target_invalid`.
  package init(field: JSON) throws(RegistryError) { try self.init(field.requireString()) }

  package var field: JSON { .string(description) }
}

extension ErrorCode {
  package static let inputInvalidCalendarMoment = ErrorCode(
    "input.invalid_calendar_moment", .input)
}
