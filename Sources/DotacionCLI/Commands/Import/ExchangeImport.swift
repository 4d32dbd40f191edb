import Engine
import RegistryModel
import VendorImport

extension ErrorCode {
  /// Exchange documents and others in one import. Params: `file`.
  static let exchangeApart = ErrorCode("exchange.apart", .usage)
  /// An option that says nothing to exchange documents. Params: `option`.
  static let exchangeOption = ErrorCode("exchange.option", .usage)
  /// A plan of exchange documents, which say themselves what is to be done.
  static let exchangeNotPlanned = ErrorCode("exchange.not_planned", .refused)
  /// A journal that was taken in, to be taken back.
  static let exchangeNotUndone = ErrorCode("exchange.not_undone", .refused)
}

/// Exchange documents on the command line: they name operations, so there is nothing to match and to
/// plan; they are rehearsed, or carried out.
struct ExchangeImport {
  private let files: [ImportFile]
  private let options: ImportOptions
  private let content: ExchangeContent

  /// Nil when the files are none.
  ///
  /// - Throws: `exchange.apart`, `exchange.mixed`, `exchange.option`, `exchange.namespace`.
  init?(_ files: [ImportFile], _ options: ImportOptions) throws(RegistryError) {
    var contents: [ExchangeContent] = []
    var other: ImportFile?
    for file in files {
      if let content = try ExchangeImport.content(of: file) {
        contents.append(content)
      } else {
        other = file
      }
    }
    guard let first = contents.first else { return nil }
    if let other { throw RegistryError(.exchangeApart, ["file": other.path]) }
    guard contents.allSatisfy({ $0 == first }) else {
      throw RegistryError(.exchangeMixed, ["element": "line"])
    }
    let given = [
      ("--source", options.source), ("--at", options.at), ("--first-tag", options.firstTag),
      // Of a journal nothing is refused for itself.
      ("--rejected", first == .journal ? options.rejected : nil),
    ]
    for (option, value) in given where value != nil {
      throw RegistryError(.exchangeOption, ["option": option])
    }
    self.files = files
    self.options = options
    content = first
  }

  /// By its first document: one that cannot be read is for others to tell of.
  private static func content(of file: ImportFile) throws(RegistryError) -> ExchangeContent? {
    guard let unpacker = try? file.unpacker() else { return nil }
    return try content(of: unpacker)
  }

  private static func content(of unpacker: InputUnpacker) throws(RegistryError)
    -> ExchangeContent?
  {
    guard let first = try? unpacker.next() else { return nil }
    return try ExchangeReader.recognise(first.input, file: first.name)
  }

  /// What a file holds that was named where a plan belongs; nil when it is no exchange document.
  static func content(of path: String) throws(RegistryError) -> ExchangeContent? {
    guard let file = try? DocumentFile(path),
      let unpacker = try? InputUnpacker(file.input(), name: path)
    else { return nil }
    return try content(of: unpacker)
  }

  /// The operations of a document, by their ids; nil when it is no exchange document.
  ///
  /// - Throws: `exchange.not_undone` for a journal, which is taken in whole and stays.
  static func operations(of path: String) throws(RegistryError) -> ExchangeOperations? {
    guard let content = try content(of: path) else { return nil }
    guard content == .operations else {
      throw RegistryError(.exchangeNotUndone, hints: [Hint("exchange_undo")])
    }
    let files = try ImportFile.all([path])
    var operations = ExchangeOperations(name: files.first?.file.name ?? path)
    try each(of: files, begin: { operations.begin($0) }) { element throws(RegistryError) in
      operations.add(element)
    }
    return operations
  }

  func run(_ session: Session, _ registry: Registry, isRehearsal: Bool) throws(RegistryError) {
    let meter = ImportMeter(session.lexicon, bytes: files.reduce(0) { $0 + $1.size })
    defer { meter.finish() }
    switch content {
    case .journal:
      let summary = try registry.takeJournal(isRehearsal: isRehearsal) {
        take throws(RegistryError) in
        try ExchangeImport.each(of: files, meter, begin: { _ in }, take)
      }
      meter.finish()
      ExchangePage.show(
        journal: summary.with("dry_run", .bool(isRehearsal)), isRehearsal: isRehearsal, session)
    case .operations: try carryOut(session, registry, meter, isRehearsal: isRehearsal)
    }
  }

