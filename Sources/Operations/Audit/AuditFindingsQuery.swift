package import RegistryModel

/// The differences an audit has found, with what was decided about each and, for what nobody knows,
/// the shortages it could be.
package struct AuditFindingsQuery: Query {
  package static let name = "audit.findings"

  let audit: ID<Audit>
  let findingClass: AuditFindingClass?
  let isUndecidedOnly: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
    findingClass = try fields.optional("class")
    isUndecidedOnly = try fields.optional("undecided") ?? false
  }

  /// What matched is left out unless it is asked for by its class.
  ///
  /// - Throws: `audit.blind` while a blind count goes on.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let audit = try registry.existing(audit)
    try audit.confirmShowable()
    if let acta = try registry.first(AuditActa.byAudit, audit.id) {
      return .array(kept(acta.content.json))
    }
    let findings = try AuditFindings.of(audit, registry).findings
    let decisions = try FindingDecisions(audit, registry)
    let candidates = try AuditPairing.candidates(findings, registry)
    let text = AuditText(registry)
    var items: [JSON] = []
    for finding in findings where isWanted(finding) {
      let decided = decisions.decision(finding)
      if isUndecidedOnly, decided != nil || !finding.findingClass.needsDecision { continue }
      items.append(
        try text.finding(
          finding, of: audit, decided, pairing: candidates[finding.subject] ?? []))
    }
    return .array(items)
  }

  private func isWanted(_ finding: Finding) -> Bool {
    guard let findingClass else { return finding.findingClass != .matched }
    return finding.findingClass == findingClass
  }

  /// Of a closed audit: what its acta says.
  private func kept(_ content: JSON) -> [JSON] {
    guard !isUndecidedOnly else { return [] }
    if findingClass == .matched {
      return (content["matched"]?.arrayValue ?? []).map {
        .members(["finding": $0, "class": .string(AuditFindingClass.matched.rawValue), "tag": $0])
      }
    }
    return (content["findings"]?.arrayValue ?? []).filter {
      findingClass == nil || $0["class"]?.stringValue == findingClass?.rawValue
    }
  }
}
