/// The fields a profile may fill, by the names it writes them with.
enum ObservedField: UInt8, CaseIterable, Sendable {
  case kind, tag, manufacturer, model, description, serial, uuid, hostname, macs, site, location
  case user, quantity, currency, partNumber, invoiceNumber, invoiceDate, orderNumber, unitValue
  case baseQuantity, providerName, providerTaxNumber, providerTaxCheck, warrantyStarts
  case warrantyEnds, warrantyMonths, warrantyText

  /// Nil when there is no such field.
  init?(name: String) {
    guard let field = ObservedField.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  /// The name in profiles.
  var name: String {
    switch self {
    case .kind: "kind"
    case .tag: "tag"
    case .manufacturer: "manufacturer"
    case .model: "model"
    case .description: "description"
    case .serial: "serial"
    case .uuid: "uuid"
    case .hostname: "hostname"
    case .macs: "macs"
    case .site: "site"
    case .location: "location"
    case .user: "user"
    case .quantity: "quantity"
    case .currency: "currency"
    case .partNumber: "part_number"
    case .invoiceNumber: "invoice_number"
    case .invoiceDate: "invoice_date"
    case .orderNumber: "order_number"
    case .unitValue: "unit_value"
    case .baseQuantity: "base_quantity"
    case .providerName: "provider_name"
    case .providerTaxNumber: "provider_tax_number"
    case .providerTaxCheck: "provider_tax_check"
    case .warrantyStarts: "warranty_starts"
    case .warrantyEnds: "warranty_ends"
    case .warrantyMonths: "warranty_months"
    case .warrantyText: "warranty_text"
    }
  }

  /// How the field's text is read.
  enum Reading: Sendable { case text, kind, macs, uuid, date, amount, months }

  var reading: Reading {
    switch self {
    case .tag, .manufacturer, .model, .description, .serial, .hostname, .site, .location, .user,
      .currency, .partNumber, .invoiceNumber, .orderNumber, .providerName, .providerTaxNumber,
      .providerTaxCheck, .warrantyText:
      .text
    case .kind: .kind
    case .macs: .macs
    case .uuid: .uuid
    case .invoiceDate, .warrantyStarts, .warrantyEnds: .date
    case .quantity, .unitValue, .baseQuantity: .amount
    case .warrantyMonths: .months
    }
  }
}
