package import RegistryModel

/// Rules that several operations on cases share.
enum CaseRules {
  /// - Throws: `case.move_refused`, naming the state and the moves it allows.
  static func require(_ supportCase: SupportCase, mayGoTo state: CaseState) throws(RegistryError) {
    guard !supportCase.state.next.contains(state) else { return }
    throw RegistryError(
      .caseMoveRefused,
      ["code": supportCase.code, "from": supportCase.state.rawValue, "to": state.rawValue],
      hints: moves(from: supportCase.state))
  }

  /// - Throws: `case.ended` for a case that is solved or final: work on it is over.
  static func requireOpen(_ supportCase: SupportCase) throws(RegistryError) {
    guard !supportCase.state.isOpen else { return }
    throw RegistryError(
      .caseEnded, ["code": supportCase.code, "state": supportCase.state.rawValue],
      hints: moves(from: supportCase.state))
  }

  /// - Throws: `case.ended` for a case nothing can happen to any more.
  static func requireNotFinal(_ supportCase: SupportCase) throws(RegistryError) {
    guard supportCase.state.isFinal else { return }
    throw RegistryError(
      .caseEnded, ["code": supportCase.code, "state": supportCase.state.rawValue],
      hints: moves(from: supportCase.state))
  }

  /// - Throws: `case.mirrored_closes_there` for a case that the entity's own tool closes.
  static func refuseMirrored(_ supportCase: SupportCase) throws(RegistryError) {
    guard let source = supportCase.source else { return }
    throw RegistryError(
      .caseMirroredClosesThere,
      [
        "code": supportCase.code, "source": source,
        "external_ref": supportCase.externalReference ?? "",
      ], hints: [Hint("case.mirror_again", ["source": source])])
  }

  /// A solved case gets no open child: it would be solved with work to do.
  ///
  /// - Throws: `case.parent_ended`, `case.parent_solved`.
  static func requireParentOpen(_ parent: SupportCase, hint: Hint) throws(RegistryError) {
    guard !parent.state.isFinal else {
      throw RegistryError(
        .caseParentEnded, ["code": parent.code, "state": parent.state.rawValue], hints: [hint])
    }
    guard parent.state.isOpen else {
      throw RegistryError(
        .caseParentSolved, ["code": parent.code],
        hints: [Hint("case.reopen_it", ["code": parent.code]), hint])
    }
  }

  /// - Throws: `case.group_outside_state` when the group is not one the state means.
  static func require(_ group: SupportGroup, fits state: CaseState) throws(RegistryError) {
    guard !state.accepts(group.function) else { return }
    throw RegistryError(
      .caseGroupOutsideState,
      ["group": group.code, "function": group.function.rawValue, "state": state.rawValue])
  }

  /// - Throws: `case.group_not_for_security` for a case of information security and a group that
  ///   does not attend to those.
  static func require(
    _ group: SupportGroup, attendsTo supportCase: SupportCase, _ registry: any RegistryReader
  ) throws(RegistryError) {
    if supportCase.isSecurity { try requireSecurity(group, registry) }
  }

  /// - Throws: `case.group_not_for_security`, naming the groups that may have such a case.
  static func requireSecurity(_ group: SupportGroup, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard !group.function.attendsToSecurity else { return }
    throw RegistryError(
      .caseGroupNotForSecurity, ["group": group.code, "function": group.function.rawValue],
      hints: try securityGroups(registry))
  }

  /// - Throws: `case.security_at_provider`: what is wrong with a part goes there as a child of its
  ///   own.
  static func refuseProvider(for supportCase: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard supportCase.isSecurity else { return }
    throw RegistryError(
      .caseSecurityAtProvider, ["code": supportCase.code], hints: try securityGroups(registry))
  }

  private static func securityGroups(_ registry: any RegistryReader) throws(RegistryError)
    -> [Hint]
  {
    let functions: [GroupFunction] = [.hardwareSoftware, .informationSecurity]
    var codes: [String] = []
    for function in functions {
      codes += try registry.all(SupportGroup.byFunction, function).map(\.code)
    }
    guard !codes.isEmpty else { return [] }
    return [Hint("case.security_groups", ["groups": codes.joined(separator: ", ")])]
  }

