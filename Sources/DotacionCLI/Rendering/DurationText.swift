import RegistryModel

/// Lengths of time for people.
enum DurationText {
  /// `4 h 05 min`; less than an hour, `5 min`.
  static func text(_ value: JSON?) -> String? {
    guard let seconds = value?.integerValue else { return nil }
    let minutes = seconds / 60
    let rest = minutes % 60
    guard minutes >= 60 else { return "\(minutes) min" }
    return "\(minutes / 60) h " + (rest < 10 ? "0\(rest)" : "\(rest)") + " min"
  }
}
