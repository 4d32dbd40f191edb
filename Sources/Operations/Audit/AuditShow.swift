package import RegistryModel

/// How far an audit has come.
package struct AuditShow: Query {
  package static let name = "audit.show"

  let audit: ID<Audit>

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
  }

  /// Heading, figures, and how many findings wait for a decision or an approval. A blind count
  /// that goes on shows what was read and nothing of what is expected.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let audit = try registry.existing(audit)
    let heading = try AuditText(registry).heading(audit)
    if let acta = try registry.first(AuditActa.byAudit, audit.id) {
      return .object(heading + (acta.content.json["numbers"]?.objectValue ?? []))
    }
    let result = try AuditFindings.of(audit, registry)
    guard !audit.hidesExpectations else {
      return .object(
        heading + [
          JSONMember("surplus", AuditText.number(result.numbers.byClass[.surplus, default: 0])),
          JSONMember("scans", AuditText.number(result.numbers.scans)),
          JSONMember("repeats", AuditText.number(result.numbers.repeats)),
        ])
    }
    let waiting = try waiting(result, audit, registry)
    return .object(
      heading + (result.numbers.json.objectValue ?? []) + [
        JSONMember("undecided", AuditText.number(waiting.undecided)),
        JSONMember("unapproved", AuditText.number(waiting.unapproved)),
      ])
  }

  private func waiting(_ result: AuditFindings, _ audit: Audit, _ registry: any RegistryReader)
    throws(RegistryError) -> (undecided: Int, unapproved: Int)
  {
    let decisions = try FindingDecisions(audit, registry)
    var undecided = 0
    var unapproved = 0
    for finding in result.findings {
      if let decided = decisions.decision(finding) {
        if decided.decision.adjusts, decided.approvedAt == nil { unapproved += 1 }
      } else if finding.findingClass.needsDecision {
        undecided += 1
      }
    }
    return (undecided, unapproved)
  }
}
