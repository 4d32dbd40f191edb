/// A value kept as one row of one table.
///
/// `init(row:)` and `write(to:)` name the columns in the order `table` lists them; a test holds
/// each record to that.
package protocol Record: Sendable, Hashable {
  static var table: Table { get }
  var id: ID<Self> { get }
  var revision: Int64 { get set }
  init(row: inout RowReader) throws(RegistryError)
  func write(to row: inout RowWriter)
}

extension Record {
  package var row: Row {
    var writer = RowWriter(capacity: Self.table.columns.count)
    write(to: &writer)
    return Row(id: id.rawValue, revision: revision, values: writer.values)
  }

  package init(_ row: Row) throws(RegistryError) {
    var reader = RowReader(row, of: Self.table)
    try self.init(row: &reader)
  }
}

/// One row's coming, changing or going: what an operation's effects are made of.
package enum Change: Sendable {
  case insert(Table, Row)
  case update(Table, from: Row, to: Row)
  case delete(Table, Row)

  package var table: Table {
    switch self {
    case .insert(let table, _), .update(let table, _, _), .delete(let table, _): table
    }
  }

  package var rowID: Int64 {
    switch self {
    case .insert(_, let row), .update(_, let row, _), .delete(_, let row): row.id
    }
  }
}
