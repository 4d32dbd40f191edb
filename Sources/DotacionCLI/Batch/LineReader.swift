import Glibc
import RegistryModel

extension ErrorCode {
  static let inputLineTooLong = ErrorCode("input.line_too_long", .input)
  static let inputLineTruncated = ErrorCode("input.line_truncated", .input)
  static let inputUnreadable = ErrorCode("input.unreadable", .unavailable)
}

/// Lines of a file descriptor, however long the input: never more than one line and one piece of
/// it in memory.
struct LineReader {
  enum Line {
    case bytes([UInt8])
    /// Too long: skipped, not kept.
    case tooLong
    /// The last line, without its line feed: it may have been cut short.
    case unfinished([UInt8])

    /// In bytes.
    var count: Int {
      switch self {
      case .bytes(let bytes), .unfinished(let bytes): bytes.count
      case .tooLong: 0
      }
    }

    /// Nothing but blanks and tabs, and the CR of a CRLF.
    var isBlank: Bool {
      switch self {
      case .bytes(let bytes), .unfinished(let bytes):
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      case .tooLong: false
      }
    }

    /// The line without the UTF-8 byte order mark some editors begin a file with (RFC 3629,
    /// section 6).
    var withoutByteOrderMark: Line {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      switch self {
      case .bytes(let bytes) where bytes.starts(with: mark):
        return .bytes(Array(bytes.dropFirst(3)))
      case .unfinished(let bytes) where bytes.starts(with: mark):
        return .unfinished(Array(bytes.dropFirst(3)))
      case .bytes, .unfinished, .tooLong: return self
      }
    }
  }

  /// The longest line of a batch, in bytes: a file of 10 MiB in base64, and what is said of it.
  static let maximumLength = 14 << 20
  /// Once so many bytes have come together, no more lines are waited for.
  private static let maximumHeld = 1 << 25
  /// The longest line of a journal: undoing a large audit writes every row it puts back.
  static let maximumJournalLength = 1 << 28

  private let descriptor: Int32
  private let maximumLength: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// Before here there is no line feed after `start`: what is long is not searched again.
  private var searched = 0
  private var isAtEnd = false
  private var isSkipping = false
  private var piece: [UInt8]

  init(_ descriptor: Int32, maximumLength: Int = LineReader.maximumLength) {
    self.descriptor = descriptor
    self.maximumLength = maximumLength
    piece = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// Up to `maximum` lines; fewer when no more have arrived yet, none at the end.
  mutating func next(_ maximum: Int) throws(RegistryError) -> [Line] {
    var lines: [Line] = []
    var held = 0
    while lines.count < maximum, held < LineReader.maximumHeld {
      if let line = takeLine() {
        held += line.count
        lines.append(line)
        continue
      }
      // What has come is answered before waiting for more: the sender may be waiting too.
      if isAtEnd || (!lines.isEmpty && !hasArrived) { break }
      try fill()
    }
    return lines
  }

  private mutating func takeLine() -> Line? {
    guard let end = nextLineFeed() else { return takeRest() }
    let line = buffer[start..<end]
    start = end + 1
    searched = start
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    return line.count > maximumLength ? .tooLong : .bytes(Array(line))
  }

  private mutating func nextLineFeed() -> Int? {
    let found = buffer.withUnsafeBytes { bytes in
      bytes[max(start, searched)...].firstIndex(of: 0x0A)
    }
    if found == nil { searched = buffer.count }
    return found
  }

  /// What stands after the last line feed.
  private mutating func takeRest() -> Line? {
    if buffer.count - start > maximumLength {
      isSkipping = true
      buffer.removeAll(keepingCapacity: true)
      start = 0
      searched = 0
    }
    guard isAtEnd else { return nil }
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    guard start < buffer.count else { return nil }
    let rest = Array(buffer[start...])
    start = buffer.count
    return .unfinished(rest)
  }

  private mutating func fill() throws(RegistryError) {
    if start > 0 {
      buffer.removeFirst(start)
      searched = max(0, searched - start)
      start = 0
    }
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure.unreadable(nil) }
      isAtEnd = count == 0
      buffer += piece[..<count]
      return
    }
  }

  private var hasArrived: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }
}
