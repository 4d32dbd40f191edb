import RegistryModel

/// Text inside XML and HTML: escaped, and without what XML 1.0 forbids (section 2.2).
enum MarkupText {
  /// The same for people's eyes: marks that would deceive them are shown.
  static func shown(_ text: String) -> String { escaped(SafeText.plain(text)) }

  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Readers would make it a line feed.
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Controls other than tab and line ends have no form in XML 1.0; those from U+007F to U+009F are
  /// allowed there, but terminals obey them.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
