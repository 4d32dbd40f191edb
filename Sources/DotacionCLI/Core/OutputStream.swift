import Glibc
import RegistryModel

/// A document written where the user says, piece by piece; nothing half written stays under its
/// name.
final class OutputStream {
  private let path: String
  /// What the document is called until it is whole; nil for a device or a pipe, which is written to
  /// as it is and must not be replaced by a file.
  private let partial: String?
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// What follows the name of a document that is not whole yet.
  static let partialEnding = ".part"

  /// - Parameter spared: what it must not take the place of.
  /// - Throws: `output.taken`, `output.unwritable`.
  init(_ path: String, sparing spared: SparedFiles) throws(RegistryError) {
    try spared.check(path)
    self.path = path
    let partial = OutputStream.isFile(path) ? path + OutputStream.partialEnding : nil
    self.partial = partial
    let creating = partial == nil ? 0 : O_CREAT | O_TRUNC
    descriptor = open(partial ?? path, O_WRONLY | O_CLOEXEC | creating, 0o644)
    guard descriptor >= 0 else { throw SystemFailure.unwritable(path) }
  }

  deinit {
    guard !isFinished else { return }
    close(descriptor)
    if let partial { unlink(partial) }
  }

  func write(_ text: String) throws(RegistryError) { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws(RegistryError) {
    buffer += bytes
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Brings what was written so far to the disk, so that nothing is left that could fail but naming it.
  func settle() throws(RegistryError) {
    try flush()
    guard partial != nil else { return }
    guard fsync(descriptor) == 0 else { throw SystemFailure.unwritable(path) }
  }

  /// Gives the document its name.
  func finish() throws(RegistryError) {
    try flush()
    isFinished = true
    var isWhole = close(descriptor) == 0
    if isWhole, let partial { isWhole = rename(partial, path) == 0 }
    guard isWhole else {
      let failure = SystemFailure.unwritable(path)
      if let partial { unlink(partial) }
      throw failure
    }
  }

  /// Whether a file is there under the name, or nothing yet.
  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
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
