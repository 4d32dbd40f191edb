package import RegistryModel

/// A type that one member of an operation's data can have.
package protocol FieldValue: Sendable {
  /// The JSON Schema of its form.
  static var schema: JSON { get }
  /// Any value, for when only the form is wanted.
  static var sample: Self { get }
  /// - Throws: an `input.*` error without a place; the caller adds it.
  init(field: JSON) throws(RegistryError)
  /// The canonical form: what the journal keeps.
  var field: JSON { get }
}

extension ErrorCode {
  package static let inputWrongType = ErrorCode("input.wrong_type", .input)
  package static let inputUnknownMember = ErrorCode("input.unknown_member", .input)
  package static let inputMissingMember = ErrorCode("input.missing_member", .input)
  package static let inputUnknownCode = ErrorCode("input.unknown_code", .input)
  package static let inputOutOfRange = ErrorCode("input.out_of_range", .input)
  package static let inputTextEmpty = ErrorCode("input.text_empty", .input)
  package static let inputTextTooLong = ErrorCode("input.text_too_long", .input)
  package static let inputControlCharacter = ErrorCode("input.control_character", .input)
  package static let inputInvalidDate = ErrorCode("input.invalid_date", .input)
  package static let inputInvalidInstant = ErrorCode("input.invalid_instant", .input)
  package static let inputInvalidTag = ErrorCode("input.invalid_tag", .input)
  package static let inputInvalidCode = ErrorCode("input.invalid_code", .input)
  package static let inputInvalidMoney = ErrorCode("input.invalid_money", .input)
  package static let inputTooMany = ErrorCode("input.too_many", .input)
}

extension RegistryError {
  /// "Expected …, found …".
  package static func wrongType(_ expected: String, _ found: JSON) -> RegistryError {
    RegistryError(.inputWrongType, ["expected": expected, "found": found.typeName])
  }
}

extension JSON {
  /// - Throws: `input.wrong_type` when this is no string.
  package func requireString() throws(RegistryError) -> String {
    guard case .string(let text) = self else { throw .wrongType("string", self) }
    return text
  }
}

/// One line of text, 1 to 500 characters, without control characters.
package struct Line: FieldValue, Hashable {
  package let text: String

  package static let schema = TextRule.schema(maximum: 500, lines: false)
  package static let sample = Line(unchecked: "x")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    text = try TextRule.checked(try field.requireString(), maximum: 500, lines: false)
  }

  package var field: JSON { .string(text) }
}

/// Text of one or more lines, 1 to 10,000 characters; line feeds and tabs are its only controls.
package struct Paragraph: FieldValue, Hashable {
  package let text: String

  package static let schema = TextRule.schema(maximum: 10_000, lines: true)
  package static let sample = Paragraph(unchecked: "x")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    text = try TextRule.checked(try field.requireString(), maximum: 10_000, lines: true)
  }

  package var field: JSON { .string(text) }
}

/// What text may be: not empty, not too long, nothing a terminal would obey.
package enum TextRule {
  /// The form of such text. What it may not have is said apart: `$` means the end of the text to
  /// some readers of patterns and any line's end to others.
  package static func schema(maximum: Int, lines: Bool) -> JSON {
    .members([
      "type": .string("string"), "minLength": .integer(1), "maxLength": .integer(Int64(maximum)),
      "pattern": .string(#"\S"#), "not": controls(lines: lines),
    ])
  }

  /// The form of text with a control character that `checked` refuses.
  package static func controls(lines: Bool) -> JSON {
    let pattern =
      lines
      ? #"[\u0000-\u0008\u000b-\u001f\u007f-\u009f]"# : #"[\u0000-\u001f\u007f-\u009f]"#
    return .members(["type": .string("string"), "pattern": .string(pattern)])
  }

  /// The text as it came, once it has passed.
  package static func checked(_ text: String, maximum: Int, lines: Bool) throws(RegistryError)
    -> String
  {
    var isBlank = true
    var length = 0
    if let plain = plainLength(text), plain.hasText, plain.length <= maximum { return text }
    for scalar in text.unicodeScalars {
      length += 1
      switch scalar.value {
      case 0x0A where lines, 0x09 where lines: continue
      case 0x00...0x1F, 0x7F...0x9F:
        throw RegistryError(.inputControlCharacter, ["character": hexadecimal(scalar.value)])
      case 0x20: continue
      // No white space among these, and asking Unicode is dear.
      case 0x21...0x7E: isBlank = false
      default: if !scalar.properties.isWhitespace { isBlank = false }
      }
    }
    guard !isBlank else { throw RegistryError(.inputTextEmpty) }
    guard length <= maximum else {
      throw RegistryError(
        .inputTextTooLong, ["maximum": String(maximum), "length": String(length)])
    }
    return text
  }

  /// The length of a text that is all printable ASCII, as most are; nil of any other.
  private static func plainLength(_ text: String) -> (length: Int, hasText: Bool)? {
    var hasText = false
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte) else { return nil }
      if byte != 0x20 { hasText = true }
    }
    return (text.utf8.count, hasText)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A code people type: 1 to 32 of A–Z, 0–9, `-`, `_`, `.`; lower case is taken as upper case.
package struct Code: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"),
  ])
  package static let sample = Code(unchecked: "X")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    let bytes = given.utf8
    guard (1...32).contains(bytes.count), bytes.allSatisfy(Code.allows),
      let first = bytes.first, !Code.isPunctuation(first)
    else { throw RegistryError(.inputInvalidCode, ["value": given]) }
    text = IdentifierText.key(given)
  }

  package var field: JSON { .string(text) }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: isPunctuation(byte)
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}

