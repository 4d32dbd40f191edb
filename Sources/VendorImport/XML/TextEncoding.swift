/// How a document's bytes make characters, as far as markup goes: from its first bytes and its own
/// declaration (XML 1.0, appendix F).
enum TextEncoding: Equatable {
  /// Markup is in ASCII, one byte a character.
  case ascii
  /// UTF-16 or UTF-32: bytes a character, and which of them holds ASCII.
  case wide(bytes: Int, low: Int)
  /// Markup may hide in other bytes (EBCDIC, UTF-7, ISO-2022), where nothing would guard it.
  case hidden(String)

  /// Bytes that are enough to know, unless the document is shorter.
  static let needed = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let first = Array(bytes.prefix(4))
    switch first {
    case [0xFF, 0xFE, 0, 0], [0x3C, 0, 0, 0]: self = .wide(bytes: 4, low: 0)
    case [0, 0, 0xFE, 0xFF], [0, 0, 0, 0x3C]: self = .wide(bytes: 4, low: 3)
    case [0x4C, 0x6F, 0xA7, 0x94]: self = .hidden("EBCDIC")
    default:
      switch Array(first.prefix(2)) {
      case [0xFF, 0xFE], [0x3C, 0]: self = .wide(bytes: 2, low: 0)
      case [0xFE, 0xFF], [0, 0x3C]: self = .wide(bytes: 2, low: 1)
      default: self = TextEncoding.declared(bytes)
      }
    }
  }

  /// By the name in the declaration.
  private static func declared(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    let start = String(decoding: bytes.prefix(needed), as: UTF8.self)
    guard let opening = start.firstRange(of: "<?xml"),
      let closing = start[opening.upperBound...].firstRange(of: "?>"),
      let key = start[opening.upperBound..<closing.lowerBound].firstRange(of: "encoding")
    else { return .ascii }
    let rest = start[key.upperBound..<closing.lowerBound].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return .ascii }
    let name = String(rest.dropFirst().prefix { $0 != quote })
    let upper = name.uppercased()
    return open.contains { upper.hasPrefix($0) } ? .ascii : .hidden(name)
  }

  /// Beginnings of the names of encodings in which the byte 3C is `<` and nothing else, and of the
  /// wide ones, which their first bytes have shown already.
  private static let open = [
    "UTF-8", "UTF8", "US-ASCII", "ASCII", "ANSI_X3.4", "ISO-8859", "ISO8859", "ISO_8859", "LATIN",
    "WINDOWS-", "CP125", "CP437", "CP85", "CP86", "IBM437", "IBM85", "IBM86", "KOI8", "MAC",
    "EUC", "SHIFT", "SJIS", "GB2312", "GBK", "GB18030", "BIG5", "TIS-620", "UTF-16", "UTF16",
    "UTF-32", "UTF32", "UCS-2", "UCS-4", "ISO-10646-UCS",
  ]
}
