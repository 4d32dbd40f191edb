import RegistryModel

/// Reads a day by the formats a profile allows.
enum DateReading: Equatable {
  case date(CivilDate)
  case ambiguous
  case unreadable

  /// Every format is tried; two that give different days make the date ambiguous.
  static func read(_ text: String, formats: [DateFormat]) -> DateReading {
    var found: CivilDate?
    for format in formats {
      guard let date = format.date(text) else { continue }
      if let found, found != date { return .ambiguous }
      found = date
    }
    return found.map { .date($0) } ?? .unreadable
  }
}

extension DateFormat {
  /// The day the text names in this format, or nil.
  func date(_ text: String) -> CivilDate? {
    switch self {
    case .iso: DateFormat.iso(text)
    case .compact: DateFormat.compact(text)
    case .yearMonthDay: DateFormat.numeric(text, order: (0, 1, 2))
    case .dayMonthYear: DateFormat.numeric(text, order: (2, 1, 0))
    case .monthDayYear: DateFormat.numeric(text, order: (2, 0, 1))
    }
  }

  /// xsd:date and xsd:dateTime; the zone is left out, as the day written is the day meant.
  private static func iso(_ text: String) -> CivilDate? {
    guard let date = CivilDate(String(text.prefix(10))) else { return nil }
    switch text.dropFirst(10).first {
    case nil, "T", "Z", "+", "-", " ": return date
    case .some: return nil
    }
  }

  private static func compact(_ text: String) -> CivilDate? {
    guard text.utf8.count == 8, let number = Int(text), number > 0 else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func numeric(_ text: String, order: (year: Int, month: Int, day: Int))
    -> CivilDate?
  {
    let pieces = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard pieces.count == 3, pieces[order.year].utf8.count == 4,
      pieces.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(pieces[order.year]), let month = Int(pieces[order.month]),
      let day = Int(pieces[order.day])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
