/// One field of comma-separated values (RFC 4180).
package enum CSVField {
  /// In quotes where a comma, a quote or a line end makes them needed.
  package static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// The same for people's spreadsheets, which run what begins like a formula: an apostrophe before
  /// it makes it text (OWASP, CSV injection).
  package static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return quoted(text) }
    return quoted("'" + text)
  }
}
