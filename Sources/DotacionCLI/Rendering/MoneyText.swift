import Localization
import RegistryModel

extension Page {
  /// `4.200.000,50 COP` in Spanish, `4,200,000.50 COP` in English; cents only where there are any.
  func money(_ value: JSON?) -> String? {
    guard let money = value.flatMap({ Money(json: $0) }) else { return nil }
    let digits = Money.minorDigits(of: money.currency)
    let unit = (0..<digits).reduce(Int64(1)) { product, _ in product * 10 }
    let cents = String(money.minorUnits % unit)
    let point = lexicon.language == .spanish ? "," : "."
    let padding = String(repeating: "0", count: max(0, digits - cents.utf8.count))
    let tail = money.minorUnits % unit == 0 ? "" : point + padding + cents
    return lexicon.grouped(money.minorUnits / unit) + tail + " " + money.currency
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
