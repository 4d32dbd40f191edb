package import RegistryModel

/// Words of a provider's ticket with `{placeholders}` that are filled when it goes out.
package struct TicketTemplate: FieldValue, Hashable {
  package let text: String

  package static let schema = TextRule.schema(maximum: 2000, lines: true)
  package static let sample = TicketTemplate(unchecked: "x")

  private init(unchecked: String) { text = unchecked }

  /// - Throws: `provider.placeholder_unknown` for `{x}` that nothing fills, `input.*`.
  package init(field: JSON) throws(RegistryError) {
    text = try TextRule.checked(try field.requireString(), maximum: 2000, lines: true)
    try TicketTemplate.requireKnownPlaceholders(in: text)
  }

  package var field: JSON { .string(text) }

  /// The template with every placeholder filled; one without a value leaves nothing, and the spaces
  /// it would have stood between become one.
  static func filled(_ template: String, _ value: (TicketPlaceholder) -> String?) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
      guard let placeholder = TicketPlaceholder(rawValue: name), let found = value(placeholder)
      else {
        if result.isEmpty || result.last == " " { rest = rest.drop { $0 == " " } }
        continue
      }
      result += found
    }
    return result + rest
  }

  fileprivate static func requireKnownPlaceholders(in text: String) throws(RegistryError) {
    for name in names(in: text) where TicketPlaceholder(rawValue: name) == nil {
      let known = TicketPlaceholder.allCases.map(\.rawValue)
      throw RegistryError(
        .providerPlaceholderUnknown,
        ["placeholder": name, "known": known.joined(separator: ", ")],
        hints: Hint.didYouMean(Similarity.nearest(to: name, among: known, limit: 3)))
    }
  }

  /// What stands between braces; of a brace that is never closed, the brace and all that follows.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      let name = rest.prefix { $0 != "}" }
      let isClosed = name.endIndex != rest.endIndex
      names.append(isClosed ? String(name) : "{\(name)")
      rest = rest[name.endIndex...]
    }
    return names
  }
}

/// A template of one line: a line's end would begin another header of a mail.
struct SubjectTemplate: FieldValue {
  let text: String

  static let schema = TextRule.schema(maximum: 500, lines: false)
  static let sample = SubjectTemplate(unchecked: "x")

  private init(unchecked: String) { text = unchecked }

  init(field: JSON) throws(RegistryError) {
    text = try TextRule.checked(try field.requireString(), maximum: 500, lines: false)
    try TicketTemplate.requireKnownPlaceholders(in: text)
  }

  var field: JSON { .string(text) }
}

/// What a template may name. None of them is a code that would have to be translated.
package enum TicketPlaceholder: String, CaseIterable, Sendable {
  case code
  case ticketNumber = "ticket_number"
  case externalReference = "external_ref"
  case summary
  case contractNumber = "contract_number"
  case purchaseOrder = "purchase_order"
  case siteCode = "site"
  case siteName = "site_name"
  case siteAddress = "site_address"
  case contactName = "contact_name"
  case contactTelephone = "contact_telephone"
  case contactMail = "contact_mail"
  /// Of the first line, as are the ones below.
  case tag = "asset"
  case serial
  case manufacturer
  case model
  case productNumber = "product_number"
}

extension ErrorCode {
  /// Params: `placeholder`, `known`.
  package static let providerPlaceholderUnknown = ErrorCode(
    "provider.placeholder_unknown", .input)
}
