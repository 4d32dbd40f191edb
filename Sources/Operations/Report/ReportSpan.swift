import RegistryModel

/// The days a report is about, both inclusive, as days are in Colombia.
struct ReportSpan {
  let from: CivilDate
  let to: CivilDate

  /// Takes `from` and `to`.
  init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.required("from")
    to = try fields.required("to")
  }

  /// - Throws: `period.inverted`.
  func check() throws(RegistryError) { try DayRange.check(from, to) }

  /// The first moment of the first day.
  var start: Instant { LocalTime(date: from, second: 0).instant(in: .bogota) }

  /// The last moment of the last day.
  var end: Instant {
    let next = LocalTime(date: to.adding(days: 1), second: 0).instant(in: .bogota)
    return Instant(milliseconds: next.milliseconds - 1)
  }

  func contains(_ instant: Instant) -> Bool { start <= instant && instant <= end }
}

extension Instant {
  /// The day it falls on in Colombia.
  var day: CivilDate { LocalTime(self, in: .bogota).date }
}
