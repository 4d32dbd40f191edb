import RegistryModel

extension ObservedTaxNumber {
  /// Reads a NIT with or without dots and check digit. `checkDigit` is the one given apart.
  ///
  /// - Returns: nil for an empty text; `wrongCheck` when the check digit given does not belong to
  ///   the number, which is then kept without it.
  static func read(_ text: String, checkDigit: String?) -> (
    number: ObservedTaxNumber, wrongCheck: Bool
  )? {
    let compact = text.filter { $0 != "." && $0 != " " }
    let pieces = compact.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let number = pieces.first, !number.isEmpty else { return nil }
    guard let expected = check(number) else {
      return (ObservedTaxNumber(number: compact, checkDigit: nil), false)
    }
    guard let written = pieces.count == 2 ? pieces[1] : checkDigit, !written.isEmpty else {
      return (ObservedTaxNumber(number: number, checkDigit: nil), false)
    }
    guard Int(written) == expected else {
      return (ObservedTaxNumber(number: number, checkDigit: nil), true)
    }
    return (ObservedTaxNumber(number: number, checkDigit: expected), false)
  }

  /// The check digit of a NIT: weights by position from the right, modulo 11 (DIAN, Orden
  /// Administrativa 4 de 1989). Nil when it is no number of up to 15 digits.
  static func check(_ number: String) -> Int? {
    let digits = number.utf8.reversed().map { Int($0) - 48 }
    guard (1...weights.count).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) })
    else { return nil }
    let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return rest < 2 ? rest : 11 - rest
  }

  private static let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
}
