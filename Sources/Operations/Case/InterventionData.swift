package import RegistryModel

extension SuspensionReason: FieldValue {}
extension SecurityApproval: FieldValue {}
extension CaseRelationKind: FieldValue {}
extension InterventionRole: FieldValue {}
extension InterventionAction: FieldValue {}
extension InterventionResult: FieldValue {}
extension RegistryFact: FieldValue {}

/// An intervention as people describe it, in `case.intervene` and in an after-the-fact `case.open`.
struct InterventionData {
  let asset: ID<Asset>
  let role: InterventionRole
  let action: InterventionAction
  let partOut: PartClass?
  let partIn: PartClass?
  let serialOut: Line?
  let serialIn: Line?
  /// 0 to 14,400: ten days.
  let minutes: Int?
  let reading: Int?
  let result: InterventionResult?
  let doneAt: Instant?
  let by: ID<Person>?
  let note: Paragraph?
  let facts: [FactCheck]

  init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    role = try fields.optional("role") ?? .intervened
    action = try fields.required("action")
    partOut = try fields.optional("part_out")
    partIn = try fields.optional("part_in")
    serialOut = try fields.optional("serial_out")
    serialIn = try fields.optional("serial_in")
    minutes = try fields.integer("minutes", in: 0...14_400)
    reading = try fields.integer("reading", in: 0...2_000_000_000)
    result = try fields.optional("result")
    doneAt = try fields.optional("done_at")
    by = try fields.optionalReference("by")
    note = try fields.optional("note")
    facts = try fields.objects("facts", maximum: 20) { inner throws(RegistryError) in
      FactCheck(
        fact: try inner.required("fact"), isConfirmed: try inner.required("confirmed"),
        found: try inner.optional("found", Line.self)?.text,
        foundPerson: try inner.optionalReference("found_person"))
    }
  }

  func check(_ stamp: Stamp) throws(RegistryError) {
    try CaseRules.require(doneAt, notAfter: stamp.at)
    guard action != .partReplaced || partOut != nil || partIn != nil else {
      throw RegistryError(.interventionPartMissing)
    }
    guard action != .other || note != nil || stamp.note != nil else {
      throw RegistryError(.interventionNoteMissing)
    }
    for check in facts where check.fact.isPerson && check.found != nil {
      throw RegistryError(.interventionPersonByCode, ["fact": check.fact.rawValue])
    }
  }

  func record(_ id: ID<Intervention>, of supportCase: ID<SupportCase>, _ stamp: Stamp)
    -> Intervention
  {
    Intervention(
      id: id, supportCase: supportCase, asset: asset, role: role, action: action, partOut: partOut,
      partIn: partIn, serialOut: serialOut?.text, serialIn: serialIn?.text, minutes: minutes,
      reading: reading, result: result, doneAt: doneAt ?? stamp.at, by: by ?? stamp.actor,
      note: note?.text ?? stamp.note, facts: FactChecks(facts))
  }
}

extension ErrorCode {
  package static let interventionPartMissing = ErrorCode("intervention.part_missing", .refused)
  package static let interventionNoteMissing = ErrorCode("intervention.note_missing", .refused)
  package static let interventionPersonByCode = ErrorCode(
    "intervention.person_by_code", .refused)
}
