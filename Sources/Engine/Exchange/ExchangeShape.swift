import RegistryModel

/// What JSON a member's text and elements stand for. XML says no types; the operation's own form does.
indirect enum ExchangeShape: Hashable, Sendable {
  case text, integer, boolean
  case list(ExchangeShape)
  case object([String: ExchangeShape])
  /// Text, or an object where there are elements.
  case textOrObject([String: ExchangeShape])

  /// By a JSON Schema as the operations give it; nil where it takes anything.
  init?(_ schema: JSON) {
    if let branches = schema["oneOf"]?.arrayValue {
      let object = branches.first { $0["type"]?.stringValue == "object" }
      self = object.map { .textOrObject(ExchangeShape.members($0)) } ?? .text
      return
    }
    if let branches = schema["anyOf"]?.arrayValue {
      let valued = branches.first { $0["type"]?.stringValue != "null" }
      guard let shape = valued.flatMap({ ExchangeShape($0) }) else { return nil }
      self = shape
      return
    }
    switch schema["type"]?.stringValue {
    case "integer": self = .integer
    case "boolean": self = .boolean
    case "array": self = .list(schema["items"].flatMap { ExchangeShape($0) } ?? .text)
    case "object": self = .object(ExchangeShape.members(schema))
    case "string": self = .text
    case nil, .some:
      // Codes; and names of things, which may be ids in JSON and here are what people type.
      guard schema["enum"] != nil || schema["type"] != nil else { return nil }
      self = .text
    }
  }

  private static func members(_ schema: JSON) -> [String: ExchangeShape] {
    var members: [String: ExchangeShape] = [:]
    for member in schema["properties"]?.objectValue ?? [] {
      members[member.name] = ExchangeShape(member.value)
    }
    return members
  }
}

/// The shapes of operations, each worked out once.
struct ExchangeShapes {
  private var known: [String: ExchangeShape] = [:]

  /// Of the operation's data; nil when there is no such operation.
  mutating func shape(of operation: String) -> ExchangeShape? {
    if let shape = known[operation] { return shape }
    guard let data = SchemaDocument.data(operation) else { return nil }
    let shape = ExchangeShape(data)
    known[operation] = shape
    return shape
  }
}
