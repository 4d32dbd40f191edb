/// What an amount of a contract's cost is for.
package enum CostBasis: String, CodeEnum {
  /// All the days of the line together.
  case totalForDays = "total_for_days"
  /// Each calendar month.
  case perMonth = "per_month"
  /// Each piece of equipment reached, each calendar month.
  case perAssetMonth = "per_asset_month"
}
