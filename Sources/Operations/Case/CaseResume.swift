package import RegistryModel

/// Goes on with a suspended case: its clock runs again. One whose ticket a provider works on goes back
/// to that provider.
package struct CaseResume: Operation {
  package static let name = "case.resume"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    guard found.state == .suspended else {
      throw RegistryError(
        .caseNotSuspended, ["code": found.code, "state": found.state.rawValue])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    // Without a ticket a case paused while it was with a provider goes to the desk's hands by this.
    let ticket = try CaseRules.movingTicket(of: found, registry)
    let state: CaseState = ticket == nil ? .inProgress : .providerActive
    effects.move(found, to: state, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, state)
  }
}

extension ErrorCode {
  package static let caseNotSuspended = ErrorCode("case.not_suspended", .refused)
}
