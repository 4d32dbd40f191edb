package import RegistryModel

/// Closes a solved case whose user did not answer the survey within three business days.
package struct CaseClose: Operation {
  package static let name = "case.close"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    guard found.state != .closed else {
      throw RegistryError(
        .caseAlreadyClosed, ["code": found.code], hints: [Hint("case.open_related")])
    }
    try CaseRules.refuseMirrored(found)
    if found.state != .solved { try CaseRules.refuseCaseOfTicket(found, registry) }
    try CaseRules.require(found, mayGoTo: .closed)
    guard let solvedAt = found.solvedAt else { return }
    let from = try SurveyPeriod.closable(found, solvedAt: solvedAt, registry)
    guard stamp.today >= from else {
      throw RegistryError(
        .caseSurveyOpen,
        [
          "code": found.code, "from": from.description,
          "days": String(SurveyPeriod.businessDays),
        ],
        hints: [Hint("case.record_survey", ["code": found.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    effects.move(found, to: .closed, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, .closed)
  }
}

extension ErrorCode {
  package static let caseAlreadyClosed = ErrorCode("case.already_closed", .refused)
  package static let caseSurveyOpen = ErrorCode("case.survey_open", .refused)
}
