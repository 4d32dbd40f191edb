/// Reads yes and no as documents write them.
enum BooleanReading {
  /// Nil when the text is neither.
  static func flag(_ text: String) -> Bool? {
    let word = text.lowercased()
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = [
    "true", "t", "yes", "y", "1", "on", "sí", "si", "s", "verdadero", "enabled",
  ]
  private static let no: Set<String> = [
    "false", "f", "no", "n", "0", "off", "falso", "disabled",
  ]
}
