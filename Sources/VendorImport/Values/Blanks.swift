/// White space as documents pad values with it: blanks, tabs, line ends, no-break spaces (U+00A0)
/// and byte order marks (U+FEFF).
enum Blanks {
  /// The text without white space at either end. This is on the way of every value read, so it
  /// looks at bytes.
  static func trimmed(_ text: UnsafePointer<UInt8>) -> String {
    var end = 0
    while text[end] != 0 { end += 1 }
    return trimmed(UnsafeBufferPointer(start: text, count: end))
  }

  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var start = 0
    var end = bytes.count
    while start < end {
      let width = leading(bytes, start, end)
      guard width > 0 else { break }
      start += width
    }
    while end > start {
      let width = trailing(bytes, start, end)
      guard width > 0 else { break }
      end -= width
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Bytes of a character at `index` that nobody sees and no value has: soft hyphens, joiners and marks
  /// of direction; 0 when there is none.
  static func invisible(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    if bytes[index] == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xAD ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // U+200B…200F, U+202A…202E, U+2060…2064, U+FEFF.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
      (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// Whether there is any white space but single blanks inside, or what might be invisible.
  static func needCollapsing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for byte in bytes {
      guard byte != 0xC2, byte != 0xE2, byte != 0xEF, !isBlank(byte) || (byte == 0x20 && !wasBlank)
      else { return true }
      wasBlank = byte == 0x20
    }
    return wasBlank
  }

  /// Bytes of the white space at `index`, 0 when there is none.
  private static func leading(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int
  {
    if isBlank(bytes[index]) { return 1 }
    if isNoBreakSpace(bytes, index, end) { return 2 }
    return isByteOrderMark(bytes, index, end) ? 3 : 0
  }

  private static func trailing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int
  {
    if isBlank(bytes[end - 1]) { return 1 }
    if end - 2 >= start, isNoBreakSpace(bytes, end - 2, end) { return 2 }
    return end - 3 >= start && isByteOrderMark(bytes, end - 3, end) ? 3 : 0
  }

  static func isNoBreakSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool
  {
    index + 1 < end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }

  private static func isByteOrderMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
  }
}

extension StringProtocol {
  /// Without white space at either end.
  func trimmingBlanks() -> String {
    var copy = String(self)
    return copy.withUTF8 { Blanks.trimmed($0) }
  }

  /// Trimmed, every run of white space inside made one blank, without what nobody sees.
  func collapsingBlanks() -> String {
    var copy = String(self)
    let isPlain = copy.withUTF8 { !Blanks.needCollapsing($0) }
    guard !isPlain else { return copy }
    return copy.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var index = 0
      var pending = false
      while index < bytes.count {
        let invisible = Blanks.invisible(bytes, index, bytes.count)
        guard invisible == 0 else {
          index += invisible
          continue
        }
        let isWide = Blanks.isNoBreakSpace(bytes, index, bytes.count)
        if isWide || Blanks.isBlank(bytes[index]) {
          pending = !result.isEmpty
          index += isWide ? 2 : 1
          continue
        }
        if pending { result.append(0x20) }
        pending = false
        result.append(bytes[index])
        index += 1
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
