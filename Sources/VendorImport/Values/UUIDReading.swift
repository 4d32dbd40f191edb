/// Reads a UUID in its usual form, or as 32 digits without hyphens (RFC 9562).
enum UUIDReading {
  /// Upper case, `8-4-4-4-12`; nil when it is none.
  static func canonical(_ text: String) -> String? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    guard digits.count == 32, digits.allSatisfy(isHexadecimal) else { return nil }
    let lengths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    guard lengths == [32] || lengths == [8, 4, 4, 4, 12] else { return nil }
    var result = ""
    for (index, character) in String(decoding: digits, as: UTF8.self).uppercased().enumerated() {
      if [8, 12, 16, 20].contains(index) { result.append("-") }
      result.append(character)
    }
    return result
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...70, 97...102: true
    default: false
    }
  }
}
