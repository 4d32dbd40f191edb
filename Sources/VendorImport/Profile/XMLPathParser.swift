import RegistryModel

/// Parses the notation of `XMLPath`.
struct XMLPathParser {
  private let bytes: [UInt8]
  private var index = 0

  /// Nil when the text does not follow the notation.
  static func parse(_ text: String) -> XMLPath? {
    guard text != "." else { return XMLPath(text: text, steps: [], attribute: nil) }
    var parser = XMLPathParser(bytes: Array(text.utf8))
    return parser.path(text)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func path(_ text: String) -> XMLPath? {
    var steps: [XMLPath.Step] = []
    while true {
      if take("@") {
        guard let attribute = name(), index == bytes.count else { return nil }
        return XMLPath(text: text, steps: steps, attribute: attribute)
      }
      guard let step = step() else { return nil }
      steps.append(step)
      if index == bytes.count { return XMLPath(text: text, steps: steps, attribute: nil) }
      guard take("/") else { return nil }
    }
  }

  private mutating func step() -> XMLPath.Step? {
    var stepName: String?
    if !take("*") {
      guard let name = name() else { return nil }
      stepName = name
    }
    var conditions: [XMLPath.Condition] = []
    while take("[") {
      guard let condition = condition(), take("]") else { return nil }
      conditions.append(condition)
    }
    return XMLPath.Step(name: stepName, conditions: conditions)
  }

  private mutating func condition() -> XMLPath.Condition? {
    guard let subject = subject(), let comparison = comparison() else { return nil }
    var values: [String] = []
    repeat {
      guard let value = literal() else { return nil }
      values.append(comparison == .folded ? FoldedText.fold(value) : value)
    } while take("|")
    return XMLPath.Condition(subject: subject, comparison: comparison, values: values)
  }

  private mutating func subject() -> XMLPath.Condition.Subject? {
    if take(".") { return .itself }
    if take("@") { return name().map { .attribute($0) } }
    return name().map { .child($0) }
  }

  private mutating func comparison() -> XMLPath.Condition.Comparison? {
    if take("=") { return .equal }
    if take("~") { return take("=") ? .folded : nil }
    return take("!") && take("=") ? .notEqual : nil
  }

  private mutating func literal() -> String? {
    guard take("'") else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "'") { index += 1 }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    return take("'") ? value : nil
  }

  private mutating func name() -> String? {
    let start = index
    while index < bytes.count, XMLPathParser.allows(bytes[index], first: index == start) {
      index += 1
    }
    guard index > start else { return nil }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  /// The characters of XML names without the colon; beyond ASCII all are let through.
  private static func allows(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case 65...90, 97...122, UInt8(ascii: "_"), 0x80...: true
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "."): !first
    default: false
    }
  }
}
