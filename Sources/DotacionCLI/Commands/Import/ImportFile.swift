import Engine
import RegistryModel
import Store
import VendorImport

/// A file to be imported: read once for its digest, which names the plan, and once for what it says.
struct ImportFile {
  let file: ImportOrder.File
  /// In bytes.
  let size: Int64
  private let document: DocumentFile

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

  init(_ path: String) throws(RegistryError) {
    document = try DocumentFile(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let whole = DigestingInput(document.input())
    let digest = try whole.finish()
    file = ImportOrder.File(name: name, digest: ImportFile.unpacked(document) ?? digest)
    size = whole.count
  }

  /// The digest of a document that is packed alone: packed or not, it is the same document. Nil for
  /// any other, and for one that cannot be unpacked to its end.
  private static func unpacked(_ document: DocumentFile) -> String? {
    guard let unpacker = try? InputUnpacker(document.input(), name: document.path),
      unpacker.isPacked, let inside = try? unpacker.next()
    else { return nil }
    return try? DigestingInput(inside.input).finish()
  }

  /// As it was named on the command line.
  var path: String { document.path }

  /// The documents in it.
  func unpacker(_ progress: @escaping (Int) -> Void = { _ in }) throws(RegistryError)
    -> InputUnpacker
  {
    try InputUnpacker(document.input(progress), name: path)
  }
}

/// An input whose digest is taken while it is read.
final class DigestingInput: XMLInput {
  private var input: any XMLInput
  private var digest = RunningDigest()
  /// Bytes read so far.
  private(set) var count: Int64 = 0

  init(_ input: any XMLInput) { self.input = input }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    let more = try input.read(into: buffer)
    digest.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<more]))
    count += Int64(more)
    return more
  }

  /// The digest of everything, what nobody asked for included.
  func finish() throws(RegistryError) -> String {
    var rest = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let more = try rest.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
        try read(into: buffer)
      }
      if more == 0 { return digest.hexadecimal }
    }
  }
}
