/// Counts what was left out, by path and reason, in bounded memory.
struct IgnoredElements {
  static let capacity = 10_000

  private struct Key: Hashable {
    let path: String
    let reason: String
  }

  private var index: [Key: Int] = [:]
  private(set) var elements: [IgnoredElement] = []

  mutating func add(_ path: String, line: Int, reason: String) {
    let full = elements.count >= IgnoredElements.capacity
    var key = Key(path: path, reason: reason)
    if full, index[key] == nil { key = Key(path: "*", reason: reason) }
    if let place = index[key] {
      elements[place].count += 1
    } else {
      index[key] = elements.count
      elements.append(IgnoredElement(path: key.path, count: 1, line: line, reason: reason))
    }
  }
}
