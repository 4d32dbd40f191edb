import GRDB
import GRDBSQLite
import RegistryModel
import Store

/// One transaction on a registry file, reading or writing.
final class SQLiteSession: StoreWriter {
  let database: Database
  private let statements: StatementTexts
  var cache = ReferenceCache()
  /// Whether personal values were forgotten in this transaction.
  var hasErased = false
  private var prepared: [StatementKey: Statement] = [:]
  /// By the table's number and the statement's.
  private var ofTables: [Statement?] = []
  private var scans: [ScanKey: Statement] = [:]

  init(_ database: Database, _ statements: StatementTexts) {
    self.database = database
    self.statements = statements
  }

  /// A statement ready for its values. GRDB keeps it prepared for the next use.
  func prepare(_ sql: String) throws(RegistryError) -> BoundStatement {
    BoundStatement(try statement(sql), connection: database.sqliteConnection)
  }

  private func statement(_ sql: String) throws(RegistryError) -> Statement {
    if let statement = prepared[StatementKey(sql: sql)] { return statement }
    do {
      let statement = try database.cachedStatement(sql: sql)
      prepared[StatementKey(sql: sql)] = statement
      return statement
    } catch {
      throw SQLiteFailure.error(error)
    }
  }

  func prepare(_ kind: TableStatement, _ table: Table) throws(RegistryError)
    -> BoundStatement
  {
    let place = table.number * TableStatement.allCases.count + kind.rawValue
    if place < ofTables.count, let statement = ofTables[place] {
      return BoundStatement(statement, connection: database.sqliteConnection)
    }
    let statement = try statement(statements[.table(kind, table.name)] { kind.sql(table) })
    while ofTables.count <= place { ofTables.append(nil) }
    ofTables[place] = statement
    return BoundStatement(statement, connection: database.sqliteConnection)
  }

  // MARK: Rows

  func row(_ table: Table, id: Int64) throws(RegistryError) -> Row? {
    if table.isReference, let row = cache.row(table, id) { return row }
    var statement = try prepare(.select, table)
    statement.bind(id)
    var found: Row?
    try statement.each { columns throws(RegistryError) in
      found = columns.row(table)
      return false
    }
    if table.isReference, let found { cache.keep(table, found) }
    return found
  }

  func scan(
    _ table: Table, _ query: IndexQuery,
    _ body: (Row) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    for row in try rows(table, query) { guard try body(row) else { return } }
  }

  private func rows(_ table: Table, _ query: IndexQuery) throws(RegistryError) -> [Row] {
    if table.isReference, let rows = cache.rows(query) { return rows }
    let rows = try readRows(table, query)
    if table.isReference { cache.keep(query, rows) }
    return rows
  }

  /// Read whole before anything is done with them: the same statement may be needed meanwhile.
  private func readRows(_ table: Table, _ query: IndexQuery) throws(RegistryError) -> [Row] {
    var statement = try prepareScan(table, query)
    for value in query.equals { statement.bind(value) }
    if let lower = query.lower { statement.bind(lower) }
    if let upper = query.upper { statement.bind(upper) }
    if let afterID = query.afterID { statement.bind(afterID) }
    if let limit = query.limit { statement.bind(Int64(limit)) }
    var rows: [Row] = []
    try statement.each { columns throws(RegistryError) in
      rows.append(columns.row(table))
      return true
    }
    return rows
  }

  func record<R: Record>(_ id: ID<R>) throws(RegistryError) -> R? {
    let table = R.table
    if table.isReference {
      if let record = cache.record(id) { return record }
    } else if let record = cache.last(id) {
      return record
    }
    guard let row = try row(table, id: id.rawValue) else { return nil }
    let record = try R(row)
    if table.isReference { cache.keep(record) } else { cache.keep(last: record) }
    return record
  }

