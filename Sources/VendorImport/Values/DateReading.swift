import RegistryModel

/// Reads a day by the formats a profile allows.
enum DateReading: Equatable {
  case date(CivilDate)
  case ambiguous
  /// A week, which is no day.
  case week
  case unreadable

  /// Every format is tried; two that give different days make the date ambiguous.
  static func read(_ text: String, formats: [DateFormat]) -> DateReading {
    var found: CivilDate?
    for format in formats {
      guard let date = format.date(text) else { continue }
      if let found, found != date { return .ambiguous }
      found = date
    }
    if let found { return .date(found) }
    return formats.contains(.yearWeek) && DateFormat.isYearAndWeek(text) ? .week : .unreadable
  }
}

extension DateFormat {
  /// The day the text names in this format, or nil.
  func date(_ text: String) -> CivilDate? {
    switch self {
    case .iso: DateFormat.iso(text)
    case .compact: text.utf8.count == 8 ? DateFormat.compact(text[...]) : nil
    case .cim: DateFormat.cim(text)
    case .ctime: DateFormat.ctime(text)
    case .yearMonthDay: DateFormat.numeric(text, order: (0, 1, 2))
    case .dayMonthYear: DateFormat.numeric(text, order: (2, 1, 0))
    case .monthDayYear: DateFormat.numeric(text, order: (2, 0, 1))
    case .yearWeek: nil
    }
  }

  /// `2014,37`, `2014-W37`, `2014/37`.
  static func isYearAndWeek(_ text: String) -> Bool {
    let pieces = text.uppercased().split { ",-/ W".contains($0) }
    guard pieces.count == 2, let year = Int(pieces[0]), let week = Int(pieces[1]) else {
      return false
    }
    return (1980...2200).contains(year) && (1...53).contains(week)
  }

  /// xsd:date and xsd:dateTime; the zone is left out, as the day written is the day meant.
  private static func iso(_ text: String) -> CivilDate? {
    guard let date = CivilDate(String(text.prefix(10))) else { return nil }
    switch text.dropFirst(10).first {
    case nil, "T", "Z", "+", "-", " ": return date
    case .some: return nil
    }
  }

  private static func compact(_ text: Substring) -> CivilDate? {
    guard text.utf8.count == 8, text.utf8.allSatisfy(isDigit), let number = Int(text) else {
      return nil
    }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `yyyymmddHHMMSS.mmmmmm±UUU`; fields not known are asterisks, which no day has.
  private static func cim(_ text: String) -> CivilDate? {
    guard text.utf8.count == 25, text.utf8.prefix(14).allSatisfy(isDigit),
      text.utf8.dropFirst(14).first == UInt8(ascii: ".")
    else { return nil }
    return compact(text.prefix(8))
  }

  /// `Mon Dec 26 06:00:00 2016`, a zone among the words or not.
  private static func ctime(_ text: String) -> CivilDate? {
    let words = text.split(separator: " ")
    guard (5...6).contains(words.count), weekdays.contains(words[0].lowercased()),
      let month = months.firstIndex(of: words[1].lowercased()), let day = Int(words[2]),
      words[3].contains(":"),
      let year = words[4...].lazy.compactMap({ $0.utf8.count == 4 ? Int($0) : nil }).first
    else { return nil }
    return CivilDate(year: year, month: month + 1, day: day)
  }

  /// Three numbers; a time may follow after a blank, a comma or a T.
  private static func numeric(_ text: String, order: (year: Int, month: Int, day: Int))
    -> CivilDate?
  {
    let day = text.prefix { !" T,".contains($0) }
    guard day.count == text.count || text[day.endIndex...].contains(":") else { return nil }
    let pieces = day.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard pieces.count == 3, pieces[order.year].utf8.count == 4,
      pieces.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let year = Int(pieces[order.year]), let month = Int(pieces[order.month]),
      let day = Int(pieces[order.day])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