extension AssetTag: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[A-Za-z0-9./-]*[A-Za-z0-9][A-Za-z0-9./-]*$"),
    "maxLength": .integer(32),
  ])
  package static var sample: AssetTag { AssetTag(placeholder: ()) }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let tag = AssetTag(given) else {
      throw RegistryError(.inputInvalidTag, ["value": given])
    }
    self = tag
  }

  package var field: JSON { .string(text) }
}

extension CivilDate: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"), "format": .string("date"),
    "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
  ])
  package static var sample: CivilDate { CivilDate(dayNumber: 0) }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let date = CivilDate(given) else {
      throw RegistryError(.inputInvalidDate, ["value": given])
    }
    self = date
  }

  package var field: JSON { .string(description) }
}

extension Instant: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"), "format": .string("date-time"),
    "pattern": .string(
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"
    ),
  ])
  package static var sample: Instant { Instant(milliseconds: 0) }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let instant = Instant(given) else {
      throw RegistryError(.inputInvalidInstant, ["value": given])
    }
    self = instant
  }

  package var field: JSON { .string(description) }
}

extension Bool: FieldValue {
  package static let schema = JSON.members(["type": .string("boolean")])
  package static var sample: Bool { false }

  package init(field: JSON) throws(RegistryError) {
    guard case .bool(let flag) = field else { throw .wrongType("boolean", field) }
    self = flag
  }

  package var field: JSON { .bool(self) }
}

extension Money: FieldValue {
  package static let schema = JSON.members([
    "type": .string("object"),
    "properties": .members([
      "currency": .members(["type": .string("string"), "pattern": .string("^[A-Z]{3}$")]),
      "minor_units": .members([
        "type": .string("integer"), "minimum": .integer(0), "maximum": .integer(Int64.max),
      ]),
    ]),
    "required": .array([.string("currency"), .string("minor_units")]),
    "additionalProperties": .bool(false),
  ])
  package static var sample: Money { Money.zero }

  package init(field: JSON) throws(RegistryError) {
    guard let members = field.objectValue else { throw .wrongType("object", field) }
    guard members.count == 2, let money = Money(json: field), money.minorUnits >= 0 else {
      throw RegistryError(.inputInvalidMoney)
    }
    self = money
  }

  package var field: JSON { json }
}

/// Any closed enumeration is a field by its code.
extension CodeEnum where Self: FieldValue {
  package static var schema: JSON {
    .members(["enum": .array(allCases.map { .string($0.rawValue) })])
  }

  package static var sample: Self { allCases[allCases.startIndex] }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let value = Self(rawValue: given) else {
      let known = Self.allCases.map(\.rawValue)
      throw RegistryError(
        .inputUnknownCode, ["value": given, "known": known.joined(separator: ", ")],
        hints: Hint.didYouMean(Similarity.nearest(to: given, among: known, limit: 3)))
    }
    self = value
  }

  package var field: JSON { .string(rawValue) }
}

extension EquipmentKind: FieldValue {}
extension PartClass: FieldValue {}
extension AssetStatus: FieldValue {}
extension LocationKind: FieldValue {}
extension GroupFunction: FieldValue {}
extension RetirementCause: FieldValue {}
extension DisposalDestination: FieldValue {}
extension IdentifierKind: FieldValue {}
extension TicketField: FieldValue {}
extension TimeZoneRule: FieldValue {}
extension CaseKind: FieldValue {}
extension CaseState: FieldValue {}
extension Priority: FieldValue {}
