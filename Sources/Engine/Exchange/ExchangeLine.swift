import RegistryModel
import Store

/// A journal's line as an element, and back to the very text that was hashed.
///
/// What the line says of itself are attributes; its operation is the element within, whose members
/// say what they are where they are not text. What XML cannot hold goes as JSON in its text.
enum ExchangeLine {
  private static let numbers: Set<String> = ["by", "case", "seq", "v"]
  private static let texts = ["at", "today", "id", "note", "source", "fx", "prev"]
  /// In the order they are written.
  private static let order = [
    "seq", "at", "today", "by", "case", "id", "note", "source", "v", "fx", "prev",
  ]

  /// - Throws: `journal.malformed` when the text is no line.
  static func element(_ text: String) throws(RegistryError) -> ExchangeElement {
    let line = try JSONParser.parse(text)
    guard let members = line.objectValue, let name = line["op"]?.stringValue,
      let data = line["data"]
    else { throw RegistryError(.journalMalformed, ["reason": "member"]) }
    let known = Set(order).union(["op", "data", "ids", "expect"])
    guard members.allSatisfy({ known.contains($0.name) }),
      let operation = ExchangeElement(name: name, describing: data), operation.name.contains("."),
      let attributes = attributes(line)
    else { return ExchangeElement("line", text: XMLText.asciiJSON(text)) }
    var children = [operation]
    if let ids = line["ids"] {
      guard let element = ExchangeElement(name: "ids", describing: ids) else {
        return ExchangeElement("line", text: XMLText.asciiJSON(text))
      }
      children.append(element)
    }
    if let expect = line["expect"]?.objectValue {
      children.append(ExchangeElement(expect: expect))
    }
    return ExchangeElement("line", attributes, children: children)
  }

  private static func attributes(_ line: JSON) -> [ExchangeElement.Attribute]? {
    var attributes: [ExchangeElement.Attribute] = []
    for name in order {
      guard let value = line[name] else { continue }
      if numbers.contains(name), let number = value.integerValue {
        attributes.append(.init(name, String(number)))
      } else if texts.contains(name), let text = value.stringValue, XMLText.canHold(text) {
        attributes.append(.init(name, text))
      } else {
        return nil
      }
    }
    return attributes
  }

  /// - Throws: `journal.malformed`, `exchange.unknown_attribute`.
  static func text(_ element: ExchangeElement, path: String) throws(RegistryError) -> String {
    guard !element.attributes.isEmpty || !element.children.isEmpty else {
      return try ExchangeLine.json(element.text, path, element).canonicalText
    }
    guard element.text.isBlank else { throw malformed("text", element, path) }
    var members: [JSONMember] = []
    for attribute in element.attributes {
      if numbers.contains(attribute.name) {
        guard let number = Int64(attribute.value) else {
          throw malformed(attribute.name, element, path)
        }
        members.append(JSONMember(attribute.name, .integer(number)))
      } else if texts.contains(attribute.name) {
        members.append(JSONMember(attribute.name, .string(attribute.value)))
      } else {
        throw ExchangeValue.unknownAttribute(attribute, element, path)
      }
    }
    for child in element.children { members += try ExchangeLine.members(child, path) }
    guard Set(members.map(\.name)).count == members.count else {
      throw malformed("member", element, path)
    }
    return JSON.object(members).canonicalText
  }

  private static func members(_ child: ExchangeElement, _ path: String) throws(RegistryError)
    -> [JSONMember]
  {
    switch child.name {
    case "ids": return [JSONMember("ids", try child.described(path + "/ids"))]
    case "expect":
      var revisions: [JSONMember] = []
      for revision in child.children {
        guard let of = revision[attribute: "of"], let number = Int64(revision.text.trimmed) else {
          throw malformed("expect", child, path + "/expect")
        }
        revisions.append(JSONMember(of, .integer(number)))
      }
      return [JSONMember("expect", .object(revisions))]
    default:
      let data = try child.described(path + "/" + child.name)
      return [JSONMember("op", .string(child.name)), JSONMember("data", data)]
    }
  }

  /// JSON in an element's text.
  static func json(_ text: String, _ path: String, _ element: ExchangeElement)
    throws(RegistryError) -> JSON
  {
    do {
      return try JSONParser.parse(text)
    } catch {
      throw malformed(error.code.name, element, path)
    }
  }

  static func malformed(_ reason: String, _ element: ExchangeElement, _ path: String)
    -> RegistryError
  {
    RegistryError(
      .journalMalformed, ["reason": reason], at: ExchangeValue.place(element, path))
  }
}

extension ExchangeElement {
  /// An element that says what it stands for without help: `type` where it is neither text nor an
  /// object with members. Nil for what XML cannot hold.
  init?(name: String, describing value: JSON) {
    guard XMLText.isName(name) else { return nil }
    self.init(name)
    switch value {
    case .null: isNil = true
    case .bool(let flag):
      attributes = [Attribute("type", "boolean")]
      text = flag ? "true" : "false"
    case .integer(let number):
      attributes = [Attribute("type", "integer")]
      text = String(number)
    case .string(let string):
      guard XMLText.canHold(string) else { return nil }
      text = string
    case .array(let items):
      attributes = [Attribute("type", "array")]
      for item in items {
        guard let child = ExchangeElement(name: "item", describing: item) else { return nil }
        children.append(child)
      }
    case .object(let members):
      if members.isEmpty { attributes = [Attribute("type", "object")] }
      for member in members {
        guard let child = ExchangeElement(name: member.name, describing: member.value) else {
          return nil
        }
        children.append(child)
      }
    }
  }

  /// What it stands for by its own account.
  ///
  /// - Throws: `journal.malformed`, `exchange.unknown_attribute`.
  func described(_ path: String) throws(RegistryError) -> JSON {
    for attribute in attributes where attribute.name != "type" {
      throw ExchangeValue.unknownAttribute(attribute, self, path)
    }
    if isNil { return .null }
    switch self[attribute: "type"] {
    case "integer":
      guard let number = Int64(text) else { throw ExchangeLine.malformed("integer", self, path) }
      return .integer(number)
    case "boolean":
      guard text == "true" || text == "false" else {
        throw ExchangeLine.malformed("boolean", self, path)
      }
      return .bool(text == "true")
    case "array":
      var items: [JSON] = []
      for child in children { items.append(try child.described(path + "/item")) }
      return .array(items)
    case "object": return try members(path)
    case nil: return children.isEmpty ? .string(text) : try members(path)
    case .some: throw ExchangeLine.malformed("type", self, path)
    }
  }

  private func members(_ path: String) throws(RegistryError) -> JSON {
    var members: [JSONMember] = []
    var seen: Set<String> = []
    for child in children {
      guard seen.insert(child.name).inserted else {
        throw ExchangeValue.twice(child, path + "/" + child.name)
      }
      members.append(JSONMember(child.name, try child.described(path + "/" + child.name)))
    }
    return .object(members)
  }

  /// `<expect><revision of="asset:17">7</revision></expect>`.
  init(expect: [JSONMember]) {
    self.init(
      "expect",
      children: expect.map { member in
        ExchangeElement(
          "revision", [Attribute("of", member.name)],
          text: member.value.integerValue.map { String($0) } ?? "")
      })
  }
}
