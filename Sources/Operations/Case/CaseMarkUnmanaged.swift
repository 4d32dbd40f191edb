package import RegistryModel

/// Ends a case that could not be attended to: the information never came, or it is out of scope.
/// It is left out of every report.
package struct CaseMarkUnmanaged: Operation {
  package static let name = "case.mark_unmanaged"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let note: Paragraph?
  /// Why it ends while a child is open.
  let childrenReason: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    note = try fields.optional("note")
    childrenReason = try fields.optional("open_children_reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.require(found, mayGoTo: .unmanaged)
    try CaseRules.requireNoOpenEscalation(found, registry)
    try CaseRules.requireNote(note?.text ?? stamp.note, found, for: .unmanaged)
    try CaseRules.requireNoOpenChildren(found, unless: childrenReason, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    let said = [note?.text ?? stamp.note, childrenReason?.text].compactMap { $0 }
    effects.move(
      found, to: .unmanaged,
      CaseEventDetail(note: said.isEmpty ? nil : said.joined(separator: "\n")), stamp)
    effects.answer(found.code, .unmanaged)
  }
}
