/// The words people write hours of service with, in Spanish and in English, short or whole:
/// `lun-vie`, `lunes a viernes`, `Monday to Friday`, `mié`, `festivos`.
enum HoursWords {
  /// As hours are kept, Monday first.
  static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let names: [(spanish: String, english: String)] = [
    ("lunes", "monday"), ("martes", "tuesday"), ("miercoles", "wednesday"),
    ("jueves", "thursday"), ("viernes", "friday"), ("sabado", "saturday"),
    ("domingo", "sunday"),
  ]

  /// What else is said, and how it is kept: between two days `a` and `to` are a hyphen, `y` and `and`
  /// a comma.
  private static let others = [
    "festivos": "holidays", "holidays": "holidays", "cerrado": "closed", "closed": "closed",
    "a": "-", "to": "-", "y": ",", "and": ",",
  ]

  /// The text with its words as hours are kept with; what is no such word stays.
  static func english(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text {
      guard character.isLetter else {
        result += kept(word)
        word = ""
        result.append(character == "–" ? "-" : character)
        continue
      }
      word.append(character)
    }
    return result + kept(word)
  }

  /// Days may be written whole, in the plural, or with their first three letters.
  private static func kept(_ word: String) -> String {
    let folded = FoldedText.fold(word)
    // Letters of another script would be lost.
    guard folded.count == word.count else { return word.lowercased() }
    if let other = others[folded] { return other }
    for (name, day) in zip(names, days) {
      for whole in [name.spanish, name.english]
      where folded == whole || folded == whole + "s" || folded == whole.prefix(3) {
        return day
      }
    }
    return folded
  }
}
