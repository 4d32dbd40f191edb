/// Counts attributes in the raw bytes, before the parser sees them.
///
/// libxml2 compares every attribute of an element with every other, so a single start tag of some
/// megabytes would keep it busy for minutes: the limit has to hold before the tag is parsed.
/// Zero bytes are passed over, so that UTF-16 is counted like UTF-8.
struct StartTagGuard {
  private enum State { case text, opening, tag, equals }

  private let limit: Int
  private var state = State.text
  private var count = 0

  init(limit: Int) { self.limit = limit }

  /// False as soon as a start tag has more attributes than the limit.
  mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      switch state {
      case .text:
        if byte == UInt8(ascii: "<") { state = .opening }
      case .opening:
        guard byte != 0 else { continue }
        count = 0
        state = StartTagGuard.opensTag(byte) ? .tag : .text
      case .tag:
        if byte == UInt8(ascii: "=") { state = .equals } else { leave(byte) }
      case .equals:
        guard !StartTagGuard.isBlank(byte) else { continue }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { count += 1 }
        guard count <= limit else { return false }
        state = .tag
        leave(byte)
      }
    }
    return true
  }

  private mutating func leave(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { state = .text }
    if byte == UInt8(ascii: "<") { state = .opening }
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "!") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "/")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0 || byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
