import Glibc
import RegistryModel

extension ErrorCode {
  static let spoolUnavailable = ErrorCode("batch.spool_unavailable", .unavailable)
}

/// Answers that may not be let go yet: kept in a nameless temporary file, so that memory stays flat
/// however many there are.
struct AnswerSpool: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>

  /// - Throws: `batch.spool_unavailable` when there is no room for temporary files.
  init() throws(RegistryError) {
    guard let file = tmpfile() else {
      throw RegistryError(.spoolUnavailable, ["message": String(cString: strerror(errno))])
    }
    self.file = file
  }

  deinit { fclose(file) }

  func keep(_ bytes: [UInt8]) throws(RegistryError) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw RegistryError(.spoolUnavailable, ["message": String(cString: strerror(errno))])
    }
  }

  /// Hands everything kept over, in order.
  func release(to output: inout OutputSink) {
    rewind(file)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { break }
      output.write(Array(piece[..<count]))
    }
    output.flush()
  }
}
