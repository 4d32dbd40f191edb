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
