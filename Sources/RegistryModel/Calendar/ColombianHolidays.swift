/// The holidays of Colombia under Ley 51 de 1983, in force since 1984, and Ley 2578 de 2026.
package enum ColombianHolidays {
  /// The years whose holidays are known: from the first under the law in force.
  package static let years = 1984...2100

  /// The days of `years`: 1984-01-01 to 2100-12-31.
  package static let days = CivilDate(dayNumber: 5_113)...CivilDate(dayNumber: 47_846)

  /// The holidays of a year by date, eighteen and from 2026 nineteen; two of them may share one.
  ///
  /// Throws `calendar.year_unsupported` outside `years`.
  package static func holidays(in year: Int) throws(RegistryError) -> [Holiday] {
    guard years.contains(year) else { throw unsupported(year) }
    return observed(in: year)
  }

  /// Whether a day is a holiday, Sundays as such not counted.
  ///
  /// Throws `calendar.year_unsupported` outside `years`. One bit is read; the bits of all years
  /// are set together the first time one is asked for.
  package static func isHoliday(_ date: CivilDate) throws(RegistryError) -> Bool {
    guard days.contains(date) else { throw unsupported(date.year) }
    let index = date.dayNumber - days.lowerBound.dayNumber
    return bits[index / 64] & (1 << UInt64(index % 64)) != 0
  }

  static func unsupported(_ year: Int) -> RegistryError {
    RegistryError(
      .calendarYearUnsupported,
      ["year": "\(year)", "first": "\(years.lowerBound)", "last": "\(years.upperBound)"])
  }

  /// By date, and on one date in the order of the codes.
  private static func observed(in year: Int) -> [Holiday] {
    let inForce = HolidayCode.allCases.filter { $0.firstYear <= year }
    let holidays = inForce.enumerated().compactMap { order, code in
      code.rule.date(in: year).map { (order: order, holiday: Holiday(date: $0, code: code)) }
    }
    return holidays.sorted {
      ($0.holiday.date, $0.order) < ($1.holiday.date, $1.order)
    }.map(\.holiday)
  }

  /// One bit a day from the first of `days`, set on holidays.
  private static let bits: [UInt64] = {
    let first = days.lowerBound.dayNumber
    var words = [UInt64](repeating: 0, count: (days.upperBound.dayNumber - first) / 64 + 1)
    for year in years {
      for holiday in observed(in: year) {
        let index = holiday.date.dayNumber - first
        words[index / 64] |= 1 << UInt64(index % 64)
      }
    }
    return words
  }()
}
