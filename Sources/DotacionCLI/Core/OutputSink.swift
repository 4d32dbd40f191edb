/// Bytes on their way to standard output, written in large pieces.
struct OutputSink {
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 16

  private let output: @Sendable ([UInt8]) -> Void

  init(_ output: @escaping @Sendable ([UInt8]) -> Void = RunContext.current.output) {
    self.output = output
    buffer.reserveCapacity(OutputSink.pieceSize + 4096)
  }

  mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= OutputSink.pieceSize { flush() }
  }

  mutating func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= OutputSink.pieceSize { flush() }
  }

  /// Writes everything out.
  mutating func flush() {
    guard !buffer.isEmpty else { return }
    output(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes one text to standard output.
  static func print(_ text: String) { RunContext.current.output(Array(text.utf8)) }

  /// Writes one text to standard error.
  static func complain(_ text: String) { RunContext.current.complaints(Array(text.utf8)) }
}
