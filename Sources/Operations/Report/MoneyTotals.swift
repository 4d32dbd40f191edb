import RegistryModel

/// Amounts added up, each currency apart.
struct MoneyTotals {
  private var units: [String: Int64] = [:]

  /// Adds nothing when the amount is not known. A sum too large to be written stays at the largest.
  mutating func add(_ money: Money?) {
    guard let money else { return }
    add(money.minorUnits, money.currency)
  }

  mutating func add(_ other: MoneyTotals) {
    for (currency, amount) in other.units { add(amount, currency) }
  }

  private mutating func add(_ amount: Int64, _ currency: String) {
    let (sum, isTooLarge) = units[currency, default: 0].addingReportingOverflow(amount)
    units[currency] = isTooLarge ? Int64.max : sum
  }

  /// One amount for each currency, or null when none was known.
  var json: JSON {
    guard !units.isEmpty else { return .null }
    return .array(
      units.sorted { ByteOrder.precedes($0.key, $1.key) }.compactMap {
        Money(minorUnits: $0.value, currency: $0.key)?.json
      })
  }
}
