package import RegistryModel

/// What every move of an escalation takes, checks and does.
struct EscalationStep {
  /// Whose move it is.
  private let direction: MessageDirection
  let escalation: ID<Escalation>
  /// What was said, to the provider or by it: their documents repeat it. The note of the operation
  /// stays among ourselves.
  let message: Paragraph?
  /// How the message went or came.
  let channel: TicketChannelKind?
  /// Their number for the message or the part, a waybill.
  let externalReference: Line?
  /// Only the provider says these.
  private let ticketNumber: Line?
  private let promisedOn: CivilDate?

  init(_ fields: inout Fields, by direction: MessageDirection = .fromProvider)
    throws(RegistryError)
  {
    self.direction = direction
    escalation = try fields.reference("escalation")
    message = try fields.optional("message")
    channel = try fields.optional("channel")
    externalReference = try fields.optional("external_ref")
    let isTheirs = direction == .fromProvider
    ticketNumber = isTheirs ? try fields.optional("ticket_number") : nil
    promisedOn = isTheirs ? try fields.optional("promised_on") : nil
  }

  /// - Throws: `escalation.move_refused`, naming the state and the moves it allows,
  ///   `escalation.case_ended`, `escalation.date_past`, or `escalation.note_required`.
  func check(
    _ state: EscalationState, needsNote: Bool = false, _ registry: any RegistryReader,
    _ stamp: Stamp
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    guard found.state.next.contains(state) else {
      let states = found.state.next.map(\.rawValue).joined(separator: ", ")
      throw RegistryError(
        .escalationMoveRefused,
        ["code": found.code, "from": found.state.rawValue, "to": state.rawValue],
        hints: [
          states.isEmpty
            ? Hint("escalation.raise_another")
            : Hint(
              "escalation.allowed_moves", ["from": found.state.rawValue, "states": states])
        ])
    }
    try requireCaseGoesOn(found, for: state, registry)
    try EscalationDates.require(promised: promisedOn, stamp)
    guard needsNote, message == nil, stamp.note == nil else { return }
    throw RegistryError(
      .escalationNoteRequired, ["code": found.code, "to": state.rawValue],
      hints: [Hint("escalation.say_why")])
  }

  /// Nothing more is asked of a provider for a case that is over. What ends the ticket stays
  /// possible; so does an answer to what went out before the case it was opened for ended.
  private func requireCaseGoesOn(
    _ found: Escalation, for state: EscalationState, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard state.isOpen else { return }
    let own = try registry.existing(found.supportCase)
    var cases = [own]
    if state == .sent, let parent = own.parent { cases.append(try registry.existing(parent)) }
    guard let ended = cases.first(where: \.state.isFinal) else { return }
    throw RegistryError(
      .escalationCaseEnded, ["code": found.code, "case": ended.code],
      hints: [Hint(ended.id == own.id ? "escalation.raise_another" : "case.open_related")])
  }

  /// Moves the escalation, keeps the message, and answers with codes.
  ///
  /// - Parameter said: which way the message goes, when not the step's own.
  /// - Returns: its case at the provider's level.
  @discardableResult
  func apply(
    _ state: EscalationState, as said: MessageDirection? = nil, _ registry: any RegistryReader,
    _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) -> SupportCase {
    let found = try registry.existing(escalation)
    let child = try registry.existing(found.supportCase)
    effects.update(found) { copy in
      copy.state = state
      if let ticketNumber { copy.ticketNumber = IdentifierText.key(ticketNumber.text) }
      if let promisedOn { copy.promisedOn = promisedOn }
      copy.mark(state, at: stamp.at)
    }
    effects.insert(
      EscalationMessage(
        id: effects.newID(), escalation: found.id, at: stamp.at, direction: said ?? direction,
        channel: channel, from: found.state, to: state, note: message?.text,
        externalReference: externalReference?.text, promisedOn: promisedOn, actor: stamp.actor))
    effects.record(remark: stamp.note, of: found.id, stamp)
    effects.touch(child.id)
    effects.answer("code", .string(found.code))
    effects.answer("state", .string(state.rawValue))
    effects.answer("case", .string(child.code))
    return child
  }

  /// What the cases are told: the ticket's code, and what was said.
  func word(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) -> String {
    let code = try registry.existing(escalation).code
    return [code, message?.text ?? stamp.note].compactMap { $0 }.joined(separator: ": ")
  }
}

extension Escalation {
  /// Keeps the instants a state brings with it.
  fileprivate mutating func mark(_ state: EscalationState, at instant: Instant) {
    switch state {
    case .sent: sentAt = instant
    case .acknowledged, .rejected, .pending, .held, .inProgress:
      // The first answer, whatever it says, is what response times are measured by.
      acknowledgedAt = acknowledgedAt ?? instant
      resolvedAt = nil
    case .resolved:
      acknowledgedAt = acknowledgedAt ?? instant
      resolvedAt = instant
    case .cancelled, .closed: endedAt = instant
    case .draft: break
    }
  }
}

extension ErrorCode {
  package static let escalationMoveRefused = ErrorCode("escalation.move_refused", .refused)
  package static let escalationNoteRequired = ErrorCode("escalation.note_required", .refused)
  package static let escalationCaseEnded = ErrorCode("escalation.case_ended", .refused)
}
