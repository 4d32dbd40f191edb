import Operations
import RegistryModel

/// The XML Schema of exchange documents, made from the operations as their JSON Schemas are.
///
/// XML Schema 1.0 cannot say everything: what text a mixed element may hold, and a form that hangs on
/// an attribute (the lines of a journal), are left open; the reader and the operations hold to them.
package enum ExchangeSchema {
  private static let instance = "http://www.w3.org/2001/XMLSchema"

  /// The schema as a file.
  package static var text: String {
    let root = ExchangeElement(
      "xs:schema",
      [
        .init("xmlns:xs", instance), .init("xmlns", ExchangeElement.namespace),
        .init("targetNamespace", ExchangeElement.namespace),
        .init("elementFormDefault", "qualified"),
      ], children: [document] + kept + ExchangeTypes.named + shared + operations)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<!-- Made from the operations by scripts/schemas. -->\n" + XMLText.text(root)
  }

  /// Operations, or what a journal kept.
  private static var document: ExchangeElement {
    let names = Catalogue.operations.map { $0.name }.sorted(by: ByteOrder.precedes)
    let operations = XSD.many(
      XSD.choice(names.map { ExchangeElement("xs:element", [.init("ref", $0)]) }))
    let kept = XSD.sequence(
      ["sealed", "line", "content"].map {
        XSD.many(ExchangeElement("xs:element", [.init("ref", $0)]), minimum: 0)
      })
    return XSD.element(
      ExchangeElement.root,
      XSD.complex(
        [XSD.choice([operations, kept])]
          + [XSD.attribute("made", "instant"), XSD.attribute("from", "line")]))
  }

  /// Lines say what they are themselves, since their members are ids and seals in place of names.
  private static var kept: [ExchangeElement] {
    let anything = XSD.many(
      ExchangeElement(
        "xs:any", [.init("namespace", "##targetNamespace"), .init("processContents", "skip")]),
      minimum: 0)
    let numbers = ["seq", "by", "case", "v"].map { XSD.attribute($0, "xs:long") }
    let texts = ["at", "today", "id", "note", "source", "fx", "prev"].map {
      XSD.attribute($0, "xs:string")
    }
    let line = XSD.complex([XSD.sequence([anything])] + numbers + texts, isMixed: true)
    let digests = ["seal", "salt"].map { XSD.attribute($0, "xs:string") }
    let value = XSD.simpleContent("xs:string", digests)
    let piece = XSD.many(XSD.element("item", type: "xs:base64Binary"))
    let content = XSD.complex(
      [XSD.sequence([piece]), XSD.attribute("sha256", "xs:string", isRequired: true)])
    return [
      XSD.element("line", line), XSD.element("sealed", value), XSD.element("content", content),
    ]
  }

  /// What every operation has alike.
  private static var shared: [ExchangeElement] {
    let identifier = XSD.simple("xs:string", [XSD.facet("pattern", "[!-~]{1,64}")])
    let id = ExchangeElement(
      "xs:attribute", [.init("name", "id")], children: [identifier])
    let group = ExchangeElement(
      "xs:attributeGroup", [.init("name", "request")],
      children: [id, XSD.attribute("case", "line"), XSD.attribute("note", "line")])
    let kinds = Catalogue.expectedKinds.joined(separator: "|")
    let of = ExchangeElement(
      "xs:attribute", [.init("name", "of"), .init("use", "required")],
      children: [XSD.simple("xs:string", [XSD.facet("pattern", "(\(kinds)):.+")])])
    let revision = XSD.element("revision", XSD.simpleContent("xs:long", [of]))
    let expectation = XSD.complex(
      [XSD.sequence([XSD.many(revision, minimum: 0)])], name: "expectation")
    return [group, expectation]
  }

  private static var operations: [ExchangeElement] {
    Catalogue.operations.map { $0.name }.sorted(by: ByteOrder.precedes).map { name in
      var members = (SchemaDocument.data(name).map(ExchangeTypes.members) ?? [])
      members.append(
        ExchangeElement(
          "xs:element",
          [.init("name", "expect"), .init("type", "expectation"), .init("minOccurs", "0")]))
      return XSD.element(
        name,
        XSD.complex([
          ExchangeElement("xs:all", children: members),
          ExchangeElement("xs:attributeGroup", [.init("ref", "request")]),
        ]))
    }
  }
}

