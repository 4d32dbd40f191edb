import RegistryModel

/// Own rows waiting for their place among the base's.
struct Merge {
  private var own: ArraySlice<Row>
  private var left: Int

  init(own: [Row], limit: Int) {
    self.own = own[...]
    left = limit
  }

  var peek: Row? { own.first }
  var isDone: Bool { left <= 0 }

  mutating func pop() -> Row? { own.popFirst() }

  /// False when nothing more is wanted.
  mutating func emit(_ row: Row?, _ body: (Row) throws(RegistryError) -> Bool)
    throws(RegistryError) -> Bool
  {
    guard let row, left > 0 else { return false }
    left -= 1
    guard try body(row) else {
      left = 0
      return false
    }
    return left > 0
  }
}

extension Row {
  /// Whether one of the table's searched columns has the fragment in it.
  func hasFragment(_ fragment: String, in table: Table) -> Bool {
    table.searched.contains { position in
      guard case .text(let text) = values[position] else { return false }
      return text.contains(fragment)
    }
  }
}
