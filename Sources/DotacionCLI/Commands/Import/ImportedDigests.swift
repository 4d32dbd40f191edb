import Engine
import RegistryModel
import VendorImport

/// Under which digests the registry keeps what was imported of files.
enum ImportedDigests {
  /// Those of the documents in them; what several documents tell of together has one of its own.
  ///
  /// - Parameter reader: one that has read nothing yet.
  static func all(in files: [ImportFile], _ reader: ImportReader) throws(RegistryError) -> [String]
  {
    if files.count == 1, let only = files.first, try !only.unpacker().isArchive {
      return [only.file.digest]
    }
    var digests: [String] = []
    try ImportFileReader(files, reader, bytesRead: { _ in }).read { reading in
      switch reading {
      case .begin(let source, _), .failed(let source, _): digests.append(source.digest)
      case .machine, .refused, .end, .neverFound: break
      }
    }
    return digests
  }
}
