package import RegistryModel

/// Closes every solved case whose three business days for the survey have gone by; those that are
/// mirrored are closed by the tool they live in. With none to close it leaves no line: it is run
/// daily.
package struct CaseCloseDue: Operation {
  package static let name = "case.close_due"
  package static let creates: [EntityKind] = [.caseEvent]
  package static let leavesNoLineWhenUnchanged = true

  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    note = try fields.optional("note")
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var closed: [JSON] = []
    for found in try registry.all(SupportCase.byState, CaseState.solved) {
      guard found.source == nil, let solvedAt = found.solvedAt,
        try stamp.today >= SurveyPeriod.closable(found, solvedAt: solvedAt, registry)
      else { continue }
      effects.move(found, to: .closed, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
      closed.append(.string(found.code))
    }
    effects.answer("closed", .array(closed))
  }
}
