/// Text made comparable for searching: lower case and without accents, so that «Nariño» is found
/// by «narino».
package enum FoldedText {
  /// Lower case, the Latin accents of Spanish and its neighbours removed, everything that is no
  /// letter or digit made one blank.
  package static func fold(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? foldASCII(text) : foldUnicode(text)
  }

  /// The same for text without accents, which is most of it.
  private static func foldASCII(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for byte in text.utf8 {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      guard (97...122).contains(lower) || (48...57).contains(lower) else {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(0x20) }
      pendingSpace = false
      bytes.append(lower)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func foldUnicode(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      guard let letter = base(of: scalar) else {
        // A combining accent after its letter adds nothing.
        if (0x300...0x36F).contains(scalar.value) { continue }
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.unicodeScalars.append(" ") }
      pendingSpace = false
      result.unicodeScalars.append(contentsOf: letter)
    }
    return result
  }

  /// The folded words of a text.
  package static func words(_ text: String) -> [String] {
    fold(text).split(separator: " ").map(String.init)
  }

  /// Nil for what separates words.
  private static func base(of scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    if scalar.isASCII {
      switch scalar.value {
      case 65...90: return String(Character(UnicodeScalar(UInt8(scalar.value) + 32))).unicodeScalars
      case 97...122, 48...57: return String(Character(scalar)).unicodeScalars
      default: return nil
      }
    }
    if let plain = accented[scalar] { return plain.unicodeScalars }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars
  }

  private static let accented: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "áàâäãåÁÀÂÄÃÅ"), ("e", "éèêëÉÈÊË"), ("i", "íìîïÍÌÎÏ"), ("o", "óòôöõÓÒÔÖÕ"),
      ("u", "úùûüÚÙÛÜ"), ("n", "ñÑ"), ("c", "çÇ"), ("y", "ýÿÝŸ"), ("ss", "ß"), ("ae", "æÆ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
