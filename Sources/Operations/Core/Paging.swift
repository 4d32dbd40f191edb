package import RegistryModel

/// How much of a list is wanted, and from where.
package struct Paging: Sendable {
  /// The most rows one answer holds.
  package static let maximum = 1000

  /// The code after which the page begins.
  package let after: Line?
  package let limit: Int

  /// Takes `after` and `limit` (1 to 1000, 100 when nothing is said).
  package init(_ fields: inout Fields) throws(RegistryError) {
    after = try fields.optional("after")
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 100
  }

  /// The page of a short list that is sorted by its codes.
  package func page<R>(_ records: [R], code: (R) -> String) -> (rows: [R], next: JSON) {
    let start = after.map { IdentifierText.key($0.text) }
    let rest = records.filter { record in
      start.map { ByteOrder.precedes($0, code(record)) } ?? true
    }
    let rows = Array(rest.prefix(limit))
    return (rows, Paging.next(rows.last.map(code), isComplete: rest.count <= limit))
  }

  /// What to give as `after` for the next page; null when there is none.
  package static func next(_ last: String?, isComplete: Bool) -> JSON {
    guard !isComplete, let last else { return .null }
    return .string(last)
  }
}
