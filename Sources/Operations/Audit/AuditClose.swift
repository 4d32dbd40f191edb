package import RegistryModel

/// Closes an audit and fixes its acta. Every difference has been decided, and whatever changes the
/// registry approved by somebody else; the changes themselves are requests the acta lists.
package struct AuditClose: Operation {
  package static let name = "audit.close"
  package static let creates: [EntityKind] = [.auditActa]

  let audit: ID<Audit>
  let signatories: [Signatory]
  let observations: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
    signatories = try fields.objects("signatories", isRequired: true, maximum: 50) {
      fields throws(RegistryError) in
      Signatory(person: try fields.reference("person"), role: try fields.required("role"))
    }
    observations = try fields.optional("observations")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let audit = try registry.existing(audit)
    try audit.confirmOpen()
    try audit.confirmShowable()
    guard Set(signatories.map(\.person)).count == signatories.count else {
      throw RegistryError(.auditSignatoryTwice)
    }
    let decisions = try FindingDecisions(audit, registry)
    let findings = try AuditFindings.of(audit, registry).findings
    let undecided = findings.filter {
      $0.findingClass.needsDecision && decisions.decision($0) == nil
    }
    try refuse(.auditUndecided, undecided, audit, hint: "audit_resolve")
    let unapproved = findings.filter {
      guard let decided = decisions.decision($0) else { return false }
      return decided.decision.adjusts && decided.approvedAt == nil
    }
    try refuse(.auditUnapproved, unapproved, audit, hint: "audit_approve")
  }

  private func refuse(_ code: ErrorCode, _ findings: [Finding], _ audit: Audit, hint: String)
    throws(RegistryError)
  {
    guard !findings.isEmpty else { return }
    throw RegistryError(
      code,
      [
        "audit": audit.code, "count": String(findings.count),
        "findings": findings.prefix(10).map(\.subject).joined(separator: ", "),
      ], hints: [Hint(hint, ["audit": audit.code])])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let audit = try registry.existing(audit)
    let result = try AuditFindings.of(audit, registry)
    let decisions = try FindingDecisions(audit, registry)
    var closed = audit
    closed.state = .closed
    closed.closedAt = stamp.at
    closed.closedBy = stamp.actor
    let previous = try registry.range(
      Audit.bySite, [audit.site, AuditState.closed], descending: true, limit: 1
    ).first
    let writer = ActaWriter(
      audit: closed, result: result, decisions: decisions, previous: previous,
      signatories: signatories,
      observations: observations?.text, registry: registry)
    let content = try writer.content()
    effects.update(audit) { $0 = closed }
    // The journal keeps what was once decided about differences that are no more.
    for stale in decisions.stale(result.findings) { effects.delete(stale) }
    let earlier = try previous.map { audit throws(RegistryError) in
      try registry.first(AuditActa.byAudit, audit.id)
    }
    effects.insert(
      AuditActa(
        id: effects.newID(), audit: audit.id, previous: (earlier ?? nil)?.id,
        content: ActaContent(json: content)))
    effects.touch(audit.site)
    for finding in result.findings where finding.findingClass != .matched {
      if let asset = finding.asset { effects.touch(asset) }
    }
    effects.answer("code", .string(audit.code))
    effects.answer("numbers", result.numbers.json)
    effects.answer("adjustments", .array(content["adjustments"]?.arrayValue ?? []))
  }
}

extension ErrorCode {
  package static let auditUndecided = ErrorCode("audit.undecided", .refused)
  package static let auditUnapproved = ErrorCode("audit.unapproved", .refused)
  package static let auditSignatoryTwice = ErrorCode("audit.signatory_twice", .input)
}
