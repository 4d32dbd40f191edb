package import RegistryModel

/// Every source files come from.
package struct SourceList: Query {
  package static let name = "source.list"

  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) { paging = try Paging(&fields) }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let page = paging.page(try registry.all(ImportSource.byCode), code: \.code)
    return .members([
      "sources": .array(
        try page.rows.map { source throws(RegistryError) in
          .object(try SourceView.members(source, registry))
        }),
      "next": page.next,
    ])
  }
}

/// A source as answers show it.
enum SourceView {
  static func members(_ source: ImportSource, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    let latest = try registry.range(
      ImportedDocument.bySource, [source.id], descending: true, limit: mostTakenBack)
    let last = latest.first { !$0.isEmpty } ?? latest.first
    return [
      JSONMember("code", .string(source.code)),
      JSONMember("name", source.name.json),
      JSONMember("on_none", .string(source.onNone.rawValue)),
      JSONMember("on_many", .string(source.onMany.rawValue)),
      JSONMember("vanished_after_days", .integer(Int64(source.vanishedAfterDays))),
      JSONMember("last_import_at", (last?.at.description).json),
      JSONMember("last_file", (last?.file).json),
    ]
  }

  /// Files looked at for one of which something stands.
  private static let mostTakenBack = 100

  static func document(_ document: ImportedDocument) -> JSON {
    .members([
      "at": .string(document.at.description), "file": document.file.json,
      "profile": .string(document.profile), "digest": .string(document.digest),
      "plan": .string(document.plan), "created": .integer(Int64(document.created)),
      "changed": .integer(Int64(document.changed)),
      "unchanged": .integer(Int64(document.unchanged)),
      "skipped": .integer(Int64(document.skipped)),
      "ambiguous": .integer(Int64(document.ambiguous)),
      "refused": .integer(Int64(document.refused)),
    ])
  }
}
