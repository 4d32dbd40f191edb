package import RegistryModel

/// Decides about one finding, with a reason. A decision already taken is taken anew, and loses its
/// approval.
package struct AuditResolve: Operation {
  package static let name = "audit.resolve"
  package static let creates: [EntityKind] = [.auditFinding]

  let audit: ID<Audit>
  /// Placa, or the code as it was read.
  let finding: Line
  let findingClass: AuditFindingClass?
  let decision: AuditDecision
  let reason: Paragraph
  /// The asset a surplus turned out to be.
  let identified: ID<Asset>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
    finding = try fields.required("finding")
    findingClass = try fields.optional("class")
    decision = try fields.required("decision")
    reason = try fields.required("reason")
    identified = try fields.optionalReference("asset")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let audit = try registry.existing(audit)
    try audit.confirmOpen()
    try audit.confirmShowable()
    let target = try target(try AuditFindings.of(audit, registry).findings)
    guard target.findingClass.decisions.contains(decision) else {
      throw RegistryError(
        .auditDecisionUnfit,
        [
          "decision": decision.rawValue, "class": target.findingClass.rawValue,
          "known": target.findingClass.decisions.map(\.rawValue).joined(separator: ", "),
        ])
    }
    guard (decision == .identifyAsset) == (identified != nil) else {
      throw RegistryError(.auditIdentifyAsset)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let audit = try registry.existing(audit)
    let findings = try AuditFindings.of(audit, registry).findings
    let decisions = try FindingDecisions(audit, registry)
    let target = try target(findings)
    decide(target, decisions, stamp, &effects)
    // The shortage it explains is settled with it.
    if let identified,
      let missing = findings.first(where: {
        $0.findingClass == .missing && $0.asset == identified
      })
    {
      decide(missing, decisions, stamp, &effects)
    }
    effects.touch(audit.id)
    effects.answer("finding", .string(target.subject))
    effects.answer("class", .string(target.findingClass.rawValue))
    effects.answer("decision", .string(decision.rawValue))
  }

  private func decide(
    _ target: Finding, _ decisions: FindingDecisions, _ stamp: Stamp, _ effects: inout Effects
  ) {
    let earlier = decisions.earlier(target)
    let decided = AuditFinding(
      id: earlier?.id ?? effects.newID(), revision: earlier?.revision ?? 1, audit: audit,
      subject: target.subject, findingClass: target.findingClass, asset: target.asset,
      expectedSite: target.expectedSite, expectedLocation: target.expectedLocation,
      foundLocation: target.foundLocation, observedSerial: target.observedSerial,
      decision: decision, reason: reason.text, identified: identified, decidedAt: stamp.at,
      decidedBy: stamp.actor)
    if let earlier {
      effects.update(earlier) { $0 = decided }
    } else {
      effects.insert(decided)
    }
    for asset in [target.asset, identified].compactMap({ $0 }) { effects.touch(asset) }
  }

  private func target(_ findings: [Finding]) throws(RegistryError) -> Finding {
    let key = IdentifierText.key(finding.text)
    let all = findings.filter { $0.subject == key && $0.findingClass != .matched }
    let found = all.filter { findingClass == nil || $0.findingClass == findingClass }
    guard let first = found.first else {
      let known = findings.filter { $0.findingClass != .matched }.map(\.subject)
      throw RegistryError(
        .auditFindingNotFound, ["finding": finding.text],
        hints: Hint.didYouMean(
          all.isEmpty
            ? Similarity.nearest(to: key, among: known, limit: 3)
            : all.map(\.findingClass.rawValue)))
    }
    guard found.count == 1 else {
      throw RegistryError(
        .auditFindingAmbiguous,
        [
          "finding": finding.text,
          "classes": found.map(\.findingClass.rawValue).joined(separator: ", "),
        ], hints: [Hint("audit_say_class")])
    }
    return first
  }
}

extension ErrorCode {
  package static let auditFindingNotFound = ErrorCode("audit.finding_not_found", .notFound)
  package static let auditFindingAmbiguous = ErrorCode("audit.finding_ambiguous", .notFound)
  package static let auditDecisionUnfit = ErrorCode("audit.decision_unfit", .refused)
  package static let auditIdentifyAsset = ErrorCode("audit.identify_asset", .input)
}
