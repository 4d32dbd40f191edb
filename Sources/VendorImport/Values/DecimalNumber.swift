import RegistryModel

/// A decimal number kept exactly: `unscaled` × 10^−`scale`.
struct DecimalNumber: Hashable, Sendable {
  let unscaled: Int64
  let scale: Int

  static let one = DecimalNumber(unscaled: 1, scale: 0)

  private init(unscaled: Int64, scale: Int) {
    self.unscaled = unscaled
    self.scale = scale
  }

  /// At most 18 digits with at most one decimal mark, in groups of three or not, with a sign or
  /// without; one of `units` may follow, after a blank or without one, and multiplies the number.
  init?(_ text: String, mark: DecimalMark, units: [String: DecimalNumber] = [:]) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let hasSign = isNegative || text.utf8.first == UInt8(ascii: "+")
    guard let digits = DecimalDigits(text.utf8.dropFirst(hasSign ? 1 : 0), mark: mark) else {
      return nil
    }
    let rest = text.utf8.dropFirst(digits.length + (hasSign ? 1 : 0))
    let unit = Substring(rest).trimmingBlanks().lowercased()
    let number = DecimalNumber(
      unscaled: isNegative ? -digits.value : digits.value, scale: digits.decimals)
    guard !unit.isEmpty else {
      self = number
      return
    }
    guard let factor = units[unit], let product = number.times(factor) else { return nil }
    self = product
  }

  /// Nil when it is out of range.
  func times(_ other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = unscaled.multipliedReportingOverflow(by: other.unscaled)
    guard !overflow, scale + other.scale <= 18 else { return nil }
    return DecimalNumber(unscaled: product, scale: scale + other.scale)
  }

  /// With a decimal point.
  var description: String {
    guard scale > 0 else { return String(unscaled) }
    let digits = String(unscaled.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (unscaled < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
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
    let (top, isTooLarge) = Int128(unscaled)
      .multipliedReportingOverflow(
        by: DecimalNumber.power(exponent + (quantity?.scale ?? 0)))
    let bottom = shares * DecimalNumber.power(scale)
    let (doubled, isTooLargeDoubled) = top.magnitude.multipliedReportingOverflow(by: 2)
    guard !isTooLarge, !isTooLargeDoubled else { return nil }
    let rounded = (doubled + bottom.magnitude) / (2 * bottom.magnitude)
    guard let size = Int64(exactly: rounded) else { return nil }
    let units = top < 0 ? -size : size
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

/// The digits at the front of a number as people write it.
private struct DecimalDigits {
  var value: Int64 = 0
  var decimals = 0
  /// Bytes that belong to the number.
  var length = 0

  /// Nil when there is no digit, when there are too many, or when what groups them does not leave
  /// groups of three.
  init?(_ text: Substring.UTF8View, mark: DecimalMark) {
    let point = mark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let group = mark == .point ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var digits = 0
    var sinceGroup: Int?
    var isFraction = false
    for byte in text {
      if (48...57).contains(byte) {
        guard digits < 18 else { return nil }
        value = value * 10 + Int64(byte - 48)
        digits += 1
        if isFraction { decimals += 1 }
        sinceGroup = sinceGroup.map { $0 + 1 }
      } else if byte == point, !isFraction {
        guard sinceGroup ?? 3 == 3 else { return nil }
        sinceGroup = nil
        isFraction = true
      } else if byte == group, !isFraction, digits > 0 {
        guard sinceGroup ?? 3 == 3, sinceGroup != nil || digits <= 3 else { return nil }
        sinceGroup = 0
      } else {
        break
      }
      length += 1
    }
    guard digits > 0, sinceGroup ?? 3 == 3 else { return nil }
  }
}
