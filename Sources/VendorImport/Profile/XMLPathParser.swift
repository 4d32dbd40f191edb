import RegistryModel

/// Parses the notation of `XMLPath`.
struct XMLPathParser {
  /// Paths inside paths: conditions of conditions.
  private static let deepest = 4

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Nil when the text does not follow the notation.
  static func parse(_ text: String) -> XMLPath? {
    var parser = XMLPathParser(bytes: Array(text.utf8))
    guard let path = parser.path(), parser.index == parser.bytes.count else { return nil }
    return path
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// A path from here to the end or to whatever ends a condition's path.
  private mutating func path() -> XMLPath? {
    let start = index
    depth += 1
    defer { depth -= 1 }
    guard depth <= XMLPathParser.deepest else { return nil }
    var own: [XMLPath.Predicate] = []
    var steps: [XMLPath.Step] = []
    var attribute: String?
    var isAbsolute = false
    var axis: XMLPath.Axis? = .child
    if takeSelf() {
      guard let predicates = predicates() else { return nil }
      own = predicates
      axis = separator()
    } else if peek("/") {
      axis = separator()
      isAbsolute = axis == .child
    }
    while let next = axis {
      if next == .child, take("@") {
        guard let name = name() else { return nil }
        attribute = name
        break
      }
      guard let step = step(next) else { return nil }
      steps.append(step)
      axis = separator()
    }
    let descents = steps.count { $0.axis == .descendant }
    guard descents <= 1, !isAbsolute || !steps.isEmpty, index > start else { return nil }
    return XMLPath(
      text: String(decoding: bytes[start..<index], as: UTF8.self), isAbsolute: isAbsolute,
      own: own, steps: steps, attribute: attribute)
  }

  /// `.`, but not `..`.
  private mutating func takeSelf() -> Bool { !peek("..") && take(".") }

  private mutating func separator() -> XMLPath.Axis? {
    guard take("/") else { return nil }
    return take("/") ? .descendant : .child
  }

  private mutating func step(_ axis: XMLPath.Axis) -> XMLPath.Step? {
    var axis = axis
    if axis == .child, take("..") {
      return XMLPath.Step(axis: .parent, name: nil, namespace: nil, predicates: [])
    }
    if axis == .child, take("following-sibling::") { axis = .followingSibling }
    var namespace: String?
    if take("{") {
      guard let pattern = text(until: "}") else { return nil }
      namespace = pattern
    }
    var stepName: String?
    if !take("*") {
      // Who writes `self` means the element itself, which is `.`; `{*}self` is an element called so.
      guard let name = name(), name != "self" || namespace != nil else { return nil }
      stepName = name
    }
    guard let predicates = predicates() else { return nil }
    return XMLPath.Step(
      axis: axis, name: stepName, namespace: namespace, predicates: predicates)
  }

  private mutating func predicates() -> [XMLPath.Predicate]? {
    var result: [XMLPath.Predicate] = []
    while take("[") {
      guard let predicate = position() ?? condition(), take("]") else { return nil }
      result.append(predicate)
    }
    return result
  }

  private mutating func position() -> XMLPath.Predicate? {
    let digits = bytes[index...].prefix { (48...57).contains($0) }
    guard (1...6).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
      number > 0
    else { return nil }
    index += digits.count
    return .position(number)
  }

  private mutating func condition() -> XMLPath.Predicate? {
    guard let subject = path(), !subject.isAbsolute else { return nil }
    guard let comparison = comparison() else { return .exists(subject) }
    var values: [String] = []
    repeat {
      guard let value = literal() else { return nil }
      values.append(comparison == .folded ? FoldedText.fold(value) : value)
    } while take("|")
    return .compare(subject, comparison, values)
  }

  private mutating func comparison() -> XMLPath.Comparison? {
    XMLPath.Comparison.allCases.first { take($0.rawValue) }
  }

  private mutating func literal() -> String? {
    if take("'") { return text(until: "'") }
    return take("\"") ? text(until: "\"") : nil
  }

  private mutating func text(until end: Unicode.Scalar) -> String? {
    guard let stop = bytes[index...].firstIndex(of: UInt8(ascii: end)) else { return nil }
    defer { index = stop + 1 }
    return String(decoding: bytes[index..<stop], as: UTF8.self)
  }

  private mutating func name() -> String? {
    let start = index
    while index < bytes.count, XMLPathParser.allows(bytes[index], first: index == start) {
      index += 1
    }
    guard index > start else { return nil }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func peek(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func take(_ text: String) -> Bool {
    guard peek(text) else { return false }
    index += text.utf8.count
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
