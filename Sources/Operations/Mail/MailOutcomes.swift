package import RegistryModel

/// The server took the mail.
package struct MailSent: Operation {
  package static let name = "mail.sent"
  package static let creates: [EntityKind] = EscalationSend.creates

  let mail: ID<Mail>
  let reply: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    reply = try fields.optional("reply")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try MailRules.require(try registry.existing(mail), in: [.sending])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    try effects.deliver(try registry.existing(mail), reply: reply?.text, registry, stamp)
  }
}

/// The server certainly did not take the mail.
package struct MailFailed: Operation {
  package static let name = "mail.failed"

  let mail: ID<Mail>
  let failure: MailFailure
  let reply: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    failure = try fields.required("failure")
    reply = try fields.optional("reply")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try MailRules.require(try registry.existing(mail), in: [.sending])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    let pause = MailRules.pause(after: found.attempts)
    let notBefore = failure.isPassing ? stamp.at.adding(seconds: pause) : nil
    effects.update(found) { copy in
      copy.state = .failed
      copy.failure = failure
      copy.reply = reply?.text
      copy.notBefore = notBefore
    }
    effects.touch(found.escalation)
    effects.answer(found, .failed)
    effects.answer("failure", .string(failure.rawValue))
    if let notBefore { effects.answer("not_before_at", .string(notBefore.description)) }
  }
}

/// Nobody can tell whether the server took the mail: the connection broke after it was handed over.
package struct MailLost: Operation {
  package static let name = "mail.lost"

  let mail: ID<Mail>
  let reply: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    reply = try fields.optional("reply")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try MailRules.require(try registry.existing(mail), in: [.sending])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    effects.update(found) { copy in
      copy.state = .uncertain
      copy.reply = reply?.text
    }
    effects.touch(found.escalation)
    effects.answer(found, .uncertain)
  }
}
