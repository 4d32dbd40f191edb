package import RegistryModel

/// Approves decisions somebody else took: those named, or all that wait for it.
package struct AuditApprove: Operation {
  package static let name = "audit.approve"

  let audit: ID<Audit>
  let findings: [Line]

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
    findings = try fields.list("findings", maximum: 1000)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let audit = try registry.existing(audit)
    try audit.confirmOpen()
    guard let actor = stamp.actor else { throw RegistryError(.auditActorNeeded) }
    let waiting = try waiting(audit, registry)
    if let missing = findings.first(where: { line in
      !waiting.contains { $0.subject == IdentifierText.key(line.text) }
    }) {
      throw RegistryError(.auditNothingToApprove, ["finding": missing.text])
    }
    guard !waiting.isEmpty else {
      throw RegistryError(.auditNothingToApprove, ["finding": "*"])
    }
    if let own = waiting.first(where: { $0.decidedBy == actor }) {
      throw RegistryError(.auditOwnDecision, ["finding": own.subject])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let audit = try registry.existing(audit)
    let approved = try waiting(audit, registry)
    for decided in approved {
      effects.update(decided) {
        $0.approvedAt = stamp.at
        $0.approvedBy = stamp.actor
      }
      if let asset = decided.asset { effects.touch(asset) }
    }
    effects.touch(audit.id)
    effects.answer("approved", .integer(Int64(approved.count)))
  }

  /// Decisions of the request that nobody has approved.
  private func waiting(_ audit: Audit, _ registry: any RegistryReader) throws(RegistryError)
    -> [AuditFinding]
  {
    let keys = Set(findings.map { IdentifierText.key($0.text) })
    return try registry.all(AuditFinding.byAudit, audit.id).filter {
      $0.approvedAt == nil && (keys.isEmpty || keys.contains($0.subject))
    }
  }
}

extension ErrorCode {
  package static let auditNothingToApprove = ErrorCode("audit.nothing_to_approve", .refused)
  package static let auditOwnDecision = ErrorCode("audit.own_decision", .refused)
}
