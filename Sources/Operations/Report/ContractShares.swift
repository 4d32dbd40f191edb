import RegistryModel

/// What contracts come to for single pieces of equipment over some days.
///
/// Each contract with prices is divided over all it reaches, once, however many pieces are asked
/// about: a wide contract on a large registry takes its time.
struct ContractShares {
  private let span: ReportSpan
  private let registry: any RegistryReader
  private var tables: [ID<Contract>: ContractCostTable] = [:]

  init(_ span: ReportSpan, _ registry: any RegistryReader) {
    self.span = span
    self.registry = registry
  }

  /// Nothing when no contract that reaches it has a price: that is not known, and not for nothing.
  mutating func of(_ asset: Asset) throws(RegistryError) -> MoneyTotals {
    let model = try registry.existing(asset.model)
    let covers = try EntitlementsOfAsset(asset: asset, model: model, registry: registry).covers()
    var total = MoneyTotals()
    for contract in Set(covers.map(\.contract)).sorted() {
      let table = try table(of: contract)
      guard let currency = table.currency else { continue }
      total.add(Money(minorUnits: table.share(of: asset.id), currency: currency))
    }
    return total
  }

  private mutating func table(of id: ID<Contract>) throws(RegistryError) -> ContractCostTable {
    if let known = tables[id] { return known }
    let table = try ContractCostTable(
      try registry.existing(id), from: span.from, through: span.to, in: registry)
    tables[id] = table
    return table
  }
}
