import Operations
import RegistryModel

/// Types of members, from their JSON Schemas.
enum ExchangeTypes {
  /// Forms that many members have, under the names they have in the schema.
  private static let known: [(name: String, schema: JSON)] = [
    ("code", Code.schema), ("day", CivilDate.schema),
    ("equipment_kind", EquipmentKind.schema), ("instant", Instant.schema), ("line", Line.schema),
    ("money", Money.schema), ("paragraph", Paragraph.schema), ("part_class", PartClass.schema),
    ("tag", AssetTag.schema),
  ]

  /// Those, and forms that members of one name share among many operations.
  private static let all =
    known
    + SharedForms.found(besides: known.map(\.schema)).filter { form in
      !known.contains { $0.name == form.name } && form.name != "expectation"
    }

  private static let names = Dictionary(uniqueKeysWithValues: all.map { ($0.schema, $0.name) })

  /// The named types.
  static var named: [ExchangeElement] {
    all.map { entry in
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

  /// A form without its null, and whether it had one.
  static func valued(_ schema: JSON) -> (form: JSON, isNullable: Bool) {
    let branches = schema["anyOf"]?.arrayValue ?? []
    let form = branches.first { $0["type"]?.stringValue != "null" }
    return (form ?? schema, form != nil)
  }

  private static func element(_ name: String, _ schema: JSON, isRequired: Bool)
    -> ExchangeElement
  {
    let (form, isNullable) = valued(schema)
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
    if isNullable { element.attributes.append(.init("nillable", "true")) }
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

/// Forms that members of one name have in three places or more, and no member of another name: named,
/// they are written once.
private struct SharedForms {
  private var uses: [JSON: (name: String, count: Int)] = [:]
  private var order: [JSON] = []
  /// Forms that members of several names have.
  private var ambiguous: Set<JSON> = []

  static func found(besides known: [JSON]) -> [(name: String, schema: JSON)] {
    var forms = SharedForms()
    for operation in Catalogue.operations {
      forms.gather(SchemaDocument.data(operation.name) ?? .object([]))
    }
    var taken: Set<String> = []
    return forms.order.compactMap { form in
      guard !known.contains(form), !forms.ambiguous.contains(form),
        let use = forms.uses[form], use.count >= 3, taken.insert(use.name).inserted
      else { return nil }
      return (use.name, form)
    }.sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  private mutating func gather(_ object: JSON) {
    for member in object["properties"]?.objectValue ?? [] { add(member.name, member.value) }
  }

  private mutating func add(_ name: String, _ schema: JSON) {
    let form = ExchangeTypes.valued(schema).form
    if let items = form["items"] { add("item", items) }
    gather(form)
    // Of text and numbers only codes are long.
    let isLong = form["enum"] != nil || form["properties"] != nil || form["items"] != nil
    guard isLong || form["oneOf"] != nil else { return }
    guard let use = uses[form] else {
      uses[form] = (name, 1)
      return order.append(form)
    }
    uses[form] = (use.name, use.count + 1)
    if use.name != name || name == "item" { ambiguous.insert(form) }
  }
}