  func records<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError) -> [R] {
    let table = R.table
    let isKept = table.isReference && index.isAskedOften
    if isKept, let records = cache.records(query, of: R.self) { return records }
    let records = try readRows(table, query).map { row throws(RegistryError) in try R(row) }
    if isKept { cache.keep(query, records: records) }
    // Who names a thing by its number or serial goes on by its id.
    if !table.isReference, records.count == 1 { cache.keep(last: records[0]) }
    return records
  }

  func made<Value: AnyObject>(
    _ number: Int64, _ make: () throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value {
    if let value = cache.made(number, of: Value.self) { return value }
    let value = try make()
    cache.keep(number, made: value)
    return value
  }

  func lastID(of table: Table) throws(RegistryError) -> Int64 {
    let statement = try prepare(RowSQL.lastID(table))
    var last: Int64 = 0
    try statement.each { columns throws(RegistryError) in
      last = columns.integer(0)
      return false
    }
    return last
  }

  func everyRow(_ table: Table, _ body: (Row) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    let statement = try prepare(RowSQL.selectAll(table))
    try statement.each { columns throws(RegistryError) in
      try body(columns.row(table))
      return true
    }
  }

  func search(_ table: Table, fragment: String, limit: Int) throws(RegistryError) -> [Int64] {
    guard !table.searched.isEmpty, fragment.count >= 3 else { return [] }
    var statement = try prepare(SearchSQL.select(table))
    statement.bind(SearchSQL.pattern(fragment))
    statement.bind(fragment)
    statement.bind(Int64(limit))
    var ids: [Int64] = []
    try statement.each { columns throws(RegistryError) in
      ids.append(columns.integer(0))
      return true
    }
    return ids
  }

  func referrers(_ table: Table, id: Int64, limit: Int) throws(RegistryError) -> [RowReference] {
    var found: [RowReference] = []
    for other in RegistrySchema.tables {
      for column in other.columns where column.referencedTable == table.name {
        var statement = try prepare(RowSQL.selectReferring(other, column))
        statement.bind(id)
        statement.bind(Int64(limit - found.count))
        try statement.each { columns throws(RegistryError) in
          found.append(RowReference(table: other.name, id: columns.integer(0)))
          return true
        }
      }
    }
    return found
  }

  private func prepareScan(_ table: Table, _ query: IndexQuery) throws(RegistryError)
    -> BoundStatement
  {
    let key = ScanKey(index: query.index, shape: ScanShape(query))
    if let statement = scans[key] {
      return BoundStatement(statement, connection: database.sqliteConnection)
    }
    guard let index = table.indexes.first(where: { $0.name == query.index }) else {
      throw RegistryError(.storeUnknownIndex, ["index": query.index])
    }
    let sql = statements[.scan(index.name, key.shape)] { RowSQL.scan(table, index, key.shape) }
    let statement = try statement(sql)
    scans[key] = statement
    return BoundStatement(statement, connection: database.sqliteConnection)
  }
}

/// What is done with single rows of every table.
enum TableStatement: Int, CaseIterable {
  case select, insert, update, delete
  /// Search keys.
  case index, unindex

  func sql(_ table: Table) -> String {
    switch self {
    case .select: RowSQL.select(table)
    case .insert: RowSQL.insert(table)
    case .update: RowSQL.update(table)
    case .delete: RowSQL.delete(table)
    case .index: SearchSQL.insert(table)
    case .unindex: SearchSQL.delete(table)
    }
  }
}

/// A scan's statement within one session, found without asking the store, whose texts all sessions
/// share behind a lock.
private struct ScanKey: Hashable {
  let index: String
  let shape: ScanShape

  func hash(into hasher: inout Hasher) {
    hasher.combine(index.utf8.count)
    hasher.combine(shape.equals)
  }
}

/// A statement's text as a key that is cheap to look up: there are few texts, of many lengths, and
/// the same text is the same storage.
private struct StatementKey: Hashable {
  let sql: String

  func hash(into hasher: inout Hasher) { hasher.combine(sql.utf8.count) }
}
