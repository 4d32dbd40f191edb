package import RegistryModel

/// Says that two cases belong together: work that comes back after closing is a new case, related.
package struct CaseRelate: Operation {
  package static let name = "case.relate"
  package static let creates: [EntityKind] = [.caseRelation]

  let supportCase: ID<SupportCase>
  let other: ID<SupportCase>
  let relation: CaseRelationKind
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    other = try fields.reference("other")
    relation = try fields.optional("relation") ?? .related
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let code = try registry.existing(supportCase).code
    guard supportCase != other else { throw RegistryError(.caseRelatedToItself, ["code": code]) }
    let forward = try registry.first(CaseRelation.byCase, supportCase, other)
    let backward = try registry.first(CaseRelation.byCase, other, supportCase)
    guard forward == nil, backward == nil else {
      let otherCode = try registry.existing(other).code
      throw RegistryError(.caseAlreadyRelated, ["code": code, "other": otherCode])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      CaseRelation(
        id: effects.newID(), supportCase: supportCase, other: other, relation: relation,
        note: note?.text ?? stamp.note))
    effects.touch(supportCase)
    effects.touch(other)
    effects.answer("code", .string(try registry.existing(supportCase).code))
    effects.answer("other", .string(try registry.existing(other).code))
  }
}

extension ErrorCode {
  package static let caseRelatedToItself = ErrorCode("case.related_to_itself", .refused)
  package static let caseAlreadyRelated = ErrorCode("case.already_related", .refused)
}
