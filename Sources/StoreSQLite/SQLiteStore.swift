import GRDB
package import RegistryModel
package import Store

/// A registry in one SQLite file.
package final class SQLiteStore: RegistryStore {
  package enum Access: Sendable {
    case readOnly
    case readWrite
  }

  /// Marks the file as ours: "Dota" in ASCII.
  static let applicationID: Int32 = 0x446F_7461
  /// Raised with every migration.
  static let formatVersion: Int32 = 1
  /// How long to wait for another process before saying the registry is busy.
  private static let busySeconds = 5.0

  package let settings: RegistrySettings
  package let isReadBesideWriter: Bool
  private let connections: any DatabaseWriter
  private let statements = StatementTexts()

  /// Makes a new registry file.
  ///
  /// - Throws: `store.exists`, `store.no_such_folder`, `store.inaccessible`, `store.full`.
  package static func create(path: String, settings: RegistrySettings) throws(RegistryError)
    -> SQLiteStore
  {
    guard !FileProbe.exists(path) else { throw RegistryError(.storeExists, ["path": path]) }
    let folder = FileProbe.folder(of: path)
    guard FileProbe.exists(folder) else {
      throw RegistryError(
        .storeNoSuchFolder, ["path": path, "folder": folder],
        hints: [Hint("store.make_folder", ["folder": folder])])
    }
    do {
      let pool = try pool(path)
      try pool.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try SchemaInstaller.install(settings, in: database)
          return .commit
        }
      }
      return SQLiteStore(connections: pool, settings: settings)
    } catch {
      throw SQLiteFailure.error(error).naming(path)
    }
  }

  /// Opens a registry file.
  ///
  /// - Throws: `store.missing`, `store.not_a_registry`, `store.newer`, `store.busy`,
  ///   `store.read_only`, `store.inaccessible`.
  package static func open(path: String, access: Access) throws(RegistryError) -> SQLiteStore {
    guard FileProbe.exists(path) else {
      throw RegistryError(
        .storeMissing, ["path": path], hints: [Hint("store.make_one", ["path": path])])
    }
    guard FileProbe.isFile(path) else { throw RegistryError(.storeNotOurs, ["path": path]) }
    do {
      if access == .readWrite { try confirmOurs(path) }
      // One connection is enough to read, and opens faster than a pool.
      let connections: any DatabaseWriter =
        switch access {
        case .readOnly: try DatabaseQueue(path: path, configuration: configuration(.readOnly))
        case .readWrite: try pool(path)
        }
      let settings = try connections.unsafeRead { try SchemaInstaller.settings(in: $0) }
      return SQLiteStore(connections: connections, settings: settings)
    } catch {
      throw SQLiteFailure.error(error).naming(path)
    }
  }

  /// A pool writes to the file as it opens it: what is not ours must not get that far. The mark may
  /// still be in the write-ahead log when the program was cut off; SQLite then finds it there.
  private static func confirmOurs(_ path: String) throws {
    guard !FileProbe.bears(applicationID, path) else { return }
    let queue = try DatabaseQueue(path: path, configuration: configuration(.readOnly))
    _ = try queue.unsafeRead { try SchemaInstaller.settings(in: $0) }
  }

  private init(connections: any DatabaseWriter, settings: RegistrySettings) {
    self.connections = connections
    self.settings = settings
    // One connection alone does one thing at a time.
    isReadBesideWriter = connections is DatabasePool
  }

  package func read<T>(
    _ body: (any StoreReader) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    do {
      let outcome = try connections.unsafeRead { database in
        var result: Result<T, RegistryError>?
        try database.inTransaction(.deferred) {
          let session = SQLiteSession(database, statements)
          result = Result { () throws(RegistryError) in try body(session) }
          return .commit
        }
        return UncheckedBox(value: result)
      }
      guard let result = outcome.value else { throw RegistryError(.storeFailed) }
      return try result.get()
    } catch {
      throw SQLiteFailure.error(error)
    }
  }

  package func write<T>(
    _ body: (any StoreWriter) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    do {
      let outcome = try connections.writeWithoutTransaction { database in
        var result: Result<T, RegistryError>?
        var hasErased = false
        try database.inTransaction(.immediate) {
          let session = SQLiteSession(database, statements)
          let attempt = Result { () throws(RegistryError) in try body(session) }
          result = attempt
          switch attempt {
          case .success:
            hasErased = session.hasErased
            return .commit
          case .failure: return .rollback
          }
        }
        // What was erased must not lie on in the write-ahead log either.
        if hasErased { _ = try database.checkpoint(.truncate) }
        return UncheckedBox(value: result)
      }
      guard let result = outcome.value else { throw RegistryError(.storeFailed) }
      return try result.get()
    } catch {
      throw SQLiteFailure.error(error)
    }
  }

  /// `PRAGMA synchronous` of the connection that writes: from 2 on (FULL) a commit that was told is not
  /// lost with the power.
  package func synchronousLevel() throws(RegistryError) -> Int {
    do {
      return try connections.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? 0
      }
    } catch {
      throw SQLiteFailure.error(error)
    }
  }

  /// A pool every commit of which is on the disk before it is said to be done.
  private static func pool(_ path: String) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration(.readWrite))
    // Said once it is open: opening sets what is usual for write-ahead logs, which a power cut undoes.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return pool
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(busySeconds)
    configuration.prepareDatabase { database in
      guard access == .readWrite else { return }
      // Erased personal values are overwritten, not only let go.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // Indexes are written all over: with SQLite's own 2 MiB of cache and a checkpoint at every 4 MiB,
      // a long batch spends its time reading and copying pages. What is committed is as safe.
      try database.execute(sql: "PRAGMA cache_size = -65536")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
    }
    return configuration
  }
}

/// A value made and used on one thread at a time, carried out of a database's queue.
private struct UncheckedBox<Value>: @unchecked Sendable {
  let value: Value
}

extension RegistryError {
  /// The same error with the registry's path among its parameters.
  fileprivate func naming(_ path: String) -> RegistryError {
    var copy = self
    copy.params["path"] = path
    return copy
  }
}
