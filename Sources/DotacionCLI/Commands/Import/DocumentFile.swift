import Glibc
import RegistryModel
import VendorImport

/// A document on the command line, open: read as often as it takes, each time from its first byte.
///
/// What can be read only once — standard input, a pipe — is put aside in a temporary file.
final class DocumentFile {
  /// As it was named; `-` is standard input.
  let path: String
  fileprivate let descriptor: Int32
  private let spool: SpoolFile?

  /// - Throws: `input.unreadable`, `batch.spool_unavailable`.
  init(_ path: String) throws(RegistryError) {
    self.path = path
    let isStandard = path == "-"
    let opened = isStandard ? RunContext.current.input : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemFailure.unreadable(path) }
    if !isStandard, DocumentFile.canBeReadAgain(opened) {
      spool = nil
      descriptor = opened
      return
    }
    defer { if !isStandard { close(opened) } }
    let aside = try DocumentFile.putAside(opened, path)
    descriptor = aside.descriptor
    spool = aside
  }

  deinit { if spool == nil { close(descriptor) } }

  /// The bytes from the first on; several inputs may be read at the same time.
  ///
  /// - Parameter progress: is told how many bytes were read each time.
  func input(_ progress: @escaping (Int) -> Void = { _ in }) -> any XMLInput {
    DescriptorInput(self, progress)
  }

  /// A folder can be opened too: reading it then says that it is one.
  private static func canBeReadAgain(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }

  private static func putAside(_ descriptor: Int32, _ path: String) throws(RegistryError)
    -> SpoolFile
  {
    let spool = try SpoolFile()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure.unreadable(path) }
      guard count > 0 else { break }
      try spool.add(Array(piece[..<count]))
    }
    try spool.finish()
    return spool
  }
}

/// An open document read piece by piece, from a place of its own.
private struct DescriptorInput: XMLInput {
  private let file: DocumentFile
  private let progress: (Int) -> Void
  private var offset = 0

  init(_ file: DocumentFile, _ progress: @escaping (Int) -> Void) {
    self.file = file
    self.progress = progress
  }

  mutating func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RegistryError) -> Int {
    while true {
      let count = pread(file.descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure.unreadable(file.path) }
      offset += count
      progress(count)
      return count
    }
  }
}
