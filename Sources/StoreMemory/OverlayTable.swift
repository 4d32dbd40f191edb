import RegistryModel

/// The rows of one table that an overlay has of its own, and where its indexes find them.
struct OverlayTable {
  /// Nil for a row that was deleted.
  private(set) var rows: [Int64: Row?] = [:]
  /// For each index: ids by the value of its first column.
  private var buckets: [String: [Value: Set<Int64>]] = [:]
  /// For each index: the values of its first column there are rows for, in order.
  private var order: [String: [Value]] = [:]
  /// Values that came out of order and wait for the next question along their index: serials and
  /// UUIDs of a hundred thousand machines are not to be put in their place one by one.
  private var late: [String: Set<Value>] = [:]

  func covers(_ id: Int64) -> Bool { rows[id] != nil }

  mutating func put(_ row: Row, of table: Table) {
    remove(row.id, of: table)
    rows[row.id] = .some(row)
    for index in table.indexes {
      let first = row.values[index.columns[0]]
      guard first != .null else { continue }
      let isKnown = buckets[index.name]?[first] != nil
      buckets[index.name, default: [:]][first, default: []].insert(row.id)
      guard !isKnown else { continue }
      if order[index.name]?.last.map({ Value.precedes(first, $0) }) ?? false {
        late[index.name, default: []].insert(first)
      } else {
        order[index.name, default: []].insertOnce(first)
      }
    }
  }

  mutating func delete(_ id: Int64, of table: Table) {
    remove(id, of: table)
    rows[id] = .some(nil)
  }

  /// Own rows that an index holds for the query, in its order and no more than it asks for.
  mutating func matches(_ query: IndexQuery, _ index: TableIndex) -> [Row] {
    let limit = query.limit ?? Int.max
    if let first = query.equals.first {
      return Array(held(first, query, index).prefix(limit))
    }
    settle(index)
    var found: [Row] = []
    for value in values(query, index) {
      found += held(value, query, index)
      if found.count >= limit { return Array(found.prefix(limit)) }
    }
    return found
  }

  /// Own rows with this value in a column, by an index where one begins with the column.
  func rows(with value: Value, at position: Int, of table: Table) -> [Int64] {
    if let index = table.indexes.first(where: { $0.columns.first == position }) {
      return (buckets[index.name]?[value] ?? []).sorted()
    }
    return rows.filter { $0.value?.values[position] == value }.keys.sorted()
  }

  /// Puts the values of an index that came late in their places.
  private mutating func settle(_ index: TableIndex) {
    guard let waiting = late.removeValue(forKey: index.name), !waiting.isEmpty else { return }
    guard waiting.count > 16 else {
      for value in waiting { order[index.name, default: []].insertOnce(value) }
      return
    }
    let all = waiting.union(order[index.name] ?? [])
    order[index.name] = all.sorted { Value.precedes($0, $1) }
  }

  /// The values of an index's first column within the query's bounds, in its direction.
  private func values(_ query: IndexQuery, _ index: TableIndex) -> [Value] {
    let all = order[index.name] ?? []
    let start = query.lower.map { all.position(of: $0) } ?? 0
    let within = all[start...].prefix { value in
      query.upper.map { !Value.precedes($0, value) } ?? true
    }
    return query.descending ? within.reversed() : Array(within)
  }

  private func held(_ value: Value, _ query: IndexQuery, _ index: TableIndex) -> [Row] {
    (buckets[index.name]?[value] ?? []).compactMap { rows[$0] ?? nil }
      .filter { query.holds($0, index) }.sorted { query.precedes($0, $1, index) }
  }

  private mutating func remove(_ id: Int64, of table: Table) {
    guard let old = rows[id] ?? nil else { return }
    for index in table.indexes {
      let first = old.values[index.columns[0]]
      guard buckets[index.name]?[first]?.remove(id) != nil,
        buckets[index.name]?[first]?.isEmpty == true
      else { continue }
      buckets[index.name]?[first] = nil
      late[index.name]?.remove(first)
      order[index.name]?.removeOnce(first)
    }
  }
}

/// Values in the order every store sorts in, each once.
extension [Value] {
  /// Where a value is, or would be.
  fileprivate func position(of value: Value) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Value.precedes(self[middle], value) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insertOnce(_ value: Value) {
    // Codes and moments come in rising order nearly always.
    guard let last, !Value.precedes(last, value) else { return append(value) }
    let position = position(of: value)
    if self[position] != value { insert(value, at: position) }
  }

  fileprivate mutating func removeOnce(_ value: Value) {
    let position = position(of: value)
    if position < count, self[position] == value { remove(at: position) }
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
