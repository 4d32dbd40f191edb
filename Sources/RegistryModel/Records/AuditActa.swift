/// The content of a closed audit's acta, fixed at closing.
package struct AuditActa: Entity {
  package let id: ID<AuditActa>
  package var revision: Int64
  package var audit: ID<Audit>
  /// The site's last acta before this one; nil for its first.
  package var previous: ID<AuditActa>?
  /// Canonical JSON: codes only, no personal data.
  package var content: ActaContent

  package init(
    id: ID<AuditActa>, revision: Int64 = 1, audit: ID<Audit>, previous: ID<AuditActa>? = nil,
    content: ActaContent
  ) {
    self.id = id
    self.revision = revision
    self.audit = audit
    self.previous = previous
    self.content = content
  }
}

extension AuditActa {
  package static let kind = EntityKind.auditActa

  /// The one of an audit.
  package static let byAudit = Index<AuditActa>("audit_acta_audit", ["audit"], unique: true)

  package static let table = Table(
    "audit_acta",
    columns: [
      Column("audit", ID<Audit>.self),
      Column("previous", Optional<ID<AuditActa>>.self),
      Column("content", ActaContent.self),
    ],
    indexes: [byAudit.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    audit = try row.read()
    previous = try row.read()
    content = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(audit)
    row.write(previous)
    row.write(content)
  }
}
