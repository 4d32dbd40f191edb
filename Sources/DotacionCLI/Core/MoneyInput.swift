import RegistryModel

extension ErrorCode {
  /// Params: `value`.
  static let usageInvalidAmount = ErrorCode("usage.invalid_amount", .usage)
  /// More decimals than the currency has. Params: `value`, `currency`, `digits`.
  static let usageAmountTooFine = ErrorCode("usage.amount_too_fine", .usage)
}

/// An amount of money as people type it: `4200000` or `4200000,50`.
enum MoneyInput {
  /// `{"currency":"COP","minor_units":…}`, with as many decimals as the currency has (ISO 4217).
  ///
  /// Thousands are not separated: `4.200` may be four pesos twenty or four thousand two hundred.
  ///
  /// - Throws: `usage.invalid_amount`, `usage.amount_too_fine`.
  static func json(_ text: String?, currency: String) throws(RegistryError) -> JSON? {
    guard let text else { return nil }
    let digits = Money.minorDigits(of: currency)
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let cents = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...2).contains(parts.count), let whole = parts.first,
      (1...15).contains(whole.utf8.count), isDigits(whole),
      (1...max(2, digits)).contains(cents.utf8.count), isDigits(cents[...])
    else { throw RegistryError(.usageInvalidAmount, ["value": text]) }
    guard parts.count == 1 || cents.utf8.count <= digits else {
      throw RegistryError(
        .usageAmountTooFine, ["value": text, "currency": currency, "digits": String(digits)])
    }
    let padding = String(repeating: "0", count: max(0, digits - cents.utf8.count))
    guard let units = Int64(whole + (digits == 0 ? "" : cents + padding)) else {
      throw RegistryError(.usageInvalidAmount, ["value": text])
    }
    return .members(["currency": .string(currency), "minor_units": .integer(units)])
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
