import RegistryModel

extension ErrorCode {
  /// Params: `value`.
  static let usageInvalidAmount = ErrorCode("usage.invalid_amount", .usage)
}

/// An amount of money as people type it: `4200000` or `4200000,50`.
enum MoneyInput {
  /// `{"currency":"COP","minor_units":…}`.
  ///
  /// Thousands are not separated: `4.200` may be four pesos twenty or four thousand two hundred.
  ///
  /// - Throws: `usage.invalid_amount`.
  static func json(_ text: String?, currency: String) throws(RegistryError) -> JSON? {
    guard let text else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let cents = parts.count == 2 ? String(parts[1]) : "00"
    guard (1...2).contains(parts.count), (1...2).contains(cents.utf8.count),
      let whole = parts.first, (1...15).contains(whole.utf8.count), isDigits(whole),
      isDigits(cents[...]), let units = Int64(whole + cents + (cents.utf8.count == 1 ? "0" : ""))
    else { throw RegistryError(.usageInvalidAmount, ["value": text]) }
    return .members(["currency": .string(currency), "minor_units": .integer(units)])
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
