/// Hours of service in words: `lun-vie 08:00-17:00`.
package enum HoursText {
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// - Parameter words: the text under a key (`weekday_short.*`).
  package static func text(_ hours: String, words: (String) -> String) -> String {
    var result = ""
    var word = ""
    func told() -> String { weekdays.contains(word) ? words("weekday_short.\(word)") : word }
    for character in hours {
      if character.isLetter {
        word.append(character)
        continue
      }
      result += told()
      word = ""
      result.append(character)
    }
    return result + told()
  }
}
