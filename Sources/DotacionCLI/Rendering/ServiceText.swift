import Documents
import Localization
import RegistryModel

/// Hours of service and targets in words: `lun-vie 08:00-17:00`, `4 horas hábiles`.
enum ServiceText {
  /// What there is to show for a member of terms.
  static func shown(_ member: String, _ value: JSON?, _ page: Page) -> String? {
    guard let text = value?.stringValue else { return page.shown(value) }
    switch member {
    case "hours": return HoursText.text(text) { page.lexicon.text($0) ?? $0 }
    case "response", "resolution": return target(text, page.lexicon)
    default: return text
    }
  }

  /// A target in words; nil when there is none.
  static func target(_ value: JSON?, _ lexicon: Lexicon) -> String? {
    value?.stringValue.map { target($0, lexicon) }
  }

  private static func target(_ text: String, _ lexicon: Lexicon) -> String {
    let count = text.prefix { $0.isNumber }
    let unit = text.dropFirst(count.count)
    let key = count == "1" ? "target.\(unit).one" : "target.\(unit)"
    return lexicon.text(key, ["count": String(count)]) ?? text
  }
}
