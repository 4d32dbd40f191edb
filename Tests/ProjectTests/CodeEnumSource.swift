/// The enumerations of codes a source file declares, read off its text.
enum CodeEnumSource {
  /// Each by its name as keys spell it (`case_state`), with its raw values.
  static func all(in text: String) -> [(name: String, codes: [String])] {
    var found: [(name: String, codes: [String])] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if let keyword = words.firstIndex(of: "enum"), line.contains("CodeEnum"),
        words.indices.contains(keyword + 1)
      {
        found.append((snake(words[keyword + 1].prefix { $0.isLetter }), []))
        isInside = true
      } else if line == "}" {
        isInside = false
      } else if isInside, let last = found.indices.last, line.hasPrefix("  case ") {
        found[last].codes += codes(line.dropFirst(7))
      }
    }
    return found
  }

  /// `one, two = "2"` is `one`, `2`.
  private static func codes(_ cases: Substring) -> [String] {
    cases.split(separator: ",").compactMap { item in
      if let quoted = item.split(separator: "\"").dropFirst().first { return String(quoted) }
      let name = item.split(separator: " ").first.map(String.init)
      return name?.replacing("`", with: "")
    }
  }

  private static func snake(_ name: some StringProtocol) -> String {
    name.enumerated().map { index, character in
      character.isUppercase && index > 0 ? "_" + character.lowercased() : character.lowercased()
    }.joined()
  }
}
