/// Texts in the order they were given, kept in one column.
package struct TextList: JSONColumn {
  package let texts: [String]

  package init(_ texts: [String] = []) { self.texts = texts }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let texts = items.compactMap(\.stringValue)
    guard texts.count == items.count else { return nil }
    self.init(texts)
  }

  package var json: JSON { .array(texts.map { .string($0) }) }

  package var isEmpty: Bool { texts.isEmpty }
}
