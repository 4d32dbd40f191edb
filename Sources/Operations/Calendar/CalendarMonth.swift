package import RegistryModel

/// A month of a year, `YYYY-MM`, where the registry is.
package struct CalendarMonth: FieldValue, Hashable {
  /// Its first day.
  let first: CivilDate

  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[0-9]{4}-(0[1-9]|1[0-2])$"),
  ])
  package static var sample: CalendarMonth { CalendarMonth(first: CivilDate(dayNumber: 0)) }

  init(first: CivilDate) { self.first = first }

  /// - Throws: `input.invalid_month`.
  package init(field: JSON) throws(RegistryError) {
    let text = try field.requireString()
    guard text.utf8.count == 7, let first = CivilDate(text + "-01") else {
      throw RegistryError(.inputInvalidMonth, ["value": text])
    }
    self.init(first: first)
  }

  package var field: JSON { .string(String("\(first)".prefix(7))) }

  /// Its first instant.
  var start: Instant { LocalTime(date: first, second: 0).instant(in: .bogota) }

  /// Its last instant.
  var last: Instant {
    let next = LocalTime(date: first.adding(months: 1), second: 0).instant(in: .bogota)
    return Instant(milliseconds: next.milliseconds - 1)
  }

  func contains(_ instant: Instant) -> Bool { start <= instant && instant <= last }
}

extension ErrorCode {
  package static let inputInvalidMonth = ErrorCode("input.invalid_month", .input)
}
