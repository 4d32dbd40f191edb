import RegistryModel

/// Plain text of a fixed width, line by line, with words that come from outside.
struct ActaText {
  static let width = 80

  let words: (String) -> String
  private(set) var lines: [String] = []
  private var section = 0

  init(words: @escaping (String) -> String) { self.words = words }

  var page: String { lines.joined(separator: "\n") + "\n" }

  /// A sentence with its `{name}` filled in.
  func sentence(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = words(key)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  mutating func blank() { lines.append("") }

  mutating func centered(_ text: String) {
    for line in TextWrap.wrapped(text, width: ActaText.width) {
      lines.append(String(repeating: " ", count: (ActaText.width - line.count) / 2) + line)
    }
  }

  /// A numbered heading.
  mutating func heading(_ key: String) {
    section += 1
    blank()
    lines.append("\(section). \(words(key))")
    blank()
  }

  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    let first = String(repeating: " ", count: indent)
    let rest = String(repeating: " ", count: hanging ?? indent)
    let wrapped = TextWrap.wrapped(text, width: ActaText.width - max(indent, hanging ?? indent))
    for (index, line) in wrapped.enumerated() { lines.append((index == 0 ? first : rest) + line) }
  }

  /// `Label: value`.
  mutating func field(_ label: String, _ value: String?, indent: Int = 3) {
    guard let value else { return }
    paragraph("\(words(label)): \(value)", indent: indent, hanging: indent + 2)
  }

  /// A label and its figure, joined by dots.
  mutating func figure(_ label: String, _ number: Int64) {
    let name = words(label)
    let value = String(number)
    let dots = max(2, 60 - name.count - value.count)
    lines.append("   \(name) " + String(repeating: ".", count: dots) + " \(value)")
  }

  mutating func line(_ text: String) { lines.append(text) }
}

/// Breaking text into lines.
enum TextWrap {
  /// Lines of at most `width` characters, broken at blanks; a longer word is cut. Line feeds of the
  /// text stay.
  static func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrappedLine($0, width: width)
    }
  }

  private static func wrappedLine(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
