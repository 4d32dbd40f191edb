import RegistryModel

/// The subject and the opening words of a ticket, as its provider wants them.
struct TicketWording {
  private let escalation: Escalation
  private let summary: String
  private let externalReference: String?
  private let header: TicketHeader
  private let asset: Asset?
  private let model: Model?
  private let wanted: TicketRequirements

  init(
    _ draft: TicketDraft, _ header: TicketHeader, externalReference: String?,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    escalation = draft.escalation
    summary = draft.summary
    self.externalReference = externalReference
    self.header = header
    asset = try (draft.lines.first?.asset).map { id throws(RegistryError) in
      try registry.existing(id)
    }
    model = try (asset?.model).map { id throws(RegistryError) in try registry.existing(id) }
    wanted = try registry.existing(draft.escalation.provider).requirements
  }

  /// Nil when the provider's profile has none.
  var subject: String? { wanted.subject.map { TicketTemplate.filled($0, value) } }
  var opening: String? { wanted.opening.map { TicketTemplate.filled($0, value) } }

  private func value(_ placeholder: TicketPlaceholder) -> String? {
    switch placeholder {
    case .code: escalation.code
    case .ticketNumber: escalation.ticketNumber
    case .externalReference: externalReference
    case .summary: summary
    case .contractNumber: escalation.contractNumber
    case .purchaseOrder: escalation.purchaseOrder
    case .siteCode: header.site?.code
    case .siteName: header.site?.name
    case .siteAddress: header.site?.address
    case .contactName: header.contactName
    case .contactTelephone: header.contactTelephone
    case .contactMail: header.contactMail
    case .tag: asset?.tag.text
    case .serial: asset?.serial
    case .manufacturer: model?.manufacturer
    case .model: model?.name
    case .productNumber: model?.partNumber
    }
  }
}
