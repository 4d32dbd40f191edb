import RegistryModel

/// Findings beside what was decided about them.
struct FindingDecisions {
  private let bySubject: [String: [AuditFinding]]

  init(_ audit: Audit, _ registry: any RegistryReader) throws(RegistryError) {
    bySubject = Dictionary(
      grouping: try registry.all(AuditFinding.byAudit, audit.id), by: \.subject)
  }

  /// The decision about this very finding.
  func decision(_ finding: Finding) -> AuditFinding? {
    bySubject[finding.subject]?.first { finding.isBasis(of: $0) }
  }

  /// What was once decided about a finding of this subject and class, perhaps on another basis.
  func earlier(_ finding: Finding) -> AuditFinding? {
    bySubject[finding.subject]?.first { $0.findingClass == finding.findingClass }
  }

  /// Decisions whose finding is no more, or is another one since.
  func stale(_ findings: [Finding]) -> [AuditFinding] {
    let live = Set(findings.compactMap { decision($0)?.id })
    return bySubject.values.flatMap { $0 }.filter { !live.contains($0.id) }
      .sorted { $0.id < $1.id }
  }
}
