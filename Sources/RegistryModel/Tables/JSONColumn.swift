/// A small structure kept in one column as canonical JSON.
package protocol JSONColumn: ColumnValue, Hashable {
  init?(json: JSON)
  var json: JSON { get }
  /// Appends `json`. One that is written all day long does so without making it.
  func write(to writer: inout JSONWriter)
}

extension JSONColumn {
  package static var columnType: ColumnType { .text }
  package init?(column: Value) {
    guard case .text(let text) = column, let json = try? JSONParser.parse(text) else { return nil }
    self.init(json: json)
  }
  package var column: Value {
    var writer = JSONWriter()
    write(to: &writer)
    return .text(writer.text)
  }
  package func write(to writer: inout JSONWriter) { writer.write(json) }
}
