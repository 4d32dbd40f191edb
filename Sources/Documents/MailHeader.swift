import RegistryModel

/// One field of a mail's header (RFC 5322, section 2.2; RFC 2047 for what is no ASCII).
package struct MailHeader {
  let name: String
  let body: String

  /// Unstructured text: encoded words where needed, folded, and nothing a reader could take for
  /// another field: every control character becomes a blank, and marks that deceive are shown.
  init(_ name: String, text: String) {
    self.name = name
    body = MailHeader.encoded(MailHeader.shown(text), after: name.utf8.count + 2)
  }

  /// An address with the name shown beside it; nil when it cannot be one.
  init?(_ name: String, address: String, shown: String? = nil) {
    guard MailHeader.isAddress(address) else { return nil }
    self.name = name
    guard let shown, !MailHeader.shown(shown).isEmpty else {
      body = address
      return
    }
    let plain = MailHeader.shown(shown)
    let quoted =
      plain.utf8.allSatisfy(MailHeader.isPlain)
      ? "\"" + plain.filter { $0 != "\"" && $0 != "\\" } + "\""
      : MailHeader.words(plain, after: name.utf8.count + 2)
    body = "\(quoted)\r\n <\(address)>"
  }

  var line: String { "\(name): \(body)\r\n" }

  /// One line without marks that would deceive its reader.
  private static func shown(_ text: String) -> String { oneLine(SafeText.plain(text)) }

  /// Control characters, line ends among them, as blanks.
  package static func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
      result.unicodeScalars.append(isControl || isSeparator ? " " : scalar)
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  /// `local@domain` of visible ASCII without what has a meaning in a header.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254 else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      isPlain(byte) && byte != 0x20 && !"()<>[]:;,\\\"".utf8.contains(byte)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }

  private static func encoded(_ text: String, after used: Int) -> String {
    let isPlain = text.utf8.allSatisfy(isPlain) && !text.contains("=?")
    return isPlain ? folded(text, after: used) : words(text, after: used)
  }

  /// Broken before blanks so that lines stay within 76 characters where words allow.
  private static func folded(_ text: String, after used: Int) -> String {
    var result = ""
    var column = used
    for word in text.split(separator: " ") {
      if result.isEmpty {
        column += word.utf8.count
        result += word
      } else if column + 1 + word.utf8.count > 76 {
        result += "\r\n " + word
        column = 1 + word.utf8.count
      } else {
        result += " " + word
        column += 1 + word.utf8.count
      }
    }
    return result
  }

  /// Encoded words of whole characters, none longer than 75 (RFC 2047, section 2).
  private static func words(_ text: String, after used: Int) -> String {
    // `=?UTF-8?B?` and `?=` are 12 of the 75; the first line already holds the field's name.
    var words: [String] = []
    var piece: [UInt8] = []
    var room = max(12, (75 - used - 12) / 4 * 3)
    for character in text {
      let bytes = Array(String(character).utf8)
      if !piece.isEmpty, piece.count + bytes.count > room {
        words.append("=?UTF-8?B?\(Base64.encoded(piece))?=")
        piece = []
        room = 45
      }
      piece += bytes
    }
    if !piece.isEmpty { words.append("=?UTF-8?B?\(Base64.encoded(piece))?=") }
    return words.joined(separator: "\r\n ")
  }
}
