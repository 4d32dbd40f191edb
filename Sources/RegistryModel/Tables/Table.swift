import Synchronization

/// The description of one table, from which every store makes its own. There is one of each: a class,
/// since rows are read by it all day long.
package final class Table: Sendable {
  package let name: String
  /// One of its own among the tables of this run of the program, counted from 0.
  package let number: Int
  package let columns: [Column]
  package let indexes: [TableIndex]
  /// Columns whose text is searchable by any part of it.
  package let searched: [Int]
  /// Few rows read often: a store may keep them at hand.
  package let isReference: Bool

  private static let numbers = Atomic(0)

  package init(
    _ name: String, columns: [Column], indexes: [IndexDefinition] = [], searched: [String] = [],
    isReference: Bool = false
  ) {
    self.name = name
    number = Table.numbers.wrappingAdd(1, ordering: .relaxed).oldValue
    self.columns = columns
    let position = { (column: String) in columns.firstIndex { $0.name == column } ?? -1 }
    self.indexes = indexes.map { definition in
      TableIndex(
        name: definition.name, columns: definition.columns.map(position),
        isUnique: definition.isUnique)
    }
    self.searched = searched.map(position)
    self.isReference = isReference
  }
}

/// One column: `id` and `revision` come before those listed.
package struct Column: Sendable {
  package let name: String
  package let type: ColumnType
  private let reference: @Sendable () -> String?
  private let natureOfType: @Sendable () -> ColumnNature

  package init<T: ColumnValue>(_ name: String, _ type: T.Type) {
    self.name = name
    self.type = T.columnType
    // Asked for late: a table may refer to itself.
    reference = { T.referencedTable }
    natureOfType = { T.columnNature }
  }

  /// The table whose ids this column holds.
  package var referencedTable: String? { reference() }

  /// What its integers or texts stand for.
  package var nature: ColumnNature { natureOfType() }
}

/// An index as a record declares it.
package struct IndexDefinition: Sendable {
  package let name: String
  package let columns: [String]
  package let isUnique: Bool
}

/// An index as a store uses it: rows whose first indexed column is null are not in it.
package struct TableIndex: Sendable {
  package let name: String
  /// Positions in `Table.columns`.
  package let columns: [Int]
  package let isUnique: Bool
}

/// A named way of finding records of one kind; a store finds its columns in the record's table.
package struct Index<R: Record>: Sendable {
  package let definition: IndexDefinition
  /// Whether the same values are asked for again and again, so that what they find is worth keeping
  /// at hand where the table is.
  package let isAskedOften: Bool

  /// - Parameters:
  ///   - name: unique among all tables' indexes.
  ///   - columns: compared by equality from the left; the last one given may be a range.
  package init(
    _ name: String, _ columns: [String], unique: Bool = false, isAskedOften: Bool = true
  ) {
    definition = IndexDefinition(name: name, columns: columns, isUnique: unique)
    self.isAskedOften = isAskedOften
  }

  package var name: String { definition.name }
}
