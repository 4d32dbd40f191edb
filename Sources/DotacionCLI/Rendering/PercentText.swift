import Localization
import RegistryModel

extension Page {
  /// `95,4 %` in Spanish, `95.4 %` in English, for 954 thousandths.
  func percent(_ perMille: JSON?) -> String? {
    guard let number = perMille?.integerValue else { return nil }
    let point = lexicon.language == .spanish ? "," : "."
    return "\(number / 10)\(point)\(number % 10) %"
  }

  /// Amounts of several currencies, one after another.
  func moneys(_ value: JSON?) -> String? {
    let texts = (value?.arrayValue ?? []).compactMap { money($0) }
    return texts.isEmpty ? nil : texts.joined(separator: " + ")
  }
}
