package import RegistryModel

/// One mail of the outbox, without its bytes.
package struct MailShow: Query {
  package static let name = "mail.show"

  let mail: ID<Mail>

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try registry.existing(mail)
    let isHere = try registry.hasContent(found.content)
    return .object(
      try found.head(registry, context) + [
        JSONMember("sender", try registry.shown(found.sender)),
        JSONMember("size", .integer(Int64(found.size))),
        JSONMember("sha256", .string(found.content.hexadecimal)),
        JSONMember(
          "content",
          .string(found.erasedAt != nil ? "erased" : isHere ? "stored" : "missing")),
        JSONMember("reply", found.reply.json),
        JSONMember("revision", .integer(found.revision)),
      ])
  }
}

/// Mails of the outbox, oldest first: those not settled yet unless a state is named.
package struct MailList: Query {
  package static let name = "mail.list"

  let escalation: ID<Escalation>?
  let state: MailState?
  /// Also those sent or withdrawn.
  let isEverything: Bool
  /// Only those that may go out by themselves now.
  let isDue: Bool
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.optionalReference("escalation")
    state = try fields.optional("state")
    isEverything = try fields.optional("all") ?? false
    isDue = try fields.optional("due") ?? false
    limit = try fields.integer("limit", in: 1...1000) ?? 200
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var found: [Mail] = []
    if let escalation {
      found = try registry.all(Mail.byEscalation, escalation).filter { states.contains($0.state) }
    } else {
      // One more than wanted of each tells whether there are more. The sent ones grow for ever.
      for state in states {
        found += try registry.range(
          Mail.byState, [state], limit: isDue ? nil : limit + 1)
      }
    }
    if isDue { found = found.filter { $0.isDue(at: context.now) } }
    found.sort { ($0.queuedAt, $0.id) < ($1.queuedAt, $1.id) }
    let rows = try found.prefix(limit).map { mail throws(RegistryError) in
      JSON.object(try mail.head(registry, context))
    }
    return .members(["mails": .array(rows), "more": .bool(found.count > limit)])
  }

  private var states: [MailState] {
    if let state { return [state] }
    return isEverything ? MailState.allCases : MailState.allCases.filter(\.isOpen)
  }
}

extension Mail {
  fileprivate func head(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> [JSONMember]
  {
    // Begun and never ended: nobody knows, though nobody said so.
    let isForgotten = state == .sending && !isInFlight(at: context.now)
    return [
      JSONMember("code", .string(code)),
      JSONMember("state", .string((isForgotten ? MailState.uncertain : state).rawValue)),
      JSONMember("escalation", .string(try registry.existing(escalation).code)),
      JSONMember("recipient", .string(recipient)), JSONMember("subject", subject.json),
      JSONMember("message_id", .string(messageID)),
      JSONMember("queued_at", .string(queuedAt.description)),
      JSONMember("attempts", .integer(Int64(attempts))),
      JSONMember("attempted_at", attemptedAt.moment),
      JSONMember("due", .bool(isDue(at: context.now))),
      JSONMember("not_before", notBefore.moment), JSONMember("failure", failure.json),
      JSONMember("ended_at", endedAt.moment),
    ]
  }
}

extension RegistryReader {
  /// The mails a ticket went out in, for its later ones to follow.
  func mailsShown(of escalation: ID<Escalation>) throws(RegistryError) -> JSON {
    .array(
      try all(Mail.byEscalation, escalation).map { mail in
        .members([
          "code": .string(mail.code), "state": .string(mail.state.rawValue),
          "message_id": .string(mail.messageID), "ended_at": mail.endedAt.moment,
        ])
      })
  }
}
