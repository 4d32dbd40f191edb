package import RegistryModel

/// What a compliance report is broken down by.
package enum ComplianceGrouping: String, CodeEnum {
  case month, site, both
}

/// Whether the visits a contract obliges to were made: those whose window ended in a span, by month,
/// by site, or both.
package struct PreventiveCompliance: Query {
  package static let name = "preventive.compliance"

  let contract: ID<Contract>
  let from: CivilDate?
  let to: CivilDate?
  let grouping: ComplianceGrouping
  let site: ID<Site>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    from = try fields.optional("from")
    to = try fields.optional("to")
    grouping = try fields.optional("by") ?? .month
    site = try fields.optionalReference("site")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(contract)
    let first = from ?? contract.startsOn
    let last = to ?? max(first, min(context.today, contract.lapsesOn))
    try DayRange.check(first, last)
    var total = PreventiveTally()
    var groups: [ComplianceGroup: PreventiveTally] = [:]
    try Self.each(
      contract, DaySpan(first, last), at: site, context.today, registry
    ) { subject, span, state in
      total.add(state)
      groups[group(subject, span), default: PreventiveTally()].add(state)
    }
    let rows = try groups.map { group, tally throws(RegistryError) in
      (try group.members(grouping, registry), tally)
    }
    .sorted { ByteOrder.precedes(JSON.object($0.0).canonicalText, JSON.object($1.0).canonicalText) }
    let head = JSON.members([
      "contract": .string(contract.code),
      "provider": try registry.code(contract.provider), "from": .string(first.description),
      "to": .string(last.description), "on": .string(context.today.description),
      "by": .string(grouping.rawValue), "clause": contract.terms.clause.json,
      "conditions": contract.terms.conditions.json,
    ])
    return .object(
      (head.objectValue ?? []) + total.members + [
        JSONMember("rows", .array(rows.map { .object($0.0 + $0.1.members) }))
      ])
  }

  /// Each visit owed under a contract whose window ended in a span.
  static func each(
    _ contract: Contract, _ span: DaySpan, at site: ID<Site>? = nil, _ today: CivilDate,
    _ registry: any RegistryReader,
    _ body: (PreventiveSubject, DaySpan, PreventiveState) -> Void
  ) throws(RegistryError) {
    for obligation in try registry.all(PreventiveObligation.byContract, contract.id) {
      let survey = try PreventiveSurvey(obligation, on: today, through: span.last, in: registry)
      let windows = survey.windows.windows
      try survey.each(at: site) { subject, standing in
        for index in windows.indices where span.contains(windows[index].span.last) {
          guard let state = standing.state(index, on: today) else { continue }
          body(subject, windows[index].span, state)
        }
      }
    }
  }

  private func group(_ subject: PreventiveSubject, _ window: DaySpan) -> ComplianceGroup {
    let month = String(window.last.description.prefix(7))
    switch grouping {
    case .month: return ComplianceGroup(month: month, site: nil)
    case .site: return ComplianceGroup(month: nil, site: subject.site)
    case .both: return ComplianceGroup(month: month, site: subject.site)
    }
  }
}

/// One row of a compliance report.
private struct ComplianceGroup: Hashable {
  /// `YYYY-MM`, the month the window ended in.
  let month: String?
  let site: ID<Site>?

  func members(_ grouping: ComplianceGrouping, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    let month = JSONMember("month", month.json)
    let site = JSONMember("site", try registry.code(site))
    switch grouping {
    case .month: return [month]
    case .site: return [site]
    case .both: return [month, site]
    }
  }
}

extension ComplianceGrouping: FieldValue {}
