import RegistryModel

/// XML written element by element, indented.
struct XMLLines {
  private var lines: [String] = []
  private var depth: Int

  /// - Parameter depth: of elements around, which are written elsewhere.
  init(inside depth: Int = 0) { self.depth = depth }

  /// The lines as a document of their own.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + fragment }

  /// The lines as they are.
  var fragment: String { lines.joined(separator: "\n") + "\n" }

  mutating func open(_ name: String, _ attributes: [(String, JSON?)]) {
    add("<\(name)\(written(attributes))>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    add("</\(name)>")
  }

  /// An element of elements; nothing when it would have neither attributes nor elements.
  mutating func group(
    _ name: String, _ attributes: [(String, JSON?)] = [], _ body: (inout XMLLines) -> Void
  ) {
    let start = lines.count
    open(name, attributes)
    body(&self)
    guard lines.count == start + 1 else { return close(name) }
    depth -= 1
    lines.removeLast()
    let facts = written(attributes)
    if !facts.isEmpty { add("<\(name)\(facts)/>") }
  }

  /// An element of text, when there is a value.
  mutating func text(_ name: String, _ value: JSON?) {
    guard let text = shown(value) else { return }
    element(name, [], text)
  }

  mutating func element(_ name: String, _ attributes: [(String, JSON?)], _ text: String) {
    // Not indented inside: white space there is the text's own.
    add("<\(name)\(written(attributes))>\(MarkupText.escaped(text))</\(name)>")
  }

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  private func written(_ attributes: [(String, JSON?)]) -> String {
    attributes.compactMap { name, value in
      // A line end inside an attribute would come back as a blank.
      shown(value).map { " \(name)=\"\(MarkupText.escaped(MailHeader.oneLine($0)))\"" }
    }.joined()
  }

  private func shown(_ value: JSON?) -> String? {
    switch value {
    case .string(let text)?: text
    case .integer(let number)?: String(number)
    case .bool(let flag)?: flag ? "true" : "false"
    case .null?, .array?, .object?, nil: nil
    }
  }
}
