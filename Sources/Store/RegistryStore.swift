package import RegistryModel

/// A registry somewhere: read at one moment, or changed in one transaction.
package protocol RegistryStore: AnyObject, Sendable {
  /// What was fixed when the registry was made.
  var settings: RegistrySettings { get }

  /// Whether it can be read while another thread writes: the reader sees what was there before.
  var isReadBesideWriter: Bool { get }

  /// Runs `body` on the registry as it stands, unmoved by writers meanwhile.
  func read<T>(
    _ body: (any StoreReader) throws(RegistryError) -> T
  ) throws(RegistryError) -> T

  /// Runs `body` as the only writer. All it wrote is kept when it returns, nothing when it throws.
  func write<T>(
    _ body: (any StoreWriter) throws(RegistryError) -> T
  ) throws(RegistryError) -> T
}

/// What is fixed when a registry is made.
package struct RegistrySettings: Hashable, Sendable {
  /// 0 for the main registry; each detached copy has its own.
  package let origin: Int64
  /// Where «today» is.
  package let timeZone: TimeZoneRule
  /// Keys the digests of requests, so that personal values in them cannot be guessed from outside.
  package let requestKey: String

  package init(origin: Int64 = 0, timeZone: TimeZoneRule = .bogota, requestKey: String = "") {
    self.origin = origin
    self.timeZone = timeZone
    self.requestKey = requestKey
  }
}

/// The registry and its journal at one moment.
package protocol StoreReader: AnyObject, RegistryReader {
  /// The last journal line; `JournalHead.genesis` when there is none.
  func head() throws(RegistryError) -> JournalHead
  func entry(operation: String) throws(RegistryError) -> JournalEntry?
  func entry(sequence: Int64) throws(RegistryError) -> JournalEntry?
  /// Lines after this sequence number, in order.
  func entries(after sequence: Int64, limit: Int) throws(RegistryError) -> [JournalEntry]
  /// Sequence numbers of the lines that touched a thing, latest first.
  func history(of ref: EntityRef, limit: Int) throws(RegistryError) -> [Int64]
  /// How rows stood before each change after this sequence number, oldest first.
  func images(after sequence: Int64, _ body: (RowImage) throws(RegistryError) -> Void)
    throws(RegistryError)
  /// How rows stood before the changes of one line, in their order.
  func images(of sequence: Int64) throws(RegistryError) -> [RowImage]
  /// The first id of the kind never given out.
  func nextID(_ kind: EntityKind) throws(RegistryError) -> Int64
  /// No row of the table has a higher id than this; 0 when it has none.
  func lastID(of table: Table) throws(RegistryError) -> Int64
  /// Every row of a table, lowest id first.
  func everyRow(_ table: Table, _ body: (Row) throws(RegistryError) -> Void) throws(RegistryError)
  /// Every sealed value still kept.
  func everySealed(_ body: (SealedValue) throws(RegistryError) -> Void) throws(RegistryError)
  /// The bytes with this digest; nil when they were erased or never came along.
  func content(_ digest: ContentDigest) throws(RegistryError) -> [UInt8]?
  /// Digests of all files kept, lowest first.
  func contentDigests() throws(RegistryError) -> [ContentDigest]
}

extension StoreReader {
  package func images(ofOperation operation: String) throws(RegistryError) -> [RowImage]? {
    guard let entry = try entry(operation: operation) else { return nil }
    return try images(of: entry.sequence)
  }

  package func mentions(of ref: EntityRef, limit: Int) throws(RegistryError) -> [JournalMention] {
    var found: [JournalMention] = []
    for sequence in try history(of: ref, limit: limit) {
      guard let entry = try entry(sequence: sequence) else { continue }
      found.append(
        JournalMention(
          sequence: sequence, at: entry.at, operation: entry.operation,
          line: try JSONParser.parse(entry.line), images: try images(of: sequence)))
    }
    return found
  }
}

/// The registry being changed.
package protocol StoreWriter: StoreReader {
  /// Carries out an operation's changes and keeps how each row stood before.
  func write(_ changes: [Change], sequence: Int64) throws(RegistryError)
  /// Appends a line; the store adds nothing to it.
  func append(_ entry: JournalEntry, touched: [EntityRef]) throws(RegistryError)
  /// Ids of the kind below this one are spent.
  func reserveIDs(_ kind: EntityKind, below next: Int64) throws(RegistryError)
  func keep(_ values: [SealedValue]) throws(RegistryError)
  /// Forgets personal values for good.
  func erase(_ seals: [Seal]) throws(RegistryError)
  /// Keeps files, each once.
  func keep(_ contents: [StoredContent]) throws(RegistryError)
  /// Forgets files for good.
  func erase(_ contents: [ContentDigest]) throws(RegistryError)
  /// Runs `body`; when it throws, what it wrote is as if it never had been.
  func attempt<T>(_ body: () throws(RegistryError) -> T) throws(RegistryError) -> T
}

/// A file's bytes under their digest.
package struct StoredContent: Hashable, Sendable {
  package let digest: ContentDigest
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    digest = ContentDigest(trusted: Digest.hexadecimal(of: bytes))
    self.bytes = bytes
  }
}

/// A personal value and the salt its seal was made with.
package struct SealedValue: Hashable, Sendable {
  package let seal: Seal
  package let salt: String
  package let value: String

  package init(seal: Seal, salt: String, value: String) {
    self.seal = seal
    self.salt = salt
    self.value = value
  }

  package var folded: String { FoldedText.fold(value) }
}
