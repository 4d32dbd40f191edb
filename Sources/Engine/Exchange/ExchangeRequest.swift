import Operations
package import RegistryModel

extension ErrorCode {
  /// A question where operations belong. Params: `name`.
  package static let exchangeQuestion = ErrorCode("exchange.question", .input)
  /// A member that is there twice. Params: `member`.
  package static let exchangeMemberTwice = ErrorCode("exchange.member_twice", .input)
  /// Something other than `item` in a list. Params: `element`, `list`.
  package static let exchangeNoItem = ErrorCode("exchange.no_item", .input)
  /// An element of another namespace. Params: `element`, `namespace`.
  package static let exchangeForeignElement = ErrorCode("exchange.foreign_element", .input)
  /// An element that says it has no value and has one. Params: `element`.
  package static let exchangeNilNotEmpty = ErrorCode("exchange.nil_not_empty", .input)
}

/// Reads the elements of an exchange document as requests.
package struct ExchangeRequestReader {
  private var shapes = ExchangeShapes()

  package init() {}

  /// - Throws: `operation.unknown`, `exchange.*` and `input.*`, with line and path.
  package mutating func request(_ element: ExchangeElement, path: String) throws(RegistryError)
    -> Request
  {
    guard element.foreignNamespace == nil else { throw ExchangeValue.foreign(element, path) }
    guard Catalogue.operation(element.name) != nil else {
      guard Catalogue.query(element.name) == nil else {
        throw RegistryError(
          .exchangeQuestion, ["name": element.name], at: ExchangeValue.place(element, path))
      }
      throw Catalogue.unknown(element.name).located(ExchangeValue.place(element, path))
    }
    var members: [JSONMember] = [JSONMember("op", .string(element.name))]
    for attribute in element.attributes {
      guard ["id", "case", "note"].contains(attribute.name) else {
        throw ExchangeValue.unknownAttribute(attribute, element, path)
      }
      members.append(JSONMember(attribute.name, .string(attribute.value)))
    }
    var content = element
    content.attributes = []
    content.children.removeAll { $0.name == "expect" }
    let expected = element.children.filter { $0.name == "expect" }
    if let expect = try expectations(expected, path) {
      members.append(JSONMember("expect", expect))
    }
    let shape = shapes.shape(of: element.name) ?? .object([:])
    members.append(JSONMember("data", try ExchangeValue.json(content, shape, path)))
    do {
      return try Request(json: .object(members))
    } catch {
      throw ExchangePlaces(element, path).placed(error)
    }
  }

  /// `<expect><revision of="asset:10452">7</revision></expect>`; nil without any.
  private func expectations(_ elements: [ExchangeElement], _ path: String) throws(RegistryError)
    -> JSON?
  {
    guard let expect = elements.first else { return nil }
    let inner = path + "/expect"
    guard elements.count == 1 else { throw ExchangeValue.twice(elements[1], inner) }
    try ExchangeValue.checkPlain(expect, inner)
    var revisions: [JSONMember] = []
    var seen: Set<String> = []
    for revision in expect.children {
      let place = inner + "/" + revision.name
      guard revision.name == "revision", let of = revision[attribute: "of"] else {
        throw RegistryError(
          .exchangeNoItem, ["element": revision.name, "list": "expect", "item": "revision"],
          at: ExchangeValue.place(revision, place))
      }
      guard seen.insert(of).inserted else { throw ExchangeValue.twice(revision, place) }
      var plain = revision
      plain.attributes.removeAll { $0.name == "of" }
      revisions.append(JSONMember(of, try ExchangeValue.json(plain, .integer, place)))
    }
    return .object(revisions)
  }
}

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

/// Where in a document a refusal of the JSON it stands for belongs.
struct ExchangePlaces {
  private let root: ExchangeElement
  private let path: String

  init(_ root: ExchangeElement, _ path: String) {
    self.root = root
    self.path = path
  }

  /// The error with the line and path of the element its pointer means; of a member that is missing,
  /// those of the element it is missing in.
  func placed(_ error: RegistryError) -> RegistryError {
    var placed = error
    let pointer = error.location?.pointer ?? ""
    var steps = pointer.split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    let head = steps.isEmpty ? "" : steps.removeFirst()
    let isAttribute = ["id", "case", "note"].contains(head)
    placed.location =
      isAttribute
      ? ExchangeValue.place(root, path + "/@" + head)
      : place(head == "expect" ? ["expect"] : steps)
    placed.others = error.others.map { self.placed($0) }
    return placed
  }

  private func place(_ steps: [String]) -> SourceLocation {
    var element = root
    var path = path
    for step in steps {
      if let index = Int(step), element.children.indices.contains(index) {
        element = element.children[index]
        path += "/item[\(index + 1)]"
      } else if let child = element.children.first(where: { $0.name == step }) {
        element = child
        path += "/" + step
      } else {
        break
      }
    }
    return ExchangeValue.place(element, path)
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
