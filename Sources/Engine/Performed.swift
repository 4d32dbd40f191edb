import Operations
import RegistryModel
import Store

/// An operation that has passed its rules and been worked out: all that a store is to keep of it, but
/// for its place in the chain of lines.
struct Performed: Sendable {
  /// Its digests are blank yet.
  let line: JournalLine
  /// Nil when whoever sent it gave it no id.
  let request: Request?
  let effects: Effects
  let sealed: [SealedValue]
  let contents: [StoredContent]

  /// Its line as it stands in the journal.
  ///
  /// - Parameter key: under which the request's digest is kept.
  func entry(after previousHash: String, key: String) -> JournalEntry {
    var line = line
    line.effectDigest = EffectDigest.hexadecimal(of: effects.changes)
    line.previousHash = previousHash
    let text = line.text
    return JournalEntry(
      sequence: line.sequence, at: line.stamp.at, operation: line.operation, line: text,
      hash: Digest.hexadecimal(of: text), request: request?.digest(key: key),
      result: effects.result.isEmpty ? nil : JSON.object(effects.result).canonicalText)
  }

  /// Where nobody asks for lines: one without text, which leaves the chain where it is.
  func blank(after head: JournalHead) -> JournalEntry {
    JournalEntry(
      sequence: line.sequence, at: line.stamp.at, operation: line.operation, line: "",
      hash: head.hash)
  }

  func write(_ entry: JournalEntry, to writer: any StoreWriter) throws(RegistryError) {
    try writer.keep(sealed)
    try writer.keep(contents)
    try writer.write(effects.changes, sequence: entry.sequence)
    try writer.erase(effects)
    var touched = effects.touched
    if let supportCase = line.stamp.supportCase {
      let ref = EntityRef(.supportCase, supportCase.rawValue)
      if !touched.contains(ref) { touched.append(ref) }
    }
    try writer.append(entry, touched: touched)
  }
}

/// What becomes of the lines of operations that are applied.
enum LineKeeping {
  /// Each is written with its operation.
  case written
  /// They stay blank: all of it is thrown away, and nobody asks for the journal meanwhile.
  case blank
  /// They stay blank here, and somebody else writes all of it to where it is kept.
  case handedOn((ToWrite) throws(RegistryError) -> Void)

  /// Whether they stand in a journal in the end.
  var areKept: Bool {
    switch self {
    case .written, .handedOn: true
    case .blank: false
    }
  }
}

/// What is handed on to be written.
enum ToWrite: Sendable {
  indirect case operation(Performed)
  /// Ids of the kind below this one are spent.
  case spentIDs(EntityKind, below: Int64)
}

extension Request {
  /// Tells a repeated request from another one under the same id.
  func digest(key: String) -> String {
    let json = JSON.members([
      "data": data, "op": .string(name),
      "case": supportCase.map { .string($0) }, "note": note.map { .string($0) },
      "expect": .object(expect.map { JSONMember($0.key, .integer($0.value)) }),
    ])
    var writer = JSONWriter(capacity: 1024)
    writer.write(json)
    return Digest.hexadecimal(key: key, of: writer)
  }
}

/// What is ready to be written.
enum Chained: Sendable {
  indirect case operation(Performed, JournalEntry)
  case spentIDs(EntityKind, below: Int64)

  func write(to writer: any StoreWriter) throws(RegistryError) {
    switch self {
    case .operation(let performed, let entry): try performed.write(entry, to: writer)
    case .spentIDs(let kind, let next): try writer.reserveIDs(kind, below: next)
    }
  }
}

/// Makes the lines of what was worked out elsewhere, each chained to the one before.
struct LineChain {
  /// Of the last line.
  private var hash: String
  private let key: String

  /// - Parameter key: under which the requests' digests are kept.
  init(after head: JournalHead, key: String) {
    hash = head.hash
    self.key = key
  }

  mutating func add(_ item: ToWrite) -> Chained {
    switch item {
    case .operation(let performed):
      let entry = performed.entry(after: hash, key: key)
      hash = entry.hash
      return .operation(performed, entry)
    case .spentIDs(let kind, let next): return .spentIDs(kind, below: next)
    }
  }
}
