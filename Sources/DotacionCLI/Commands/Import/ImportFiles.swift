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

  /// - Throws: `input.unreadable`.
  static func all(_ paths: [String]) throws(RegistryError) -> [ImportFile] {
    try paths.map { path throws(RegistryError) in try ImportFile(path) }
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

  /// The bytes from the first on.
  func input(_ progress: @escaping (Int) -> Void) throws(RegistryError) -> any XMLInput {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw ImportFile.failure(path) }
    return DescriptorInput(descriptor: descriptor, path: path, progress: progress)
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

/// An open file read piece by piece for the XML reader.
private struct DescriptorInput: XMLInput {
  let descriptor: Int32
  let path: String
  let progress: (Int) -> Void

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ImportFile.failure(path) }
      progress(count)
      return count
    }
  }
}

/// Hands the records of files over to a run, one by one.
final class ImportFeeder {
  let meter: ImportMeter
  private let files: [ImportFile]
  private let catalogue: ProfileCatalogue

  init(_ files: [ImportFile], _ session: Session) throws(RegistryError) {
    self.files = files
    catalogue = try ProfileCatalogue.shipped()
    meter = ImportMeter(session.lexicon, bytes: files.reduce(0) { $0 + $1.size })
  }

  func run(_ run: ImportRun) throws(RegistryError) {
    for file in files {
      if files.count > 1, let failure = failure(of: file) {
        try run.fail(file.file, failure)
      } else {
        try feed(file, run)
      }
    }
    meter.finish()
  }

  /// What is wrong with a file as a whole. Among several, one that cannot be read must not take the
  /// others along, and nothing of it may have been taken by then.
  private func failure(of file: ImportFile) -> RegistryError? {
    do throws(RegistryError) {
      _ = try VendorImport.read(
        try file.input { _ in }, file: file.path, catalogue: catalogue, onRecord: { _ in })
      return nil
    } catch {
      return error
    }
  }

  private func feed(_ file: ImportFile, _ run: ImportRun) throws(RegistryError) {
    let input = try file.input { self.meter.read($0) }
    let document = try VendorImport.read(
      input, file: file.path, catalogue: catalogue,
      onRecord: { record throws(RegistryError) in
        self.meter.record()
        switch record {
        case .observation(let seen): try run.add(seen)
        case .refused(let refusal):
          try run.refuse(path: refusal.path, line: refusal.line, refusal.error)
        }
      },
      onDocument: { document throws(RegistryError) in
        try run.begin(file.file, profile: document.profile)
      })
    try run.end(
      ignored: document.ignored.map { element in
        .members([
          "count": .integer(Int64(element.count)), "line": .integer(Int64(element.line)),
          "path": .string(element.path), "reason": .string(element.reason),
        ])
      })
  }
}
