/// The days on which somebody works: their hours, Colombian holidays, and closures of their own.
///
/// A business day is a day with at least one open interval; for hours that include Saturdays,
/// Saturdays are business days. Every question outside the years of `ColombianHolidays` throws
/// `calendar.year_unsupported`, and a search that finds nothing up to their end throws
/// `calendar.never_open`.
package struct BusinessCalendar: Hashable, Sendable {
  package let hours: ServiceHours
  /// Days closed for the whole day, whatever the hours say.
  package let closures: Set<CivilDate>
  package let zone: TimeZoneRule

  package init(
    hours: ServiceHours, closures: Set<CivilDate> = [], zone: TimeZoneRule = .bogota
  ) {
    self.hours = hours
    self.closures = closures
    self.zone = zone
  }

  /// When it is open on a day: in order, none overlapping; empty when closed.
  package func intervals(on date: CivilDate) throws(RegistryError) -> [OpenInterval] {
    let holiday = try ColombianHolidays.isHoliday(date)
    if holiday && !hours.worksOnHolidays { return [] }
    if !closures.isEmpty && closures.contains(date) { return [] }
    return hours.intervals(weekday: date.weekday)
  }

  /// Whether it opens at all on a day.
  package func isBusinessDay(_ date: CivilDate) throws(RegistryError) -> Bool {
    try !intervals(on: date).isEmpty
  }

  /// The first business day later than a date.
  package func nextBusinessDay(after date: CivilDate) throws(RegistryError) -> CivilDate {
    try adding(businessDays: 1, to: date)
  }

  /// The n-th business day after a date, before it when negative; the date itself for 0, which
  /// need not be a business day.
  package func adding(
    businessDays count: Int, to date: CivilDate
  ) throws(RegistryError) -> CivilDate {
    guard count != 0 else { return date }
    try requireOpening(after: "\(date)", from: date)
    let step = count < 0 ? -1 : 1
    var left = count.magnitude
    var day = date.adding(days: step)
    while ColombianHolidays.days.contains(day) {
      if try isBusinessDay(day) {
        left -= 1
        if left == 0 { return day }
      }
      day = day.adding(days: step)
    }
    throw neverOpen(after: "\(date)")
  }

  /// How many business days lie ahead: those later than `from`, up to and including `to`.
  ///
  /// Negative when `to` is earlier: the business days before `from`, back to and including `to`.
  /// `businessDays(from: d, to: adding(businessDays: n, to: d))` is n.
  package func businessDays(
    from: CivilDate, to: CivilDate
  ) throws(RegistryError) -> Int {
    if to < from { return try -countBusinessDays(to.dayNumber..<from.dayNumber) }
    return try countBusinessDays(from.dayNumber + 1..<to.dayNumber + 1)
  }

  /// The closing instant of a day, the end of its last interval; nil when it does not open.
  package func endOfBusinessDay(_ date: CivilDate) throws(RegistryError) -> Instant? {
    guard let last = try intervals(on: date).last else { return nil }
    return LocalMoment(day: date.dayNumber, millisecond: LocalMoment.start(minute: last.to))
      .instant(in: zone)
  }

  /// Refuses a day outside the supported years, and hours without any interval.
  func requireOpening(after place: String, from date: CivilDate) throws(RegistryError) {
    guard ColombianHolidays.days.contains(date) else {
      throw ColombianHolidays.unsupported(date.year)
    }
    guard hours.everOpens else { throw neverOpen(after: place) }
  }

  func neverOpen(after place: String) -> RegistryError {
    RegistryError(.calendarNeverOpen, ["hours": "\(hours)", "after": place])
  }

  private func countBusinessDays(_ dayNumbers: Range<Int>) throws(RegistryError) -> Int {
    var count = 0
    for number in dayNumbers where try isBusinessDay(CivilDate(dayNumber: number)) { count += 1 }
    return count
  }
}
