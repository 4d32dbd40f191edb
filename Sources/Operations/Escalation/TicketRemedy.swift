import RegistryModel

/// The command that fills what a ticket lacks: where the missing fact belongs, with `…` in place of
/// the fact itself.
enum TicketRemedy {
  /// For what belongs to the whole ticket; nil when nothing but other words would do.
  static func command(
    for field: TicketField, _ header: TicketHeader, _ draft: TicketDraft,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> String? {
    switch field {
    case .contactName: return person(header, "--name") ?? ticket(draft, "--contact")
    case .contactTelephone: return person(header, "--telephone") ?? ticket(draft, "--contact")
    case .contactMail: return person(header, "--mail") ?? ticket(draft, "--contact")
    case .alternativeContact: return ticket(draft, "--alternative-contact")
    case .siteAddress: return try place(header, "--address", draft, registry)
    case .siteMunicipality, .country: return try place(header, "--municipality", draft, registry)
    case .timeZone, .siteHours: return try place(header, "--hours", draft, registry)
    case .note:
      return draft.isKept && draft.escalation.isMendable
        ? "escalation send \(draft.escalation.code) --message …" : ticket(draft, "--message")
    case .contractNumber: return ticket(draft, "--contract-number")
    case .purchaseOrder: return ticket(draft, "--purchase-order")
    // Nothing can be attached to what is not kept yet.
    case .photo: return draft.isKept ? "escalation attach \(draft.escalation.code) …" : nil
    case .summary, .assetSerial, .modelPartNumber, .hostname, .invoice, .warrantyEnd, .partClass,
      .partNumber, .quantity, .symptom, .diagnosis, .firmware, .errorCode, .pageCounter,
      .supplyLevel:
      return nil
    }
  }

  /// For what belongs to one line.
  static func command(for field: TicketField, _ content: TicketLineContent, _ draft: TicketDraft)
    -> String?
  {
    let tag = content.asset.tag.text
    switch field {
    case .assetSerial: return "asset replace-serial \(tag) … --reason typing_error"
    case .modelPartNumber: return "model revise \"\(content.model.label)\" --part-number …"
    case .hostname: return "asset revise \(tag) --hostname …"
    case .invoice: return "asset revise \(tag) --invoice …"
    case .warrantyEnd: return "warranty register \(tag) --provider …"
    case .partNumber: return line(content.line, "--part-number", draft)
    case .symptom: return line(content.line, "--symptom", draft)
    case .diagnosis: return line(content.line, "--diagnosis", draft)
    case .firmware: return line(content.line, "--firmware", draft)
    case .errorCode: return line(content.line, "--error-code", draft)
    case .pageCounter: return line(content.line, "--page-counter", draft)
    case .supplyLevel: return line(content.line, "--level", draft)
    case .quantity: return line(content.line, "--quantity", draft)
    case .partClass, .contactName, .contactTelephone, .contactMail, .alternativeContact,
      .siteAddress, .siteMunicipality, .country, .timeZone, .siteHours, .summary, .note,
      .contractNumber, .purchaseOrder, .photo:
      return nil
    }
  }

  private static func person(_ header: TicketHeader, _ option: String) -> String? {
    header.contact.map { "person revise \($0.code) \(option) …" }
  }

  private static func ticket(_ draft: TicketDraft, _ option: String) -> String {
    if let told = told(draft) { return told }
    return draft.isKept
      ? "escalation revise \(draft.escalation.code) \(option) …"
      : "escalation raise … \(option) …"
  }

  private static func line(_ line: EscalationLine, _ option: String, _ draft: TicketDraft)
    -> String
  {
    if let told = told(draft) { return told }
    return draft.isKept
      ? "escalation revise-line \(draft.escalation.code) \(line.position) \(option) …"
      : "escalation raise … \(option) …"
  }

  /// What went out is not changed: the provider is told what it lacked.
  private static func told(_ draft: TicketDraft) -> String? {
    guard draft.isKept, !draft.escalation.isMendable else { return nil }
    return "escalation note \(draft.escalation.code) … --direction to_provider"
  }

  /// Equipment that stands nowhere has to be put somewhere first.
  private static func place(
    _ header: TicketHeader, _ option: String, _ draft: TicketDraft, _ registry: any RegistryReader
  ) throws(RegistryError) -> String? {
    if let site = header.site { return "site revise \(site.code) \(option) …" }
    guard let first = draft.lines.first else { return nil }
    return "asset move \(try registry.existing(first.asset).tag.text) --to …"
  }
}
