import Operations
import RegistryModel

/// The elements an XML Schema is made of.
enum XSD {
  static func element(_ name: String, _ type: ExchangeElement) -> ExchangeElement {
    ExchangeElement("xs:element", [.init("name", name)], children: [type])
  }

  static func element(_ name: String, type: String) -> ExchangeElement {
    ExchangeElement("xs:element", [.init("name", name), .init("type", type)])
  }

  static func attribute(_ name: String, _ type: String, isRequired: Bool = false)
    -> ExchangeElement
  {
    ExchangeElement(
      "xs:attribute",
      [.init("name", name), .init("type", type)]
        + (isRequired ? [.init("use", "required")] : []))
  }

  static func complex(
    _ children: [ExchangeElement], name: String? = nil, isMixed: Bool = false
  ) -> ExchangeElement {
    ExchangeElement(
      "xs:complexType",
      (name.map { [.init("name", $0)] } ?? []) + (isMixed ? [.init("mixed", "true")] : []),
      children: children)
  }

  static func simple(_ base: String, _ facets: [ExchangeElement]) -> ExchangeElement {
    ExchangeElement(
      "xs:simpleType",
      children: [ExchangeElement("xs:restriction", [.init("base", base)], children: facets)])
  }

  /// Text with attributes.
  static func simpleContent(_ base: String, _ attributes: [ExchangeElement]) -> ExchangeElement {
    let content = ExchangeElement("xs:extension", [.init("base", base)], children: attributes)
    return complex([ExchangeElement("xs:simpleContent", children: [content])])
  }

  static func facet(_ name: String, _ value: String) -> ExchangeElement {
    ExchangeElement("xs:" + name, [.init("value", value)])
  }

  static func sequence(_ children: [ExchangeElement]) -> ExchangeElement {
    ExchangeElement("xs:sequence", children: children)
  }

  static func choice(_ children: [ExchangeElement]) -> ExchangeElement {
    ExchangeElement("xs:choice", children: children)
  }

  /// As often as one likes.
  static func many(_ element: ExchangeElement, minimum: Int = 1) -> ExchangeElement {
    var repeated = element
    if minimum != 1 { repeated.attributes.append(.init("minOccurs", String(minimum))) }
    repeated.attributes.append(.init("maxOccurs", "unbounded"))
    return repeated
  }
}

/// Patterns as XML Schema writes them (Part 2, appendix F): always for the whole text, without
/// escapes by number.
enum XSDPattern {
  /// - Parameter besides: what the text may not match either: the control characters.
  static func text(_ pattern: String, besides: JSON?) -> String {
    switch besides {
    case TextRule.controls(lines: false):
      return #" *[^ \t\n\r\#(controls)][^\t\n\r\#(controls)]*"#
    case TextRule.controls(lines: true):
      return #"[ \t\n]*[^ \t\n\r\#(controls)][^\r\#(controls)]*"#
    case nil, .some: return whole(pattern)
    }
  }

  /// Those that XML can hold and a line or paragraph cannot, other than blanks.
  private static let controls = "\u{7F}-\u{9F}"

  private static func whole(_ pattern: String) -> String {
    var text = pattern
    if text.hasPrefix("^") { text.removeFirst() }
    if text.hasSuffix("$") { text.removeLast() }
    let escapes = [
      (#"\u0000-\u001f"#, #"\t\n\r"#), (#"\u007f-\u009f"#, controls), (#"\u007f"#, "\u{7F}"),
    ]
    for (escape, plain) in escapes { text = text.replacing(escape, with: plain) }
    return spellingBlanks(text)
  }

  /// Blanks within brackets one by one: checkers in use (libxml2) misread `[^\s…]`.
  private static func spellingBlanks(_ pattern: String) -> String {
    var text = ""
    var isInClass = false
    var isEscaped = false
    for character in pattern {
      if isEscaped {
        text += isInClass && character == "s" ? #" \t\n\r"# : "\\" + String(character)
        isEscaped = false
        continue
      }
      isEscaped = character == "\\"
      guard !isEscaped else { continue }
      if character == "[" { isInClass = true }
      if character == "]" { isInClass = false }
      text.append(character)
    }
    return text
  }
}
