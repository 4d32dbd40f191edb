package import RegistryModel

/// Writing elements as XML.
package enum XMLText {
  /// Whether XML 1.0 can hold the text at all (section 2.2).
  package static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0x00...0x1F, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
  }

  /// Whether it can name an element; of the names that could, only those in ASCII.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    func isLetter(_ byte: UInt8) -> Bool {
      (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
    }
    return isLetter(first)
      && text.utf8.allSatisfy {
        isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: "-")
      }
  }

  /// JSON without the characters XML has no form for: they only stand in strings.
  static func asciiJSON(_ json: String) -> String {
    guard !canHold(json) else { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      guard !canHold(String(scalar)) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return result
  }

  /// The element with all within it, indented, and a line feed.
  ///
  /// - Parameter namespace: the one it stands in.
  package static func text(
    _ element: ExchangeElement, indent: Int = 0,
    within namespace: String = ExchangeElement.namespace
  ) -> String {
    var text = ""
    write(element, indent, namespace, &text)
    return text
  }

  private static func write(
    _ element: ExchangeElement, _ indent: Int, _ outer: String, _ text: inout String
  ) {
    let namespace = element.foreignNamespace ?? ExchangeElement.namespace
    text += String(repeating: " ", count: indent) + "<" + element.name
    if namespace != outer { write(.init("xmlns", namespace), &text) }
    for attribute in element.attributes { write(attribute, &text) }
    if element.isNil { text += " xsi:nil=\"true\"" }
    guard !element.text.isEmpty || !element.children.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    // Between elements blanks say nothing; what else stands there is kept.
    if element.children.isEmpty || !element.text.isBlank {
      text += escaped(element.text, inAttribute: false)
    }
    if !element.children.isEmpty {
      text += "\n"
      for child in element.children { write(child, indent + 2, namespace, &text) }
      text += String(repeating: " ", count: indent)
    }
    text += "</" + element.name + ">\n"
  }

  private static func write(_ attribute: ExchangeElement.Attribute, _ text: inout String) {
    text += " " + attribute.name + "=\"" + escaped(attribute.value, inAttribute: true) + "\""
  }

  /// A reader would make one line feed of every line end, and blanks of those in attributes.
  private static func escaped(_ text: String, inAttribute: Bool) -> String {
    guard text.utf8.contains(where: { needsEscape($0, inAttribute) }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where inAttribute: result += "&#10;"
      case "\t" where inAttribute: result += "&#9;"
      case "\r": result += "&#13;"
      // Allowed as they are, but terminals obey them.
      case "\u{7F}"..."\u{9F}": result += "&#x" + String(scalar.value, radix: 16) + ";"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func needsEscape(_ byte: UInt8, _ inAttribute: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0D, 0x7F, 0xC2: true
    case UInt8(ascii: "\""), 0x09, 0x0A: inAttribute
    default: false
    }
  }
}
