/// Text a mail server may pass on without touching it and people can still read in its source
/// (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let width = 76

  /// - Parameter text: its lines ended by LF; they come out ended by CRLF.
  static func encoded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: "\r\n")
  }

  private static func line(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var column = 0
    for (index, byte) in bytes.enumerated() {
      let piece = piece(byte, isFirst: index == 0, isLast: index == bytes.count - 1)
      // A soft break takes the last column.
      if column + piece.count > width - 1 {
        result += "=\r\n"
        column = 0
      }
      result += piece
      column += piece.count
    }
    return result
  }

  /// Blanks at a line's end are lost on the way, a line's first dot means something to SMTP, and
  /// `From ` to mailboxes.
  private static func piece(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> String {
    let isBlank = byte == 0x20 || byte == 0x09
    let isMarked = isFirst && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
    let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
    guard (isPlain && !isMarked) || (isBlank && !isLast) else { return escape(byte) }
    return String(UnicodeScalar(byte))
  }

  static func escape(_ byte: UInt8) -> String { "=" + hexadecimal(byte) }

  /// Two upper-case digits.
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
