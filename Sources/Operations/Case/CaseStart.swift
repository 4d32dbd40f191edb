package import RegistryModel

/// The specialist begins to work on a case (activity B): it goes to `in_progress`.
package struct CaseStart: Operation {
  package static let name = "case.start"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let specialist: ID<Person>?
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    specialist = try fields.optionalReference("specialist")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    guard found.state != .suspended else {
      throw RegistryError(
        .caseIsSuspended, ["code": found.code],
        hints: [Hint("case.resume_it", ["code": found.code])])
    }
    try CaseRules.require(found, mayGoTo: .inProgress)
    try CaseRules.requireNoOpenEscalation(found, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    // Whoever starts a case nobody has becomes responsible for it.
    let responsible = specialist ?? found.specialist ?? stamp.actor
    effects.move(
      found, to: .inProgress,
      CaseEventDetail(
        note: note?.text ?? stamp.note,
        specialist: responsible == found.specialist ? nil : responsible),
      stamp
    ) { $0.specialist = responsible }
    effects.answer(found.code, .inProgress)
  }
}

extension ErrorCode {
  package static let caseIsSuspended = ErrorCode("case.is_suspended", .refused)
}
