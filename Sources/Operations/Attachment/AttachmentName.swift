package import RegistryModel

/// A file's name that no mail program, portal or file system can be hurt by: 1 to 120 characters,
/// none of them invisible, none that separates folders or is kept for itself by Windows; it begins
/// with neither a dot nor a hyphen, ends with neither a dot nor a blank, and names no device.
package struct AttachmentName: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "minLength": .integer(1), "maxLength": .integer(120),
    "pattern": .string(#"^[^\s.\-/\\:*?"<>|][^/\\:*?"<>|]*$"#),
    "not": TextRule.controls(lines: false),
  ])
  package static let sample = AttachmentName(unchecked: "x.jpg")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard AttachmentName.isSafe(given) else {
      throw RegistryError(
        .attachmentNameUnsafe, ["name": String(given.prefix(120))],
        hints: [Hint("attachment.name_form")])
    }
    text = given
  }

  package var field: JSON { .string(text) }

  /// What comes after the last dot, in lower case; nil when there is no dot.
  var ending: String? {
    guard let dot = text.lastIndex(of: ".") else { return nil }
    return text[text.index(after: dot)...].lowercased()
  }

  /// The name with another ending.
  func ending(in ending: String) -> String {
    let stem = text.lastIndex(of: ".").map { text[..<$0] } ?? text[...]
    return "\(stem).\(ending)"
  }

  /// Names that Windows takes for devices, whatever follows a dot.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func isSafe(_ name: String) -> Bool {
    guard (1...120).contains(name.unicodeScalars.count), let first = name.unicodeScalars.first,
      let last = name.unicodeScalars.last
    else { return false }
    let stem = name.prefix { $0 != "." }.lowercased()
    return !".-".unicodeScalars.contains(first) && !first.properties.isWhitespace
      && last != "." && !last.properties.isWhitespace
      && name.unicodeScalars.allSatisfy(isSafe) && !devices.contains(stem)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      // Among the formats are those that turn the direction of writing: `gpj.exe` for `exe.jpg`.
      false
    default: !#"/\:*?"<>|"#.unicodeScalars.contains(scalar)
    }
  }
}

extension ErrorCode {
  package static let attachmentNameUnsafe = ErrorCode("attachment.name_unsafe", .input)
}
