package import RegistryModel

/// A serial number as printed, and what it is compared by.
package struct SerialNumber: Hashable, Sendable {
  package let text: String
  /// Nil when it identifies nothing (junk).
  package let key: String?

  /// A serial as somebody wrote it, judged by today's list of junk.
  package init(_ text: String) {
    self.text = text
    key = JunkIdentifier.isJunk(serial: text) ? nil : IdentifierText.key(text)
  }

  /// Whether it has too few characters to tell one machine from another.
  var isShort: Bool { IdentifierText.key(text).utf8.count < JunkIdentifier.shortestSerial }

  /// - Throws: `asset.serial_short`, `asset.identifier_junk`, and what text in general is refused for.
  static func requireIdentifying(_ text: String) throws(RegistryError) {
    try SerialNumber(try checked(text)).requireIdentifying()
  }

  /// - Throws: `asset.serial_short`, `asset.identifier_junk`.
  func requireIdentifying() throws(RegistryError) {
    guard key == nil else { return }
    guard isShort else { throw RegistryError(.assetIdentifierJunk, ["value": text]) }
    throw RegistryError(
      .assetSerialShort,
      ["serial": text, "minimum": String(JunkIdentifier.shortestSerial)])
  }

  /// A serial that was judged before.
  init(text: String, key: String?) {
    self.text = text
    self.key = key
  }
}

extension Fields {
  /// A serial number. The journal keeps a plain string for one that identifies and
  /// `{"junk":"…"}` for one that does not, so that a replay never depends on the list of junk.
  package mutating func serial(_ name: String) throws(RegistryError) -> SerialNumber? {
    try custom(name, schema: SerialNumber.schema, SerialNumber.read) { $0.field }
  }

  /// A serial number that must be there.
  package mutating func requiredSerial(_ name: String) throws(RegistryError) -> SerialNumber {
    try requiredCustom(
      name, schema: SerialNumber.schema, sample: SerialNumber("SAMPLE-1"), SerialNumber.read
    ) { $0.field }
  }
}

extension SerialNumber {
  fileprivate static let schema = JSON.members([
    "description": .string("as printed on the machine"),
    "oneOf": .array([
      TextRule.schema(maximum: 100, lines: false),
      .members([
        "type": .string("object"),
        "properties": .members(["junk": TextRule.schema(maximum: 100, lines: false)]),
        "required": .strings(["junk"]), "additionalProperties": .bool(false),
      ]),
    ]),
  ])

  fileprivate var field: JSON {
    key == nil ? .members(["junk": .string(text)]) : .string(text)
  }

  /// - Parameter registry: nil when reading the journal back.
  fileprivate static func read(_ value: JSON, _ registry: (any RegistryReader)?)
    throws(RegistryError) -> SerialNumber
  {
    if let members = value.objectValue, members.count == 1, let junk = value["junk"]?.stringValue {
      return SerialNumber(text: try checked(junk), key: nil)
    }
    let text = try checked(try value.requireString())
    guard registry == nil else { return SerialNumber(text) }
    return SerialNumber(text: text, key: IdentifierText.key(text))
  }

  private static func checked(_ text: String) throws(RegistryError) -> String {
    try TextRule.checked(text, maximum: 100, lines: false)
  }
}

extension ErrorCode {
  /// Params: `serial`, `minimum`.
  package static let assetSerialShort = ErrorCode("asset.serial_short", .refused)
}
