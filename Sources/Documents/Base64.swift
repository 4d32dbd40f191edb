/// Base64 (RFC 4648, section 4), without Foundation.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var group = bytes.startIndex
    while group != bytes.endIndex {
      let next = bytes.index(group, offsetBy: 3, limitedBy: bytes.endIndex) ?? bytes.endIndex
      let taken = Array(bytes[group..<next])
      let value = taken.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - taken.count))
      for position in 0..<4 {
        guard position <= taken.count else {
          result.append(UInt8(ascii: "="))
          continue
        }
        result.append(alphabet[Int(value >> UInt32(18 - 6 * position) & 63)])
      }
      group = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// In lines of 76 characters (RFC 2045, section 6.8), each ended by CRLF.
  static func lines(_ bytes: some Collection<UInt8>) -> String {
    var result = ""
    var rest = encoded(bytes)[...]
    while !rest.isEmpty {
      result += rest.prefix(76) + "\r\n"
      rest = rest.dropFirst(76)
    }
    return result
  }
}
