/// How alike two codes are, for "did you mean".
package enum Similarity {
  /// Candidates within a third of the text's length in edits, best first, ties in the given order.
  package static func nearest(to text: String, among candidates: [String], limit: Int) -> [String] {
    let wanted = Array(FoldedText.fold(text).utf8)
    let bound = max(1, wanted.count / 3)
    let scored = candidates.enumerated().compactMap { offset, candidate -> (Int, Int, String)? in
      let distance = distance(wanted, Array(FoldedText.fold(candidate).utf8), bound: bound)
      return distance.map { ($0, offset, candidate) }
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(limit).map(\.2)
  }

  /// Edits (insert, delete, substitute, swap neighbours: optimal string alignment) that turn one
  /// into the other, or nil when there are more than `bound`.
  package static func distance(_ left: [UInt8], _ right: [UInt8], bound: Int) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column] + (byte == other ? 0 : 1), last[column + 1] + 1)
        best = min(best, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= bound ? last[right.count] : nil
  }
}
