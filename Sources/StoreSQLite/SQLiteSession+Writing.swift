import GRDB
import RegistryModel
import Store

// Rows and their search keys.
extension SQLiteSession {
  func write(_ changes: [Change], sequence: Int64) throws(RegistryError) {
    for (ordinal, change) in changes.enumerated() {
      if change.table.isReference { cache = ReferenceCache() } else { cache.forgetLast() }
      try write(change)
      try keepImage(change, sequence: sequence, ordinal: ordinal)
    }
  }

  func attempt<T>(_ body: () throws(RegistryError) -> T) throws(RegistryError) -> T {
    try prepare("SAVEPOINT \"attempt\"").run()
    do {
      let result = try body()
      try prepare("RELEASE \"attempt\"").run()
      return result
    } catch {
      cache = ReferenceCache()
      try prepare("ROLLBACK TO \"attempt\"").run()
      try prepare("RELEASE \"attempt\"").run()
      throw error
    }
  }

  private func write(_ change: Change) throws(RegistryError) {
    switch change {
    case .insert(let table, let row):
      var statement = try prepare(.insert, table)
      statement.bind(row.id)
      statement.bind(row.revision)
      for value in row.values { statement.bind(value) }
      try statement.run()
      try index(table, row)
    case .update(let table, let old, let row):
      var statement = try prepare(.update, table)
      statement.bind(row.revision)
      for value in row.values { statement.bind(value) }
      statement.bind(row.id)
      statement.bind(old.revision)
      try statement.run()
      try confirmOneRow(change)
      try reindex(table, from: old, to: row)
    case .delete(let table, let row):
      var statement = try prepare(.delete, table)
      statement.bind(row.id)
      statement.bind(row.revision)
      try statement.run()
      try confirmOneRow(change)
      try unindex(table, row)
    }
  }

  private func confirmOneRow(_ change: Change) throws(RegistryError) {
    guard database.changesCount == 1 else {
      throw RegistryError(
        .storeWriteConflict, ["table": change.table.name, "id": String(change.rowID)])
    }
  }

  private func keepImage(_ change: Change, sequence: Int64, ordinal: Int) throws(RegistryError) {
    var statement = try prepare(JournalSQL.insertImage)
    statement.bind(sequence)
    statement.bind(Int64(ordinal))
    statement.bind(change.table.name)
    statement.bind(change.rowID)
    switch change {
    case .insert: statement.bind(Value.null)
    case .update(_, let old, _), .delete(_, let old): statement.bind(RowText.text(of: old))
    }
    try statement.run()
  }

  // MARK: Search keys

  private func index(_ table: Table, _ row: Row) throws(RegistryError) {
    guard !table.searched.isEmpty else { return }
    try changeIndex(.index, table, row)
  }

  private func unindex(_ table: Table, _ row: Row) throws(RegistryError) {
    guard !table.searched.isEmpty else { return }
    try changeIndex(.unindex, table, row)
  }

  private func reindex(_ table: Table, from old: Row, to new: Row)
    throws(RegistryError)
  {
    guard SearchSQL.keys(old, table) != SearchSQL.keys(new, table) else { return }
    try unindex(table, old)
    try index(table, new)
  }

  private func changeIndex(_ kind: TableStatement, _ table: Table, _ row: Row)
    throws(RegistryError)
  {
    let keys = SearchSQL.keys(row, table)
    guard !keys.isEmpty else { return }
    var statement = try prepare(kind, table)
    statement.bind(row.id)
    statement.bind(keys)
    try statement.run()
  }
}
