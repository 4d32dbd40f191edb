package import RegistryModel

/// Comma-separated values (RFC 4180) read from UTF-8: fields in double quotes may hold separators,
/// line ends and doubled quotes; lines end with LF or CRLF; a byte order mark is dropped. The
/// separator is the comma, the semicolon or the tab, whichever the header has most of.
package struct CSVText: Sendable {
  /// One record and the line it begins on, from 1.
  package struct Record: Sendable {
    package let line: Int
    package let fields: [String]
  }

  package let header: Record
  package let records: [Record]

  /// - Throws: `csv.not_utf8`, `csv.empty`, `csv.quote_unfinished`, `csv.quote_misplaced`,
  ///   `csv.fields_differ`, with the line.
  package init(_ bytes: [UInt8]) throws(RegistryError) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard String(validating: marked, as: UTF8.self) != nil else {
      throw RegistryError(.csvNotUTF8, hints: [Hint("csv.save_as_utf8")])
    }
    var reader = Reader(bytes: Array(marked))
    reader.separator = CSVText.separator(of: marked)
    guard let header = try reader.next() else { throw RegistryError(.csvEmpty) }
    var records: [Record] = []
    while let record = try reader.next() {
      guard record.fields.count == header.fields.count else {
        throw RegistryError(
          .csvFieldsDiffer,
          ["count": String(record.fields.count), "expected": String(header.fields.count)],
          at: SourceLocation(line: record.line))
      }
      records.append(record)
    }
    self.header = header
    self.records = records
  }

  /// Of the header's line, outside quotes; the comma when there is none of them.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? candidates[0] : candidates[counts.firstIndex(of: most) ?? 0]
  }

  private struct Reader {
    let bytes: [UInt8]
    var separator = UInt8(ascii: ",")
    private var position = 0
    private var line = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next record; lines with nothing on them are passed over.
    mutating func next() throws(RegistryError) -> Record? {
      while position < bytes.count {
        let start = line
        var fields = [try field()]
        while position < bytes.count, bytes[position] == separator {
          position += 1
          fields.append(try field())
        }
        endLine()
        guard fields.count == 1, fields[0].allSatisfy(\.isWhitespace) else {
          return Record(line: start, fields: fields)
        }
      }
      return nil
    }

    private mutating func endLine() {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else { return }
      position += 1
      line += 1
    }

    private mutating func field() throws(RegistryError) -> String {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        return try plainField()
      }
      return try quotedField()
    }

    /// Whether the field ends here: at a separator, a line's end, or the end of it all.
    private var isAtEnd: Bool {
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\r") else {
        return byte == separator || byte == UInt8(ascii: "\n")
      }
      return position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: "\n")
    }

    private mutating func plainField() throws(RegistryError) -> String {
      let start = position
      while !isAtEnd {
        guard bytes[position] != UInt8(ascii: "\"") else {
          throw RegistryError(.csvQuoteMisplaced, at: SourceLocation(line: line))
        }
        position += 1
      }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quotedField() throws(RegistryError) -> String {
      let first = line
      var content: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        guard byte == UInt8(ascii: "\"") else {
          content.append(byte)
          continue
        }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          guard isAtEnd else {
            throw RegistryError(.csvQuoteMisplaced, at: SourceLocation(line: line))
          }
          return String(decoding: content, as: UTF8.self)
        }
        content.append(byte)
        position += 1
      }
      throw RegistryError(.csvQuoteUnfinished, at: SourceLocation(line: first))
    }
  }
}

extension ErrorCode {
  package static let csvNotUTF8 = ErrorCode("csv.not_utf8", .input)
  package static let csvEmpty = ErrorCode("csv.empty", .input)
  package static let csvQuoteUnfinished = ErrorCode("csv.quote_unfinished", .input)
  package static let csvQuoteMisplaced = ErrorCode("csv.quote_misplaced", .input)
  package static let csvFieldsDiffer = ErrorCode("csv.fields_differ", .input)
}
