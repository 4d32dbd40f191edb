/// One asset an audit expects, as the registry had it when the audit was opened.
package struct AuditExpectation: Entity {
  package let id: ID<AuditExpectation>
  package var revision: Int64
  package var audit: ID<Audit>
  package var asset: ID<Asset>
  /// Placa.
  package var tag: AssetTag
  package var serial: String?
  package var model: ID<Model>
  /// Nil when only its site was known.
  package var location: ID<Location>?
  package var custodian: ID<Person>?
  package var status: AssetStatus

  package init(
    id: ID<AuditExpectation>, revision: Int64 = 1, audit: ID<Audit>, asset: ID<Asset>,
    tag: AssetTag, serial: String? = nil, model: ID<Model>, location: ID<Location>? = nil,
    custodian: ID<Person>? = nil, status: AssetStatus
  ) {
    self.id = id
    self.revision = revision
    self.audit = audit
    self.asset = asset
    self.tag = tag
    self.serial = serial
    self.model = model
    self.location = location
    self.custodian = custodian
    self.status = status
  }
}

extension AuditExpectation {
  package static let kind = EntityKind.auditExpectation

  /// All of one audit, by placa.
  package static let byAudit = Index<AuditExpectation>("audit_expectation_audit", ["audit", "tag"])

  package static let table = Table(
    "audit_expectation",
    columns: [
      Column("audit", ID<Audit>.self),
      Column("asset", ID<Asset>.self),
      Column("tag", AssetTag.self),
      Column("serial", Optional<String>.self),
      Column("model", ID<Model>.self),
      Column("location", Optional<ID<Location>>.self),
      Column("custodian", Optional<ID<Person>>.self),
      Column("status", AssetStatus.self),
    ],
    indexes: [byAudit.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    audit = try row.read()
    asset = try row.read()
    tag = try row.read()
    serial = try row.read()
    model = try row.read()
    location = try row.read()
    custodian = try row.read()
    status = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(audit)
    row.write(asset)
    row.write(tag)
    row.write(serial)
    row.write(model)
    row.write(location)
    row.write(custodian)
    row.write(status)
  }
}
