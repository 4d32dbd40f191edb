/// Reading the registry as it stands at one moment: by id, and along an index. Nothing else, so
/// that every store answers alike and every question is an indexed one.
package protocol RegistryReader {
  func row(_ table: Table, id: Int64) throws(RegistryError) -> Row?

  /// Calls `body` with the rows an index holds for the query, in the index's order and then by id,
  /// until it returns false.
  func scan(
    _ table: Table, _ query: IndexQuery, _ body: (Row) throws(RegistryError) -> Bool
  ) throws(RegistryError)

  /// The record of this id. A store may keep those of small tables ready made.
  func record<R: Record>(_ id: ID<R>) throws(RegistryError) -> R?

  /// Every record an index holds for the query. A store may keep those of small tables ready made.
  func records<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError) -> [R]

  /// What `make` makes of rows of small tables and of nothing else. A store may keep it, under its
  /// type and number, for as long as none of those tables changes.
  func made<Value: AnyObject>(
    _ number: Int64, _ make: () throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value

  /// Ids of rows with the fragment in one of the table's searched columns, lowest first.
  ///
  /// - Parameter fragment: at least three characters, folded as the columns are.
  func search(_ table: Table, fragment: String, limit: Int) throws(RegistryError) -> [Int64]

  /// The personal value a seal stands for; nil when it was erased or never came along.
  func unsealed(_ seal: Seal) throws(RegistryError) -> String?

  /// Seals whose value, folded, is the text or, when `whole` is false, has it as a part.
  func seals(folded text: String, whole: Bool, limit: Int) throws(RegistryError) -> [Seal]

  /// Whether the bytes with this digest are here; false when they were erased or never came along.
  func hasContent(_ digest: ContentDigest) throws(RegistryError) -> Bool

  /// How rows stood before the changes of an applied operation, in their order; nil when no such
  /// operation was applied.
  func images(ofOperation operation: String) throws(RegistryError) -> [RowImage]?

  /// Journal lines that touched a thing, latest first.
  func mentions(of ref: EntityRef, limit: Int) throws(RegistryError) -> [JournalMention]

  /// Rows that refer to this one, as many as `limit`.
  func referrers(_ table: Table, id: Int64, limit: Int) throws(RegistryError) -> [RowReference]
}

/// One row by its table and id.
package struct RowReference: Hashable, Sendable {
  package let table: String
  package let id: Int64

  package init(table: String, id: Int64) {
    self.table = table
    self.id = id
  }
}

/// Which rows of an index are wanted.
package struct IndexQuery: Sendable {
  /// The index's name.
  package var index: String
  /// Values of the leading columns.
  package var equals: [Value]
  /// Bounds, both inclusive, of the column after those.
  package var lower: Value?
  package var upper: Value?
  package var descending = false
  /// Only rows with a higher id than this: paging along an index given by equality alone.
  package var afterID: Int64?
  package var limit: Int?

  package init(_ index: String, _ equals: [Value] = []) {
    self.index = index
    self.equals = equals
  }
}

extension RegistryReader {
  package func record<R: Record>(_ id: ID<R>) throws(RegistryError) -> R? {
    guard let row = try row(R.table, id: id.rawValue) else { return nil }
    return try R(row)
  }

  package func records<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError)
    -> [R]
  {
    var records: [R] = []
    try scan(R.table, query) { row throws(RegistryError) in
      records.append(try R(row))
      return true
    }
    return records
  }

  package func made<Value: AnyObject>(
    _ number: Int64, _ make: () throws(RegistryError) -> Value
  ) throws(RegistryError) -> Value {
    try make()
  }

  package func get<R: Record>(_ id: ID<R>) throws(RegistryError) -> R? { try record(id) }

  /// The record a reference inside the registry points at.
  ///
  /// - Throws: `store.dangling_reference`, which only a damaged registry gives.
  package func existing<R: Record>(_ id: ID<R>) throws(RegistryError) -> R {
    guard let record = try get(id) else {
      throw RegistryError(
        .storeDanglingReference, ["table": R.table.name, "id": String(id.rawValue)])
    }
    return record
  }

  /// The first record an index holds for the value, by id.
  package func first<R: Record>(_ index: Index<R>, _ value: some ColumnValue)
    throws(RegistryError) -> R?
  {
    try first(index, [value.column])
  }

  /// The first record an index holds for the two values, by id.
  package func first<R: Record>(
    _ index: Index<R>, _ value: some ColumnValue, _ second: some ColumnValue
  ) throws(RegistryError) -> R? {
    try first(index, [value.column, second.column])
  }

  private func first<R: Record>(_ index: Index<R>, _ values: [Value]) throws(RegistryError) -> R? {
    var query = IndexQuery(index.name, values)
    query.limit = 1
    return try all(index, query).first
  }

  /// Every record of an index.
  package func all<R: Record>(_ index: Index<R>) throws(RegistryError) -> [R] {
    try all(index, IndexQuery(index.name))
  }

  /// Every record an index holds for the value.
  package func all<R: Record>(_ index: Index<R>, _ value: some ColumnValue)
    throws(RegistryError) -> [R]
  {
    try all(index, IndexQuery(index.name, [value.column]))
  }

  /// Every record an index holds for the two values.
  package func all<R: Record>(
    _ index: Index<R>, _ value: some ColumnValue, _ second: some ColumnValue
  ) throws(RegistryError) -> [R] {
    try all(index, IndexQuery(index.name, [value.column, second.column]))
  }

  /// Every record an index holds for the query.
  package func all<R: Record>(_ index: Index<R>, _ query: IndexQuery) throws(RegistryError) -> [R] {
    try records(index, query)
  }

  /// Records whose column after `values` lies within the bounds, both inclusive.
  package func range<R: Record>(
    _ index: Index<R>, _ values: [any ColumnValue] = [], from lower: (any ColumnValue)? = nil,
    through upper: (any ColumnValue)? = nil, descending: Bool = false, limit: Int? = nil
  ) throws(RegistryError) -> [R] {
    var query = IndexQuery(index.name, values.map(\.column))
    query.lower = lower?.column
    query.upper = upper?.column
    query.descending = descending
    query.limit = limit
    return try all(index, query)
  }
}

extension ErrorCode {
  package static let storeDanglingReference = ErrorCode("store.dangling_reference", .journal)
}
