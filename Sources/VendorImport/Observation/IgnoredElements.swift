/// Counts what was left out, by path and reason, in bounded memory.
struct IgnoredElements {
  static let capacity = 10_000

  private struct Key: Hashable {
    let path: String
    let reason: String
  }

  private var index: [Key: Int] = [:]
  private(set) var elements: [IgnoredElement] = []

  /// Counts one more under an entry that `add` gave.
  mutating func count(_ entry: Int) { elements[entry].count += 1 }

  /// - Returns: the entry it is counted under.
  @discardableResult
  mutating func add(_ path: String, line: Int, reason: String) -> Int {
    let full = elements.count >= IgnoredElements.capacity
    var key = Key(path: path, reason: reason)
    if full, index[key] == nil { key = Key(path: "*", reason: reason) }
    if let place = index[key] {
      elements[place].count += 1
      return place
    }
    index[key] = elements.count
    elements.append(IgnoredElement(path: key.path, count: 1, line: line, reason: reason))
    return elements.count - 1
  }

  /// Takes over the counts of another document.
  mutating func add(_ others: [IgnoredElement]) {
    for other in others {
      let entry = add(other.path, line: other.line, reason: other.reason)
      elements[entry].count += other.count - 1
    }
  }
}
