import RegistryModel

/// What a ticket says as a whole: whom to ask for, and where.
struct TicketHeader {
  let contact: Person?
  let contactName: String?
  let contactTelephone: String?
  let contactMail: String?
  let site: Site?
  let contractNumber: String?

  /// - Parameter site: where the work is; its contact stands in for one not named.
  init(_ escalation: Escalation, site: ID<Site>?, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    self.site = try site.map { id throws(RegistryError) in try registry.existing(id) }
    let named = escalation.contact ?? self.site?.contact
    contact = try named.map { id throws(RegistryError) in try registry.existing(id) }
    contactName = try registry.plain(contact?.name)
    contactTelephone = try registry.plain(contact?.telephone)
    contactMail = try registry.plain(contact?.mail)
    contractNumber = escalation.contractNumber
  }

  /// Whether the provider would miss it; false for what belongs to the lines.
  func isMissing(_ field: TicketField) -> Bool {
    switch field {
    case .contactName: contactName == nil
    case .contactTelephone: contactTelephone == nil
    case .contactMail: contactMail == nil
    case .siteAddress: site?.address == nil
    case .siteMunicipality: site?.municipality == nil
    case .siteHours: site?.hours == nil
    case .contractNumber: contractNumber == nil
    case .assetSerial, .modelPartNumber, .partClass, .partNumber, .symptom, .diagnosis, .firmware,
      .errorCode, .pageCounter, .supplyLevel:
      false
    }
  }
}

/// What a line says, with what the registry knows of the equipment.
struct TicketLineContent {
  let line: EscalationLine
  let asset: Asset
  let model: Model

  init(_ line: EscalationLine, _ registry: any RegistryReader) throws(RegistryError) {
    self.line = line
    asset = try registry.existing(line.asset)
    model = try registry.existing(asset.model)
  }

  /// Whether the provider would miss it. What describes a failure is not asked of supplies, nor
  /// counters and levels of failed parts.
  func isMissing(_ field: TicketField) -> Bool {
    let isSupply = line.partClass.isSupply
    return switch field {
    // Structured cabling has a label on it and no serial.
    case .assetSerial: asset.serialKey == nil && !model.equipmentKind.belongsToSite
    case .modelPartNumber: model.partNumber == nil
    case .partNumber: line.partNumber == nil
    case .symptom: !isSupply && line.symptom == nil
    case .diagnosis: !isSupply && line.diagnosis == nil
    case .firmware: !isSupply && line.firmware == nil
    case .errorCode: !isSupply && line.errorCode == nil
    case .pageCounter: isSupply && line.pageCounter == nil
    case .supplyLevel: isSupply && line.supplyLevel == nil
    case .partClass, .contactName, .contactTelephone, .contactMail, .siteAddress,
      .siteMunicipality, .siteHours, .contractNumber:
      false
    }
  }
}

extension RegistryReader {
  /// The personal value, when there is one and it was not erased.
  func plain(_ seal: Seal?) throws(RegistryError) -> String? {
    guard let seal else { return nil }
    return try unsealed(seal)
  }
}
