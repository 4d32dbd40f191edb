/// A field of an escalation ticket that a provider may require.
package enum TicketField: String, CodeEnum {
  case contactName = "contact_name"
  case contactTelephone = "contact_telephone"
  case contactMail = "contact_mail"
  case alternativeContact = "alternative_contact"
  case siteAddress = "site_address"
  case siteMunicipality = "site_municipality"
  case country
  case timeZone = "time_zone"
  case siteHours = "site_hours"
  case summary
  case note
  case contractNumber = "contract_number"
  case purchaseOrder = "purchase_order"
  case photo
  case assetSerial = "asset_serial"
  case modelPartNumber = "model_part_number"
  case hostname
  case invoice
  case warrantyEnd = "warranty_end"
  case partClass = "part_class"
  case partNumber = "part_number"
  case quantity
  case symptom
  case diagnosis
  case firmware
  case errorCode = "error_code"
  case pageCounter = "page_counter"
  case supplyLevel = "supply_level"

  /// Whether it is said once for the whole ticket rather than for each line.
  package var belongsToTicket: Bool {
    switch self {
    case .contactName, .contactTelephone, .contactMail, .alternativeContact, .siteAddress,
      .siteMunicipality, .country, .timeZone, .siteHours, .summary, .note, .contractNumber,
      .purchaseOrder, .photo:
      true
    case .assetSerial, .modelPartNumber, .hostname, .invoice, .warrantyEnd, .partClass,
      .partNumber, .quantity, .symptom, .diagnosis, .firmware, .errorCode, .pageCounter,
      .supplyLevel:
      false
    }
  }
}
