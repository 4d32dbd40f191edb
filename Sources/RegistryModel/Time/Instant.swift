/// A moment in UTC with millisecond resolution: what happened.
///
/// Written `YYYY-MM-DDTHH:MM:SS.sssZ` (RFC 3339).
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Parses RFC 3339 with `Z` or a numeric offset; fractions beyond milliseconds are dropped.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), let clock = Instant.clock(bytes[11..<19])
    else { return nil }
    var index = 19
    var fraction = 0
    if bytes[index] == UInt8(ascii: ".") {
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
      guard index > start, index < bytes.count else { return nil }
      fraction = Instant.thousandths(bytes[start..<index])
    }
    guard let offset = Instant.offset(bytes[index...]) else { return nil }
    milliseconds =
      (Int64(date.dayNumber) * 86_400 + Int64(clock - offset)) * 1000 + Int64(fraction)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package var description: String {
    let local = LocalTime(self, offsetSeconds: 0)
    let rest = Int(milliseconds - Instant.floor(milliseconds, 1000) * 1000)
    return ASCIIText.make { text in
      text.date(local.date)
      text.character("T")
      text.time(local.second, seconds: true)
      text.character(".")
      text.padded(rest, 3)
      text.character("Z")
    }
  }

  package func adding(seconds: Int64) -> Instant {
    Instant(milliseconds: milliseconds + seconds * 1000)
  }

  /// Division that rounds towards minus infinity.
  static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }

  private static func clock(_ bytes: ArraySlice<UInt8>) -> Int? {
    let base = bytes.startIndex
    guard bytes.count == 8, bytes[base + 2] == UInt8(ascii: ":"),
      bytes[base + 5] == UInt8(ascii: ":"), let hour = Digits.value(bytes[base..<base + 2]),
      let minute = Digits.value(bytes[base + 3..<base + 5]),
      let second = Digits.value(bytes[base + 6..<base + 8]), hour < 24, minute < 60, second < 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func thousandths(_ bytes: ArraySlice<UInt8>) -> Int {
    var digits = Array(bytes.prefix(3))
    while digits.count < 3 { digits.append(48) }
    return Digits.value(digits[...]) ?? 0
  }

  /// Seconds east of Greenwich.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if sign == UInt8(ascii: "Z") { return bytes.count == 1 ? 0 : nil }
    let base = bytes.startIndex
    guard bytes.count == 6, bytes[base + 3] == UInt8(ascii: ":"),
      let hours = Digits.value(bytes[base + 1..<base + 3]),
      let minutes = Digits.value(bytes[base + 4..<base + 6]), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    switch sign {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: return nil
    }
  }
}
