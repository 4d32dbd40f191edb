package import RegistryModel
package import Store

/// Changes held in memory over another registry, or over none: the memory store, a dry run and the
/// past are all this one thing.
package final class Overlay: StoreWriter {
  let base: (any StoreReader)?
  /// By the table's number; nil where nothing was changed.
  var tables: [OverlayTable?] = []
  /// Whether rows of a small table were changed.
  var hasChangedReferences = false
  /// What was made of rows of small tables since, by its type and number.
  var made: [ObjectIdentifier: [Int64: AnyObject]] = [:]
  /// The highest id of the base's rows, by the table's number, once it was asked for.
  var baseLastIDs: [Int64?] = []
  var journal: [JournalEntry] = []
  var byOperation: [String: Int64] = [:]
  var touches: [EntityRef: [Int64]] = [:]
  var rowImages: [RowImage] = []
  var counters: [EntityKind: Int64] = [:]
  var sealed: [Seal: SealedValue?] = [:]
  var contents: [ContentDigest: [UInt8]?] = [:]
  /// What lines touched since an attempt began; nil outside one.
  var attempted: [EntityRef]?
  /// The base's lines after this one are not seen: the past.
  let horizon: Int64
  /// Whether anybody may ask for the lines written here, and for what they changed.
  let isJournalAsked: Bool

  /// - Parameters:
  ///   - base: must not change meanwhile.
  ///   - horizon: how much of the base's journal is seen; all of it by default.
  ///   - isJournalAsked: false where nobody asks for the lines written here, which are many.
  package init(
    over base: (any StoreReader)? = nil, horizon: Int64 = Int64.max, isJournalAsked: Bool = true
  ) {
    self.base = base
    self.horizon = horizon
    self.isJournalAsked = isJournalAsked
  }

  // MARK: Rows

  package func row(_ table: Table, id: Int64) throws(RegistryError) -> Row? {
    if let own = own(table)?.rows[id] { return own }
    return try isInBase(id, of: table) ? try base?.row(table, id: id) : nil
  }

  package func scan(
    _ table: Table, _ query: IndexQuery, _ body: (Row) throws(RegistryError) -> Bool
  ) throws(RegistryError) {
    guard let position = table.indexes.firstIndex(where: { $0.name == query.index }) else {
      throw RegistryError(.storeUnknownIndex, ["index": query.index])
    }
    let (own, index) = (own(table), table.indexes[position])
    let matches = own?.matches(query, position) ?? []
    guard let base, try isBaseAsked(of: table, query, index, matches) else {
      for row in matches { guard try body(row) else { return } }
      return
    }
    guard let own, !matches.isEmpty || own.hidesBase else {
      return try base.scan(table, query, body)
    }
    var merge = Merge(own: matches, limit: query.limit ?? Int.max)
    // The base's own limit would count rows the overlay hides.
    var wider = query
    wider.limit = nil
    try base.scan(table, wider) { row throws(RegistryError) in
      if own.covers(row.id) { return true }
      while let next = merge.peek, query.precedes(next, row, index) {
        guard try merge.emit(merge.pop(), body) else { return false }
      }
      return try merge.emit(row, body)
    }
    while !merge.isDone, merge.peek != nil {
      guard try merge.emit(merge.pop(), body) else { return }
    }
  }

  /// Whether the base may have rows of a query for which there are these of our own.
  private func isBaseAsked(
    of table: Table, _ query: IndexQuery, _ index: TableIndex, _ matches: [Row]
  ) throws(RegistryError) -> Bool {
    guard matches.isEmpty || !query.isOfOne(index) else { return false }
    return try baseLastID(of: table) > 0
  }

  /// From below while nothing of the table was changed, where it may be ready made; of a small table
  /// it is made once.
  package func record<R: Record>(_ id: ID<R>) throws(RegistryError) -> R? {
    if let base, own(R.table) == nil { return try base.record(id) }
    guard let row = try row(R.table, id: id.rawValue) else { return nil }
    guard R.table.isReference else { return try R(row) }
    return try made(id.rawValue) { () throws(RegistryError) in Made(try R(row)) }.record
  }

  /// From below while nothing of the table was changed, where they may be ready made.
  package func records<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError)
    -> [R]
  {
    if let base, own(R.table) == nil { return try base.records(index, query) }
    var records: [R] = []
    try scan(R.table, query) { row throws(RegistryError) in
      records.append(try R(row))
      return true
    }
    return records
  }

  /// From below while no small table was changed.
  package func made<Value: AnyObject>(
    _ number: Int64, _ make: () throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value {
    if let base, !hasChangedReferences { return try base.made(number, make) }
    if let value = made[ObjectIdentifier(Value.self)]?[number] as? Value { return value }
    let value = try make()
    made[ObjectIdentifier(Value.self), default: [:]][number] = value
    return value
  }

  package func lastID(of table: Table) throws(RegistryError) -> Int64 {
    max(own(table)?.lastID ?? 0, try baseLastID(of: table))
  }

  func own(_ table: Table) -> OverlayTable? {
    table.number < tables.count ? tables[table.number] : nil
  }

  /// The table's own rows, which are about to change.
  func ownOrNew(_ table: Table) -> OverlayTable {
    if table.isReference {
      hasChangedReferences = true
      made = [:]
    }
    if let own = own(table) { return own }
    let new = OverlayTable(table)
    while tables.count <= table.number { tables.append(nil) }
    tables[table.number] = new
    return new
  }

  /// Whether the base may have a row of this id: new rows have ids nothing had before.
  func isInBase(_ id: Int64, of table: Table) throws(RegistryError) -> Bool {
    try id <= baseLastID(of: table)
  }

  private func baseLastID(of table: Table) throws(RegistryError) -> Int64 {
    guard let base else { return 0 }
    if table.number < baseLastIDs.count, let known = baseLastIDs[table.number] { return known }
    let last = try base.lastID(of: table)
    while baseLastIDs.count <= table.number { baseLastIDs.append(nil) }
    baseLastIDs[table.number] = last
    return last
  }

  package func search(_ table: Table, fragment: String, limit: Int) throws(RegistryError) -> [Int64]
  {
    var ids = Set(try base?.search(table, fragment: fragment, limit: limit) ?? [])
    for (id, row) in own(table)?.rows ?? [:] {
      ids.remove(id)
      guard let row, row.hasFragment(fragment, in: table) else { continue }
      ids.insert(id)
    }
    return Array(ids.sorted().prefix(limit))
  }

  package func everyRow(_ table: Table, _ body: (Row) throws(RegistryError) -> Void)
    throws(RegistryError)
  {
    let changed = self.own(table)
    var own = (changed?.rows ?? [:]).compactMap(\.value).sorted { $0.id < $1.id }[...]
    try base?.everyRow(table) { row throws(RegistryError) in
      if changed?.covers(row.id) == true { return }
      while let next = own.first, next.id < row.id { try body(own.removeFirst()) }
      try body(row)
    }
    for row in own { try body(row) }
  }

  package func referrers(_ table: Table, id: Int64, limit: Int) throws(RegistryError)
    -> [RowReference]
  {
    var found: [RowReference] = []
    var hidden = 0
    for other in RegistrySchema.tables {
      guard let own = own(other) else { continue }
      hidden += own.rows.count
      for (position, column) in other.columns.enumerated()
      where column.referencedTable == table.name {
        found += own.rows(with: .integer(id), at: position)
          .map { RowReference(table: other.name, id: $0) }
      }
    }
    // The base's own limit would count rows the overlay hides.
    let under = try base?.referrers(table, id: id, limit: limit + hidden) ?? []
    found += under.filter { reference in
      let changed = RegistrySchema.tablesByName[reference.table].flatMap { own($0) }
      return changed?.covers(reference.id) != true
    }
    return Array(found.prefix(limit))
  }
}

/// A record ready made.
private final class Made<R: Record> {
  let record: R

  init(_ record: R) { self.record = record }
}
