import GRDB
import RegistryModel
import Store

/// Makes the tables of a new registry, and recognises those of an old one.
enum SchemaInstaller {
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
    guard let schema = try setting("schema", in: database), schema == schemaDigest,
      let origin = try setting("origin", in: database).flatMap({ Int64($0) }),
      let zone = try setting("time_zone", in: database).flatMap({ TimeZoneRule(rawValue: $0) }),
      let requestKey = try setting("request_key", in: database)
    else { throw RegistryError(.storeNewer, ["version": "?", "supported": schemaDigest]) }
    return RegistrySettings(origin: origin, timeZone: zone, requestKey: requestKey)
  }

  private static func setting(_ key: String, in database: Database) throws -> String? {
    try String.fetchOne(database, sql: JournalSQL.setting, arguments: [key])
  }

  private static var schemaStatements: [String] {
    let tables = RegistrySchema.tables
    return JournalSQL.tables + SchemaSQL.statements(for: tables)
      + tables.filter { !$0.searched.isEmpty }.map(SearchSQL.create)
  }

  /// Two programs that differ in the tables must not write the same file.
  private static let schemaDigest = Digest.hexadecimal(
    of: schemaStatements.joined(separator: ";\n"))
}
