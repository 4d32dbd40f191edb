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
  private var reader: ImportReader
  private let catalogue: ProfileCatalogue
  /// What each document read is called and digested as, by its path.
  private var sources: [String: ImportOrder.File] = [:]

  init(
    _ files: [ImportFile], _ folder: ProfileFolder, _ session: Session
  ) throws(RegistryError) {
    self.files = files
    catalogue = try folder.catalogue()
    reader = ImportReader(catalogue: catalogue, schemaFiles: try folder.schemaFiles())
    ownProfiles = try folder.digest()
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
    for whole in reader.finish() { try feed(bundle: whole, run) }
    meter.finish()
  }

  /// What is wrong with a file as a whole. Among several, one that cannot be read must not take the
  /// others along, and nothing of it may have been taken by then.
  private func failure(of file: ImportFile) -> RegistryError? {
    do throws(RegistryError) {
      let unpacker = try InputUnpacker(file.input { _ in }, name: file.path)
      while let next = try unpacker.next() {
        _ = try VendorImport.read(
          next.input, file: next.name, catalogue: catalogue, onRecord: { _ in })
      }
      return nil
    } catch {
      return error
    }
  }

  private func feed(_ file: ImportFile, _ run: ImportRun) throws(RegistryError) {
    var entries = ArchiveDigests(file)
    let unpacker = try InputUnpacker(
      file.input { self.meter.read($0) }, name: file.path)
    while let next = try unpacker.next() {
      let source = try entries.source(of: next.name)
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
      try run.refuse(path: refusal.path, line: refusal.line, refusal.error)
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

/// What the documents of a file are called and digested as: the file itself, or each document of an
/// archive by its own bytes, for which the archive is read once more.
private struct ArchiveDigests {
  private let file: ImportFile
  private var digests: [String: String]?

  init(_ file: ImportFile) { self.file = file }

  mutating func source(of path: String) throws(RegistryError) -> ImportOrder.File {
    guard path != file.path else { return file.file }
    if digests == nil { digests = try read() }
    let entry = path.dropFirst(file.path.utf8.count)
    return ImportOrder.File(
      name: file.file.name + entry,
      digest: digests?[path] ?? Digest.hexadecimal(of: file.file.digest + entry))
  }

  private func read() throws(RegistryError) -> [String: String] {
    var found: [String: String] = [:]
    let unpacker = try InputUnpacker(file.input { _ in }, name: file.path)
    while let next = try unpacker.next() { found[next.name] = try digest(next.input) }
    return found
  }

  private func digest(_ input: any XMLInput) throws(RegistryError) -> String {
    var input = input
    var digest = RunningDigest()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try piece.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
        try input.read(into: buffer)
      }
      guard count > 0 else { return digest.hexadecimal }
      digest.add(Array(piece[..<count]))
    }
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
