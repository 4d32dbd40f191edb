package import RegistryModel

/// What equipment cost: to buy, and in work over a span; of one piece, of a site, or of a model.
package struct ReportCost: Query {
  package static let name = "report.cost"

  let asset: ID<Asset>?
  let site: ID<Site>?
  let model: ID<Model>?
  let span: ReportSpan
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.optionalReference("asset")
    site = try fields.optionalReference("site")
    model = try fields.optionalReference("model")
    span = try ReportSpan(&fields)
    paging = try Paging(&fields)
  }

  /// By placa. The totals are of everything asked for, whatever the page; equipment taken out of
  /// service is in them. Cases are those with work on the equipment in the span, whenever opened.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    try span.check()
    var total = EquipmentCost()
    var rows: [(asset: Asset, cost: EquipmentCost)] = []
    var shares = ContractShares(span, registry)
    for asset in try assets(registry) {
      let cost = try EquipmentCost(asset, span, contracts: try shares.of(asset), registry)
      total.add(cost)
      rows.append((asset, cost))
    }
    rows.sort { ByteOrder.precedes($0.asset.tag.text, $1.asset.tag.text) }
    let page = paging.page(rows) { $0.asset.tag.text }
    let shown = try page.rows.map { row throws(RegistryError) in
      let own = JSON.members([
        "asset": .string(row.asset.tag.text),
        "model": .string(try registry.existing(row.asset.model).label),
        "site": try registry.code(row.asset.site),
        "acquired_on": (row.asset.acquisition?.date).json,
      ])
      return JSON.object((own.objectValue ?? []) + row.cost.members)
    }
    let head = JSON.members([
      "from": .string(span.from.description), "to": .string(span.to.description),
      "assets": .integer(Int64(rows.count)),
    ])
    return .object(
      (head.objectValue ?? []) + total.members + [
        JSONMember("rows", .array(shown)), JSONMember("next", page.next),
      ])
  }

  /// - Throws: `report.name_one` unless exactly one of the three is named.
  private func assets(_ registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    switch (asset, site, model) {
    case (let id?, nil, nil): return [try registry.existing(id)]
    case (nil, let site?, nil): return try registry.all(Asset.bySite, site)
    case (nil, nil, let model?): return try registry.all(Asset.byModel, model)
    case (_, _, _): throw RegistryError(.reportNameOne)
    }
  }
}

/// What one piece of equipment, or many together, cost.
struct EquipmentCost {
  private var acquisition = MoneyTotals()
  private var interventions = MoneyTotals()
  private var contracts = MoneyTotals()
  private var works = 0
  private var minutes = 0
  private var cases: Set<ID<SupportCase>> = []
  /// Cases left out with their work.
  private var unmanaged: Set<ID<SupportCase>> = []

  init() {}

  /// - Parameter contracts: what contracts come to for it.
  init(
    _ asset: Asset, _ span: ReportSpan, contracts: MoneyTotals, _ registry: any RegistryReader
  ) throws(RegistryError) {
    acquisition.add(asset.acquisition?.value)
    self.contracts = contracts
    let done = try registry.range(
      Intervention.byAsset, [asset.id], from: span.start, through: span.end)
    for work in done {
      guard try registry.existing(work.supportCase).state != .unmanaged else {
        unmanaged.insert(work.supportCase)
        continue
      }
      cases.insert(work.supportCase)
      // That a case is about it is no work on it yet.
      if work.action != .reported { works += 1 }
      minutes += work.minutes ?? 0
      interventions.add(work.cost)
    }
  }

  mutating func add(_ other: EquipmentCost) {
    acquisition.add(other.acquisition)
    interventions.add(other.interventions)
    contracts.add(other.contracts)
    works += other.works
    minutes += other.minutes
    cases.formUnion(other.cases)
    unmanaged.formUnion(other.unmanaged)
  }

  var members: [JSONMember] {
    JSON.members([
      "acquisition": acquisition.json, "cases": .integer(Int64(cases.count)),
      "interventions": .integer(Int64(works)), "minutes": .integer(Int64(minutes)),
      "intervention_cost": interventions.json, "contract_share": contracts.json,
      "unmanaged": .integer(Int64(unmanaged.count)),
    ]).objectValue ?? []
  }
}

extension ErrorCode {
  /// One piece of equipment, one site or one model has to be named, and only one.
  package static let reportNameOne = ErrorCode("report.name_one", .input)
}