  private func carryOut(
    _ session: Session, _ registry: Registry, _ meter: ImportMeter, isRehearsal: Bool
  ) throws(RegistryError) {
    let isAllOrNothing = options.onError == .abort
    let output = ExchangeOutput(
      session, isRehearsal: isRehearsal, isAllOrNothing: isAllOrNothing)
    let spared = try SparedFiles(session).and(files.map(\.path))
    let rejected = try options.rejected.map { path throws(RegistryError) in
      try RejectedOperations(path, sparing: spared)
    }
    let counts: [String: Int]
    do {
      counts = try registry.carryOutExchange(
        origin: options.origin, isAllOrNothing: isAllOrNothing,
        isRehearsal: isRehearsal,
        emit: { step throws(RegistryError) in
          output.take(step)
          try keepingNothing { () throws(RegistryError) in try rejected?.take(step) }
        },
        feed: { run throws(RegistryError) in
          try ExchangeImport.each(of: files, meter, begin: { run.begin($0) }) {
            element throws(RegistryError) in
            try run.add(element)
          }
          try keepingNothing { () throws(RegistryError) in try rejected?.settle() }
        })
    } catch {
      output.breakOff()
      if error.code == .importBlocked { try rejected?.finish() }
      throw error
    }
    meter.finish()
    output.finish(counts)
    try rejected?.finish()
    try tellLeft(counts["refused"] ?? 0, rejected)
  }

  /// Hands over every element of every document.
  private static func each(
    of files: [ImportFile], _ meter: ImportMeter? = nil, begin: (ImportOrder.File) -> Void,
    _ take: (ExchangeElement) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    for file in files {
      var digests = try ExchangeImport.digests(of: file)[...]
      let unpacker = try file.unpacker { meter?.read($0) }
      while let next = try unpacker.next() {
        let entry = next.name.dropFirst(file.path.utf8.count)
        begin(ImportOrder.File(name: file.file.name + entry, digest: digests.popFirst() ?? ""))
        try ExchangeReader.read(next.input, file: next.name) { element throws(RegistryError) in
          meter?.record()
          try take(element)
        }
      }
    }
  }

  /// SHA-256 of each document as XML: however it is packed, it is the same document.
  private static func digests(of file: ImportFile) throws(RegistryError) -> [String] {
    var digests: [String] = []
    let unpacker = try file.unpacker()
    while let next = try unpacker.next() {
      digests.append(try DigestingInput(next.input).finish())
    }
    return digests
  }

  private func tellLeft(_ left: Int, _ rejected: RejectedOperations?) throws(RegistryError) {
    guard left > 0 else { return }
    throw RegistryError(
      .importNotWhole, ["records": String(left)],
      hints: [
        rejected.map { Hint("exchange_correct", ["file": $0.path]) } ?? Hint("exchange_see")
      ])
  }
}

/// Operations that were refused, as an exchange document of their own: to be corrected there and
/// imported again. Each keeps its id, so that none is done twice.
final class RejectedOperations {
  let path: String
  private let stream: OutputStream
  private var isWhole = false

  init(_ path: String, sparing spared: SparedFiles) throws(RegistryError) {
    self.path = path
    stream = try OutputStream(path, sparing: spared)
    try stream.write(ExchangeDocument.opening())
  }

  func take(_ step: ExchangeStep) throws(RegistryError) {
    guard let error = step.error else { return }
    var element = step.element
    if element[attribute: "id"] == nil { element.attributes.insert(.init("id", step.id), at: 0) }
    let place = error.location?.line.map { ":\($0)" } ?? ""
    // Nothing of the document itself: a comment may not hold everything.
    try stream.write("  <!-- \(error.code.name)\(place) -->\n" + XMLText.text(element, indent: 2))
  }

  /// Ends the document, which has no name yet: called before the others are kept.
  func settle() throws(RegistryError) {
    isWhole = true
    try stream.write(ExchangeDocument.closing)
    try stream.settle()
  }

  func finish() throws(RegistryError) {
    if !isWhole { try settle() }
    try stream.finish()
  }
}
