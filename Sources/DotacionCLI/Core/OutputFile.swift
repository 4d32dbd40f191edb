import Glibc
import RegistryModel

extension ErrorCode {
  static let outputUnwritable = ErrorCode("output.unwritable", .unavailable)
}

/// A document written where the user says.
enum OutputFile {
  /// Writes a new file in place of what was there; nothing half written stays under its name.
  ///
  /// - Throws: `output.unwritable`.
  static func write(_ text: String, to path: String) throws(RegistryError) {
    try write(bytes: Array(text.utf8), to: path)
  }

  /// - Throws: `output.unwritable`.
  static func write(bytes: [UInt8], to path: String) throws(RegistryError) {
    let partial = path + ".part"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw SystemFailure.unwritable(path) }
    let isWhole = writeAll(bytes, to: descriptor)
    let failure = isWhole ? nil : SystemFailure.unwritable(path)
    guard close(descriptor) == 0, failure == nil, rename(partial, path) == 0 else {
      let error = failure ?? SystemFailure.unwritable(path)
      unlink(partial)
      throw error
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    return bytes.withUnsafeBytes { buffer in
      while start < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(descriptor, base + start, buffer.count - start)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        start += count
      }
      return true
    }
  }
}
