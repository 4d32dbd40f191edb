import GRDB
import GRDBSQLite
import RegistryModel
import Store

/// One use of a prepared statement: values bound in order, then stepped through.
///
/// SQLite's own functions are called on GRDB's statements: GRDB prepares, caches and closes them,
/// but its row and argument types cost more than the queries here.
struct BoundStatement {
  private let handle: OpaquePointer
  private let statement: Statement
  private let connection: OpaquePointer?
  private var place: Int32 = 0

  init(_ statement: Statement, connection: OpaquePointer?) {
    self.statement = statement
    handle = statement.sqliteStatement
    self.connection = connection
    sqlite3_reset(handle)
  }

  mutating func bind(_ value: Value) {
    place += 1
    switch value {
    case .null: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, number)
    case .text(let text): bindText(text)
    }
  }

  mutating func bind(_ number: Int64) {
    place += 1
    sqlite3_bind_int64(handle, place, number)
  }

  mutating func bind(_ text: String) {
    place += 1
    bindText(text)
  }

  mutating func bind(_ text: String?) {
    guard let text else { return bind(Value.null) }
    bind(text)
  }

  mutating func bind(_ bytes: [UInt8]) {
    place += 1
    // SQLite copies: the bytes do not outlive this call.
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob64(
        handle, place, $0.baseAddress, UInt64($0.count),
        unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  /// Runs a statement that returns nothing.
  func run() throws(RegistryError) {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw SQLiteFailure.error(code, connection)
    }
  }

  /// Calls `body` for each row until it returns false.
  func each(_ body: (SQLiteColumns) throws(RegistryError) -> Bool) throws(RegistryError) {
    defer { sqlite3_reset(handle) }
    let columns = SQLiteColumns(handle: handle)
    while true {
      let code = sqlite3_step(handle)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw SQLiteFailure.error(code, connection) }
        return
      }
      guard try body(columns) else { return }
    }
  }

  private func bindText(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      // SQLite copies: the bytes do not outlive this call.
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(
          handle, place, $0.baseAddress ?? UnsafePointer(emptyText), Int32($0.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      }
    }
  }
}

/// An empty C string that lives as long as the program.
nonisolated(unsafe) private let emptyText: UnsafeMutablePointer<CChar> = {
  let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  text.initialize(to: 0)
  return text
}()

/// The columns of the row a statement stands on.
struct SQLiteColumns {
  fileprivate let handle: OpaquePointer

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// The row of a table, when its columns were selected in order.
  func row(_ table: Table) -> Row {
    var values: [Value] = []
    values.reserveCapacity(table.columns.count)
    for offset in 0..<Int32(table.columns.count) {
      let column = offset + 2
      switch sqlite3_column_type(handle, column) {
      case SQLITE_NULL: values.append(.null)
      case SQLITE_INTEGER: values.append(.integer(integer(column)))
      default: values.append(.text(text(column)))
      }
    }
    return Row(id: integer(0), revision: integer(1), values: values)
  }
}

/// SQLite's result codes as this program's errors.
enum SQLiteFailure {
  static func error(_ code: Int32, _ connection: OpaquePointer?) -> RegistryError {
    let message = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
    return error(code, message)
  }

  static func error(_ code: Int32, _ message: String) -> RegistryError {
    let known = errorCode(code)
    var params = ["message": message, "sqlite": String(code)]
    if known == .storeWriteConflict {
      // Which row it was only the message says.
      params["table"] = message
      params["id"] = "SQLite \(code)"
    }
    return RegistryError(known, params, hints: hints(known))
  }

  /// Any error that GRDB lets through.
  static func error(_ error: any Error) -> RegistryError {
    if let ours = error as? RegistryError { return ours }
    guard let theirs = error as? DatabaseError else {
      return RegistryError(.storeFailed, ["message": String(describing: error)])
    }
    return SQLiteFailure.error(theirs.resultCode.rawValue, theirs.message ?? "")
  }

  /// What to do about it, where there is something to do.
  private static func hints(_ code: ErrorCode) -> [Hint] {
    switch code {
    case .storeBusy: [Hint("store.try_again")]
    case .storeFull: [Hint("store.make_room")]
    case .storeReadOnly, .storeInaccessible: [Hint("store.permissions")]
    case .storeDamaged: [Hint("store.restore")]
    default: []
    }
  }

  private static func errorCode(_ code: Int32) -> ErrorCode {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .storeBusy
    case SQLITE_FULL: .storeFull
    case SQLITE_READONLY: .storeReadOnly
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .storeInaccessible
    case SQLITE_NOTADB: .storeNotOurs
    case SQLITE_CORRUPT: .storeDamaged
    case SQLITE_CONSTRAINT, SQLITE_MISMATCH: .storeWriteConflict
    default: .storeFailed
    }
  }
}
