/// A short text of ASCII written piece by piece: dates and instants are in every answer, and a string
/// for each of their numbers costs more than all the rest of them.
struct ASCIIText {
  private static let capacity = 64

  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The text that `write` makes, at most 64 bytes of it.
  static func make(_ write: (inout ASCIIText) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { buffer in
      var text = ASCIIText(buffer: buffer)
      write(&text)
      return text.count
    }
  }

  private init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  /// Appends one ASCII character.
  mutating func character(_ character: Unicode.Scalar) {
    byte(UInt8(truncatingIfNeeded: character.value))
  }

  /// Appends a number with zeros in front up to `width` digits; a minus sign stands before them.
  mutating func padded(_ number: Int, _ width: Int) {
    if number < 0 { character("-") }
    var divisor: UInt = 1
    var digits = 1
    while number.magnitude / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    for _ in 0..<max(0, width - digits) { byte(48) }
    var rest = number.magnitude
    while digits > 0 {
      byte(48 + UInt8(rest / divisor))
      rest %= divisor
      divisor = max(1, divisor / 10)
      digits -= 1
    }
  }

  private mutating func byte(_ code: UInt8) {
    guard count < ASCIIText.capacity else { return }
    buffer[count] = code
    count += 1
  }
}

extension ASCIIText {
  /// Appends `2026-03-02`.
  mutating func date(_ date: CivilDate) {
    let parts = date.components
    padded(parts.year, 4)
    character("-")
    padded(parts.month, 2)
    character("-")
    padded(parts.day, 2)
  }

  /// Appends `14:05`, or `14:05:09` with the seconds.
  mutating func time(_ secondOfDay: Int, seconds: Bool) {
    padded(secondOfDay / 3600, 2)
    character(":")
    padded(secondOfDay / 60 % 60, 2)
    guard seconds else { return }
    character(":")
    padded(secondOfDay % 60, 2)
  }
}
