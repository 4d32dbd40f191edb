package import RegistryModel

/// Warranties and contracts whose last day comes within so many days, the first to end first.
package struct CoverageExpiring: Query {
  package static let name = "coverage.expiring"

  let within: Int
  let from: CivilDate?
  let filter: CoverageFilter

  package init(_ fields: inout Fields) throws(RegistryError) {
    within = try fields.integer("within", in: 0...3660) ?? 90
    from = try fields.optional("from")
    filter = CoverageFilter(
      site: try fields.optionalReference("site"),
      provider: try fields.optionalReference("provider"), kind: try fields.optional("kind"),
      equipment: try fields.optional("equipment_kind"))
  }

  /// One line per contract, and one for the warranties that end alike: same day, kind, provider,
  /// site and model. A model's standard warranty counts where no manufacturer's warranty was
  /// recorded and the day of purchase is known.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let first = from ?? context.today
    let window = DaySpan(first, first.adding(days: within))
    var lines = try ExpiringWarranties(filter: filter, window: window, registry: registry).lines()
    lines += try contracts(registry, window)
    lines.sort(by: ExpiringLine.precedes)
    return .members([
      "from": .string(window.first.description),
      "through": .string(window.last.description),
      "expiring": .array(lines.map { $0.json(on: first) }),
    ])
  }

  private func contracts(_ registry: any RegistryReader, _ window: DaySpan) throws(RegistryError)
    -> [ExpiringLine]
  {
    if let kind = filter.kind, kind.isWarranty { return [] }
    let ending = try registry.range(Contract.byLapse, from: window.first, through: window.last)
      .filter { filter.takes($0.entitlementKind, $0.provider) }
    guard !ending.isEmpty else { return [] }
    let covered = try CoveredAssets(registry, site: filter.site)
    var lines: [ExpiringLine] = []
    for contract in ending {
      let line = try ExpiringLine(contract, covered, filter, registry)
      // With a filter on equipment, a contract that reaches none of it is not meant.
      if line.assets == 0, filter.site != nil || filter.equipment != nil { continue }
      lines.append(line)
    }
    return lines
  }
}

extension Contract {
  /// The last day for notice, while nobody gave it and the contract was not ended early.
  fileprivate func noticeStillDue(_ registry: any RegistryReader) throws(RegistryError)
    -> CivilDate?
  {
    guard terminatedOn == nil, try lastPeriod(in: registry)?.noticeOn == nil else { return nil }
    return noticeBy
  }
}

extension ExpiringLine {
  /// A contract's last day, with how much it reaches then.
  init(
    _ contract: Contract, _ covered: CoveredAssets, _ filter: CoverageFilter,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    let assets = try covered.assets(
      of: contract, on: contract.lapsesOn, kind: filter.equipment)
    self.init(
      endsOn: contract.lapsesOn, kind: contract.entitlementKind, code: contract.code,
      provider: try registry.existing(contract.provider).code,
      site: try filter.site.map { id throws(RegistryError) in try registry.existing(id).code },
      model: nil, asset: nil, assets: assets.count, renewal: contract.renewal,
      noticeBy: try contract.noticeStillDue(registry))
  }
}
