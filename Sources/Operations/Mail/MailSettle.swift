package import RegistryModel

/// A person has found out, from the provider or the server's log, what became of a mail nobody knew
/// the outcome of. One that was not sent goes back in the outbox.
package struct MailSettle: Operation {
  package static let name = "mail.settle"
  package static let creates: [EntityKind] = EscalationSend.creates

  let mail: ID<Mail>
  let isSent: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    isSent = try fields.required("sent")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try MailRules.requireUnknown(try registry.existing(mail), stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    guard !isSent else { return try effects.deliver(found, registry, stamp) }
    effects.update(found) { $0.state = .queued }
    effects.touch(found.escalation)
    effects.answer(found, .queued)
  }
}

/// A mail is not to be sent after all.
package struct MailWithdraw: Operation {
  package static let name = "mail.withdraw"

  let mail: ID<Mail>

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
  }

  /// What may have been received is not withdrawn: that is for a person to settle.
  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(mail)
    try MailRules.require(
      found, in: [.queued, .failed],
      hint: found.state.isOpen ? Hint("mail.settle_first", ["code": found.code]) : nil)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    effects.update(found) { copy in
      copy.state = .withdrawn
      copy.endedAt = stamp.at
      copy.notBefore = nil
    }
    effects.touch(found.escalation)
    effects.answer(found, .withdrawn)
  }
}

/// Forgets what a mail said and who sent it (supresión, Ley 1581 de 2012, art. 8 lit. e): that it
/// was sent, when and to which provider stays.
package struct MailErase: Operation {
  package static let name = "mail.erase"

  let mail: ID<Mail>
  /// On what request or rule.
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(mail)
    try MailRules.require(found, in: [.sent, .withdrawn])
    guard found.erasedAt != nil else { return }
    throw RegistryError(.mailErased, ["code": found.code])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    effects.erase(found, stamp)
    effects.answer(found, found.state)
    effects.answer("erased", .bool(true))
  }
}

extension Effects {
  /// Has the bytes and the sender of a mail forgotten for good.
  mutating func erase(_ mail: Mail, _ stamp: Stamp) {
    guard !erasedContents.contains(mail.content) else { return }
    erase(mail.content)
    erase(mail.sender)
    update(mail) { copy in
      copy.subject = nil
      copy.erasedAt = stamp.at
    }
  }
}

extension ErrorCode {
  package static let mailErased = ErrorCode("mail.erased", .refused)
}
