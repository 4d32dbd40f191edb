import RegistryModel

/// Turns an element into the JSON it stands for.
enum ExchangeValue {
  /// - Parameter shape: nil for a member nobody asks for, which the operation will refuse by name.
  static func json(_ element: ExchangeElement, _ shape: ExchangeShape?, _ path: String)
    throws(RegistryError) -> JSON
  {
    guard element.foreignNamespace == nil else { throw foreign(element, path) }
    if let attribute = element.attributes.first {
      throw unknownAttribute(attribute, element, path)
    }
    if element.isNil {
      guard element.children.isEmpty, element.text.isBlank else {
        throw RegistryError(
          .exchangeNilNotEmpty, ["element": element.name], at: place(element, path))
      }
      return .null
    }
    switch shape {
    case .integer where element.children.isEmpty:
      return Int64(element.text.trimmed).map { .integer($0) } ?? .string(element.text)
    case .boolean where element.children.isEmpty: return boolean(element.text)
    case .list(let item): return try list(element, item, path)
    case .object(let members): return try object(element, members, path)
    case .textOrObject(let members) where !element.children.isEmpty:
      return try object(element, members, path)
    case .text, .integer, .boolean, .textOrObject, nil:
      guard element.children.isEmpty else { return try object(element, [:], path) }
      return .string(element.text)
    }
  }

  /// As XML Schema writes them.
  private static func boolean(_ text: String) -> JSON {
    switch text.trimmed {
    case "true", "1": .bool(true)
    case "false", "0": .bool(false)
    default: .string(text)
    }
  }

  private static func list(_ element: ExchangeElement, _ shape: ExchangeShape, _ path: String)
    throws(RegistryError) -> JSON
  {
    try checkPlain(element, path)
    var items: [JSON] = []
    for (index, item) in element.children.enumerated() {
      let inner = "\(path)/\(item.name)[\(index + 1)]"
      guard item.name == "item" || item.foreignNamespace != nil else {
        throw RegistryError(
          .exchangeNoItem, ["element": item.name, "list": element.name, "item": "item"],
          at: place(item, inner))
      }
      items.append(try json(item, shape, inner))
    }
    return .array(items)
  }

  private static func object(
    _ element: ExchangeElement, _ shapes: [String: ExchangeShape], _ path: String
  ) throws(RegistryError) -> JSON {
    try checkPlain(element, path)
    var members: [JSONMember] = []
    var seen: Set<String> = []
    for member in element.children {
      let inner = path + "/" + member.name
      guard seen.insert(member.name).inserted else { throw twice(member, inner) }
      members.append(JSONMember(member.name, try json(member, shapes[member.name], inner)))
    }
    return .object(members)
  }

  /// Refuses text where only elements belong, and attributes.
  static func checkPlain(_ element: ExchangeElement, _ path: String) throws(RegistryError) {
    if let attribute = element.attributes.first {
      throw unknownAttribute(attribute, element, path)
    }
    guard element.text.isBlank else {
      throw RegistryError(.exchangeStrayText, ["element": element.name], at: place(element, path))
    }
  }

  // MARK: Errors

  static func place(_ element: ExchangeElement, _ path: String) -> SourceLocation {
    SourceLocation(line: element.line, pointer: path)
  }

  static func unknownAttribute(
    _ attribute: ExchangeElement.Attribute, _ element: ExchangeElement, _ path: String
  ) -> RegistryError {
    RegistryError(
      .exchangeUnknownAttribute, ["attribute": attribute.name, "element": element.name],
      at: place(element, path + "/@" + attribute.name))
  }

  static func foreign(_ element: ExchangeElement, _ path: String) -> RegistryError {
    RegistryError(
      .exchangeForeignElement,
      ["element": element.name, "namespace": element.foreignNamespace ?? ""],
      at: place(element, path))
  }

  static func twice(_ element: ExchangeElement, _ path: String) -> RegistryError {
    RegistryError(.exchangeMemberTwice, ["member": element.name], at: place(element, path))
  }
}

extension String {
  /// Nothing but XML's blanks.
  var isBlank: Bool { utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  /// Without XML's blanks at both ends.
  var trimmed: Substring {
    func isInk(_ scalar: Unicode.Scalar) -> Bool { !" \t\n\r".unicodeScalars.contains(scalar) }
    guard let first = unicodeScalars.firstIndex(where: isInk),
      let last = unicodeScalars.lastIndex(where: isInk)
    else { return "" }
    return self[first...last]
  }
}
