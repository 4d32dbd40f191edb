import Glibc
import RegistryModel

/// A document written where the user says, piece by piece; nothing half written stays under its
/// name.
final class OutputStream {
  private let path: String
  private let partial: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// - Throws: `output.unwritable`.
  init(_ path: String) throws(RegistryError) {
    self.path = path
    partial = path + ".part"
    descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemFailure.unwritable(path) }
  }

  deinit {
    guard !isFinished else { return }
    close(descriptor)
    unlink(partial)
  }

  func write(_ text: String) throws(RegistryError) {
    buffer += text.utf8
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Gives the document its name.
  func finish() throws(RegistryError) {
    try flush()
    isFinished = true
    guard close(descriptor) == 0, rename(partial, path) == 0 else {
      let failure = SystemFailure.unwritable(path)
      unlink(partial)
      throw failure
    }
  }

  private func flush() throws(RegistryError) {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFailure.unwritable(path) }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
