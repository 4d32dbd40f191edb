package import RegistryModel

/// Puts a ticket's mail, as it was written, in the outbox.
package struct MailQueue: Operation {
  package static let name = "mail.queue"
  package static let creates: [EntityKind] = [.mail]

  /// 25 MiB of files in base64, and the ticket.
  package static let maximumSize = 36 << 20

  let escalation: ID<Escalation>
  let sender: Seal?
  let recipient: MailAddress
  let messageID: MessageID
  let subject: Line?
  let content: FileContent
  /// Also what the provider was sent already, word for word: a reminder.
  let isAgain: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    sender = try fields.sealed("sender")
    recipient = try fields.required("recipient")
    messageID = try fields.required("message_id")
    subject = try fields.optional("subject")
    content = try fields.content(
      "content", maximum: MailQueue.maximumSize, tooLarge: .mailTooLarge)
    isAgain = try fields.optional("again") ?? false
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let ticket = try registry.existing(escalation)
    guard sender != nil else {
      throw RegistryError(
        .inputMissingMember, ["member": "sender"], at: SourceLocation(pointer: "/data"))
    }
    guard !ticket.state.next.isEmpty else {
      throw RegistryError(
        .mailTicketEnded, ["code": ticket.code, "state": ticket.state.rawValue],
        hints: [Hint("escalation.raise_another")])
    }
    if let same = try registry.first(Mail.byMessageID, messageID.text) {
      throw RegistryError(
        .mailAlreadyQueued, ["code": same.code, "state": same.state.rawValue],
        hints: [Hint("mail.see", ["code": same.code])])
    }
    try requireNoOther(ticket, registry)
    guard ticket.state.next.contains(.sent) else { return }
    // It goes out with the mail: nothing half-filled does.
    try EscalationPreflight.require(TicketDraft(ticket, registry), registry)
  }

  /// Two mails of one ticket on their way at once would both reach the provider, as would the same
  /// one sent twice.
  private func requireNoOther(_ ticket: Escalation, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let others = try registry.all(Mail.byEscalation, ticket.id)
    if let open = others.first(where: { $0.state.isOpen }) {
      throw RegistryError(
        .mailAlreadyQueued, ["code": open.code, "state": open.state.rawValue],
        hints: [Hint("mail.see", ["code": open.code])])
    }
    guard !isAgain, let sent = others.last(where: { $0.state == .sent }),
      sent.recipient == recipient.text, try !MailFreshness(sent, registry).hasTicketChanged()
    else { return }
    throw RegistryError(
      .mailAlreadySent, ["code": sent.code, "escalation": ticket.code],
      hints: [Hint("mail.send_again", ["escalation": ticket.code])])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    guard let sender else { return }
    let mail = Mail(
      id: effects.newID(), code: try Mail.nextCode(registry, stamp), escalation: escalation,
      sender: sender, recipient: recipient.text, messageID: messageID.text,
      subject: subject?.text, content: content.digest, size: content.size, queuedAt: stamp.at)
    effects.insert(mail)
    effects.touch(escalation)
    effects.answer(mail, .queued)
    effects.answer("escalation", .string(try registry.existing(escalation).code))
    effects.answer("message_id", .string(mail.messageID))
  }
}

extension ErrorCode {
  package static let mailTooLarge = ErrorCode("mail.too_large", .input)
  package static let mailTicketEnded = ErrorCode("mail.ticket_ended", .refused)
  /// The ticket is as it was. Params: `code`, `escalation`.
  package static let mailAlreadySent = ErrorCode("mail.already_sent", .refused)
  package static let mailAlreadyQueued = ErrorCode("mail.already_queued", .refused)
}
