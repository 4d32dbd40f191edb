package import RegistryModel

/// Whether a mail still says what its ticket says, told from the journal lines written since it was
/// queued.
struct MailFreshness {
  private let mail: Mail
  private let registry: any RegistryReader
  /// The ticket's lines after the one that queued the mail, and that one's number; nil when it is
  /// too far back to be found.
  private let queuedAt: Int64?
  private let later: [JournalMention]

  /// The most lines looked at: a mail waits for hours, not for a thousand lines.
  private static let mostLines = 200

  /// What changes a ticket's own words, lines or files.
  private static let changing: Set<String> = [
    EscalationRevise.name, EscalationReviseLine.name, EscalationAttach.name,
    EscalationDetach.name, JournalUndo.name,
  ]

  init(_ mail: Mail, _ registry: any RegistryReader) throws(RegistryError) {
    self.mail = mail
    self.registry = registry
    let mentions = try registry.mentions(
      of: EntityRef(Escalation.kind, mail.escalation.rawValue), limit: MailFreshness.mostLines)
    let queued = mentions.firstIndex { mention in
      mention.line["op"]?.stringValue == MailQueue.name
        && mention.line["data"]?["message_id"]?.stringValue == mail.messageID
    }
    queuedAt = queued.map { mentions[$0].sequence }
    later = Array(mentions[..<(queued ?? mentions.endIndex)])
  }

  /// Whether the ticket reads otherwise than when the mail was made of it.
  func hasTicketChanged() throws(RegistryError) -> Bool {
    if later.contains(where: MailFreshness.isChange) { return true }
    // Its subject is the case's.
    let ticket = try registry.existing(mail.escalation)
    return try hasLine(
      of: EntityRef(SupportCase.kind, ticket.supportCase.rawValue), in: [CaseRevise.name])
  }

  /// Whether the provider has another address by now.
  func hasAddressChanged() throws(RegistryError) -> Bool {
    let ticket = try registry.existing(mail.escalation)
    guard try registry.existing(ticket.provider).mail != mail.recipient else { return false }
    return try hasLine(
      of: EntityRef(Provider.kind, ticket.provider.rawValue), in: [ProviderRevise.name])
  }

  private func hasLine(of ref: EntityRef, in names: Set<String>) throws(RegistryError) -> Bool {
    guard let queuedAt else { return false }
    return try registry.mentions(of: ref, limit: MailFreshness.mostLines).contains { mention in
      mention.sequence > queuedAt && MailFreshness.isOne(of: names, mention)
    }
  }

  /// Also its being sent by hand with other words than it was drawn up with.
  private static func isChange(_ mention: JournalMention) -> Bool {
    if isOne(of: [EscalationSend.name], mention) {
      return mention.line["data"]?["message"]?.stringValue != nil
    }
    return isOne(of: changing, mention)
  }

  private static func isOne(of names: Set<String>, _ mention: JournalMention) -> Bool {
    mention.line["op"]?.stringValue.map(names.contains) ?? false
  }
}

extension MailRules {
  /// Nothing is written about a ticket that has ended, nor what it no longer says.
  ///
  /// - Throws: `mail.ticket_ended`, `mail.stale`.
  static func requireCurrent(_ mail: Mail, _ registry: any RegistryReader) throws(RegistryError) {
    let ticket = try registry.existing(mail.escalation)
    guard !ticket.state.next.isEmpty else {
      let isLoose = mail.state == .queued || mail.state == .failed
      throw RegistryError(
        .mailTicketEnded, ["code": ticket.code, "state": ticket.state.rawValue],
        hints: [
          isLoose ? Hint("mail.withdraw_it") : Hint("mail.settle_first", ["code": mail.code])
        ])
    }
    let freshness = try MailFreshness(mail, registry)
    guard try !freshness.hasTicketChanged(), try !freshness.hasAddressChanged() else {
      throw RegistryError(
        .mailStale, ["code": mail.code, "escalation": ticket.code],
        hints: [Hint("mail.queue_anew")])
    }
  }
}

extension ErrorCode {
  /// The ticket, or the provider's address, changed since. Params: `code`, `escalation`.
  package static let mailStale = ErrorCode("mail.stale", .refused)
}
