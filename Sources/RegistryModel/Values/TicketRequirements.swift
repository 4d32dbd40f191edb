/// What a provider wants in a ticket before accepting it, and how much fits.
package struct TicketRequirements: JSONColumn {
  /// Fields that must not be empty.
  package var fields: CodeList<TicketField>
  /// The most parts one ticket may ask for; nil when there is no limit.
  package var maximumParts: Int?
  /// The longest diagnosis in characters; nil when there is no limit.
  package var maximumDiagnosis: Int?
  /// The longest symptom in characters; nil when there is no limit.
  package var maximumSymptom: Int?

  package init(
    fields: CodeList<TicketField> = CodeList(), maximumParts: Int? = nil,
    maximumDiagnosis: Int? = nil, maximumSymptom: Int? = nil
  ) {
    self.fields = fields
    self.maximumParts = maximumParts
    self.maximumDiagnosis = maximumDiagnosis
    self.maximumSymptom = maximumSymptom
  }

  package init?(json: JSON) {
    guard let fields = json["fields"].flatMap({ CodeList<TicketField>(json: $0) }) else {
      return nil
    }
    self.init(
      fields: fields,
      maximumParts: json["maximum_parts"]?.integerValue.map(Int.init),
      maximumDiagnosis: json["maximum_diagnosis"]?.integerValue.map(Int.init),
      maximumSymptom: json["maximum_symptom"]?.integerValue.map(Int.init))
  }

  package var json: JSON {
    .members([
      "fields": fields.json,
      "maximum_diagnosis": maximumDiagnosis.map { .integer(Int64($0)) },
      "maximum_parts": maximumParts.map { .integer(Int64($0)) },
      "maximum_symptom": maximumSymptom.map { .integer(Int64($0)) },
    ])
  }
}

/// A field of an escalation ticket that a provider may require.
package enum TicketField: String, CodeEnum {
  case contactName = "contact_name"
  case contactTelephone = "contact_telephone"
  case contactMail = "contact_mail"
  case siteAddress = "site_address"
  case siteMunicipality = "site_municipality"
  case siteHours = "site_hours"
  case assetSerial = "asset_serial"
  case modelPartNumber = "model_part_number"
  case partClass = "part_class"
  case partNumber = "part_number"
  case symptom
  case diagnosis
  case firmware
  case errorCode = "error_code"
  case contractNumber = "contract_number"
  case pageCounter = "page_counter"
  case supplyLevel = "supply_level"
}
