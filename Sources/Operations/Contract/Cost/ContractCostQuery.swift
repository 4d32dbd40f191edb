package import RegistryModel

/// What a contract costs in some days, site by site or piece by piece: shares add up to the total.
package struct ContractCostQuery: Query {
  package static let name = "contract.cost"

  let contract: ID<Contract>
  let from: CivilDate?
  let to: CivilDate?
  let grouping: CostGrouping
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    from = try fields.optional("from")
    to = try fields.optional("to")
    grouping = try fields.optional("by") ?? .site
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(contract)
    let first = from ?? contract.startsOn
    let last = to ?? contract.lapsesOn
    try DayRange.check(first, last)
    let table = try ContractCostTable(contract, from: first, through: last, in: registry)
    let page: (rows: [CostRow], next: JSON) =
      switch grouping {
      case .site: paging.page(try bySite(table, registry)) { $0.name }
      case .asset: try byAsset(table, registry)
      }
    return .members([
      "contract": .string(contract.code),
      "from": .string(first.description), "through": .string(last.description),
      "currency": table.currency.json,
      "total": .integer(table.total), "unassigned": .integer(table.unassigned),
      "assets": .integer(Int64(table.entries.count)),
      "by": .string(grouping.rawValue),
      "prices": .array(try prices(contract, registry)),
      "shares": .array(page.rows.map(\.json)), "next": page.next,
    ])
  }

  private func prices(_ contract: Contract, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    try registry.range(ContractCost.byContract, [contract.id]).map { line in
      .members([
        "basis": .string(line.basis.rawValue), "minor_units": .integer(line.amount),
        "starts_on": .string(line.startsOn.description),
        "ends_on": .string(line.endsOn.description),
        "budget_reference": line.budgetReference.json, "document": line.document.json,
      ])
    }
  }

  private func bySite(_ table: ContractCostTable, _ registry: any RegistryReader)
    throws(RegistryError) -> [CostRow]
  {
    var rows: [ID<Site>?: CostRow] = [:]
    for entry in table.entries {
      let site = try entry.asset.site.map { id throws(RegistryError) in try registry.existing(id) }
      var row = rows[entry.asset.site] ?? CostRow(name: site?.code ?? "", grouping: .site)
      row.assets += 1
      row.days += entry.days
      row.cost += entry.cost
      rows[entry.asset.site] = row
    }
    return rows.values.sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  private func byAsset(_ table: ContractCostTable, _ registry: any RegistryReader)
    throws(RegistryError) -> (rows: [CostRow], next: JSON)
  {
    let page = paging.page(table.entries) { $0.asset.tag.text }
    let rows = try page.rows.map { entry throws(RegistryError) in
      CostRow(
        name: entry.asset.tag.text, grouping: .asset,
        model: try registry.existing(entry.asset.model).label,
        site: try entry.asset.site.map { id throws(RegistryError) in
          try registry.existing(id).code
        }, assets: 1, days: entry.days, cost: entry.cost)
    }
    return (rows, page.next)
  }
}

/// What the shares of a cost are told by.
package enum CostGrouping: String, CodeEnum, FieldValue {
  case site
  case asset
}

/// One share of a cost.
private struct CostRow {
  /// A site's code, empty for what stands nowhere; or a placa.
  let name: String
  let grouping: CostGrouping
  var model: String?
  var site: String?
  var assets = 0
  var days = 0
  var cost: Int64 = 0

  var json: JSON {
    switch grouping {
    case .site:
      .members([
        "site": name.isEmpty ? .null : .string(name), "assets": .integer(Int64(assets)),
        "asset_days": .integer(Int64(days)), "minor_units": .integer(cost),
      ])
    case .asset:
      .members([
        "asset": .string(name), "model": model.json, "site": site.json,
        "asset_days": .integer(Int64(days)), "minor_units": .integer(cost),
      ])
    }
  }
}
