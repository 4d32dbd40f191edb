/// An amount in the minor unit of its currency (ISO 4217): 125,000.50 COP is 12,500,050, 125,000 JPY
/// is 125,000.
package struct Money: Hashable, Sendable {
  /// Minor units; may not be negative where a value of goods is meant.
  package let minorUnits: Int64
  /// Three capital letters.
  package let currency: String

  /// Nothing, in Colombian pesos.
  package static let zero = Money()

  /// Digits of the minor unit of a currency (ISO 4217): two but for those named here.
  package static func minorDigits(of currency: String) -> Int {
    switch currency {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }

  private init() {
    minorUnits = 0
    currency = "COP"
  }

  /// Nil when the currency is not three capital letters.
  package init?(minorUnits: Int64, currency: String) {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) }) else {
      return nil
    }
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount in the currency's own unit with a decimal point: `4200000.50`.
  package var decimalText: String {
    let digits = Money.minorDigits(of: currency)
    guard digits > 0 else { return String(minorUnits) }
    let text = String(minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    return (minorUnits < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
