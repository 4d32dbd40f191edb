package import RegistryModel

/// The acta of a closed audit: its content as it was fixed, and apart from it the names of the
/// people in it as far as they are still kept.
package struct AuditActaQuery: Query {
  package static let name = "audit.acta"

  let audit: ID<Audit>

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
  }

  /// `{"content":{…},"people":[{"code":…,"name":…}]}`. The digest of the content is added at the
  /// edge, from its canonical text.
  ///
  /// - Throws: `audit.not_closed`.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    guard let acta = try registry.first(AuditActa.byAudit, audit) else {
      throw RegistryError(.auditNotClosed, ["audit": try registry.existing(audit).code])
    }
    let content = acta.content.json
    return .members(["content": content, "people": .array(try people(content, registry))])
  }

  private func people(_ content: JSON, _ registry: any RegistryReader) throws(RegistryError)
    -> [JSON]
  {
    var items: [JSON] = []
    for code in ActaPeople.codes(content) {
      guard let person = try registry.first(Person.byCode, code) else { continue }
      let name = try person.name.map { seal throws(RegistryError) in try registry.unsealed(seal) }
      items.append(.members(["code": .string(code), "name": AuditText.text(name ?? nil)]))
    }
    return items
  }
}

/// The people an acta names by code.
enum ActaPeople {
  /// Sorted, each once.
  static func codes(_ content: JSON) -> [String] {
    var codes: Set<String> = []
    func add(_ value: JSON, _ members: [String]) {
      for member in members {
        if let code = value[member]?.stringValue { codes.insert(code) }
      }
    }
    add(content, ["opened_by", "closed_by", "custodian"])
    for list in ["counters", "signatories"] {
      for item in content[list]?.arrayValue ?? [] { add(item, ["person"]) }
    }
    for item in content["findings"]?.arrayValue ?? [] {
      add(item, ["custodian", "decided_by", "approved_by"])
    }
    return codes.sorted(by: ByteOrder.precedes)
  }
}

extension ErrorCode {
  package static let auditNotClosed = ErrorCode("audit.not_closed", .refused)
}
