package import RegistryModel

extension MailState: FieldValue {}
extension MailFailure: FieldValue {}

extension Mail: NumberedEntity {
  package static var codePrefix: String { "M" }

  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Mail]
  {
    try registry.all(byCode, IdentifierText.key(text))
  }
}

/// A Message-ID without its angle brackets (RFC 5322, section 3.6.4).
package struct MessageID: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "maxLength": .integer(250),
    "pattern": .string(#"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$"#),
  ])
  package static let sample = MessageID(unchecked: "x@x")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    let parts = given.split(separator: "@", omittingEmptySubsequences: false)
    guard given.utf8.count <= 250, parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
      parts[0].utf8.allSatisfy({
        Self.isAlphanumeric($0) || "!#$%&'*+/=?^_`{|}~.-".utf8.contains($0)
      }),
      parts[1].utf8.allSatisfy({ Self.isAlphanumeric($0) || ".-".utf8.contains($0) })
    else { throw RegistryError(.mailMessageIDInvalid, ["value": String(given.prefix(250))]) }
    text = given
  }

  package var field: JSON { .string(text) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}

extension ErrorCode {
  package static let mailMessageIDInvalid = ErrorCode("mail.message_id_invalid", .input)
}
