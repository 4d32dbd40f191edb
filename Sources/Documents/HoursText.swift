/// Hours of service in words: `lun-vie 08:00-17:00`.
package enum HoursText {
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let others = ["holidays", "closed"]

  /// - Parameter words: the text under a key (`weekday_short.*`, `hours_word.*`).
  package static func text(_ hours: String, words: (String) -> String) -> String {
    var result = ""
    var word = ""
    func told() -> String {
      if weekdays.contains(word) { return words("weekday_short.\(word)") }
      return others.contains(word) ? words("hours_word.\(word)") : word
    }
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
