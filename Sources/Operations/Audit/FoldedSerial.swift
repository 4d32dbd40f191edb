import RegistryModel

/// Serials and placas with the characters people and labels confuse made one: O and 0, I and 1,
/// S and 5, B and 8; separators are left out.
enum FoldedSerial {
  static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in IdentifierText.key(text).utf8 {
      switch byte {
      case UInt8(ascii: "O"): folded.append(UInt8(ascii: "0"))
      case UInt8(ascii: "I"): folded.append(UInt8(ascii: "1"))
      case UInt8(ascii: "S"): folded.append(UInt8(ascii: "5"))
      case UInt8(ascii: "B"): folded.append(UInt8(ascii: "8"))
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"):
        continue
      default: folded.append(byte)
      }
    }
    return folded
  }
}
