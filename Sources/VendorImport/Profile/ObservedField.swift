/// The fields a profile may fill, by the names it writes them with.
enum ObservedField: String, CaseIterable, Sendable {
  case kind, tag, manufacturer, model, description, serial, uuid, hostname, macs, site, location
  case user, quantity, currency
  case partNumber = "part_number"
  case invoiceNumber = "invoice_number"
  case invoiceDate = "invoice_date"
  case orderNumber = "order_number"
  case unitValue = "unit_value"
  case baseQuantity = "base_quantity"
  case providerName = "provider_name"
  case providerTaxNumber = "provider_tax_number"
  case providerTaxCheck = "provider_tax_check"
  case warrantyStarts = "warranty_starts"
  case warrantyEnds = "warranty_ends"
  case warrantyMonths = "warranty_months"
  case warrantyText = "warranty_text"

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
