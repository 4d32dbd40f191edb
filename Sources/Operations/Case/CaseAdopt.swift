package import RegistryModel

/// Makes an existing case the child of another (activity D: work shared with another specialist or
/// group); the child of one case may become another's.
package struct CaseAdopt: Operation {
  package static let name = "case.adopt"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let parent: ID<SupportCase>
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    parent = try fields.reference("parent")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let child = try registry.existing(supportCase)
    let parent = try registry.existing(parent)
    guard child.id != parent.id else {
      throw RegistryError(.caseParentItself, ["code": child.code])
    }
    guard child.parent != parent.id else {
      throw RegistryError(.caseAlreadyChild, ["code": child.code, "parent": parent.code])
    }
    // The case that waits for its ticket is its parent: no other would be resumed with it.
    try CaseRules.refuseCaseOfTicket(child, registry)
    // Nor is a provider's case one to hang work of ours under.
    try CaseRules.refuseCaseOfTicket(parent, registry)
    try refuseCycle(child, parent, registry)
    try CaseRules.requireNotFinal(child)
    // What is solved already leaves no work to do under a solved parent.
    guard child.state.isOpen || parent.state.isFinal else { return }
    try CaseRules.requireParentOpen(
      parent, hint: Hint("case.relate_instead", ["code": child.code, "other": parent.code]))
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let child = try registry.existing(supportCase)
    let parent = try registry.existing(parent)
    effects.update(child) { $0.parent = parent.id }
    let said = [parent.code, note?.text ?? stamp.note].compactMap { $0 }.joined(separator: ": ")
    effects.record(.adopted, of: child, CaseEventDetail(note: said), stamp)
    if let former = child.parent { effects.touch(former) }
    effects.touch(parent.id)
    effects.answer(child.code, child.state)
    effects.answer("parent_case", .string(parent.code))
    if let former = child.parent { effects.answer("former_parent", try registry.code(former)) }
  }

  /// Nobody is their own forebear.
  ///
  /// - Throws: `case.parent_cycle`, with the way from the parent up to the child.
  private func refuseCycle(
    _ child: SupportCase, _ parent: SupportCase, _ registry: any RegistryReader
  ) throws(RegistryError) {
    var path = [parent.code]
    var seen: Set<ID<SupportCase>> = [parent.id]
    var current = parent
    while current.id != child.id {
      guard let next = current.parent, seen.insert(next).inserted else { return }
      current = try registry.existing(next)
      path.append(current.code)
    }
    throw RegistryError(
      .caseParentCycle,
      ["code": child.code, "parent": parent.code, "path": path.joined(separator: " → ")],
      hints: [Hint("case.relate_instead", ["code": child.code, "other": parent.code])])
  }
}

extension ErrorCode {
  package static let caseAlreadyChild = ErrorCode("case.already_child", .refused)
  package static let caseParentItself = ErrorCode("case.parent_itself", .refused)
  package static let caseParentCycle = ErrorCode("case.parent_cycle", .refused)
}
