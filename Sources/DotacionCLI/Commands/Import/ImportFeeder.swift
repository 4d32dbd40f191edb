import Engine
import Threads
import RegistryModel
import Store
import VendorImport

/// What reading files comes to, in its order.
enum ImportReading: Sendable {
  /// A document begins, now that its profile is known.
  case begin(ImportOrder.File, profile: String)
  case machine(SeenMachine)
  /// A record that cannot be made anything of.
  indirect case refused(RefusedRecord)
  /// It ends: what of it was not read, and what is not as its schema has it.
  case end(ignored: [JSON], schema: [JSON])
  /// A document that cannot be read.
  indirect case failed(ImportOrder.File, RegistryError)
  /// What one's own profiles ask for and no document had.
  case neverFound(JSON)
}

extension ImportReading {
  init(_ record: ImportRecord) {
    switch record {
    case .observation(let told): self = .machine(SeenMachine(told))
    case .refused(let refusal): self = .refused(refusal)
    }
  }
}

/// Hands what files tell over to a run, record by record, and reads on meanwhile.
final class ImportFeeder {
  let meter: ImportMeter
  let files: [ImportFile]
  /// SHA-256 of the profiles and schemas of one's own; nil without any.
  let ownProfiles: String?
  private let reader: ImportFileReader

  init(
    _ files: [ImportFile], _ folder: ProfileFolder, _ session: Session
  ) throws(RegistryError) {
    self.files = files
    ownProfiles = try folder.digest()
    meter = ImportMeter(session.lexicon, bytes: files.reduce(0) { $0 + $1.size })
    reader = ImportFileReader(files, try folder.reader(), bytesRead: meter.read)
  }

  func run(_ run: ImportRun) throws(RegistryError) {
    try Ahead.run(make: reader.read) { next throws(RegistryError) in
      while let reading = try next() { try take(reading, run) }
    }
    meter.finish()
  }

  private func take(_ reading: ImportReading, _ run: ImportRun) throws(RegistryError) {
    switch reading {
    case .begin(let file, let profile): try run.begin(file, profile: profile)
    case .machine(let machine):
      meter.record()
      try run.add(machine)
    case .refused(let refusal):
      meter.record()
      try run.refuse(
        path: refusal.path, line: refusal.line, refusal.error, seen: refusal.seen)
    case .end(let ignored, let schema): try run.end(ignored: ignored, schema: schema)
    case .failed(let file, let error): try run.fail(file, error)
    case .neverFound(let paths): try run.tell(neverFound: paths)
    }
  }
}
