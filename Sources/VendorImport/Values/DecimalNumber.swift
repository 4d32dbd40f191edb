import RegistryModel

/// A decimal number kept exactly: `unscaled` × 10^−`scale`.
struct DecimalNumber: Hashable, Sendable {
  let unscaled: Int64
  let scale: Int

  /// Digits with at most one decimal mark, at most 18 digits; `units` may follow after a blank or
  /// without one.
  init?(_ text: String, mark: DecimalMark, units: [String] = []) {
    let point = mark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var value: Int64 = 0
    var digits = 0
    var decimals: Int?
    var length = 0
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      if byte == point, decimals == nil {
        decimals = 0
      } else if (48...57).contains(byte) {
        value = value * 10 + Int64(byte - 48)
        digits += 1
        decimals = decimals.map { $0 + 1 }
        guard digits <= 18 else { return nil }
      } else {
        break
      }
      length += 1
    }
    let rest = text.dropFirst(length + (isNegative ? 1 : 0)).trimmingBlanks().lowercased()
    guard digits > 0, rest.isEmpty || units.contains(rest) else { return nil }
    unscaled = isNegative ? -value : value
    scale = decimals ?? 0
  }

  /// The whole number it is, or nil when it has a fraction.
  var whole: Int64? {
    let divisor = DecimalNumber.power(scale)
    return Int128(unscaled) % divisor == 0 ? Int64(Int128(unscaled) / divisor) : nil
  }

  /// This amount divided by `quantity`, in the minor unit of the currency, halves away from zero;
  /// nil when it is out of range or there is no quantity.
  func money(currency: String, per quantity: DecimalNumber?) -> Money? {
    guard DecimalNumber.currencies.contains(currency) else { return nil }
    let exponent = Money.minorDigits(of: currency)
    let shares = quantity.map { Int128($0.unscaled) } ?? 1
    guard shares > 0 else { return nil }
    let top = Int128(unscaled) * DecimalNumber.power(exponent + (quantity?.scale ?? 0))
    let bottom = shares * DecimalNumber.power(scale)
    let doubled = 2 * (top < 0 ? -top : top)
    let rounded = (doubled + bottom) / (2 * bottom)
    guard let units = Int64(exactly: top < 0 ? -rounded : rounded) else { return nil }
    return Money(minorUnits: units, currency: currency)
  }

  /// 10^exponent, for exponents up to 21.
  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { product, _ in product * 10 }
  }

  /// The currencies goods are invoiced in here.
  private static let currencies: Set<String> = [
    "COP", "USD", "EUR", "GBP", "CAD", "CHF", "CNY", "MXN", "BRL", "PEN", "ARS", "UYU", "BOB",
    "VES", "CRC", "DOP", "GTQ", "SEK", "NOK", "DKK", "AUD", "INR", "PLN", "CZK", "HUF", "TRY",
    "CLP", "JPY", "KRW", "PYG",
  ]
}
