import GRDB
import RegistryModel
import Store

/// Makes the tables of a new registry, and recognises those of an old one.
package enum SchemaInstaller {
  static func install(_ settings: RegistrySettings, in database: Database) throws {
    for statement in schemaStatements { try database.execute(sql: statement) }
    let session = SQLiteSession(database, StatementTexts())
    let values = [
      ("origin", String(settings.origin)), ("time_zone", settings.timeZone.rawValue),
      ("request_key", settings.requestKey), ("schema", schemaDigest),
    ]
    for (key, value) in values {
      var statement = try session.prepare(JournalSQL.insertSetting)
      statement.bind(key)
      statement.bind(value)
      try statement.run()
    }
    try database.execute(sql: "PRAGMA application_id = \(SQLiteStore.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(SQLiteStore.formatVersion)")
  }

  static func settings(in database: Database) throws -> RegistrySettings {
    let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard mark == SQLiteStore.applicationID else { throw RegistryError(.storeNotOurs) }
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= SQLiteStore.formatVersion else {
      throw RegistryError(
        .storeNewer,
        ["version": String(version), "supported": String(SQLiteStore.formatVersion)],
        hints: [Hint("store.update_program")])
    }
    let values = try settingValues(in: database)
    guard let schema = values["schema"], schema == schemaDigest,
      let origin = values["origin"].flatMap({ Int64($0) }),
      let zone = values["time_zone"].flatMap({ TimeZoneRule(rawValue: $0) }),
      let requestKey = values["request_key"]
    else { throw RegistryError(.storeNewer, ["version": "?", "supported": schemaDigest]) }
    return RegistrySettings(origin: origin, timeZone: zone, requestKey: requestKey)
  }

  private static func settingValues(in database: Database) throws -> [String: String] {
    var values: [String: String] = [:]
    let rows = try GRDB.Row.fetchCursor(database, sql: JournalSQL.settings)
    while let row = try rows.next() { values[row[0]] = row[1] }
    return values
  }

  private static var schemaStatements: [String] {
    let tables = RegistrySchema.tables
    return JournalSQL.tables + SchemaSQL.statements(for: tables)
      + tables.filter { !$0.searched.isEmpty }.map(SearchSQL.create)
  }

  /// Two programs that differ in the tables must not write the same file.
  ///
  /// Written down, since working it out costs a look-up more than the look-up; a test holds it equal
  /// to `computedSchemaDigest`.
  package static let schemaDigest =
    "43557177a7e1d10b60b988ff76fc8819cfe97d32885664e8918f8a0e128b1c2d"

  /// The digest of the statements that make the tables.
  package static var computedSchemaDigest: String {
    Digest.hexadecimal(of: schemaStatements.joined(separator: ";\n"))
  }
}
