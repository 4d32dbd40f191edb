/// A small structure kept in one column as canonical JSON.
package protocol JSONColumn: ColumnValue, Hashable {
  init?(json: JSON)
  var json: JSON { get }
}

extension JSONColumn {
  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column, let json = try? JSONParser.parse(text) else { return nil }
    self.init(json: json)
  }
  package var column: Value { .text(json.canonicalText) }
}
