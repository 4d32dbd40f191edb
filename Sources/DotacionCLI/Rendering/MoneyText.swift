import Localization
import RegistryModel

extension Page {
  /// `4.200.000,50 COP` in Spanish, `4,200,000.50 COP` in English; cents only where there are any.
  func money(_ value: JSON?) -> String? {
    guard let money = value.flatMap({ Money(json: $0) }) else { return nil }
    let whole = String(money.minorUnits / 100)
    let cents = money.minorUnits % 100
    let (thousands, point) = lexicon.language == .spanish ? (".", ",") : (",", ".")
    var groups: [String] = []
    var rest = whole[...]
    while !rest.isEmpty {
      groups.append(String(rest.suffix(3)))
      rest = rest.dropLast(3)
    }
    let tail = cents == 0 ? "" : point + (cents < 10 ? "0" : "") + String(cents)
    return groups.reversed().joined(separator: thousands) + tail + " " + money.currency
  }
}
