import Glibc
import RegistryModel

/// Answers that may not be let go yet: kept in a temporary file, so that memory stays flat however
/// many there are.
struct AnswerSpool {
  private let file: SpoolFile

  /// - Throws: `batch.spool_unavailable`.
  init() throws(RegistryError) { file = try SpoolFile() }

  func keep(_ bytes: [UInt8]) throws(RegistryError) { try file.add(bytes) }

  /// Makes sure that all of them are kept, before what they tell of is.
  func finish() throws(RegistryError) { try file.finish() }

  /// Hands everything kept over, in order.
  func release(to output: inout OutputSink) {
    let descriptor = file.descriptor
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while true {
      let count = pread(descriptor, &piece, piece.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      offset += count
      output.write(Array(piece[..<count]))
    }
    output.flush()
  }
}
