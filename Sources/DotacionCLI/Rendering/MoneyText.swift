import Localization
import RegistryModel

extension Page {
  /// `4.200.000,50 COP` in Spanish, `4,200,000.50 COP` in English; cents only where there are any.
  func money(_ value: JSON?) -> String? {
    guard let money = value.flatMap({ Money(json: $0) }) else { return nil }
    let cents = money.minorUnits % 100
    let point = lexicon.language == .spanish ? "," : "."
    let tail = cents == 0 ? "" : point + (cents < 10 ? "0" : "") + String(cents)
    return lexicon.grouped(money.minorUnits / 100) + tail + " " + money.currency
  }
}

extension Lexicon {
  /// A whole number that is not negative, its thousands apart: `12.500` in Spanish, `12,500` in
  /// English.
  func grouped(_ number: Int64) -> String {
    var groups: [String] = []
    var rest = String(number)[...]
    while !rest.isEmpty {
      groups.append(String(rest.suffix(3)))
      rest = rest.dropLast(3)
    }
    return groups.reversed().joined(separator: language == .spanish ? "." : ",")
  }
}
