import Glibc
import RegistryModel

extension ErrorCode {
  static let spoolUnavailable = ErrorCode("batch.spool_unavailable", .unavailable)
}

/// A temporary file without a name, which goes with the process.
final class SpoolFile {
  private let file: UnsafeMutablePointer<FILE>

  /// - Throws: `batch.spool_unavailable` when there is no room for temporary files.
  init() throws(RegistryError) {
    guard let file = tmpfile() else { throw SystemFailure.noSpool() }
    self.file = file
  }

  deinit { fclose(file) }

  func add(_ bytes: [UInt8]) throws(RegistryError) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw SystemFailure.noSpool() }
  }

  /// Makes sure that all of it is there: what is read before may lack the end.
  func finish() throws(RegistryError) {
    guard fflush(file) == 0 else { throw SystemFailure.noSpool() }
  }

  /// For `pread`; open as long as this file is held.
  var descriptor: Int32 { fileno(file) }
}
