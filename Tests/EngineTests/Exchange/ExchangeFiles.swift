import Engine
import Foundation
import Operations
import RegistryModel
import Store
import StoreMemory

@testable import VendorImport

/// Writing and reading exchange documents in tests.
enum ExchangeFiles {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The JSON of each line of `schemas/examples`; nil where it is none.
  static func examples(_ name: String) throws -> [(line: String, json: JSON?)] {
    try text("schemas/examples/\(name)").split(separator: "\n").map {
      (String($0), try? JSONParser.parse(String($0)))
    }
  }

  static func document(_ elements: [ExchangeElement]) -> String {
    ExchangeDocument.opening() + elements.map { XMLText.text($0, indent: 2) }.joined()
      + ExchangeDocument.closing
  }

  static func document(_ body: String) -> String {
    "<exchange xmlns=\"\(ExchangeElement.namespace)\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n\(body)\n</exchange>"
  }

  static func elements(_ document: String) throws -> [ExchangeElement] {
    var elements: [ExchangeElement] = []
    try ExchangeReader.read(XMLBytes(Array(document.utf8))) { elements.append($0) }
    return elements
  }

  /// What `schemas/exchange.xsd` has against a document.
  static func problems(_ document: String, _ schema: DocumentSchema) throws -> [SchemaProblem] {
    let reader = try XMLStreamReader(
      XMLBytes(Array(document.utf8)), origin: XMLOrigin(), limits: ExchangeReader.limits,
      schema: schema)
    while try reader.advance() {}
    return reader.schemaProblems
  }

  static func schema() throws -> DocumentSchema {
    let file = "schemas/exchange.xsd"
    return try DocumentSchema("exchange.xsd", in: ["exchange.xsd": Array(try text(file).utf8)])
  }

  static func export(_ registry: Registry, sealed: Bool = false) throws -> String {
    var text = ""
    try registry.store.read { reader throws(RegistryError) in
      try ExchangeDocument.export(
        reader, ExchangeDocument.Extent(sealed: sealed, contents: true),
        made: Instant(milliseconds: 0)
      ) { text += $0 }
    }
    return text
  }

  @discardableResult
  static func takeJournal(_ document: String, into registry: Registry) throws -> JSON {
    try registry.takeJournal(isRehearsal: false) { take throws(RegistryError) in
      try ExchangeReader.read(XMLBytes(Array(document.utf8)), onElement: take)
    }
  }

  /// Carries a document out; what became of each operation.
  static func carryOut(_ document: String, on registry: Registry, isAllOrNothing: Bool = false)
    throws -> [ExchangeStep]
  {
    var steps: [ExchangeStep] = []
    let file = ImportOrder.File(name: "x.xml", digest: Digest.hexadecimal(of: document))
    _ = try registry.carryOutExchange(
      origin: Origin(source: "test"), isAllOrNothing: isAllOrNothing, isRehearsal: false,
      emit: { steps.append($0) },
      feed: { run throws(RegistryError) in
        run.begin(file)
        try ExchangeReader.read(XMLBytes(Array(document.utf8))) { element throws(RegistryError) in
          try run.add(element)
        }
      })
    return steps
  }

  static func lines(_ registry: Registry) throws -> [String] {
    var lines: [String] = []
    try registry.store.read { reader throws(RegistryError) in
      try Transfer.export(reader) { lines.append($0) }
    }
    return lines
  }
}

extension ExchangeElement {
  /// JSON as people would write it in XML, which says no types.
  init(_ name: String, plain value: JSON) {
    self.init(name)
    switch value {
    case .null: isNil = true
    case .bool(let flag): text = flag ? "true" : "false"
    case .integer(let number): text = String(number)
    case .string(let string): text = string
    case .array(let items): children = items.map { ExchangeElement("item", plain: $0) }
    case .object(let members):
      children = members.map { ExchangeElement($0.name, plain: $0.value) }
    }
  }

  /// A line of JSON as people would write it in XML; nil for what has no such form: no operation,
  /// data that is no object, an id that is no text.
  init?(request: JSON) {
    guard let name = request["op"]?.stringValue, Catalogue.operation(name) != nil,
      let members = request.objectValue
    else { return nil }
    self.init(name)
    for member in members where member.name != "op" {
      switch (member.name, member.value) {
      case ("data", .object): children += ExchangeElement(name, plain: member.value).children
      case ("expect", .object(let revisions)):
        let told = revisions.map { revision in
          var element = ExchangeElement("revision", plain: revision.value)
          element.attributes = [Attribute("of", revision.name)]
          return element
        }
        children.append(ExchangeElement("expect", children: told))
      case ("data", _), ("expect", _): return nil
      case (_, .string(let text)): attributes.append(Attribute(member.name, text))
      default: return nil
      }
    }
  }

  /// Whether XML can hold all its text.
  var canBeWritten: Bool {
    XMLText.canHold(text) && attributes.allSatisfy { XMLText.canHold($0.value) }
      && children.allSatisfy(\.canBeWritten)
  }
}
