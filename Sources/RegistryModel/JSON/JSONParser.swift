extension ErrorCode {
  package static let jsonSyntax = ErrorCode("json.syntax", .input)
  package static let jsonTruncated = ErrorCode("json.truncated", .input)
  package static let jsonDuplicateMember = ErrorCode("json.duplicate_member", .input)
  package static let jsonTooDeep = ErrorCode("json.too_deep", .input)
  package static let jsonNotAnInteger = ErrorCode("json.not_an_integer", .input)
  package static let jsonNumberOutOfRange = ErrorCode("json.number_out_of_range", .input)
  package static let jsonInvalidUTF8 = ErrorCode("json.invalid_utf8", .input)
  package static let jsonControlCharacter = ErrorCode("json.control_character", .input)
}

/// A strict parser of one JSON text (RFC 8259), made for hostile input.
///
/// Refuses what RFC 8259 leaves open: duplicate members, invalid UTF-8, lone surrogates, NUL,
/// numbers that are not 64-bit integers, and nesting beyond `maximumDepth`.
package struct JSONParser {
  package static let maximumDepth = 64

  private let source: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  private var path: [PathStep] = []

  private enum PathStep {
    case member(String)
    case item(Int)
  }

  /// Parses one JSON value that fills `bytes` but for white space around it.
  ///
  /// - Throws: `json.*` with line 1, column and JSON pointer.
  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegistryError) -> JSON {
    var parser = JSONParser(source: bytes)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.failure(.jsonSyntax) }
    return value
  }

  /// Parses the bytes of an array.
  package static func parse(_ bytes: [UInt8]) throws(RegistryError) -> JSON {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(RegistryError) in try parse(buffer) }
    }
    return try result.get()
  }

  /// Parses a text.
  package static func parse(_ text: String) throws(RegistryError) -> JSON {
    try parse(Array(text.utf8))
  }

  private init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

  private mutating func value() throws(RegistryError) -> JSON {
    guard index < source.count else { throw failure(.jsonTruncated) }
    switch source[index] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 48...57: return .integer(try number())
    default: throw failure(.jsonSyntax)
    }
  }

  private mutating func object() throws(RegistryError) -> JSON {
    try enter()
    var members: [JSONMember] = []
    if try closes(UInt8(ascii: "}")) { return .object(members) }
    while true {
      guard index < source.count else { throw failure(.jsonTruncated) }
      guard source[index] == UInt8(ascii: "\"") else { throw failure(.jsonSyntax) }
      let place = index
      let name = try string()
      for member in members where member.name == name {
        throw failure(.jsonDuplicateMember, ["member": name], at: place)
      }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      path.append(.member(name))
      members.append(JSONMember(name, try value()))
      path.removeLast()
      if try ends(with: UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array() throws(RegistryError) -> JSON {
    try enter()
    var items: [JSON] = []
    if try closes(UInt8(ascii: "]")) { return .array(items) }
    while true {
      path.append(.item(items.count))
      items.append(try value())
      path.removeLast()
      if try ends(with: UInt8(ascii: "]")) { return .array(items) }
    }
  }

  private mutating func enter() throws(RegistryError) {
    depth += 1
    guard depth <= JSONParser.maximumDepth else {
      throw failure(.jsonTooDeep, ["maximum": String(JSONParser.maximumDepth)])
    }
    index += 1
    skipSpace()
  }

  private mutating func closes(_ bracket: UInt8) throws(RegistryError) -> Bool {
    guard index < source.count else { throw failure(.jsonTruncated) }
    guard source[index] == bracket else { return false }
    index += 1
    depth -= 1
    return true
  }

  /// After an element: true at the closing bracket, false after a comma.
  private mutating func ends(with bracket: UInt8) throws(RegistryError) -> Bool {
    skipSpace()
    if try closes(bracket) { return true }
    try expect(UInt8(ascii: ","))
    skipSpace()
    return false
  }

  private mutating func expect(_ code: UInt8) throws(RegistryError) {
    guard index < source.count else { throw failure(.jsonTruncated) }
    guard source[index] == code else { throw failure(.jsonSyntax) }
    index += 1
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(RegistryError) -> JSON {
    for offset in 0..<text.utf8CodeUnitCount {
      guard index < source.count else { throw failure(.jsonTruncated) }
      guard source[index] == text.utf8Start[offset] else { throw failure(.jsonSyntax) }
      index += 1
    }
    return value
  }

  private mutating func number() throws(RegistryError) -> Int64 {
    let start = index
    let negative = source[index] == UInt8(ascii: "-")
    if negative { index += 1 }
    let digits = index
    var value: Int64 = 0
    while index < source.count, source[index] >= 48, source[index] <= 57 {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(source[index] - 48)
      let (sum, carry) = tens.subtractingReportingOverflow(digit)
      guard !overflow, !carry else { throw failure(.jsonNumberOutOfRange, at: start) }
      value = sum
      index += 1
    }
    guard index > digits else {
      throw failure(index < source.count ? .jsonSyntax : .jsonTruncated)
    }
    guard source[digits] != 48 || index == digits + 1 else { throw failure(.jsonSyntax, at: start) }
    if index < source.count, [0x2E, 0x65, 0x45].contains(source[index]) {
      throw failure(.jsonNotAnInteger, at: start)
    }
    guard !negative else { return value }
    guard value != Int64.min else { throw failure(.jsonNumberOutOfRange, at: start) }
    return -value
  }

  private mutating func string() throws(RegistryError) -> String {
    index += 1
    let start = index
    var seen: UInt8 = 0
    while index < source.count {
      let code = source[index]
      if code == UInt8(ascii: "\"") {
        let bytes = UnsafeBufferPointer(rebasing: source[start..<index])
        // Most strings are ASCII, and need no check that looks at them twice.
        let text = seen < 0x80 ? String(decoding: bytes, as: UTF8.self) : try text(bytes, at: start)
        index += 1
        return text
      }
      if code == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard code >= 0x20 else { throw failure(.jsonControlCharacter) }
      seen |= code
      index += 1
    }
    throw failure(.jsonTruncated)
  }

  private mutating func escapedString(from start: Int) throws(RegistryError) -> String {
    var bytes = Array(source[start..<index])
    while index < source.count {
      let code = source[index]
      if code == UInt8(ascii: "\"") {
        index += 1
        let place = start
        let result = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        guard let result else { throw failure(.jsonInvalidUTF8, at: place) }
        return result
      }
      guard code >= 0x20 else { throw failure(.jsonControlCharacter) }
      if code == UInt8(ascii: "\\") {
        try escape(into: &bytes)
      } else {
        bytes.append(code)
        index += 1
      }
    }
    throw failure(.jsonTruncated)
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) throws(RegistryError)
    -> String
  {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(.jsonInvalidUTF8, at: place)
    }
    return text
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(RegistryError) {
    let place = index
    guard index + 1 < source.count else { throw failure(.jsonTruncated) }
    let code = source[index + 1]
    index += 2
    switch code {
    case 0x22, 0x5C, 0x2F: bytes.append(code)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try unicodeEscape(at: place)
      bytes.append(contentsOf: Array(String(scalar).utf8))
    default: throw failure(.jsonSyntax, at: place)
    }
  }

  private mutating func unicodeEscape(at place: Int) throws(RegistryError) -> Unicode.Scalar {
    let first = try hexQuad()
    guard first != 0 else { throw failure(.jsonControlCharacter, at: place) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < source.count, source[index] == UInt8(ascii: "\\"),
      source[index + 1] == UInt8(ascii: "u")
    else { throw failure(.jsonInvalidUTF8, at: place) }
    index += 2
    let second = try hexQuad()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure(.jsonInvalidUTF8, at: place) }
    return scalar
  }

  private mutating func hexQuad() throws(RegistryError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < source.count else { throw failure(.jsonTruncated) }
      let code = source[index]
      switch code {
      case 48...57: value = value << 4 | UInt32(code - 48)
      case 65...70: value = value << 4 | UInt32(code - 55)
      case 97...102: value = value << 4 | UInt32(code - 87)
      default: throw failure(.jsonSyntax)
      }
      index += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while index < source.count {
      switch source[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private func failure(_ code: ErrorCode, _ params: [String: String] = [:], at place: Int? = nil)
    -> RegistryError
  {
    RegistryError(
      code, params,
      at: SourceLocation(line: 1, column: (place ?? index) + 1, pointer: pointer))
  }

  private var pointer: String {
    path.map { step in
      switch step {
      case .member(let name): "/" + JSONPointer.escaped(name)
      case .item(let number): "/\(number)"
      }
    }.joined()
  }
}