  /// - Throws: `case.time_in_future`; `case.time_too_early` for a moment no calendar reaches back to.
  static func require(_ instant: Instant?, notAfter now: Instant) throws(RegistryError) {
    guard let instant else { return }
    guard instant <= now else {
      throw RegistryError(
        .caseTimeInFuture, ["at": instant.description, "now": now.description])
    }
    let first = ColombianHolidays.days.lowerBound
    guard LocalTime(instant, in: .utc).date > first else {
      throw RegistryError(
        .caseTimeTooEarly, ["at": instant.description, "first": first.description])
    }
  }

  /// - Throws: `case.note_required`.
  static func requireNote(_ note: String?, _ supportCase: SupportCase, for move: CaseState)
    throws(RegistryError)
  {
    guard note == nil else { return }
    throw RegistryError(.caseNoteRequired, ["code": supportCase.code, "to": move.rawValue])
  }

  /// - Throws: `case.escalation_open` while a ticket of this very case is with a provider.
  static func requireNoOpenEscalation(_ supportCase: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    for escalation in try registry.all(Escalation.byCase, supportCase.id)
    where escalation.state.isOpen {
      throw RegistryError(
        .caseEscalationOpen,
        [
          "code": supportCase.code, "escalation": escalation.code,
          "state": escalation.state.rawValue,
        ],
        hints: [Hint("escalation.resolve_first", ["escalation": escalation.code])])
    }
  }

  /// The ticket a provider works on in this very case, as long as it may move.
  static func movingTicket(of supportCase: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError) -> Escalation?
  {
    try registry.all(Escalation.byCase, supportCase.id).first { !$0.state.next.isEmpty }
  }

  /// The case a provider works on moves with its ticket, as long as that may move.
  ///
  /// - Throws: `case.moves_with_ticket`, saying which moves the ticket has.
  static func refuseCaseOfTicket(_ supportCase: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let ticket = try movingTicket(of: supportCase, registry) else { return }
    let states = ticket.state.next.map(\.rawValue).joined(separator: ", ")
    var hints = [Hint("case.move_the_ticket", ["states": states])]
    if let parent = supportCase.parent {
      hints.append(Hint("case.act_on_parent", ["parent": try registry.existing(parent).code]))
    }
    throw RegistryError(
      .caseMovesWithTicket,
      ["code": supportCase.code, "escalation": ticket.code, "state": ticket.state.rawValue],
      hints: hints)
  }

  /// A case does not end over the heads of those who still work on its children, unless somebody
  /// says why.
  ///
  /// - Throws: `case.children_open`.
  static func requireNoOpenChildren(
    _ supportCase: SupportCase, unless reason: Line?, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard reason == nil else { return }
    let children = try registry.all(SupportCase.byParent, supportCase.id).filter(\.state.isOpen)
    guard !children.isEmpty else { return }
    throw RegistryError(
      .caseChildrenOpen,
      ["code": supportCase.code, "children": children.map(\.code).joined(separator: ", ")],
      hints: [Hint("case.say_why_children")])
  }

  private static func moves(from state: CaseState) -> [Hint] {
    guard !state.isFinal else { return [Hint("case.open_related")] }
    let states = state.next.map(\.rawValue).joined(separator: ", ")
    return [Hint("case.allowed_moves", ["from": state.rawValue, "states": states])]
  }
}

extension ErrorCode {
  package static let caseMoveRefused = ErrorCode("case.move_refused", .refused)
  package static let caseEnded = ErrorCode("case.ended", .refused)
  package static let caseGroupOutsideState = ErrorCode("case.group_outside_state", .refused)
  package static let caseGroupNotForSecurity = ErrorCode(
    "case.group_not_for_security", .refused)
  package static let caseSecurityAtProvider = ErrorCode("case.security_at_provider", .refused)
  package static let caseTimeTooEarly = ErrorCode("case.time_too_early", .refused)
  package static let caseTimeInFuture = ErrorCode("case.time_in_future", .refused)
  package static let caseNoteRequired = ErrorCode("case.note_required", .refused)
  package static let caseEscalationOpen = ErrorCode("case.escalation_open", .refused)
  /// Params: `code`, `escalation`, `state` of that.
  package static let caseMovesWithTicket = ErrorCode("case.moves_with_ticket", .refused)
  package static let caseMirroredClosesThere = ErrorCode("case.mirrored_closes_there", .refused)
  package static let caseParentEnded = ErrorCode("case.parent_ended", .refused)
  package static let caseParentSolved = ErrorCode("case.parent_solved", .refused)
  package static let caseChildrenOpen = ErrorCode("case.children_open", .refused)
}
