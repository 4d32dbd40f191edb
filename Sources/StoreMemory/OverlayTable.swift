import RegistryModel

/// The rows of one table that an overlay has of its own, and where its indexes find them.
final class OverlayTable {
  let table: Table
  /// Nil for a row that was deleted.
  private(set) var rows: [Int64: Row?] = [:]
  /// The highest id there has been.
  private(set) var lastID: Int64 = 0
  /// Whether one of them stands where the base has another.
  private(set) var hidesBase = false
  private var indexes: [OverlayIndex]

  init(_ table: Table) {
    self.table = table
    indexes = table.indexes.map { OverlayIndex($0) }
  }

  func covers(_ id: Int64) -> Bool { rows[id] != nil }

  /// - Parameter isOverBase: whether the base has a row of this id.
  func put(_ row: Row, isOverBase: Bool) {
    if let old = rows.updateValue(row, forKey: row.id) ?? nil { unindex(old) }
    for position in indexes.indices { indexes[position].add(row) }
    hidesBase = hidesBase || isOverBase
    lastID = max(lastID, row.id)
  }

  /// - Parameter isOverBase: whether the base has a row of this id, which is not to be seen.
  func delete(_ id: Int64, isOverBase: Bool) {
    if let old = rows.removeValue(forKey: id) ?? nil { unindex(old) }
    guard isOverBase else { return }
    rows[id] = .some(nil)
    hidesBase = true
  }

  /// Own rows that an index holds for the query, in its order and no more than it asks for.
  func matches(_ query: IndexQuery, _ position: Int) -> [Row] {
    rows.isEmpty ? [] : indexes[position].matches(query, rows)
  }

  /// Own rows with this value in a column, by an index where one begins with the column.
  func rows(with value: Value, at position: Int) -> [Int64] {
    if let index = indexes.first(where: { $0.definition.columns.first == position }) {
      return index.ids(with: value)
    }
    return rows.filter { $0.value?.values[position] == value }.keys.sorted()
  }

  private func unindex(_ row: Row) {
    for position in indexes.indices { indexes[position].remove(row) }
  }
}
