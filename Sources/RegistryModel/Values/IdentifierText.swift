/// Identifiers made comparable: what people type, labels carry and machines report.
package enum IdentifierText {
  /// Upper case, without white space at either end, runs of white space made one blank.
  package static func key(_ text: String) -> String {
    // Most texts are keys already: labels and machines have their codes in capitals.
    guard !isKey(text) else { return text }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      var pendingSpace = false
      for byte in text.utf8 {
        guard !isSpace(byte) else {
          pendingSpace = count > 0
          continue
        }
        if pendingSpace {
          buffer[count] = 0x20
          count += 1
        }
        pendingSpace = false
        buffer[count] = (97...122).contains(byte) ? byte - 32 : byte
        count += 1
      }
      return count
    }
  }

  /// Whether making the text comparable leaves it as it is.
  private static func isKey(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: if last == 0x20 { return false }
      case 0x09, 0x0A, 0x0D, 97...122: return false
      default: break
      }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// A hardware address as twelve upper-case hexadecimal digits, or nil when it is none.
  package static func macKey(_ text: String) -> String? {
    var digits: [UInt8] = []
    digits.reserveCapacity(12)
    for byte in key(text).utf8 {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case 48...57, 65...70: digits.append(byte)
      default: return nil
      }
    }
    return digits.count == 12 ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// A hardware address as people read it, `AA:BB:CC:DD:EE:FF`, from its key.
  package static func macText(_ key: String) -> String {
    var result = ""
    for (index, character) in key.enumerated() {
      if index > 0, index.isMultiple(of: 2) { result.append(":") }
      result.append(character)
    }
    return result
  }
}
