/// What was decided about one difference of an audit (hallazgo).
package struct AuditFinding: Entity {
  package let id: ID<AuditFinding>
  package var revision: Int64
  package var audit: ID<Audit>
  /// Placa, or for what nobody knows the code as it was read, made comparable.
  package var subject: String
  package var findingClass: AuditFindingClass
  package var asset: ID<Asset>?
  /// Where the registry has it, when that is another site.
  package var expectedSite: ID<Site>?
  package var expectedLocation: ID<Location>?
  package var foundLocation: ID<Location>?
  package var observedSerial: String?
  package var decision: AuditDecision
  package var reason: String
  /// The asset it turned out to be.
  package var identified: ID<Asset>?
  package var decidedAt: Instant
  package var decidedBy: ID<Person>?
  package var approvedAt: Instant?
  package var approvedBy: ID<Person>?

  package init(
    id: ID<AuditFinding>, revision: Int64 = 1, audit: ID<Audit>, subject: String,
    findingClass: AuditFindingClass, asset: ID<Asset>? = nil, expectedSite: ID<Site>? = nil,
    expectedLocation: ID<Location>? = nil, foundLocation: ID<Location>? = nil,
    observedSerial: String? = nil, decision: AuditDecision, reason: String,
    identified: ID<Asset>? = nil, decidedAt: Instant, decidedBy: ID<Person>? = nil,
    approvedAt: Instant? = nil, approvedBy: ID<Person>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.audit = audit
    self.subject = subject
    self.findingClass = findingClass
    self.asset = asset
    self.expectedSite = expectedSite
    self.expectedLocation = expectedLocation
    self.foundLocation = foundLocation
    self.observedSerial = observedSerial
    self.decision = decision
    self.reason = reason
    self.identified = identified
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
    self.approvedAt = approvedAt
    self.approvedBy = approvedBy
  }
}

extension AuditFinding {
  package static let kind = EntityKind.auditFinding

  /// All of one audit, by subject.
  package static let byAudit = Index<AuditFinding>("audit_finding_audit", ["audit", "subject"])
  /// All about one asset, earliest first.
  package static let byAsset = Index<AuditFinding>("audit_finding_asset", ["asset", "decided_at"])

  package static let table = Table(
    "audit_finding",
    columns: [
      Column("audit", ID<Audit>.self),
      Column("subject", String.self),
      Column("finding_class", AuditFindingClass.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("expected_site", Optional<ID<Site>>.self),
      Column("expected_location", Optional<ID<Location>>.self),
      Column("found_location", Optional<ID<Location>>.self),
      Column("observed_serial", Optional<String>.self),
      Column("decision", AuditDecision.self),
      Column("reason", String.self),
      Column("identified", Optional<ID<Asset>>.self),
      Column("decided_at", Instant.self),
      Column("decided_by", Optional<ID<Person>>.self),
      Column("approved_at", Optional<Instant>.self),
      Column("approved_by", Optional<ID<Person>>.self),
    ],
    indexes: [byAudit.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    audit = try row.read()
    subject = try row.read()
    findingClass = try row.read()
    asset = try row.read()
    expectedSite = try row.read()
    expectedLocation = try row.read()
    foundLocation = try row.read()
    observedSerial = try row.read()
    decision = try row.read()
    reason = try row.read()
    identified = try row.read()
    decidedAt = try row.read()
    decidedBy = try row.read()
    approvedAt = try row.read()
    approvedBy = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(audit)
    row.write(subject)
    row.write(findingClass)
    row.write(asset)
    row.write(expectedSite)
    row.write(expectedLocation)
    row.write(foundLocation)
    row.write(observedSerial)
    row.write(decision)
    row.write(reason)
    row.write(identified)
    row.write(decidedAt)
    row.write(decidedBy)
    row.write(approvedAt)
    row.write(approvedBy)
  }
}
