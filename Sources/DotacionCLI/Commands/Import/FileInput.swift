import Glibc
import RegistryModel
import Store
import VendorImport

/// A file read piece by piece for the XML reader, its digest taken along the way.
final class FileInput: XMLInput {
  private let descriptor: Int32
  private let name: String
  private let ownsDescriptor: Bool
  private var digest = RunningDigest()

  /// - Parameter path: `-` is standard input.
  /// - Throws: `input.unreadable`.
  init(path: String) throws(RegistryError) {
    name = path
    ownsDescriptor = path != "-"
    descriptor = ownsDescriptor ? open(path, O_RDONLY | O_CLOEXEC) : RunContext.current.input
    guard descriptor >= 0 else { throw FileInput.failure(path) }
  }

  deinit { if ownsDescriptor, descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileInput.failure(name) }
      digest.add(Array(buffer[..<count]))
      return count
    }
  }

  /// Of everything, the part behind the document's end included.
  func finishedDigest() throws(RegistryError) -> String {
    var rest = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try rest.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
        try read(into: buffer)
      }
      if count == 0 { return digest.hexadecimal }
    }
  }

  private static func failure(_ path: String) -> RegistryError {
    RegistryError(
      .inputUnreadable, ["message": String(cString: strerror(errno))],
      at: SourceLocation(file: path))
  }
}
