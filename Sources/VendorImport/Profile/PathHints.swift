import RegistryModel

/// What somebody meant who wrote a path as XPath has it and profiles have not.
enum PathHints {
  /// The first that fits.
  static func hints(_ path: String) -> [Hint] {
    let (text, isOpen) = withoutLiterals(path)
    if isOpen { return [Hint("path_quote")] }
    if text.count(where: { $0 == "[" }) != text.count(where: { $0 == "]" }) {
      return [Hint("path_bracket")]
    }
    if isWord("self", in: text) { return [Hint("path_self", ["named": "{*}self"])] }
    if isWord("and", in: text) { return [Hint("path_and")] }
    if isWord("or", in: text) { return [Hint("path_or")] }
    if text.contains("(") { return [Hint("path_function")] }
    if text.replacing("following-sibling::", with: "").contains("::") { return [Hint("path_axis")] }
    if text.contains(":") { return [Hint("path_prefix")] }
    return []
  }

  /// A path without its texts in quotation marks and without its namespaces, and whether one of them
  /// has no end.
  private static func withoutLiterals(_ path: String) -> (text: String, isOpen: Bool) {
    var result = ""
    var end: Character?
    for character in path {
      if let closing = end {
        if character == closing { end = nil }
        continue
      }
      switch character {
      case "'", "\"": end = character
      case "{": end = "}"
      default: result.append(character)  // Characters, of which there is no end.
      }
    }
    return (result, end != nil)
  }

  private static func isWord(_ word: String, in text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber && !"_-.@".contains($0) }.contains { $0 == word }
  }
}
