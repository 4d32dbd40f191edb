import RegistryModel

/// The codes of a count in pieces of at most a thousand: from the command line, or from a file
/// descriptor as they come.
struct ScanSource {
  static let chunk = 1000

  private var typed: ArraySlice<String> = []
  private var reader: LineReader?
  /// Whether a piece waits until it is full, so that the same input always makes the same pieces.
  private let inFullChunks: Bool
  private var line = 0
  /// The last line of the pieces given out so far.
  private(set) var finishedLine = 0

  init(_ codes: [String]) {
    typed = codes[...]
    inFullChunks = true
  }

  init(_ descriptor: Int32, inFullChunks: Bool) {
    reader = LineReader(descriptor)
    self.inFullChunks = inFullChunks
  }

  /// The next piece, or nil at the end. Empty lines are passed over.
  ///
  /// - Throws: `input.*` and, for lines that begin with a brace, `json.*`.
  mutating func next() throws(RegistryError) -> ScanChunk? {
    guard reader != nil else { return nextTyped() }
    var chunk = ScanChunk()
    while chunk.scans.count < ScanSource.chunk {
      let lines = try reader?.next(ScanSource.chunk - chunk.scans.count) ?? []
      guard !lines.isEmpty else { break }
      for line in lines { try add(line, to: &chunk) }
      if !inFullChunks, !chunk.scans.isEmpty { break }
    }
    finishedLine = line
    return chunk.scans.isEmpty ? nil : chunk
  }

  private mutating func nextTyped() -> ScanChunk? {
    guard !typed.isEmpty else { return nil }
    defer { typed = typed.dropFirst(ScanSource.chunk) }
    return ScanChunk(scans: typed.prefix(ScanSource.chunk).map { .string($0) })
  }

  private mutating func add(_ line: LineReader.Line, to chunk: inout ScanChunk)
    throws(RegistryError)
  {
    self.line += 1
    let place = SourceLocation(line: self.line)
    switch line {
    case .tooLong:
      throw RegistryError(
        .inputLineTooLong, ["maximum": String(LineReader.maximumLength)], at: place)
    case .bytes(let bytes), .unfinished(let bytes):
      let text = ScanSource.trimmed(String(decoding: bytes, as: UTF8.self))
      guard !text.isEmpty else { return }
      chunk.scans.append(try ScanSource.scan(text, at: place))
      chunk.lines.append(self.line)
    }
  }

  /// A bare code, or an object with what was read off the equipment: no code begins with a brace.
  private static func scan(_ text: String, at place: SourceLocation) throws(RegistryError) -> JSON {
    guard text.hasPrefix("{") else { return .string(text) }
    do {
      return try JSONParser.parse(text)
    } catch {
      throw RegistryError(error.code, error.params, at: place, hints: error.hints)
    }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// Some codes and the lines they came in.
struct ScanChunk {
  var scans: [JSON] = []
  /// Of each code, its line from 1; empty for codes of the command line.
  var lines: [Int] = []

  /// An error about one of these codes, with its line.
  func placed(_ error: RegistryError) -> RegistryError {
    var placed = error
    if let index = error.location?.pointer.flatMap(ScanChunk.index), lines.indices.contains(index) {
      placed.location = SourceLocation(line: lines[index])
    }
    return placed
  }

  /// The number in `/data/scans/17` or `/scans/17/serial`.
  private static func index(_ pointer: String) -> Int? {
    let parts = pointer.split(separator: "/")
    guard let name = parts.firstIndex(of: "scans"), name + 1 < parts.endIndex else { return nil }
    return Int(parts[name + 1])
  }
}
