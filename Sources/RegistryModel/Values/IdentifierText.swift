/// Identifiers made comparable: what people type, labels carry and machines report.
package enum IdentifierText {
  /// Upper case, without white space at either end, runs of white space made one blank.
  package static func key(_ text: String) -> String {
    var bytes: [UInt8] = []
    var pendingSpace = false
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        pendingSpace = !bytes.isEmpty
      default:
        if pendingSpace { bytes.append(0x20) }
        pendingSpace = false
        bytes.append((97...122).contains(byte) ? byte - 32 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A hardware address as twelve upper-case hexadecimal digits, or nil when it is none.
  package static func macKey(_ text: String) -> String? {
    var digits: [UInt8] = []
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
