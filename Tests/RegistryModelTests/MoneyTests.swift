import RegistryModel
import Testing

/// Amounts of money.
@Suite struct MoneyTests {
  /// ISO 4217, minor units.
  @Test(arguments: [
    ("COP", 2), ("USD", 2), ("EUR", 2), ("CLP", 0), ("JPY", 0), ("KRW", 0), ("PYG", 0),
    ("VND", 0), ("BHD", 3), ("KWD", 3), ("TND", 3), ("CLF", 4),
  ])
  func aCurrencyHasItsOwnDecimals(currency: String, digits: Int) {
    #expect(Money.minorDigits(of: currency) == digits)
  }
}
