/// An amount in the minor unit of its currency (ISO 4217): 125,000.50 COP is 12,500,050.
package struct Money: Hashable, Sendable {
  /// Minor units; may not be negative where a value of goods is meant.
  package let minorUnits: Int64
  /// Three capital letters.
  package let currency: String

  /// Nothing, in Colombian pesos.
  package static let zero = Money()

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
}
