package import RegistryModel

/// Corrects what a case says of itself: its targets are judged by what it says then.
package struct CaseRevise: Operation {
  package static let name = "case.revise"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let summary: Line?
  let caseKind: CaseKind?
  let priority: Priority?
  let detail: Patch<Paragraph>
  let site: Patch<ID<Site>>
  let requester: Patch<ID<Person>>
  let externalReference: Patch<Line>
  let isSecurity: Bool?
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    summary = try fields.optional("summary")
    caseKind = try fields.optional("kind")
    priority = try fields.optional("priority")
    detail = try fields.patch("detail")
    site = try fields.patchReference("site")
    requester = try fields.patchReference("requester")
    externalReference = try fields.patch("external_ref")
    isSecurity = try fields.optional("security")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.requireNotFinal(found)
    let revised = revised(found)
    guard revised != found else { throw RegistryError(.caseNothingRevised, ["code": found.code]) }
    if revised.externalReference != found.externalReference {
      try CaseRules.requireFree(
        reference: revised.externalReference, of: found.source, for: found.id, registry)
    }
    guard let group = revised.group else { return }
    try CaseRules.require(try registry.existing(group), attendsTo: revised, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    effects.update(found) { $0 = revised(found) }
    effects.record(.corrected, of: found, CaseEventDetail(note: note?.text ?? stamp.note), stamp)
    effects.answer(found.code, found.state)
  }

  private func revised(_ found: SupportCase) -> SupportCase {
    var copy = found
    copy.summary = summary?.text ?? copy.summary
    copy.caseKind = caseKind ?? copy.caseKind
    copy.priority = priority ?? copy.priority
    copy.detail = detail.applied(to: copy.detail) { $0.text }
    copy.site = site.applied(to: copy.site)
    copy.requester = requester.applied(to: copy.requester)
    copy.externalReference = externalReference.applied(to: copy.externalReference) {
      IdentifierText.key($0.text)
    }
    copy.isSecurity = isSecurity ?? copy.isSecurity
    return copy
  }
}

extension ErrorCode {
  package static let caseNothingRevised = ErrorCode("case.nothing_revised", .refused)
}
