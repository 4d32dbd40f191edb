package import RegistryModel

/// What is believed of one source, and the latest files that came from it.
package struct SourceShow: Query {
  package static let name = "source.show"

  let source: ID<ImportSource>
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 20
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let source = try registry.existing(source)
    let documents = try registry.range(
      ImportedDocument.bySource, [source.id], descending: true, limit: limit)
    var members = try SourceView.members(source, registry)
    members += [
      JSONMember(
        "authority",
        .object(
          ImportedField.allCases.filter(\.isSettable).map { field in
            JSONMember(field.rawValue, .string(source.authorities[field].rawValue))
          })),
      JSONMember("match", source.orders.json),
      JSONMember("documents", .array(documents.map(SourceView.document))),
      JSONMember("revision", .integer(source.revision)),
    ]
    return .object(members)
  }
}
