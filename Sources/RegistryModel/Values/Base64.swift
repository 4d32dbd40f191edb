/// Base64 (RFC 4648, section 4), without Foundation.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// What each byte stands for; 0xFF for none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, code) in alphabet.enumerated() { values[Int(code)] = UInt8(value) }
    return values
  }()
  private static let padding = UInt8(ascii: "=")

  package static func encoded(_ bytes: [UInt8]) -> String {
    String(decoding: characters(bytes[...]), as: UTF8.self)
  }

  /// In lines of 76 characters (RFC 2045, section 6.8), each ended by CRLF.
  package static func lines(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 57 * 78 + 80)
    for start in stride(from: 0, to: bytes.count, by: 57) {
      result += characters(bytes[start..<min(start + 57, bytes.count)])
      result += [0x0D, 0x0A]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes a text stands for; nil when it is no base64: padded, in one piece, and with nothing
  /// left over in its last character (RFC 4648, section 3.5).
  package static func decoded(_ text: String) -> [UInt8]? {
    var copy = text
    return copy.withUTF8 { decoded($0) }
  }

  private static func decoded(_ codes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard codes.count.isMultiple(of: 4) else { return nil }
    guard !codes.isEmpty else { return [] }
    let pads = codes.suffix(2).count { $0 == padding }
    guard pads < 2 || codes[codes.count - 2] == padding, pads == 0 || codes.last == padding else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(codes.count / 4 * 3)
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for code in codes.dropLast(pads) {
      let value = values[Int(code)]
      guard value != 0xFF else { return nil }
      group = group << 6 | UInt32(value)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      group &= 1 << bits - 1
    }
    return group == 0 ? bytes : nil
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let left = bytes.endIndex - index
      let first = UInt32(bytes[index]) << 16
      let second = left > 1 ? UInt32(bytes[index + 1]) << 8 : 0
      let third = left > 2 ? UInt32(bytes[index + 2]) : 0
      let group = first | second | third
      result.append(alphabet[Int(group >> 18)])
      result.append(alphabet[Int(group >> 12 & 63)])
      result.append(left > 1 ? alphabet[Int(group >> 6 & 63)] : padding)
      result.append(left > 2 ? alphabet[Int(group & 63)] : padding)
      index += 3
    }
    return result
  }
}
