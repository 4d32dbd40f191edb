import Engine
import RegistryModel
import Store
import VendorImport

/// Hands the records of files over to a run, one by one; those of devices told of by several
/// documents come last.
final class ImportFeeder {
  let meter: ImportMeter
  let files: [ImportFile]
  /// SHA-256 of the profiles and schemas of one's own; nil without any.
  let ownProfiles: String?
  /// One that has read nothing.
  private let blank: ImportReader
  private var reader: ImportReader
  /// What each document read is called and digested as, by its path.
  private var sources: [String: ImportOrder.File] = [:]

  init(
    _ files: [ImportFile], _ folder: ProfileFolder, _ session: Session
  ) throws(RegistryError) {
    self.files = files
    blank = ImportReader(
      catalogue: try folder.catalogue(), schemaFiles: try folder.schemaFiles())
    reader = blank
    ownProfiles = try folder.digest()
    meter = ImportMeter(session.lexicon, bytes: files.reduce(0) { $0 + $1.size })
  }

  func run(_ run: ImportRun) throws(RegistryError) {
    for file in files {
      let survey = survey(of: file)
      if case .failure(let failure) = survey, files.count > 1 {
        try run.fail(file.file, failure)
      } else {
        try feed(file, try survey.get(), run)
      }
    }
    for whole in reader.finish() { try feed(bundle: whole, run) }
    meter.finish()
  }

  /// Nil for a document that is alone: when it cannot be read it takes nothing along.
  private func survey(of file: ImportFile) -> Result<DocumentSurvey?, RegistryError> {
    Result { () throws(RegistryError) in
      let isArchive = try file.unpacker().isArchive
      guard isArchive || files.count > 1 else { return nil }
      return try DocumentSurvey(file, blank)
    }
  }

  private func feed(_ file: ImportFile, _ survey: DocumentSurvey?, _ run: ImportRun)
    throws(RegistryError)
  {
    let unpacker = try file.unpacker { self.meter.read($0) }
    while let next = try unpacker.next() {
      let source = survey?[next.name]?.source ?? file.file
      if let failure = survey?[next.name]?.failure {
        try run.fail(source, failure)
        continue
      }
      sources[next.name] = source
      try feed(next.input, next.name, source, run)
    }
  }

  private func feed(
    _ input: any XMLInput, _ path: String, _ source: ImportOrder.File, _ run: ImportRun
  ) throws(RegistryError) {
    let document = try reader.read(
      input, file: path,
      onRecord: { record throws(RegistryError) in
        self.meter.record()
        try ImportFeeder.add(record, to: run)
      },
      onDocument: { document throws(RegistryError) in
        try run.begin(source, profile: document.profile)
      })
    guard !document.isPart else { return }
    try run.end(ignored: document.ignored.map(\.told), schema: document.toldProblems)
  }

  /// A device that several documents tell of.
  private func feed(bundle whole: ImportDocument, _ run: ImportRun) throws(RegistryError) {
    try run.begin(source(of: whole.files), profile: whole.profile)
    for refusal in whole.refused { try ImportFeeder.add(.refused(refusal), to: run) }
    for observation in whole.observations {
      meter.record()
      try ImportFeeder.add(.observation(observation), to: run)
    }
    try run.end(ignored: whole.ignored.map(\.told), schema: whole.toldProblems)
  }

  private static func add(_ record: ImportRecord, to run: ImportRun) throws(RegistryError) {
    switch record {
    case .observation(let seen): try run.add(seen)
    case .refused(let refusal):
      try run.refuse(
        path: refusal.path, line: refusal.line, refusal.error, seen: refusal.seen)
    }
  }

  /// One file's own name and digest; of several, the names, and the digest of their digests.
  private func source(of paths: [String]) -> ImportOrder.File {
    let known = paths.compactMap { sources[$0] }
    guard known.count != 1, let first = known.first else {
      return known.first ?? ImportOrder.File(name: "-", digest: Digest.hexadecimal(of: ""))
    }
    let rest = known.dropFirst().map(\.name)
    return ImportOrder.File(
      name: ([first.name] + rest).joined(separator: " + "),
      digest: Digest.hexadecimal(of: known.map(\.digest).joined(separator: "\n")))
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
