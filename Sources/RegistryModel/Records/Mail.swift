/// A mail to a provider in the outbox: what it is, where it stands. Its bytes lie apart.
package struct Mail: Entity {
  package let id: ID<Mail>
  package var revision: Int64
  /// `M-YYYY-NNNNN`.
  package var code: String
  /// The ticket it carries.
  package var escalation: ID<Escalation>
  /// Where it stands.
  package var state: MailState
  /// Whose address it goes out under.
  package var sender: Seal
  /// The provider's address.
  package var recipient: String
  /// Without angle brackets.
  package var messageID: String
  /// As it reads, for people.
  package var subject: String?
  /// The whole mail.
  package var content: ContentDigest
  /// In bytes.
  package var size: Int
  /// When it was put in the outbox.
  package var queuedAt: Instant
  /// How often it was handed to a server.
  package var attempts: Int
  /// When it was last handed to a server.
  package var attemptedAt: Instant?
  /// From when on it may be tried again by itself.
  package var notBefore: Instant?
  /// Why it was last not taken.
  package var failure: MailFailure?
  /// What the server said.
  package var reply: String?
  /// When it was sent or withdrawn.
  package var endedAt: Instant?
  /// When its bytes and its sender were erased for good.
  package var erasedAt: Instant?

  package init(
    id: ID<Mail>, revision: Int64 = 1, code: String, escalation: ID<Escalation>,
    state: MailState = .queued, sender: Seal, recipient: String, messageID: String,
    subject: String? = nil, content: ContentDigest, size: Int, queuedAt: Instant,
    attempts: Int = 0, attemptedAt: Instant? = nil, notBefore: Instant? = nil,
    failure: MailFailure? = nil, reply: String? = nil, endedAt: Instant? = nil,
    erasedAt: Instant? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.escalation = escalation
    self.state = state
    self.sender = sender
    self.recipient = recipient
    self.messageID = messageID
    self.subject = subject
    self.content = content
    self.size = size
    self.queuedAt = queuedAt
    self.attempts = attempts
    self.attemptedAt = attemptedAt
    self.notBefore = notBefore
    self.failure = failure
    self.reply = reply
    self.endedAt = endedAt
    self.erasedAt = erasedAt
  }
}

extension Mail {
  package static let kind = EntityKind.mail

  /// By code.
  package static let byCode = Index<Mail>("mail_code", ["code"], unique: true)
  /// By state, oldest first.
  package static let byState = Index<Mail>("mail_state", ["state", "queued_at"])
  /// Of one ticket, oldest first.
  package static let byEscalation = Index<Mail>("mail_escalation", ["escalation", "queued_at"])
  /// By Message-ID.
  package static let byMessageID = Index<Mail>("mail_message_id", ["message_id"], unique: true)
  /// With these bytes.
  package static let byContent = Index<Mail>("mail_content", ["content"])

  package static let table = Table(
    "mail",
    columns: [
      Column("code", String.self),
      Column("escalation", ID<Escalation>.self),
      Column("state", MailState.self),
      Column("sender", Seal.self),
      Column("recipient", String.self),
      Column("message_id", String.self),
      Column("subject", Optional<String>.self),
      Column("content", ContentDigest.self),
      Column("size", Int.self),
      Column("queued_at", Instant.self),
      Column("attempts", Int.self),
      Column("attempted_at", Optional<Instant>.self),
      Column("not_before", Optional<Instant>.self),
      Column("failure", Optional<MailFailure>.self),
      Column("reply", Optional<String>.self),
      Column("ended_at", Optional<Instant>.self),
      Column("erased_at", Optional<Instant>.self),
    ],
    indexes: [
      byCode.definition, byState.definition, byEscalation.definition, byMessageID.definition,
      byContent.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    escalation = try row.read()
    state = try row.read()
    sender = try row.read()
    recipient = try row.read()
    messageID = try row.read()
    subject = try row.read()
    content = try row.read()
    size = try row.read()
    queuedAt = try row.read()
    attempts = try row.read()
    attemptedAt = try row.read()
    notBefore = try row.read()
    failure = try row.read()
    reply = try row.read()
    endedAt = try row.read()
    erasedAt = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(escalation)
    row.write(state)
    row.write(sender)
    row.write(recipient)
    row.write(messageID)
    row.write(subject)
    row.write(content)
    row.write(size)
    row.write(queuedAt)
    row.write(attempts)
    row.write(attemptedAt)
    row.write(notBefore)
    row.write(failure)
    row.write(reply)
    row.write(endedAt)
    row.write(erasedAt)
  }
}
