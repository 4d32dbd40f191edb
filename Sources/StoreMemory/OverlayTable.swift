import RegistryModel

/// The rows of one table that an overlay has of its own, and where its indexes find them.
struct OverlayTable {
  /// Nil for a row that was deleted.
  private(set) var rows: [Int64: Row?] = [:]
  /// For each index: ids by the value of its first column.
  private var buckets: [String: [Value: Set<Int64>]] = [:]

  func covers(_ id: Int64) -> Bool { rows[id] != nil }

  mutating func put(_ row: Row, of table: Table) {
    remove(row.id, of: table)
    rows[row.id] = .some(row)
    for index in table.indexes {
      let first = row.values[index.columns[0]]
      guard first != .null else { continue }
      buckets[index.name, default: [:]][first, default: []].insert(row.id)
    }
  }

  mutating func delete(_ id: Int64, of table: Table) {
    remove(id, of: table)
    rows[id] = .some(nil)
  }

  /// Own rows that an index holds for the query, unsorted.
  func matches(_ query: IndexQuery, _ index: TableIndex) -> [Row] {
    let ids: [Int64]
    if let first = query.equals.first {
      ids = Array(buckets[index.name]?[first] ?? [])
    } else {
      ids = (buckets[index.name] ?? [:]).values.flatMap { $0 }
    }
    return ids.compactMap { rows[$0] ?? nil }.filter { query.holds($0, index) }
  }

  private mutating func remove(_ id: Int64, of table: Table) {
    guard let old = rows[id] ?? nil else { return }
    for index in table.indexes {
      buckets[index.name]?[old.values[index.columns[0]]]?.remove(id)
    }
  }
}

extension IndexQuery {
  /// Whether a row is among those asked for.
  func holds(_ row: Row, _ index: TableIndex) -> Bool {
    guard row.values[index.columns[0]] != .null else { return false }
    for (value, column) in zip(equals, index.columns) where row.values[column] != value {
      return false
    }
    if let afterID, row.id <= afterID { return false }
    guard lower != nil || upper != nil else { return true }
    let value = row.values[index.columns[equals.count]]
    guard value != .null else { return false }
    if let lower, Value.precedes(value, lower) { return false }
    if let upper, Value.precedes(upper, value) { return false }
    return true
  }

  /// The order rows come in.
  func precedes(_ left: Row, _ right: Row, _ index: TableIndex) -> Bool {
    for column in index.columns where left.values[column] != right.values[column] {
      return Value.precedes(left.values[column], right.values[column]) != descending
    }
    return (left.id < right.id) != descending
  }
}
