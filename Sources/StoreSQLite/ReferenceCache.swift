import RegistryModel
import Store

/// Rows of small tables read often, kept for one transaction: a million lines name the same few
/// sites and models. Of the other tables, the record read last.
struct ReferenceCache {
  /// A query as a key. Its hash is of the first value only, which tells nearly all apart: what is
  /// asked most is one code or one name.
  private struct QueryKey: Hashable {
    let query: IndexQuery

    static func == (left: Self, right: Self) -> Bool {
      let (one, other) = (left.query, right.query)
      return one.equals == other.equals && one.index == other.index && one.lower == other.lower
        && one.upper == other.upper && one.descending == other.descending
        && one.afterID == other.afterID && one.limit == other.limit
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(query.equals.first)
      hasher.combine(query.equals.count)
    }
  }

  private var rowsByID: [String: [Int64: Row]] = [:]
  private var rowsByQuery: [QueryKey: [Row]] = [:]
  /// What rows mean, read once: terms are JSON, and a verdict meets the same contracts each time.
  private var recordsByID: [ObjectIdentifier: [Int64: AnyObject]] = [:]
  private var recordsByQuery: [QueryKey: AnyObject] = [:]
  private var made: [ObjectIdentifier: [Int64: AnyObject]] = [:]
  private var last: (type: ObjectIdentifier, id: Int64, record: AnyObject)?
  /// A file of hostile lines must not fill the memory.
  private static let maximumQueries = 10_000

  func row(_ table: Table, _ id: Int64) -> Row? { rowsByID[table.name]?[id] }

  mutating func keep(_ table: Table, _ row: Row) {
    rowsByID[table.name, default: [:]][row.id] = row
  }

  func rows(_ query: IndexQuery) -> [Row]? { rowsByQuery[QueryKey(query: query)] }

  mutating func keep(_ query: IndexQuery, _ rows: [Row]) {
    if rowsByQuery.count >= ReferenceCache.maximumQueries { rowsByQuery = [:] }
    rowsByQuery[QueryKey(query: query)] = rows
  }

  /// In a class of their own, which is told by its address: to ask a value for its type takes longer
  /// than to read the record anew.
  private final class Kept<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  func record<R: Record>(_ id: ID<R>) -> R? {
    (recordsByID[ObjectIdentifier(R.self)]?[id.rawValue] as? Kept<R>)?.value
  }

  mutating func keep<R: Record>(_ record: R) {
    recordsByID[ObjectIdentifier(R.self), default: [:]][record.id.rawValue] = Kept(record)
  }

  /// The record that was read last, when it is the one of this id.
  func last<R: Record>(_ id: ID<R>) -> R? {
    guard let last, last.id == id.rawValue, last.type == ObjectIdentifier(R.self) else {
      return nil
    }
    return (last.record as? Kept<R>)?.value
  }

  mutating func keep<R: Record>(last record: R) {
    last = (ObjectIdentifier(R.self), record.id.rawValue, Kept(record))
  }

  mutating func forgetLast() { last = nil }

  func made<Value: AnyObject>(_ number: Int64, of type: Value.Type) -> Value? {
    made[ObjectIdentifier(type)]?[number] as? Value
  }

  mutating func keep<Value: AnyObject>(_ number: Int64, made value: Value) {
    made[ObjectIdentifier(Value.self), default: [:]][number] = value
  }

  func records<R: Record>(_ query: IndexQuery, of type: R.Type) -> [R]? {
    (recordsByQuery[QueryKey(query: query)] as? Kept<[R]>)?.value
  }

  mutating func keep<R: Record>(_ query: IndexQuery, records: [R]) {
    if recordsByQuery.count >= ReferenceCache.maximumQueries { recordsByQuery = [:] }
    recordsByQuery[QueryKey(query: query)] = Kept(records)
  }
}

/// The text of each statement, made once for the store.
final class StatementTexts: @unchecked Sendable {
  enum Key: Hashable {
    case table(TableStatement, String)
    case scan(String, ScanShape)
  }

  // A store's sessions may run on several threads: the lock is GRDB's for writers, ours for all.
  private let lock = Lock()
  private var texts: [Key: String] = [:]

  subscript(_ key: Key, make: () -> String) -> String {
    lock.withLock {
      if let text = texts[key] { return text }
      let text = make()
      texts[key] = text
      return text
    }
  }
}
