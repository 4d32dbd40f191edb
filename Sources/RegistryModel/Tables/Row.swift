/// One row of a table: its id, how many times it was written, and its columns in order.
package struct Row: Hashable, Sendable {
  package var id: Int64
  /// 1 when created, one more at each change; what `expect` compares.
  package var revision: Int64
  package var values: [Value]

  package init(id: Int64, revision: Int64, values: [Value]) {
    self.id = id
    self.revision = revision
    self.values = values
  }
}

extension ErrorCode {
  package static let storeRowCorrupt = ErrorCode("store.row_corrupt", .journal)
}

/// Reads a row's columns one after another, in the order the table lists them.
package struct RowReader {
  private let row: Row
  private let table: Table
  private var position = 0

  package init(_ row: Row, of table: Table) {
    self.row = row
    self.table = table
  }

  package var revision: Int64 { row.revision }

  package func id<R>(_ type: R.Type = R.self) -> ID<R> { ID(row.id) }

  /// The next column.
  ///
  /// - Throws: `store.row_corrupt` when the stored value is not one the type knows.
  package mutating func read<T: ColumnValue>(_ type: T.Type = T.self) throws(RegistryError) -> T {
    guard position < row.values.count, let value = T(column: row.values[position]) else {
      throw RegistryError(
        .storeRowCorrupt,
        [
          "table": table.name, "id": String(row.id),
          "column": position < table.columns.count ? table.columns[position].name : "?",
        ])
    }
    position += 1
    return value
  }
}

/// Writes a row's columns one after another, in the order the table lists them.
package struct RowWriter {
  package private(set) var values: [Value] = []

  package init(capacity: Int) { values.reserveCapacity(capacity) }

  package mutating func write<T: ColumnValue>(_ value: T) { values.append(value.column) }
}
