import Operations
package import RegistryModel
import Store
import StoreMemory

extension ErrorCode {
  /// The registry holds other lines than the document. Params: `sequence`.
  package static let exchangeOtherHistory = ErrorCode("exchange.other_history", .conflict)
  /// Operations and a journal's lines in one import. Params: `element`.
  package static let exchangeMixed = ErrorCode("exchange.mixed", .input)
}

/// Takes in the lines of a journal and what was kept beside it: the chain is held to, line by line,
/// and what the registry has already is passed over.
struct ExchangeJournal {
  private let writer: any StoreWriter
  private var replay: Replay
  /// The last line there was before.
  private let last: Int64
  private var sealed: [SealedValue] = []
  private var ordinals: [String: Int] = [:]
  private var applied: Int64 = 0
  private var repeated: Int64 = 0
  private var values: Int64 = 0
  private var files: Int64 = 0

  init(into writer: any StoreWriter) throws(RegistryError) {
    self.writer = writer
    replay = try Replay(into: writer)
    last = try writer.head().sequence
  }

  /// - Throws: `journal.*`, `exchange.other_history`, `exchange.mixed`, with line and path.
  mutating func take(_ element: ExchangeElement) throws(RegistryError) {
    let ordinal = ordinals[element.name, default: 0] + 1
    ordinals[element.name] = ordinal
    let path = "/exchange/\(element.name)[\(ordinal)]"
    do throws(RegistryError) {
      guard element.foreignNamespace == nil else { throw ExchangeValue.foreign(element, path) }
      switch element.name {
      case "line": try takeLine(element, path)
      case "sealed": try takeSealed(element, path)
      case "content": try takeContent(element, path)
      default: throw RegistryError(.exchangeMixed, ["element": element.name])
      }
    } catch {
      throw error.located(ExchangeValue.place(element, path))
    }
  }

  private mutating func takeLine(_ element: ExchangeElement, _ path: String)
    throws(RegistryError)
  {
    let text = try ExchangeLine.text(element, path: path)
    let sequence = try JournalLine(text: text).sequence
    guard sequence > last else {
      guard try writer.entry(sequence: sequence)?.line == text else {
        throw RegistryError(.exchangeOtherHistory, ["sequence": String(sequence)])
      }
      repeated += 1
      return
    }
    // Not before a line is new: what somebody had erased since does not come back.
    if !sealed.isEmpty {
      try writer.keep(sealed)
      values += Int64(sealed.count)
      sealed = []
    }
    try replay.apply(text)
    applied += 1
  }

  private mutating func takeSealed(_ element: ExchangeElement, _ path: String)
    throws(RegistryError)
  {
    guard ordinals["line"] == nil else {
      throw ExchangeLine.malformed("order", element, path)
    }
    let json =
      element.attributes.isEmpty
      ? try ExchangeLine.json(element.text, path, element)
      : JSON.members([
        "salt": element[attribute: "salt"].map { .string($0) },
        "seal": element[attribute: "seal"].map { .string($0) }, "value": .string(element.text),
      ])
    sealed.append(try Transfer.sealed(json.canonicalText))
  }

  private mutating func takeContent(_ element: ExchangeElement, _ path: String)
    throws(RegistryError)
  {
    let json = JSON.members([
      "content": .string(element.children.map(\.text).joined()),
      "sha256": element[attribute: "sha256"].map { .string($0) },
    ])
    let content = try Transfer.content(json.canonicalText)
    guard try StoredFiles.isMeant(content.digest, in: writer),
      try !writer.hasContent(content.digest)
    else { return }
    try writer.keep([content])
    files += 1
  }

  /// What came of it, with the digest of the state it led to.
  func summary() throws(RegistryError) -> JSON {
    let head = try writer.head()
    return .members([
      "applied": .integer(applied), "files": .integer(files), "hash": .string(head.hash),
      "lines": .integer(head.sequence), "personal_values": .integer(values),
      "repeated": .integer(repeated),
      "state": .string(try StateDigest.hexadecimal(of: writer)),
    ])
  }
}

/// What hands over the elements of exchange documents, in order.
package typealias ExchangeFeed = (
  (ExchangeElement) throws(RegistryError) -> Void
) throws(RegistryError) -> Void

extension Registry {
  /// Takes in a journal from exchange documents: all of it or nothing.
  ///
  /// - Returns: `applied`, `repeated` (lines that were there already), `lines`, `hash`, `state`.
  package func takeJournal(isRehearsal: Bool, feed: ExchangeFeed) throws(RegistryError) -> JSON {
    guard isRehearsal else {
      return try store.write { writer throws(RegistryError) in
        try Registry.takeJournal(into: writer, feed)
      }
    }
    return try store.read { reader throws(RegistryError) in
      try Registry.takeJournal(into: Overlay(over: reader), feed)
    }
  }

  private static func takeJournal(into writer: any StoreWriter, _ feed: ExchangeFeed)
    throws(RegistryError) -> JSON
  {
    var journal = try ExchangeJournal(into: writer)
    try feed { element throws(RegistryError) in try journal.take(element) }
    return try journal.summary()
  }
}
