/// Plain ASCII decimal digits, without locale.
enum Digits {
  /// The value of a run of ASCII digits, or nil when anything else is in it.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var result = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      result = result * 10 + Int(byte - 48)
    }
    return result
  }

  /// The number with zeros in front up to `width`.
  static func padded(_ number: Int, _ width: Int) -> String {
    ASCIIText.make { $0.padded(number, width) }
  }
}
