import Glibc

/// Looks at a document's bytes before the parser does, for what the parser is no help with: a start
/// tag with too many attributes, and where one document ends and another begins.
///
/// libxml2 compares every attribute of an element with every other, so a single start tag of some
/// megabytes would keep it busy for minutes: the limit has to hold before the tag is parsed. Some
/// devices answer with several documents in one body, each with its own declaration.
struct MarkupScanner {
  enum Finding: Equatable {
    case nothing
    /// Another document begins here, at its declaration.
    case document(at: Int)
    /// From here on it takes more bytes to know; they are to be given again.
    case undecided(from: Int)
    case tooManyAttributes
  }

  private enum State: Equatable {
    case text
    /// Behind `<`.
    case opening
    /// In a tag, outside values.
    case tag
    /// In an attribute's value, up to this quote.
    case value(UInt8)
    /// Behind `<!`, or behind `<!-`.
    case bang, dash
    /// In a comment, with the hyphens just read; in a CDATA section, with the brackets.
    case comment(Int), cdata(Int)
    /// In a document type or a declaration inside it, and in a quoted text there.
    case declaration, literal(UInt8)
    /// Behind `<?`, with how much of `xml` was read.
    case target(Int)
    /// In a processing instruction; whether the last byte was `?`.
    case instruction(Bool)
  }

  private static let xml = Array("xml".utf8)

  private let limit: Int
  private var state = State.text
  /// Whether this is between the brackets of a document type.
  private var isSubset = false
  private var attributes = 0
  /// Whether the document has begun.
  private var hasBegun = false

  init(limit: Int) { self.limit = limit }

  /// Looks at the next bytes of text whose markup is in ASCII.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Finding {
    var index = 0
    var opening = 0
    while index < bytes.count {
      guard let next = skip(bytes, from: index) else { return .nothing }
      index = next
      if state == .text || state == .tag { opening = index }
      switch step(bytes[index]) {
      case .goOn: index += 1
      case .tooMany: return .tooManyAttributes
      case .document:
        self = MarkupScanner(limit: limit)
        return .document(at: opening)
      }
    }
    guard hasBegun, isOpening else { return .nothing }
    state = .text
    return .undecided(from: opening)
  }

  /// Looks at one character, `0x80` standing for all beyond ASCII; false when a tag has too many
  /// attributes.
  mutating func accepts(_ character: UInt8) -> Bool { step(character) != .tooMany }

  private var isOpening: Bool {
    guard !isSubset else { return false }
    switch state {
    case .opening, .target: return true
    case .text, .tag, .value, .bang, .dash, .comment, .cdata, .declaration, .literal, .instruction:
      return false
    }
  }

  /// Passes over what cannot change anything; nil at the end.
  private func skip(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    let stop: UInt8
    switch state {
    case .text where !isSubset: stop = UInt8(ascii: "<")
    case .value(let quote): stop = quote
    case .cdata(0): stop = UInt8(ascii: "]")
    case .text, .opening, .tag, .bang, .dash, .comment, .cdata, .declaration, .literal, .target,
      .instruction:
      return index
    }
    guard let base = bytes.baseAddress,
      let found = memchr(base + index, Int32(stop), bytes.count - index)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }

  private enum Step { case goOn, tooMany, document }

  private mutating func step(_ byte: UInt8) -> Step {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .opening }
      if byte == UInt8(ascii: "]"), isSubset {
        isSubset = false
        state = .declaration
      }
    case .opening: open(byte)
    case .tag:
      if byte == UInt8(ascii: ">") { state = .text }
      if byte == UInt8(ascii: "<") { state = .opening }
      if MarkupScanner.isQuote(byte) {
        attributes += 1
        state = .value(byte)
        if attributes > limit { return .tooMany }
      }
    case .value(let quote): if byte == quote { state = .tag }
    case .bang: bang(byte)
    case .dash: state = byte == UInt8(ascii: "-") ? .comment(0) : .declaration
    case .comment(let hyphens): close(byte, hyphens, UInt8(ascii: "-"), State.comment)
    case .cdata(let brackets): close(byte, brackets, UInt8(ascii: "]"), State.cdata)
    case .declaration: declare(byte)
    case .literal(let quote): if byte == quote { state = .declaration }
    case .target(let count): return target(byte, count)
    case .instruction(let isEnding):
      state =
        isEnding && byte == UInt8(ascii: ">") ? .text : .instruction(byte == UInt8(ascii: "?"))
    }
    return .goOn
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"):
      state = .target(0)
      return
    case UInt8(ascii: "!"): state = .bang
    default:
      state = .tag
      attributes = 0
    }
    hasBegun = true
  }

  private mutating func bang(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): state = .dash
    case UInt8(ascii: "[") where !isSubset: state = .cdata(0)
    default:
      state = .declaration
      declare(byte)
    }
  }

  private mutating func close(
    _ byte: UInt8, _ count: Int, _ mark: UInt8, _ make: (Int) -> State
  ) {
    if byte == mark {
      state = make(min(count + 1, 2))
    } else {
      state = byte == UInt8(ascii: ">") && count == 2 ? .text : make(0)
    }
  }

  private mutating func declare(_ byte: UInt8) {
    if MarkupScanner.isQuote(byte) { state = .literal(byte) }
    if byte == UInt8(ascii: ">") { state = .text }
    if byte == UInt8(ascii: "["), !isSubset {
      isSubset = true
      state = .text
    }
  }

  /// `<?xml` and a blank is a declaration, which only a new document has.
  private mutating func target(_ byte: UInt8, _ count: Int) -> Step {
    if count < MarkupScanner.xml.count, byte == MarkupScanner.xml[count] {
      state = .target(count + 1)
      return .goOn
    }
    let isDeclaration = count == MarkupScanner.xml.count && Blanks.isBlank(byte)
    if isDeclaration, hasBegun, !isSubset { return .document }
    hasBegun = true
    state = .instruction(byte == UInt8(ascii: "?"))
    return .goOn
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
