package import RegistryModel

/// Pauses a case with its reason (activity C): its clock stands, and a note is compulsory.
package struct CaseSuspend: Operation {
  package static let name = "case.suspend"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let reason: SuspensionReason
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    reason = try fields.required("reason")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.refuseCaseOfTicket(found, registry)
    try CaseRules.require(found, mayGoTo: .suspended)
    try CaseRules.requireNote(note?.text ?? stamp.note, found, for: .suspended)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    effects.move(
      found, to: .suspended,
      CaseEventDetail(reason: reason, note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, .suspended)
  }
}
