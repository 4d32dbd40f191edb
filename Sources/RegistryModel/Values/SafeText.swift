/// Text from data made harmless for those who read it: what would be obeyed or would deceive is shown
/// as `\u{202e}`. Data for programs keeps it.
package enum SafeText {
  /// For a terminal: neither control characters nor marks that deceive; line feeds and tabs stay.
  package static func shown(_ text: String) -> String {
    replaced(text) { isControl($0) || deceives($0) }
  }

  /// For pages and mails that leave the house: without marks that deceive.
  package static func plain(_ text: String) -> String { replaced(text, deceives) }

  private static func replaced(_ text: String, _ isDangerous: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      guard isDangerous(scalar) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      result += "\\u{" + String(scalar.value, radix: 16) + "}"
    }
    return result
  }

  /// C0 and C1 controls but line feed and tab, and Unicode's own line ends.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029: true
    default: false
    }
  }

  /// What takes no room and changes what is read: marks that turn text around, joiners, fillers, tags.
  private static func deceives(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
