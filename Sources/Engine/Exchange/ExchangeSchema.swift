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
