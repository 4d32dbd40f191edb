/// How much room text takes on a terminal.
enum TextWidth {
  /// Columns: marks that combine take none, East Asian wide characters and emoji two.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - columns(of: text)))
    return right ? space + text : text + space
  }

  /// The text cut to the width, with an ellipsis when something was cut.
  static func cut(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width, width > 0 else { return text }
    var result = ""
    var used = 0
    for character in text {
      let size = columns(of: String(character))
      guard used + size < width else { break }
      result.append(character)
      used += size
    }
    return result + "…"
  }

  /// The text in lines no wider than `width`, broken at blanks where it can be.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrappedLine(String($0), to: max(8, width))
    }
  }

  /// The text with its lines broken where they are wider than `width`: what goes on stands two
  /// columns further in than the line began.
  static func hanging(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard columns(of: String(line)) > width else { return String(line) }
      let indent = String(line.prefix { $0 == " " })
      let pieces = wrapped(String(line.dropFirst(indent.count)), to: width - indent.count - 2)
      return indent + pieces.joined(separator: "\n" + indent + "  ")
    }.joined(separator: "\n")
  }

  private static func wrappedLine(_ line: String, to width: Int) -> [String] {
    guard columns(of: line) > width else { return [line] }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let candidate = current.isEmpty ? String(word) : current + " " + word
      if columns(of: candidate) <= width {
        current = candidate
        continue
      }
      if !current.isEmpty { lines.append(current) }
      current = String(word)
      while columns(of: current) > width {
        let head = String(current.prefix(width))
        lines.append(head)
        current = String(current.dropFirst(width))
      }
    }
    return lines + [current]
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF:
      2
    default: 1
    }
  }
}
