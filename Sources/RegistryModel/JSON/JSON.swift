/// A JSON value as this program speaks it: integers only, no floating point, members in order.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSON])
  case object([JSONMember])

  /// An object from name–value pairs; pairs whose value is nil are left out.
  package static func members(_ pairs: KeyValuePairs<String, JSON?>) -> JSON {
    var members: [JSONMember] = []
    members.reserveCapacity(pairs.count)
    for (name, value) in pairs {
      if let value { members.append(JSONMember(name, value)) }
    }
    return .object(members)
  }

  /// The member's value, or nil when this is no object or has no such member.
  package subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.name == name { return member.value }
    return nil
  }

  /// The object with one member more.
  package func with(_ name: String, _ value: JSON) -> JSON {
    .object((objectValue ?? []) + [JSONMember(name, value)])
  }

  package var stringValue: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  package var integerValue: Int64? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  package var boolValue: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  package var arrayValue: [JSON]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  package var objectValue: [JSONMember]? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// The JSON name of what this is, for messages.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// One name and its value.
package struct JSONMember: Hashable, Sendable {
  package var name: String
  package var value: JSON

  package init(_ name: String, _ value: JSON) {
    self.name = name
    self.value = value
  }
}
