package import RegistryModel

/// What every move of a part in exchange takes, checks and answers.
struct PartStep {
  let part: ID<PartExchange>
  /// The day it happened; today when nothing is said.
  private let on: CivilDate?

  init(_ fields: inout Fields) throws(RegistryError) {
    part = try fields.reference("part")
    on = try fields.optional("on")
  }

  func day(_ stamp: Stamp) -> CivilDate { on ?? stamp.today }

  /// - Parameter earlier: the day of what must have happened before, of the part as it stands.
  /// - Returns: the part as it stands.
  /// - Throws: the refusal that says what has or has not happened to it; `part.date_*`.
  @discardableResult
  func check(
    _ state: PartExchangeState, after earlier: (PartExchange) -> CivilDate?,
    _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> PartExchange {
    let found = try registry.existing(part)
    guard found.state.next.contains(state) else {
      throw try PartStep.refusal(of: found, to: state, registry)
    }
    try PartRules.require(day(stamp), notBefore: earlier(found), stamp)
    return found
  }

  /// Changes the part and answers with its code.
  func apply(
    _ state: PartExchangeState, _ registry: any RegistryReader, _ effects: inout Effects,
    _ change: (inout PartExchange) -> Void
  ) throws(RegistryError) {
    let found = try registry.existing(part)
    effects.update(found) { copy in
      copy.state = state
      change(&copy)
    }
    try effects.touch(found, registry)
    effects.answer("code", .string(found.code))
    effects.answer("state", .string(state.rawValue))
    effects.answer("escalation", .string(try registry.existing(found.escalation).code))
  }

  private static func refusal(
    of part: PartExchange, to state: PartExchangeState, _ registry: any RegistryReader
  ) throws(RegistryError) -> RegistryError {
    let code: ErrorCode
    switch part.state {
    case .announced: code = .partNotReceived
    case .received, .installed, .unused:
      switch state {
      case .received: code = .partAlreadyReceived
      case .confirmed: code = .partNotReturned
      case .announced, .installed, .unused, .returned, .waived: code = .partAlreadyDecided
      }
    case .returned: code = .partAlreadyReturned
    case .confirmed, .waived: code = .partSettled
    }
    return RegistryError(
      code, ["code": part.code, "state": part.state.rawValue],
      hints: [
        Hint(
          "escalation.see_open", ["code": try registry.existing(part.escalation).code])
      ])
  }
}

extension Effects {
  /// A part's history is also that of its ticket, of the case and of the equipment.
  mutating func touch(_ part: PartExchange, _ registry: any RegistryReader) throws(RegistryError) {
    touch(part.id)
    touch(part.escalation)
    touch(try registry.existing(part.escalation).supportCase)
    touch(try registry.existing(part.line).asset)
  }
}

extension ErrorCode {
  /// These say `code` and `state`.
  package static let partNotReceived = ErrorCode("part.not_received", .refused)
  package static let partAlreadyReceived = ErrorCode("part.already_received", .refused)
  package static let partNotReturned = ErrorCode("part.not_returned", .refused)
  package static let partAlreadyDecided = ErrorCode("part.already_decided", .refused)
  package static let partAlreadyReturned = ErrorCode("part.already_returned", .refused)
  package static let partSettled = ErrorCode("part.settled", .refused)
}
