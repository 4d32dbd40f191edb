import RegistryModel

/// A ticket as it would go out: what is kept of it, its lines, and the words that go with it.
struct TicketDraft {
  let escalation: Escalation
  let lines: [EscalationLine]
  /// Where the work is.
  let site: ID<Site>?
  /// The subject of the case.
  let summary: String
  /// The note it goes out with.
  let note: String?
  /// Whether it is already in the registry, so that single lines of it can be mended.
  let isKept: Bool
}

extension TicketDraft {
  /// The ticket as it stands.
  ///
  /// - Parameter note: what it goes out with; when nil, what it last went out with, else the note
  ///   it was drawn up with.
  init(_ escalation: Escalation, note: String? = nil, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let child = try registry.existing(escalation.supportCase)
    let messages = try registry.all(EscalationMessage.byEscalation, escalation.id)
    let sent = messages.last { $0.to == .sent && $0.note != nil }
    self.init(
      escalation: escalation,
      lines: try registry.all(EscalationLine.byEscalation, escalation.id), site: child.site,
      summary: child.summary, note: note ?? (sent ?? messages.first)?.note, isKept: true)
  }
}

/// What a ticket says as a whole: whom to ask for, and where.
struct TicketHeader {
  let contact: Person?
  let contactName: String?
  let contactTelephone: String?
  let contactMail: String?
  let alternative: Person?
  let site: Site?
  /// The files that go with it; none before it is kept.
  let attachments: [EscalationAttachment]
  private let draft: TicketDraft

  /// The site's contact stands in for one not named.
  init(_ draft: TicketDraft, _ registry: any RegistryReader) throws(RegistryError) {
    self.draft = draft
    site = try draft.site.map { id throws(RegistryError) in try registry.existing(id) }
    let named = draft.escalation.contact ?? site?.contact
    contact = try named.map { id throws(RegistryError) in try registry.existing(id) }
    contactName = try registry.plain(contact?.name)
    contactTelephone = try registry.plain(contact?.telephone)
    contactMail = try registry.plain(contact?.mail)
    alternative = try draft.escalation.alternativeContact.map { id throws(RegistryError) in
      try registry.existing(id)
    }
    attachments = draft.isKept ? try registry.attachments(of: draft.escalation.id) : []
  }

  /// Colombia for a site whose municipality is in DANE's list (ISO 3166-1); nil when the site says
  /// nothing of where it is.
  var country: String? { site?.municipality == nil ? nil : "CO" }

  /// Whether the provider would miss it; false for what belongs to the lines.
  func isMissing(_ field: TicketField) -> Bool {
    switch field {
    case .contactName: contactName == nil
    case .contactTelephone: contactTelephone == nil
    case .contactMail: contactMail == nil
    case .alternativeContact: alternative == nil
    case .siteAddress: site?.address == nil
    case .siteMunicipality: site?.municipality == nil
    case .country: country == nil
    case .timeZone: site == nil
    case .siteHours: site?.hours == nil
    case .note: draft.note == nil
    case .contractNumber: draft.escalation.contractNumber == nil
    case .purchaseOrder: draft.escalation.purchaseOrder == nil
    case .photo: !attachments.contains { $0.mediaType.isPicture && $0.erasedAt == nil }
    case .summary, .assetSerial, .modelPartNumber, .hostname, .invoice, .warrantyEnd, .partClass,
      .partNumber, .quantity, .symptom, .diagnosis, .firmware, .errorCode, .pageCounter,
      .supplyLevel:
      false
    }
  }
}

/// What a line says, with what the registry knows of the equipment.
struct TicketLineContent {
  let line: EscalationLine
  let asset: Asset
  let model: Model
  /// The last day of its provider's cover; of the best of all where that provider has none.
  let warrantyEnd: String?
  /// Of the piece in the equipment whose own warranty the line rests on.
  let partSerial: String?

  init(_ line: EscalationLine, of escalation: Escalation, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    self.line = line
    asset = try registry.existing(line.asset)
    model = try registry.existing(asset.model)
    let verdicts = escalation.verdict.json.arrayValue ?? []
    let position = line.position - 1
    guard verdicts.indices.contains(position) else {
      warrantyEnd = nil
      partSerial = nil
      return
    }
    let own = escalation.cover(by: try registry.existing(escalation.provider))[position]
    warrantyEnd = (own ?? verdicts[position])["ends_on"]?.stringValue
    partSerial = try own.flatMap { cover throws(RegistryError) in
      try InstalledPart.serial(meantBy: cover, of: line, registry)
    }
  }

  /// Whether the provider would miss it. What describes a failure is not asked of supplies, nor
  /// counters and levels of failed parts.
  func isMissing(_ field: TicketField) -> Bool {
    let isSupply = line.partClass.isSupply
    return switch field {
    // Structured cabling has a label on it and no serial.
    case .assetSerial: asset.serialKey == nil && !model.equipmentKind.belongsToSite
    case .modelPartNumber: model.partNumber == nil
    case .hostname: asset.hostname == nil
    case .invoice: asset.acquisition?.invoice == nil
    case .warrantyEnd: !isSupply && warrantyEnd == nil
    case .partNumber: line.partNumber == nil
    case .symptom: !isSupply && line.symptom == nil
    case .diagnosis: !isSupply && line.diagnosis == nil
    case .firmware: !isSupply && line.firmware == nil
    case .errorCode: !isSupply && line.errorCode == nil
    case .pageCounter: isSupply && line.pageCounter == nil
    case .supplyLevel: isSupply && line.supplyLevel == nil
    case .partClass, .quantity, .contactName, .contactTelephone, .contactMail,
      .alternativeContact, .siteAddress, .siteMunicipality, .country, .timeZone, .siteHours,
      .summary, .note, .contractNumber, .purchaseOrder, .photo:
      false
    }
  }
}

extension InstalledPart {
  /// The serial of the piece whose own warranty a line rests on; nil where it rests on something
  /// else, and where only the number of the part is known.
  ///
  /// - Parameter cover: of a verdict that was kept.
  fileprivate static func serial(
    meantBy cover: JSON, of line: EscalationLine, _ registry: any RegistryReader
  ) throws(RegistryError) -> String? {
    guard cover["entitlement"]?.stringValue == EntitlementKind.partWarranty.rawValue,
      let code = cover["code"]?.stringValue
    else { return nil }
    return try registry.all(InstalledPart.byAsset, line.asset, line.partClass)
      .compactMap(\.serial).first { $0 == code }
  }
}

extension RegistryReader {
  /// The personal value, when there is one and it was not erased.
  func plain(_ seal: Seal?) throws(RegistryError) -> String? {
    guard let seal else { return nil }
    return try unsealed(seal)
  }
}
