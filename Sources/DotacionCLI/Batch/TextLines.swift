import RegistryModel

/// Whole lines of a journal, one at a time.
struct TextLines {
  private var reader: LineReader
  private var waiting: ArraySlice<LineReader.Line> = []

  init(_ descriptor: Int32) {
    reader = LineReader(descriptor, maximumLength: LineReader.maximumJournalLength)
  }

  /// The next line, or nil at the end.
  ///
  /// - Throws: `input.line_too_long`, `input.unreadable`.
  mutating func next() throws(RegistryError) -> String? {
    if waiting.isEmpty { waiting = try reader.next(1000)[...] }
    guard let line = waiting.popFirst() else { return nil }
    switch line {
    case .bytes(let bytes), .unfinished(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .tooLong:
      throw RegistryError(.inputLineTooLong, ["maximum": String(LineReader.maximumJournalLength)])
    }
  }
}
