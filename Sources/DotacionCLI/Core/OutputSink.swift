import Glibc

/// Bytes on their way to a file descriptor, written in large pieces.
struct OutputSink {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 16

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(OutputSink.pieceSize + 4096)
  }

  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= OutputSink.pieceSize { flush() }
  }

  mutating func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= OutputSink.pieceSize { flush() }
  }

  /// Writes everything out. A reader that went away ends the program by SIGPIPE, as users of pipes
  /// expect; on any other failure what is left is dropped, since there is nowhere to say so.
  mutating func flush() {
    var start = 0
    buffer.withUnsafeBytes { bytes in
      while start < bytes.count, let base = bytes.baseAddress {
        let count = Glibc.write(descriptor, base + start, bytes.count - start)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        start += count
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes one text to standard output.
  static func print(_ text: String) {
    var sink = OutputSink(STDOUT_FILENO)
    sink.write(text)
    sink.flush()
  }

  /// Writes one text to standard error.
  static func complain(_ text: String) {
    var sink = OutputSink(STDERR_FILENO)
    sink.write(text)
    sink.flush()
  }
}