/// Types of members, from their JSON Schemas.
enum ExchangeTypes {
  /// Forms that many members have, under the names they have in the schema.
  private static let known: [(name: String, schema: JSON)] = [
    ("code", Code.schema), ("day", CivilDate.schema), ("instant", Instant.schema),
    ("line", Line.schema), ("money", Money.schema), ("paragraph", Paragraph.schema),
    ("tag", AssetTag.schema),
  ]

  private static let names = Dictionary(uniqueKeysWithValues: known.map { ($0.schema, $0.name) })

  /// The named types.
  static var named: [ExchangeElement] {
    known.map { entry in
      var type = type(entry.schema)
      type.attributes.insert(.init("name", entry.name), at: 0)
      return type
    }
  }

  /// The members of an object, in any order.
  static func members(_ object: JSON) -> [ExchangeElement] {
    let required = Set((object["required"]?.arrayValue ?? []).compactMap(\.stringValue))
    return (object["properties"]?.objectValue ?? []).map {
      element($0.name, $0.value, isRequired: required.contains($0.name))
    }
  }

  private static func element(_ name: String, _ schema: JSON, isRequired: Bool)
    -> ExchangeElement
  {
    let branches = schema["anyOf"]?.arrayValue ?? []
    let form = branches.first { $0["type"]?.stringValue != "null" } ?? schema
    var element = ExchangeElement("xs:element", [.init("name", name)])
    if let type = names[form] {
      element.attributes.append(.init("type", type))
    } else if isReference(form) {
      element.attributes.append(.init("type", "line"))
    } else if form["type"]?.stringValue == "boolean" {
      element.attributes.append(.init("type", "xs:boolean"))
    } else {
      element.children = [type(form)]
    }
    if !isRequired { element.attributes.append(.init("minOccurs", "0")) }
    if !branches.isEmpty { element.attributes.append(.init("nillable", "true")) }
    return element
  }

  /// What names a thing of the registry: here never an id.
  private static func isReference(_ schema: JSON) -> Bool { schema["type"]?.arrayValue != nil }

  private static func type(_ schema: JSON) -> ExchangeElement {
    if let branches = schema["oneOf"]?.arrayValue {
      let object = branches.first { $0["type"]?.stringValue == "object" } ?? .object([])
      let members = members(object).map { member in
        var optional = member
        optional.attributes.removeAll { $0.name == "minOccurs" }
        optional.attributes.append(.init("minOccurs", "0"))
        return optional
      }
      return XSD.complex([ExchangeElement("xs:all", children: members)], isMixed: true)
    }
    switch schema["type"]?.stringValue {
    case "array":
      var item = element("item", schema["items"] ?? .object([]), isRequired: true)
      item.attributes.append(.init("minOccurs", limit(schema["minItems"], "0")))
      item.attributes.append(.init("maxOccurs", limit(schema["maxItems"], "unbounded")))
      return XSD.complex([XSD.sequence([item])])
    case "object":
      return XSD.complex([ExchangeElement("xs:all", children: members(schema))])
    case "integer":
      return XSD.simple(
        "xs:long",
        [
          XSD.facet("minInclusive", limit(schema["minimum"], String(Int64.min))),
          XSD.facet("maxInclusive", limit(schema["maximum"], String(Int64.max))),
        ])
    case nil, .some: return text(schema)
    }
  }

  private static func text(_ schema: JSON) -> ExchangeElement {
    if let codes = schema["enum"]?.arrayValue {
      return XSD.simple(
        "xs:string", codes.compactMap(\.stringValue).map { XSD.facet("enumeration", $0) })
    }
    guard schema["contentEncoding"] == nil else {
      return XSD.simple("xs:base64Binary", [XSD.facet("minLength", "1")])
    }
    var facets: [ExchangeElement] = []
    for facet in ["minLength", "maxLength"] {
      guard let length = schema[facet]?.integerValue else { continue }
      facets.append(XSD.facet(facet, String(length)))
    }
    if let pattern = schema["pattern"]?.stringValue {
      facets.append(XSD.facet("pattern", XSDPattern.text(pattern, besides: schema["not"])))
    }
    switch schema["format"]?.stringValue {
    case "date": return XSD.simple("xs:date", facets)
    case "date-time": return XSD.simple("xs:dateTime", facets)
    case nil, .some: return XSD.simple("xs:string", facets)
    }
  }

  private static func limit(_ value: JSON?, _ standard: String) -> String {
    value?.integerValue.map { String($0) } ?? standard
  }
}
