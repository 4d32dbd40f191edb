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
  /// site and model; one for each part with a warranty of its own. A model's standard warranty counts
  /// where no manufacturer's warranty was recorded and the day of purchase is known.
  ///
  /// A written period before days without a contract is told as well, as is a contract that has ended
  /// and may have renewed by itself: `alert` says so.
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
    let lapses = try lapses(registry, window)
    let ending = try registry.range(Contract.byLapse, from: window.first, through: window.last)
      .filter { filter.takes($0.entitlementKind, $0.provider) }
    guard !ending.isEmpty || !lapses.isEmpty else { return [] }
    let covered = try CoveredAssets(registry, site: filter.site)
    var lines: [ExpiringLine] = []
    let ends = ending.map { (contract: $0, lapse: ContractLapse?.none) }
    for (contract, lapse) in ends + lapses.map({ ($0.contract, $0) }) {
      let line = try ExpiringLine(contract, lapse, covered, filter, registry)
      // With a filter on equipment, a contract that reaches none of it is not meant.
      if line.assets == 0, filter.site != nil || filter.equipment != nil { continue }
      lines.append(line)
    }
    return lines
  }

  /// Days without a contract that begin in the window or hold on its first day, and contracts that
  /// had ended by then, while their unwritten renewal may hold.
  private func lapses(_ registry: any RegistryReader, _ window: DaySpan) throws(RegistryError)
    -> [ContractLapse]
  {
    var lapses: [ContractLapse] = []
    for contract in try registry.range(Contract.byLapse)
    where filter.takes(contract.entitlementKind, contract.provider) {
      lapses += try contract.gaps(after: window.first, in: registry)
        .filter { $0.days.first.adding(days: -1) <= window.last }
      if let renewal = try contract.unwrittenRenewal(by: window.first, in: registry),
        renewal.days.contains(window.first)
      {
        lapses.append(renewal)
      }
    }
    return lapses
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
  /// A contract's last day, or the last one before a lapse, with how much it reaches then.
  init(
    _ contract: Contract, _ lapse: ContractLapse?, _ covered: CoveredAssets,
    _ filter: CoverageFilter, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let last = lapse?.endsOn ?? contract.lapsesOn
    let assets = try covered.assets(of: contract, on: last, kind: filter.equipment)
    self.init(
      endsOn: last, kind: contract.entitlementKind, code: contract.code,
      provider: try registry.existing(contract.provider).code,
      site: try filter.site.map { id throws(RegistryError) in try registry.existing(id).code },
      model: nil, asset: nil, assets: assets.count, renewal: contract.renewal,
      noticeBy: lapse == nil ? try contract.noticeStillDue(registry) : nil, alert: lapse?.alert,
      days: lapse?.days)
  }
}
