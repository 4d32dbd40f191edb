import RegistryModel

/// Where an overlay's own rows are along one index.
struct OverlayIndex {
  /// Ids of one value: most indexes of most tables have one row for each.
  private enum Held {
    case none
    case one(Int64)
    case several(Set<Int64>)

    /// - Returns: whether it is the first.
    mutating func add(_ id: Int64) -> Bool {
      switch self {
      case .none:
        self = .one(id)
        return true
      case .one(id): break
      case .one(let other): self = .several([other, id])
      case .several(var all):
        // Let go of first: the set is changed where it is.
        self = .none
        all.insert(id)
        self = .several(all)
      }
      return false
    }
  }

  let definition: TableIndex
  /// By the value of the first column.
  private var ids: [Value: Held] = [:]
  /// The values of the first column in order; nil until somebody asks along the index.
  private var order: [Value]?
  /// Values that came out of order and wait for the next such question.
  private var late: Set<Value> = []

  init(_ definition: TableIndex) { self.definition = definition }

  mutating func add(_ row: Row) {
    let value = row.values[definition.columns[0]]
    guard value != .null else { return }
    if ids[value, default: .none].add(row.id) { place(value) }
  }

  mutating func remove(_ row: Row) {
    let value = row.values[definition.columns[0]]
    switch ids[value] {
    case .one(row.id):
      ids[value] = nil
      if late.remove(value) == nil { order?.removeOnce(value) }
    case .several(var all):
      ids[value] = .one(row.id)
      all.remove(row.id)
      ids[value] = .several(all)
    case nil, .some(.none), .one: break
    }
  }

  /// The rows the query asks for, in the index's order and no more than it asks for.
  mutating func matches(_ query: IndexQuery, _ rows: [Int64: Row?]) -> [Row] {
    let limit = query.limit ?? Int.max
    if let first = query.equals.first {
      let held = held(first, query, rows)
      return held.count > limit ? Array(held.prefix(limit)) : held
    }
    var found: [Row] = []
    for value in values(query) {
      found += held(value, query, rows)
      if found.count >= limit { return Array(found.prefix(limit)) }
    }
    return found
  }

  /// Ids of rows with this value in the first column, lowest first.
  func ids(with value: Value) -> [Int64] {
    switch ids[value] {
    case nil, .some(.none): []
    case .one(let id): [id]
    case .several(let all): all.sorted()
    }
  }

  private func held(_ value: Value, _ query: IndexQuery, _ rows: [Int64: Row?]) -> [Row] {
    switch ids[value] {
    case nil, .some(.none): return []
    case .one(let id):
      guard let row = rows[id] ?? nil, query.holds(row, definition) else { return [] }
      return [row]
    case .several(let all):
      return all.compactMap { rows[$0] ?? nil }.filter { query.holds($0, definition) }
        .sorted { query.precedes($0, $1, definition) }
    }
  }

  // MARK: Order

  private mutating func place(_ value: Value) {
    guard let last = order?.last else {
      order?.append(value)
      return
    }
    // Codes and moments come in rising order nearly always; serials do not, and are not put in
    // their place one by one.
    if Value.precedes(last, value) { order?.append(value) } else { late.insert(value) }
  }

  /// The values of the first column within the query's bounds, in its direction.
  private mutating func values(_ query: IndexQuery) -> [Value] {
    let all = settled()
    let start = query.lower.map { all.position(of: $0) } ?? 0
    let within = all[start...].prefix { value in
      query.upper.map { !Value.precedes($0, value) } ?? true
    }
    return query.descending ? within.reversed() : Array(within)
  }

  private mutating func settled() -> [Value] {
    if let order, late.isEmpty { return order }
    var all = order ?? []
    if order != nil, late.count <= 16 {
      order = nil
      for value in late { all.insert(value, at: all.position(of: value)) }
    } else {
      all = ids.keys.sorted { Value.precedes($0, $1) }
    }
    late = []
    order = all
    return all
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

  fileprivate mutating func removeOnce(_ value: Value) {
    let position = position(of: value)
    if position < count, self[position] == value { remove(at: position) }
  }
}

extension IndexQuery {
  /// Whether it asks for one row at most, by every column of an index that holds each value once.
  func isOfOne(_ index: TableIndex) -> Bool {
    index.isUnique && equals.count == index.columns.count
  }

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
