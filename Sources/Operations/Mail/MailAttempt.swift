package import RegistryModel

/// A mail is about to be handed to a server. Written down before it is: of two senders at once only
/// one wins, and what is cut off in between is never taken for unsent.
package struct MailAttempt: Operation {
  package static let name = "mail.attempt"

  let mail: ID<Mail>
  /// Also one that the server may have taken already.
  let isEvenIfReceived: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    mail = try fields.reference("mail")
    isEvenIfReceived = try fields.optional("even_if_received") ?? false
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(mail)
    if isEvenIfReceived, found.state == .uncertain || found.state == .sending {
      try MailRules.requireUnknown(found, stamp)
      return try MailRules.requireCurrent(found, registry)
    }
    guard found.state != .uncertain, found.state != .sending else {
      throw RegistryError(
        found.isInFlight(at: stamp.at) ? .mailInFlight : .mailUncertain, ["code": found.code],
        hints: found.isInFlight(at: stamp.at)
          ? [Hint("mail.wait")] : [Hint("mail.settle_first", ["code": found.code])])
    }
    try MailRules.require(found, in: [.queued, .failed])
    try MailRules.requireCurrent(found, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(mail)
    effects.update(found) { copy in
      copy.state = .sending
      copy.attempts += 1
      copy.attemptedAt = stamp.at
      copy.notBefore = nil
      copy.failure = nil
      copy.reply = nil
    }
    effects.answer(found, .sending)
    effects.answer("attempts", .integer(Int64(found.attempts + 1)))
  }
}

extension ErrorCode {
  package static let mailUncertain = ErrorCode("mail.uncertain", .refused)
}
