import Engine
import Glibc
import RegistryModel
import Store
import VendorImport

/// A file to be imported: read once for its digest, which names the plan, and once for what it says.
final class ImportFile {
  let file: ImportOrder.File
  /// In bytes.
  let size: Int64
  /// As it was named on the command line.
  let path: String
  private let descriptor: Int32

  /// The files named, and all files below the folders named.
  ///
  /// - Throws: `input.unreadable`, `import.too_many_files`.
  static func all(_ paths: [String]) throws(RegistryError) -> [ImportFile] {
    var files: [ImportFile] = []
    for path in paths {
      for file in try ProfileFolder.documents(path) { files.append(try ImportFile(file)) }
    }
    return files
  }

  /// - Parameter path: `-` is standard input, which is put aside in a nameless file.
  private init(_ path: String) throws(RegistryError) {
    self.path = path
    let isStream = path == "-"
    descriptor =
      isStream ? try ImportFile.spooled() : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportFile.failure(path) }
    var digest = RunningDigest()
    var total: Int64 = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let failure = ImportFile.failure(path)
        close(descriptor)
        throw failure
      }
      guard count > 0 else { break }
      digest.add(count == piece.count ? piece : Array(piece[..<count]))
      total += Int64(count)
    }
    size = total
    let name = path.split(separator: "/").last.map(String.init) ?? path
    file = ImportOrder.File(name: isStream ? "-" : name, digest: digest.hexadecimal)
  }

  deinit { close(descriptor) }

  /// The bytes from the first on; several inputs may be read at the same time.
  func input(_ progress: @escaping (Int) -> Void) -> any XMLInput {
    DescriptorInput(file: self, descriptor: descriptor, progress: progress)
  }

  /// What standard input has, in a file that has no name and goes with the process.
  private static func spooled() throws(RegistryError) -> Int32 {
    let folder = RunContext.current.variable("TMPDIR") ?? "/tmp"
    var template = Array((folder + "/dotacion-XXXXXX").utf8CString)
    let copy = mkstemp(&template)
    guard copy >= 0 else { throw failure(folder) }
    unlink(template)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(RunContext.current.input, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("-") }
      guard count > 0 else { break }
      Descriptor.write(Array(piece[..<count]), to: copy)
    }
    guard lseek(copy, 0, SEEK_SET) == 0 else { throw failure("-") }
    return copy
  }

  fileprivate static func failure(_ path: String) -> RegistryError {
    RegistryError(
      .inputUnreadable, ["message": String(cString: strerror(errno))],
      at: SourceLocation(file: path))
  }
}

/// An open file read piece by piece for the XML reader, from a place of its own.
private struct DescriptorInput: XMLInput {
  /// Holds the file open.
  let file: ImportFile
  let descriptor: Int32
  let progress: (Int) -> Void
  private var offset = 0

  init(file: ImportFile, descriptor: Int32, progress: @escaping (Int) -> Void) {
    self.file = file
    self.descriptor = descriptor
    self.progress = progress
  }

  mutating func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(RegistryError) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ImportFile.failure(file.path) }
      offset += count
      progress(count)
      return count
    }
  }
}
