package import RegistryModel

/// What the operations on the outbox have in common.
enum MailRules {
  /// A server that has not answered after so long will not: the sender gives up after ten minutes.
  static let inFlightSeconds: Int64 = 900

  /// How long to leave a server alone after so many attempts: 5 min, 15 min, 45 min, … a day at
  /// most (RFC 5321, section 4.5.4.1, asks for growing gaps).
  static func pause(after attempts: Int) -> Int64 {
    (1..<max(1, min(attempts, 12))).reduce(300) { pause, _ in min(pause * 3, 86_400) }
  }

  /// - Throws: `mail.state_refused`, naming the state it is in.
  static func require(_ mail: Mail, in states: [MailState], hint: Hint? = nil)
    throws(RegistryError)
  {
    guard !states.contains(mail.state) else { return }
    throw RegistryError(
      .mailStateRefused, ["code": mail.code, "state": mail.state.rawValue],
      hints: hint.map { [$0] } ?? [])
  }

  /// A mail whose outcome nobody knows: said so, or begun and never ended.
  ///
  /// - Throws: `mail.in_flight` while the sender may still be at it.
  static func requireUnknown(_ mail: Mail, _ stamp: Stamp) throws(RegistryError) {
    try require(mail, in: [.uncertain, .sending])
    guard mail.isInFlight(at: stamp.at) else { return }
    throw RegistryError(.mailInFlight, ["code": mail.code], hints: [Hint("mail.wait")])
  }
}

extension Mail {
  /// Whether the program that hands it over may still be running.
  func isInFlight(at now: Instant) -> Bool {
    guard state == .sending, let attemptedAt else { return false }
    return now < attemptedAt.adding(seconds: MailRules.inFlightSeconds)
  }

  /// Whether it may go out by itself.
  func isDue(at now: Instant) -> Bool {
    switch state {
    case .queued: true
    case .failed: failure?.isPassing == true && notBefore.map { $0 <= now } ?? true
    case .sending, .sent, .uncertain, .withdrawn: false
    }
  }
}

extension Effects {
  /// The server has it. A ticket that was not out yet is now, with all that goes with sending it;
  /// any other gets the mail among its messages.
  mutating func deliver(
    _ mail: Mail, reply: String? = nil, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    update(mail) { copy in
      copy.state = .sent
      copy.reply = reply
      copy.endedAt = stamp.at
      copy.failure = nil
      copy.notBefore = nil
    }
    answer("mail", .string(mail.code))
    let ticket = try registry.existing(mail.escalation)
    touch(ticket.id)
    guard ticket.state.next.contains(.sent) else {
      insert(
        EscalationMessage(
          id: newID(), escalation: ticket.id, at: stamp.at, direction: .toProvider,
          note: mail.subject, externalReference: mail.code, actor: stamp.actor))
      touch(ticket.supportCase)
      answer("code", .string(ticket.code))
      return answer("state", .string(MailState.sent.rawValue))
    }
    var fields = try Fields(
      .members(["escalation": .integer(ticket.id.rawValue)]), source: .journal)
    try EscalationSend(&fields).effects(registry, stamp, &self)
  }

  /// What the sender of an operation on a mail is told.
  mutating func answer(_ mail: Mail, _ state: MailState) {
    answer("code", .string(mail.code))
    answer("state", .string(state.rawValue))
  }
}

extension ErrorCode {
  package static let mailStateRefused = ErrorCode("mail.state_refused", .refused)
  package static let mailInFlight = ErrorCode("mail.in_flight", .refused)
}
