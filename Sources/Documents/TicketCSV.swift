package import RegistryModel

/// An escalation as comma-separated values for a provider's portal: one row a line, what belongs to
/// the whole ticket repeated in each (RFC 4180).
package enum TicketCSV {
  /// The members of the ticket, then those of the line, in the order of the columns.
  private static let whole = [
    "code", "ticket_number", "contract_number", "purchase_order", "parent_case", "kind",
    "priority", "summary", "subject", "opening", "opening_note", "requested_on", "provider",
    "provider_name", "site_name", "site_address", "site_municipality",
    "site_municipality_name", "country", "site_hours",
    "contact_name", "contact_telephone", "contact_mail", "alternative_contact_name",
    "alternative_contact_telephone",
  ]
  private static let ofLine = [
    "line", "asset", "equipment_kind", "manufacturer", "model", "model_part_number", "serial",
    "hostname", "link_from", "link_to", "invoice", "warranty_end", "part_class", "part_number",
    "part_serial", "quantity", "announced_quantity", "received_quantity", "supply", "page_counter",
    "level",
    "firmware", "error_code", "symptom", "diagnosis",
  ]

  /// - Parameter ticket: what `escalation.show` answers.
  package static func text(_ ticket: JSON) -> String {
    let head = (whole + ofLine).joined(separator: ",")
    let rows = (ticket["lines"]?.arrayValue ?? []).map { line in
      (whole.map { cell(ticket[$0]) } + ofLine.map { cell(line[$0]) }).joined(separator: ",")
    }
    return ([head] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func cell(_ value: JSON?) -> String {
    switch value {
    case .string(let text)?: CSVField.harmless(text)
    case .integer(let number)?: String(number)
    case .null?, .bool?, .array?, .object?, nil: ""
    }
  }
}
