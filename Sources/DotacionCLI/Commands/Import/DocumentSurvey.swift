import Engine
import RegistryModel
import Store
import VendorImport

/// The documents of a file, read once before anything is taken of them: one that cannot be read must
/// not take the others along, and each of an archive has a digest of its own.
struct DocumentSurvey {
  struct Document {
    let source: ImportOrder.File
    /// Why it cannot be read.
    let failure: RegistryError?
  }

  private var documents: [String: Document] = [:]

  /// - Parameter reader: one that has read nothing yet.
  /// - Throws: what is wrong with the file as a whole.
  init(_ file: ImportFile, _ reader: ImportReader) throws(RegistryError) {
    let unpacker = try file.unpacker()
    while let next = try unpacker.next() {
      documents[next.name] = DocumentSurvey.look(at: next.input, next.name, file, reader)
    }
  }

  subscript(_ path: String) -> Document? { documents[path] }

  private static func look(
    at input: any XMLInput, _ path: String, _ file: ImportFile, _ reader: ImportReader
  ) -> Document {
    var reader = reader
    let whole = DigestingInput(input)
    let read = Result { () throws(RegistryError) in
      try reader.read(whole, file: path, onRecord: { _ in })
    }
    var failure: RegistryError?
    if case .failure(let error) = read { failure = error }
    guard path != file.path else { return Document(source: file.file, failure: failure) }
    let entry = path.dropFirst(file.path.utf8.count)
    // What cannot be unpacked to its end is known by where it lay.
    let digest = try? whole.finish()
    return Document(
      source: ImportOrder.File(
        name: file.file.name + entry,
        digest: digest ?? Digest.hexadecimal(of: file.file.digest + entry)),
      failure: failure)
  }
}
