/// The civil time of a place, as a fixed offset from UTC.
///
/// Colombia has kept UTC−5 without daylight saving since 1993; zones with daylight saving are not
/// offered, so that a rule never depends on a zone database that changes under it.
package enum TimeZoneRule: String, CodeEnum {
  case bogota = "America/Bogota"
  case utc = "UTC"

  /// Seconds east of Greenwich.
  package var offsetSeconds: Int {
    switch self {
    case .bogota: -5 * 3600
    case .utc: 0
    }
  }
}

/// A moment as a clock on the wall shows it.
package struct LocalTime: Hashable, Sendable {
  package let date: CivilDate
  /// Seconds since midnight, 0 to 86,399.
  package let second: Int

  package init(date: CivilDate, second: Int) {
    self.date = date
    self.second = second
  }

  package init(_ instant: Instant, offsetSeconds: Int) {
    let local = Instant.floor(instant.milliseconds, 1000) + Int64(offsetSeconds)
    let day = Instant.floor(local, 86_400)
    date = CivilDate(dayNumber: Int(day))
    second = Int(local - day * 86_400)
  }

  package init(_ instant: Instant, in zone: TimeZoneRule) {
    self.init(instant, offsetSeconds: zone.offsetSeconds)
  }

  /// The moment this is in the zone.
  package func instant(in zone: TimeZoneRule) -> Instant {
    Instant(
      milliseconds: (Int64(date.dayNumber) * 86_400 + Int64(second - zone.offsetSeconds)) * 1000)
  }

  /// `HH:MM:SS`.
  package var clock: String { ASCIIText.make { $0.time(second, seconds: true) } }

  /// `YYYY-MM-DD HH:MM`.
  package var minuteText: String {
    ASCIIText.make { text in
      text.date(date)
      text.character(" ")
      text.time(second, seconds: false)
    }
  }
}
