package import RegistryModel

/// What somebody has to see to before it hurts: what is about to end, notice dates, renewals nobody
/// wrote down, days between two periods, quotas nearly used up, cover paid for twice, and equipment
/// without any.
package struct CoverageAlerts: Query {
  package static let name = "coverage.alerts"

  let within: Int
  let filter: CoverageFilter
  let alert: CoverageAlert?
  let includesQuiet: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    within = try fields.integer("within", in: 0...3660) ?? 90
    filter = CoverageFilter(
      site: try fields.optionalReference("site"),
      provider: try fields.optionalReference("provider"), kind: try fields.optional("kind"))
    alert = try fields.optional("alert")
    includesQuiet = try fields.optional("include_quiet") ?? false
  }

  /// A contract is told of from its own number of days before, else from `within`. Equipment without
  /// cover is only counted for a site: `not_looked_at` says when it was not.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let today = context.today
    let contracts = try ContractAlerts(
      filter: filter, today: today, within: within, registry: registry)
    var rows: [AlertRow] = []
    if wants(.expiring) { rows += try expiringWarranties(registry, today) }
    if wants(.expiring) { rows += try contracts.expiring() }
    if wants(.noticeDue) { rows += try contracts.noticeDue() }
    if wants(.renewalUnwritten) { rows += try contracts.renewalUnwritten() }
    if wants(.coverGap) { rows += try contracts.coverGaps() }
    if wants(.quotaLow) { rows += try contracts.quotaLow() }
    if wants(.paidTwice) {
      rows += try DoubleCover(contracts, filter: filter, registry: registry).rows()
    }
    let looksForUncovered = filter.site != nil && filter.kind == nil && filter.provider == nil
    if wants(.uncovered), looksForUncovered { rows += try uncovered(registry, today) }
    let all = try rows.map { row throws(RegistryError) in
      var row = row
      row.quietUntil = try row.quiet(on: today, registry)
      return row
    }
    let told = all.filter { includesQuiet || $0.quietUntil == nil }.sorted(by: AlertRow.precedes)
    return .members([
      "on": .string(today.description),
      "through": .string(today.adding(days: within).description),
      "alerts": .array(told.map { $0.json(on: today) }),
      "quiet": .integer(Int64(all.count { $0.quietUntil != nil })),
      "not_looked_at": .strings(
        wants(.uncovered) && !looksForUncovered ? [CoverageAlert.uncovered.rawValue] : []),
    ])
  }

  private func wants(_ alert: CoverageAlert) -> Bool { self.alert == nil || self.alert == alert }

  private func expiringWarranties(_ registry: any RegistryReader, _ today: CivilDate)
    throws(RegistryError) -> [AlertRow]
  {
    let window = DaySpan(today, today.adding(days: within))
    return try ExpiringWarranties(filter: filter, window: window, registry: registry).lines()
      .map(AlertRow.init)
  }

  private func uncovered(_ registry: any RegistryReader, _ today: CivilDate)
    throws(RegistryError) -> [AlertRow]
  {
    guard let site = filter.site else { return [] }
    var tags: [String] = []
    for equipment in try registry.equipment(at: site) where equipment.asset.isInService {
      let question = CoverageQuestion(asset: equipment.asset.id, on: today, today: today)
      guard try CoverageVerdict.of(question, in: registry).outcome == .notCovered else { continue }
      tags.append(equipment.asset.tag.text)
    }
    guard !tags.isEmpty else { return [] }
    var row = AlertRow(.uncovered)
    row.site = try registry.existing(site).code
    row.assets = tags.count
    row.asset = tags.count == 1 ? tags.first : nil
    return [row]
  }
}

extension CoverageAlert: FieldValue {}

extension AlertRow {
  /// A warranty, or several that end alike.
  fileprivate init(_ line: ExpiringLine) {
    self.init(.expiring, due: line.endsOn)
    code = line.code
    kind = line.kind
    provider = line.provider
    site = line.site
    model = line.model
    asset = line.asset
    assets = line.assets
    part = line.part
    serial = line.serial
  }

  /// The day until which somebody who saw it asked for quiet. The contract's end has moved since:
  /// it is another alert.
  fileprivate func quiet(on today: CivilDate, _ registry: any RegistryReader)
    throws(RegistryError) -> CivilDate?
  {
    guard let contract,
      let seen = try registry.first(AlertAcknowledgement.byContract, contract.id, alert),
      today <= seen.until, seen.endsOn == contract.endsOn
    else { return nil }
    return seen.until
  }
}
