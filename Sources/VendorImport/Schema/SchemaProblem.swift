package import RegistryModel

/// Where a document is not as its schema has it.
package struct SchemaProblem: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case unexpectedElement = "unexpected_element"
    case missingElement = "missing_element"
    case invalidValue = "invalid_value"
    case unknownRoot = "unknown_root"
    case attributeNotAllowed = "attribute_not_allowed"
    case attributeMissing = "attribute_missing"
    case other
  }

  /// Local name of the element; empty when the schema's checker does not say.
  package var element: String
  /// Line of the first.
  package var line: Int
  package var reason: Reason
  /// The checker's own words for the first (libxml2).
  package var message: String
  package var count: Int
}

extension SchemaProblem {
  package var json: JSON {
    .members([
      "count": .integer(Int64(count)), "element": .string(element),
      "line": .integer(Int64(line)), "message": .string(message),
      "reason": .string(reason.rawValue),
    ])
  }
}

/// Counts problems, each kind at each element once, in bounded memory.
struct SchemaProblems {
  static let capacity = 200

  private struct Key: Hashable {
    let element: String
    let reason: SchemaProblem.Reason
  }

  private var index: [Key: Int] = [:]
  private(set) var problems: [SchemaProblem] = []

  mutating func add(code: Int, message: String, line: Int) {
    let reason = SchemaProblem.Reason(code: code, message: message)
    var key = Key(element: SchemaProblems.element(of: message), reason: reason)
    if problems.count >= SchemaProblems.capacity, index[key] == nil {
      key = Key(element: "", reason: .other)
    }
    if let place = index[key] {
      problems[place].count += 1
    } else {
      index[key] = problems.count
      problems.append(
        SchemaProblem(
          element: key.element, line: line, reason: key.reason,
          message: String(message.prefix(300)), count: 1))
    }
  }

  /// `Element '{urn:x}Name': …` → `Name`.
  private static func element(of message: String) -> String {
    guard message.hasPrefix("Element '") else { return "" }
    let name = message.dropFirst(9).prefix { $0 != "'" }
    return String(name.split(separator: "}").last ?? "")
  }
}

extension SchemaProblem.Reason {
  /// libxml2's codes (xmlerror.h, XML_SCHEMAV_…).
  fileprivate init(code: Int, message: String) {
    switch code {
    case 1871: self = message.contains("Missing child") ? .missingElement : .unexpectedElement
    case 1845: self = .unknownRoot
    case 1866: self = .attributeNotAllowed
    case 1868: self = .attributeMissing
    case 1824...1844: self = .invalidValue
    default: self = .other
    }
  }
}
