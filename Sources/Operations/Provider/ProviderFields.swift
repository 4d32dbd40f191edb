package import RegistryModel

/// A language a provider's tickets can be written in.
package enum TicketLanguage: String, CodeEnum, FieldValue {
  case spanish = "es"
  case english = "en"
}

/// A mail address in the form people use (RFC 5321 `local@domain`), without display name.
package struct MailAddress: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "format": .string("email"), "maxLength": .integer(254),
    "pattern": .string(
      #"^[^@\s()<>\[\],;:\\"\u0000-\u001f\u007f]{1,64}@"#
        + #"[^@.\s()<>\[\],;:\\"\u0000-\u001f\u007f]+"#
        + #"(\.[^@.\s()<>\[\],;:\\"\u0000-\u001f\u007f]+)+$"#),
  ])
  package static let sample = MailAddress(text: "a@b.co")

  private init(text: String) { self.text = text }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    let parts = given.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), given.utf8.count <= 254,
      parts[1].utf8.contains(UInt8(ascii: ".")), given.utf8.allSatisfy(MailAddress.allows),
      parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
    else { throw RegistryError(.inputInvalidMail, ["value": given]) }
    text = given
  }

  package var field: JSON { .string(text) }

  /// Printable, and nothing a mail header would take for its own.
  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: false
    default: !"()<>[],;:\\\"".utf8.contains(byte)
    }
  }
}

enum ProviderRules {
  /// - Throws: `provider.tax_number_taken`.
  static func requireFree(
    taxNumber: String?, for provider: ID<Provider>? = nil, in registry: any RegistryReader
  ) throws(RegistryError) {
    guard let taxNumber else { return }
    for other in try registry.all(Provider.byTaxNumber, taxNumber) where other.id != provider {
      throw RegistryError(
        .providerTaxNumberTaken, ["tax_number": taxNumber, "provider": other.code])
    }
  }
}

extension ErrorCode {
  /// Params: `value`.
  package static let inputInvalidMail = ErrorCode("input.invalid_mail", .input)
  /// Params: `tax_number`, and `provider` that has it.
  package static let providerTaxNumberTaken = ErrorCode("provider.tax_number_taken", .refused)
  /// Params: `code`.
  package static let providerCodeTaken = ErrorCode("provider.code_taken", .refused)
}
