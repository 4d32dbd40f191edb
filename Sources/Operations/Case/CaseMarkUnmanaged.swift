package import RegistryModel

/// Ends a case that could not be attended to: the information never came, or it is out of scope.
/// It is left out of every report.
package struct CaseMarkUnmanaged: Operation {
  package static let name = "case.mark_unmanaged"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.require(found, mayGoTo: .unmanaged)
    try CaseRules.requireNoOpenEscalation(found, registry)
    try CaseRules.requireNote(note?.text ?? stamp.note, found, for: .unmanaged)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    effects.move(found, to: .unmanaged, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, .unmanaged)
  }
}
