/// Where files come from again and again (fuente): an agent's server, a provider, a BMC network; and
/// what is believed of it.
package struct ImportSource: Entity {
  package let id: ID<ImportSource>
  package var revision: Int64
  package var code: String
  package var name: String?
  /// What becomes of a machine nobody knows.
  package var onNone: NoMatchPolicy
  /// What becomes of a machine whose identifiers contradict the registry.
  package var onMany: ManyMatchesPolicy
  /// What it may do to values that are there, where that is not the usual.
  package var authorities: ImportAuthorities
  /// What equipment is recognised by, where that is not the usual.
  package var orders: MatchOrders
  /// Days without being seen after which equipment counts as vanished.
  package var vanishedAfterDays: Int

  package init(
    id: ID<ImportSource>, revision: Int64 = 1, code: String, name: String? = nil,
    onNone: NoMatchPolicy = .create, onMany: ManyMatchesPolicy = .quarantine,
    authorities: ImportAuthorities = ImportAuthorities(), orders: MatchOrders = MatchOrders(),
    vanishedAfterDays: Int = 30
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.name = name
    self.onNone = onNone
    self.onMany = onMany
    self.authorities = authorities
    self.orders = orders
    self.vanishedAfterDays = vanishedAfterDays
  }
}

extension ImportSource {
  package static let kind = EntityKind.importSource

  /// By code.
  package static let byCode = Index<ImportSource>("import_source_code", ["code"], unique: true)

  package static let table = Table(
    "import_source",
    columns: [
      Column("code", String.self),
      Column("name", Optional<String>.self),
      Column("on_none", NoMatchPolicy.self),
      Column("on_many", ManyMatchesPolicy.self),
      Column("authorities", ImportAuthorities.self),
      Column("match_orders", MatchOrders.self),
      Column("vanished_after_days", Int.self),
    ],
    indexes: [byCode.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    name = try row.read()
    onNone = try row.read()
    onMany = try row.read()
    authorities = try row.read()
    orders = try row.read()
    vanishedAfterDays = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(name)
    row.write(onNone)
    row.write(onMany)
    row.write(authorities)
    row.write(orders)
    row.write(vanishedAfterDays)
  }
}
