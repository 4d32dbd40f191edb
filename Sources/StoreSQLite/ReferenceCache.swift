import RegistryModel
import Store

/// Rows of small tables read often, kept for one transaction: a million lines name the same few
/// sites and models.
struct ReferenceCache {
  private struct QueryKey: Hashable {
    let index: String
    let shape: ScanShape
    let values: [Value]
  }

  private var rowsByID: [String: [Int64: Row]] = [:]
  private var rowsByQuery: [QueryKey: [Row]] = [:]
  /// A file of hostile lines must not fill the memory.
  private static let maximumQueries = 10_000

  func row(_ table: Table, _ id: Int64) -> Row? { rowsByID[table.name]?[id] }

  mutating func keep(_ table: Table, _ row: Row) {
    rowsByID[table.name, default: [:]][row.id] = row
  }

  func rows(_ query: IndexQuery) -> [Row]? { rowsByQuery[key(query)] }

  mutating func keep(_ query: IndexQuery, _ rows: [Row]) {
    if rowsByQuery.count >= ReferenceCache.maximumQueries { rowsByQuery = [:] }
    rowsByQuery[key(query)] = rows
  }

  private func key(_ query: IndexQuery) -> QueryKey {
    var values = query.equals
    for bound in [query.lower, query.upper] { if let bound { values.append(bound) } }
    values.append(.integer(query.afterID ?? -1))
    values.append(.integer(Int64(query.limit ?? -1)))
    return QueryKey(index: query.index, shape: ScanShape(query), values: values)
  }
}

/// The text of each statement, made once for the store.
final class StatementTexts: @unchecked Sendable {
  enum Key: Hashable {
    case select(String)
    case insert(String)
    case update(String)
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
