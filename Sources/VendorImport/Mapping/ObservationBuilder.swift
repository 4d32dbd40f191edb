import RegistryModel

extension EquipmentObservation {
  /// The observation these values make.
  init(_ values: FieldValues, path: String, line: Int) {
    self.init(path: path, line: line)
    kind = values.kind(.kind)
    tag = values.text(.tag)
    manufacturer = values.text(.manufacturer)
    model = values.text(.model)
    partNumber = values.text(.partNumber)
    description = values.text(.description)
    serial = values.text(.serial)
    uuid = values.text(.uuid)
    hostname = values.text(.hostname)
    macs = values.texts(.macs)
    site = values.text(.site)
    location = values.text(.location)
    user = values.text(.user)
    slot = values.text(.slot)
    chassisSerial = values.text(.chassisSerial)
    status = values.texts(.status)
    dropped = values.dropped
    rules = values.rules
    acquisition = acquisition(values)
    warranty = WarrantyObservation(values)
    // A case of its own has its own serial.
    if let chassis = chassisSerial, let serial,
      IdentifierText.key(chassis) == IdentifierText.key(serial)
    {
      chassisSerial = nil
    }
    if let tag, let serial, IdentifierText.key(tag) == IdentifierText.key(serial) {
      drop(.tag, tag, .sameAsSerial)
      self.tag = nil
    }
  }

  /// Nil when the document says nothing of it.
  private mutating func acquisition(_ values: FieldValues) -> AcquisitionObservation? {
    var result = AcquisitionObservation()
    result.invoice = values.text(.invoiceNumber)
    result.issued = values.date(.invoiceDate)
    result.order = values.text(.orderNumber)
    result.providerName = values.text(.providerName)
    result.unitValue = unitValue(values)
    if let text = values.text(.providerTaxNumber),
      let read = ObservedTaxNumber.read(text, checkDigit: values.text(.providerTaxCheck))
    {
      result.providerTaxNumber = read.number
      if read.wrongCheck {
        drop(.providerTaxCheck, values.text(.providerTaxCheck) ?? text, .wrongCheckDigit)
      }
    }
    return result == AcquisitionObservation() ? nil : result
  }

  private mutating func unitValue(_ values: FieldValues) -> Money? {
    guard let amount = values.amount(.unitValue) else { return nil }
    let currency = values.text(.currency) ?? ""
    let money = amount.money(currency: currency, per: values.amount(.baseQuantity))
    if money == nil { drop(.currency, currency, .unknownCurrency) }
    return money
  }

  private mutating func drop(_ field: ObservedField, _ value: String, _ reason: Dropped.Reason) {
    dropped.append(Dropped(path: path, field: field.name, value: value, reason: reason))
  }
}

extension WarrantyObservation {
  /// Nil when the document says nothing of it.
  fileprivate init?(_ values: FieldValues) {
    self.init(
      starts: values.date(.warrantyStarts), ends: values.date(.warrantyEnds),
      months: values.months(.warrantyMonths), text: values.text(.warrantyText))
    guard self != WarrantyObservation() else { return nil }
  }
}
