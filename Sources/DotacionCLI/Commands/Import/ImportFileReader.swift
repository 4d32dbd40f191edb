import Engine
import RegistryModel
import Store
import VendorImport

/// Reads files and tells what is in them, document by document; devices told of by several documents
/// come last.
final class ImportFileReader {
  private let files: [ImportFile]
  /// One that has read nothing.
  private let blank: ImportReader
  private var reader: ImportReader
  /// What each document read is called and digested as, by its path.
  private var sources: [String: ImportOrder.File] = [:]
  private let bytesRead: (Int) -> Void

  typealias Take = (ImportReading) throws(RegistryError) -> Void

  init(_ files: [ImportFile], _ reader: ImportReader, bytesRead: @escaping (Int) -> Void) {
    self.files = files
    self.bytesRead = bytesRead
    blank = reader
    self.reader = reader
  }

  func read(_ take: Take) throws(RegistryError) {
    for file in files {
      let survey = survey(of: file)
      if case .failure(let failure) = survey, files.count > 1 {
        try take(.failed(file.file, failure))
      } else {
        try read(file, try survey.get(), take)
      }
    }
    for whole in reader.finish() { try tell(bundle: whole, take) }
    if let paths = reader.toldNeverFound { try take(.neverFound(paths)) }
  }

  /// Nil for a document that is alone: when it cannot be read it takes nothing along.
  private func survey(of file: ImportFile) -> Result<DocumentSurvey?, RegistryError> {
    Result { () throws(RegistryError) in
      let isArchive = try file.unpacker().isArchive
      guard isArchive || files.count > 1 else { return nil }
      return try DocumentSurvey(file, blank)
    }
  }

  private func read(_ file: ImportFile, _ survey: DocumentSurvey?, _ take: Take)
    throws(RegistryError)
  {
    let unpacker = try file.unpacker(bytesRead)
    while let next = try unpacker.next() {
      let source = survey?[next.name]?.source ?? file.file
      if let failure = survey?[next.name]?.failure {
        try take(.failed(source, failure))
        continue
      }
      sources[next.name] = source
      try read(next.input, next.name, source, take)
    }
  }

  private func read(
    _ input: any XMLInput, _ path: String, _ source: ImportOrder.File, _ take: Take
  ) throws(RegistryError) {
    let document = try withoutActuallyEscaping(take) { take throws(RegistryError) in
      try reader.read(
        input, file: path,
        onRecord: { record throws(RegistryError) in try take(ImportReading(record)) },
        onDocument: { document throws(RegistryError) in
          try take(.begin(source, profile: document.profile))
        })
    }
    guard !document.isPart else { return }
    try take(.end(ignored: document.ignored.map(\.told), schema: document.toldProblems))
  }

  /// A device that several documents tell of.
  private func tell(bundle whole: ImportDocument, _ take: Take) throws(RegistryError) {
    try take(.begin(source(of: whole.files), profile: whole.profile))
    for refusal in whole.refused { try take(.refused(refusal)) }
    for observation in whole.observations { try take(.machine(SeenMachine(observation))) }
    try take(.end(ignored: whole.ignored.map(\.told), schema: whole.toldProblems))
  }

  /// One file's own name and digest; of several, the names, and the digest of their digests in order,
  /// so that it does not hang on which was read first.
  private func source(of paths: [String]) -> ImportOrder.File {
    let known = paths.compactMap { sources[$0] }
    guard known.count != 1, let first = known.first else {
      return known.first ?? ImportOrder.File(name: "-", digest: Digest.hexadecimal(of: ""))
    }
    let rest = known.dropFirst().map(\.name)
    return ImportOrder.File(
      name: ([first.name] + rest).joined(separator: " + "),
      digest: Digest.hexadecimal(
        of: known.map(\.digest).sorted(by: ByteOrder.precedes).joined(separator: "\n")))
  }
}

extension IgnoredElement {
  fileprivate var told: JSON {
    .members([
      "count": .integer(Int64(count)), "line": .integer(Int64(line)), "path": .string(path),
      "reason": .string(reason),
    ])
  }
}

extension ImportDocument {
  /// What is not as the profile's schema has it, where the schema only advises.
  fileprivate var toldProblems: [JSON] { (schemaProblems ?? []).map(\.json) }
}
