package import RegistryModel

/// The user's answer to the survey: accepted closes the case; refused reopens it, with the same
/// specialist and its earlier time.
package struct CaseSurvey: Operation {
  package static let name = "case.survey"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let isAccepted: Bool
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    isAccepted = try fields.required("accepted")
    note = try fields.optional("note")
  }

  private var state: CaseState { isAccepted ? .closed : .reopened }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    guard found.state != .closed else {
      throw RegistryError(
        .caseSurveyClosed, ["code": found.code], hints: [Hint("case.open_related")])
    }
    try CaseRules.refuseMirrored(found)
    if state == .reopened || found.state != .solved {
      try CaseRules.refuseCaseOfTicket(found, registry)
    }
    try CaseRules.require(found, mayGoTo: state)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    effects.move(found, to: state, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, state)
  }
}

extension ErrorCode {
  /// The case was closed: its survey was answered, or nobody answered in time.
  package static let caseSurveyClosed = ErrorCode("case.survey_closed", .refused)
}
