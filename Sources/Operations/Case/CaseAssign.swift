package import RegistryModel

/// Gives a case to a group or a specialist, its state kept.
package struct CaseAssign: Operation {
  package static let name = "case.assign"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let group: ID<SupportGroup>?
  let specialist: ID<Person>?
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    group = try fields.optionalReference("group")
    specialist = try fields.optionalReference("specialist")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.requireOpen(found)
    guard group != nil || specialist != nil else {
      throw RegistryError(.caseNobodyNamed, ["code": found.code])
    }
    guard let group else { return }
    let named = try registry.existing(group)
    try CaseRules.require(named, fits: found.state)
    try CaseRules.require(named, attendsTo: found, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    let group = try group.map { id throws(RegistryError) in try registry.existing(id) }
    effects.update(found) { copy in
      if let group {
        copy.group = group.id
        copy.level = group.level
      }
      copy.specialist = specialist ?? (group == nil ? copy.specialist : nil)
    }
    effects.record(
      .assigned, of: found,
      CaseEventDetail(note: note?.text ?? stamp.note, group: group?.id, specialist: specialist),
      stamp)
    effects.answer(found.code, found.state)
  }
}

extension ErrorCode {
  package static let caseNobodyNamed = ErrorCode("case.nobody_named", .refused)
}
