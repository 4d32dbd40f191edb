package import RegistryModel

/// The responsible specialist has solved a case; the user is asked in the survey.
package struct CaseSolve: Operation {
  package static let name = "case.solve"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let solution: Paragraph
  /// Why it is solved while a child is open.
  let childrenReason: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    solution = try fields.required("solution")
    childrenReason = try fields.optional("open_children_reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    if !found.state.next.contains(.solved) { try CaseRules.refuseCaseOfTicket(found, registry) }
    try CaseRules.require(found, mayGoTo: .solved)
    try CaseRules.requireNoOpenEscalation(found, registry)
    guard found.freeSoftware == nil || found.freeSoftware == .approved else {
      throw RegistryError(
        .caseNotApproved, ["code": found.code],
        hints: [Hint("case.ask_security", ["code": found.code])])
    }
    try CaseRules.requireNoOpenChildren(found, unless: childrenReason, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    let note = [solution.text, childrenReason?.text].compactMap { $0 }.joined(separator: "\n")
    effects.move(found, to: .solved, CaseEventDetail(note: note), stamp)
    if found.provider != nil {
      try effects.resumeParent(
        of: found, note: "\(found.code): \(solution.text)", registry, stamp)
    }
    effects.answer(found.code, .solved)
  }
}

extension ErrorCode {
  package static let caseNotApproved = ErrorCode("case.not_approved", .refused)
}
