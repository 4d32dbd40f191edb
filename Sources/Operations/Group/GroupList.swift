package import RegistryModel

/// The support groups, by code.
package struct GroupList: Query {
  package static let name = "group.list"

  package init(_ fields: inout Fields) throws(RegistryError) {}

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var rows: [JSON] = []
    for group in try registry.range(SupportGroup.byCode) {
      let provider = try group.provider.map { id throws(RegistryError) in
        try registry.existing(id).code
      }
      rows.append(
        .members([
          "code": .string(group.code), "name": .string(group.name),
          "level": .integer(Int64(group.level)), "function": .string(group.function.rawValue),
          "provider": provider.json, "revision": .integer(group.revision),
        ]))
    }
    return .members(["groups": .array(rows)])
  }
}
