import Localization
import RegistryModel

/// A moment as people say it: `martes 3 mar 17:00`, with the year when it is not the asked day's.
enum SpokenMoment {
  /// The year an instant falls in; nil for what is none.
  static func year(of value: JSON?) -> Int? {
    (value?.stringValue).flatMap { Instant($0) }.map { LocalTime($0, in: .bogota).date.year }
  }

  static func text(_ value: JSON?, year: Int?, _ lexicon: Lexicon) -> String? {
    guard let text = value?.stringValue else { return nil }
    guard let instant = Instant(text) else { return text }
    let local = LocalTime(instant, in: .bogota)
    let parts = local.date.components
    let weekday = lexicon.text("weekday.\(local.date.weekday)") ?? ""
    let month = lexicon.text("month_short.\(parts.month)") ?? ""
    let yearText = parts.year == year ? "" : " \(parts.year)"
    return "\(weekday) \(parts.day) \(month)\(yearText) \(local.clock.prefix(5))"
  }
}
