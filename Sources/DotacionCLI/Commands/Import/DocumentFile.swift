import Glibc
import RegistryModel
import VendorImport

/// A file read piece by piece for the XML reader; `-` is standard input.
final class DocumentFile: XMLInput {
  private let descriptor: Int32
  private let path: String
  private let isOwn: Bool

  /// - Throws: `input.unreadable`.
  init(_ path: String) throws(RegistryError) {
    self.path = path
    isOwn = path != "-"
    descriptor = isOwn ? open(path, O_RDONLY | O_CLOEXEC) : RunContext.current.input
    guard descriptor >= 0 else { throw DocumentFile.failure(path) }
  }

  deinit { if isOwn, descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DocumentFile.failure(path) }
      return count
    }
  }

  private static func failure(_ path: String) -> RegistryError {
    RegistryError(
      .inputUnreadable, ["message": String(cString: strerror(errno))],
      at: SourceLocation(file: path))
  }
}
