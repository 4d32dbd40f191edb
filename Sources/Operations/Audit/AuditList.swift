package import RegistryModel

/// Audits, of one site or of all, the latest first.
package struct AuditList: Query {
  package static let name = "audit.list"

  let site: ID<Site>?
  let state: AuditState?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.optionalReference("site")
    state = try fields.optional("state")
    limit = try fields.integer("limit", in: 1...10_000) ?? 1000
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let text = AuditText(registry)
    var items: [JSON] = []
    for audit in try audits(registry).prefix(limit) {
      items.append(.object(try text.heading(audit)))
    }
    return .array(items)
  }

  private func audits(_ registry: any RegistryReader) throws(RegistryError) -> [Audit] {
    guard let site else {
      return try registry.range(Audit.byCode, descending: true).filter {
        state == nil || $0.state == state
      }
    }
    let found = try registry.all(Audit.bySite, site).filter { state == nil || $0.state == state }
    return found.sorted { ByteOrder.precedes($1.code, $0.code) }
  }
}
