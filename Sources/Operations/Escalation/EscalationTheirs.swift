package import RegistryModel

/// What only the provider can say: the number of its ticket, and the day it promises.
enum EscalationTheirs {
  /// - Parameter direction: which way the message goes that would change them.
  /// - Throws: `escalation.only_theirs` for a message of ours, `escalation.date_past`.
  static func require(
    ticketNumber: Line?, promisedOn: CivilDate?, _ direction: MessageDirection,
    of escalation: Escalation, _ stamp: Stamp
  ) throws(RegistryError) {
    if direction != .fromProvider, ticketNumber != nil || promisedOn != nil {
      throw RegistryError(
        .escalationOnlyTheirs,
        [
          "code": escalation.code,
          "member": promisedOn == nil ? "ticket_number" : "promised_on",
        ],
        hints: [Hint("escalation.note_from_provider", ["code": escalation.code])])
    }
    try EscalationDates.require(promised: promisedOn, stamp)
  }
}

extension ErrorCode {
  /// Params: `code`, `member` (`promised_on`, `ticket_number`).
  package static let escalationOnlyTheirs = ErrorCode("escalation.only_theirs", .refused)
}
