import RegistryModel

/// Instants as a clock in Colombia shows them.
enum PageTime {
  /// `2026-03-02 09:15` for the instant of a JSON text; the text itself when it is none.
  static func local(_ value: JSON?) -> String? {
    guard let text = value?.stringValue else { return nil }
    guard let instant = Instant(text) else { return text }
    return LocalTime(instant, in: .bogota).minuteText
  }

  /// An error whose moments are those of a clock in Colombia.
  static func local(_ error: RegistryError) -> RegistryError {
    var copy = error
    copy.params = error.params.mapValues { local(.string($0)) ?? $0 }
    return copy
  }
}
