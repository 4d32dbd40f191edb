/// A team that cases are assigned to (grupo), at one level of attention.
package struct SupportGroup: Entity {
  package let id: ID<SupportGroup>
  package var revision: Int64
  /// Upper case, unique.
  package var code: String
  package var name: String
  /// 1, 2 or 3 (procedure, «Niveles de atención»).
  package var level: Int
  package var function: GroupFunction
  /// For a group of a provider's specialists.
  package var provider: ID<Provider>?

  package init(
    id: ID<SupportGroup>, revision: Int64 = 1, code: String, name: String, level: Int,
    function: GroupFunction, provider: ID<Provider>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.name = name
    self.level = level
    self.function = function
    self.provider = provider
  }
}

extension SupportGroup {
  package static let kind = EntityKind.group

  /// By code.
  package static let byCode = Index<SupportGroup>("support_group_code", ["code"], unique: true)
  /// All of one function.
  package static let byFunction = Index<SupportGroup>("support_group_function", ["function"])

  package static let table = Table(
    "support_group",
    columns: [
      Column("code", String.self),
      Column("name", String.self),
      Column("level", Int.self),
      Column("function", GroupFunction.self),
      Column("provider", Optional<ID<Provider>>.self),
    ],
    indexes: [byCode.definition, byFunction.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    name = try row.read()
    level = try row.read()
    function = try row.read()
    provider = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(name)
    row.write(level)
    row.write(function)
    row.write(provider)
  }
}
