/// Where a piece of equipment stands in its life (estado del bien).
package enum AssetStatus: String, CodeEnum {
  /// Bought, not yet delivered.
  case ordered
  /// In a warehouse, nobody's.
  case inStock = "in_stock"
  /// Installed and working for somebody.
  case inUse = "in_use"
  /// Lent, to come back.
  case onLoan = "on_loan"
  /// Out of service while it is mended.
  case underRepair = "under_repair"
  /// Looked for and not found; somebody answers for it.
  case missing
  /// Taken out of service (baja decided), still ours.
  case retired
  /// Gone: sold, given, destroyed or recycled. Final.
  case disposed

  /// The statuses an asset may go to from this one. Retiring and disposing have operations of
  /// their own, because they need a cause, an opinion and an approval.
  package var next: Set<AssetStatus> {
    switch self {
    case .ordered: [.inStock, .inUse]
    case .inStock: [.inUse, .onLoan, .underRepair, .missing, .retired]
    case .inUse: [.inStock, .onLoan, .underRepair, .missing, .retired]
    case .onLoan: [.inStock, .inUse, .underRepair, .missing, .retired]
    case .underRepair: [.inStock, .inUse, .missing, .retired]
    case .missing: [.inStock, .inUse, .underRepair, .retired]
    case .retired: [.inStock, .disposed]
    case .disposed: []
    }
  }
}
