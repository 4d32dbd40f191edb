/// Writes JSON as bytes: no spaces, members sorted by their UTF-8 bytes, so that equal values are
/// equal bytes and a digest of them means something.
///
/// It owns its memory: an array checks at each byte whether it is shared and whether it has room.
package struct JSONWriter: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  package init(capacity: Int = 256) {
    self.capacity = max(16, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What was written so far.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// The same, read where it is.
  package func withBytes<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
    body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The same as text.
  package var text: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Appends a value in canonical form.
  package mutating func write(_ value: JSON) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .integer(let number): write(number)
    case .string(let text): write(text)
    case .array(let items):
      byte(UInt8(ascii: "["))
      var first = true
      for item in items {
        if !first { byte(UInt8(ascii: ",")) }
        first = false
        write(item)
      }
      byte(UInt8(ascii: "]"))
    case .object(let members): write(object: members)
    }
  }

  /// Appends a whole number in decimal.
  package mutating func write(_ number: Int64) {
    guard number < 0 || number > 9 else { return byte(48 + UInt8(number)) }
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var rest = number.magnitude
      var index = buffer.count
      while rest > 0 {
        index -= 1
        buffer[index] = 48 + UInt8(rest % 10)
        rest /= 10
      }
      if number < 0 {
        index -= 1
        buffer[index] = UInt8(ascii: "-")
      }
      append(UnsafeRawBufferPointer(rebasing: buffer[index...]))
    }
  }

  /// Appends a quoted string; control characters, quotes and backslashes are escaped.
  package mutating func write(_ text: String) {
    var copy = text
    copy.withUTF8 { utf8 in
      reserve(utf8.count + 2)
      byte(UInt8(ascii: "\""))
      let bytes = UnsafeRawBufferPointer(utf8)
      if JSONWriter.mayNeedEscape(bytes) { writeEscaped(bytes) } else { append(bytes) }
      byte(UInt8(ascii: "\""))
    }
  }

  private mutating func writeEscaped(_ utf8: UnsafeRawBufferPointer) {
    var index = 0
    while index < utf8.count {
      // As much as comes out if each is escaped the short way, as quotes are: JSON within JSON.
      let end = min(utf8.count, index + 64)
      reserve(2 * (end - index))
      while index < end {
        let code = utf8[index]
        index += 1
        if JSONWriter.isPlain(code) {
          start[count] = code
          count += 1
        } else if code != 0xC2 {
          escape(code)
          reserve(2 * (end - index))
        } else if utf8[index] < 0xA0 {
          // A C1 control (U+0080 to U+009F), which terminals obey too.
          escape(utf8[index])
          index += 1
          reserve(2 * max(0, end - index))
        } else {
          start[count] = code
          count += 1
        }
      }
    }
  }

  @inline(__always)
  private static func isPlain(_ code: UInt8) -> Bool {
    code >= 0x20 && code != 0x22 && code != 0x5C && code != 0x7F && code != 0xC2
  }

  /// Whether a control character, a quote, a backslash or 0xC2, which begins the C1 controls, is
  /// among the bytes. Eight at a time: most texts have none, and all texts go through here.
  private static func mayNeedEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if mayNeedEscape(word) { return true }
      index += 8
    }
    // The rest at once, with blanks for what is missing.
    var rest: UInt64 = 0x2020_2020_2020_2020
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mayNeedEscape(rest)
  }

  /// The same of eight bytes, by the trick of finding a zero byte (H. Warren, Hacker's Delight, 6-1):
  /// taking one from each byte borrows into the highest bit of those that were zero.
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones &* 0x80
    func holds(_ code: UInt64) -> UInt64 {
      let zeroed = word ^ (ones &* code)
      return (zeroed &- ones) & ~zeroed
    }
    let controls = (word &- ones &* 0x20) & ~word
    let found = controls | holds(0x22) | holds(0x5C) | holds(0x7F) | holds(0xC2)
    return found & high != 0
  }

  /// Appends ASCII text as it is.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  package mutating func byte(_ code: UInt8) {
    reserve(1)
    start[count] = code
    count += 1
  }

  @inline(__always)
  private mutating func append(_ more: UnsafeRawBufferPointer) {
    guard let source = more.baseAddress else { return }
    reserve(more.count)
    UnsafeMutableRawPointer(start + count).copyMemory(from: source, byteCount: more.count)
    count += more.count
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: start, count: count)
    start.deallocate()
    start = larger
  }

  private mutating func write(object members: [JSONMember]) {
    byte(UInt8(ascii: "{"))
    if JSONWriter.isSorted(members) {
      for index in members.indices { write(members[index], isFirst: index == 0) }
    } else {
      write(unsorted: members)
    }
    byte(UInt8(ascii: "}"))
  }

  private mutating func write(unsorted members: [JSONMember]) {
    // Their places are put in order: to move the members themselves takes longer than to write them.
    guard members.count <= 16 else {
      let order = members.indices.sorted { JSONWriter.precedes(members[$0], members[$1]) }
      for index in order { write(members[index], isFirst: index == order[0]) }
      return
    }
    // Few: each is put in its place among those before it, on the stack. Of equal names the first
    // stays first.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: members.count) { order in
      for index in members.indices {
        var place = index
        while place > 0, JSONWriter.precedes(members[index], members[order[place - 1]]) {
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = index
      }
      for index in order { write(members[index], isFirst: index == order[0]) }
    }
  }

  private static func precedes(_ left: JSONMember, _ right: JSONMember) -> Bool {
    ByteOrder.precedes(left.name, right.name)
  }

  private mutating func write(_ member: JSONMember, isFirst: Bool) {
    if !isFirst { byte(UInt8(ascii: ",")) }
    write(member.name)
    byte(UInt8(ascii: ":"))
    write(member.value)
  }

  private static func isSorted(_ members: [JSONMember]) -> Bool {
    for index in members.indices.dropFirst()
    where !ByteOrder.precedes(members[index - 1].name, members[index].name) { return false }
    return true
  }

  private mutating func escape(_ code: UInt8) {
    byte(UInt8(ascii: "\\"))
    switch code {
    case 0x22, 0x5C: byte(code)
    case 0x0A: byte(UInt8(ascii: "n"))
    case 0x0D: byte(UInt8(ascii: "r"))
    case 0x09: byte(UInt8(ascii: "t"))
    default:
      raw("u00")
      byte(JSONWriter.hexDigit(code >> 4))
      byte(JSONWriter.hexDigit(code & 15))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}

extension JSON {
  /// This value in canonical form, as text.
  package var canonicalText: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}
