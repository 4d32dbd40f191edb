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
  static let creates: [EntityKind] = [
    .intervention, .installedPart, .reading, .inventoryFinding,
  ]

  let asset: ID<Asset>
  let role: InterventionRole
  let action: InterventionAction
  let partsOut: [PartOutData]
  let partsIn: [PartInData]
  /// 0 to 14,400: ten days.
  let minutes: Int?
  /// Pages on the total counter.
  let reading: Int?
  let cost: Money?
  let result: InterventionResult?
  let doneAt: Instant?
  let by: ID<Person>?
  let note: Paragraph?
  let facts: [FactCheck]

  init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    role = try fields.optional("role") ?? .intervened
    action = try fields.required("action")
    partsOut = try fields.objects("parts_out", maximum: 20) { inner throws(RegistryError) in
      try PartOutData(&inner)
    }
    partsIn = try fields.objects("parts_in", maximum: 20) { inner throws(RegistryError) in
      try PartInData(&inner)
    }
    minutes = try fields.integer("minutes", in: 0...14_400)
    reading = try fields.integer("reading", in: 0...2_000_000_000)
    cost = try fields.optional("cost")
    result = try fields.optional("result")
    doneAt = try fields.optional("done_at")
    by = try fields.optionalReference("by")
    note = try fields.optional("note")
    facts = try fields.objects("facts", maximum: 20) { inner throws(RegistryError) in
      let fact: RegistryFact = try inner.required("fact")
      return FactCheck(
        fact: fact, isConfirmed: try inner.required("confirmed"),
        found: try inner.found("found", of: fact),
        foundPerson: try inner.optionalReference("found_person"))
    }
  }

  /// The serials of parts it tells of.
  var serials: [SerialNumber?] { partsOut.map(\.serial) + partsIn.map(\.serial) }

  /// Equipment whose parts, counter or facts it tells of.
  var assetsChanged: [ID<Asset>] {
    let isTelling = !partsOut.isEmpty || !partsIn.isEmpty || reading != nil || !facts.isEmpty
    return (isTelling ? [asset] : []) + partsIn.compactMap(\.donor).withoutRepetition
  }
}

/// A part taken out, as people describe it.
struct PartOutData {
  let partClass: PartClass
  let partNumber: Line?
  let serial: SerialNumber?
  /// How many pieces: 1 to 20, one when nothing is said.
  let quantity: Int
  /// Why it is not the one the registry knows to be in.
  let mismatchReason: Line?

  init(_ fields: inout Fields) throws(RegistryError) {
    partClass = try fields.required("part_class")
    partNumber = try fields.optional("part_number")
    serial = try fields.serial("serial")
    quantity = try fields.integer("quantity", in: 1...20) ?? 1
    mismatchReason = try fields.optional("mismatch_reason")
  }
}

/// A part put in, as people describe it.
struct PartInData {
  let partClass: PartClass
  let partNumber: Line?
  let serial: SerialNumber?
  /// How many pieces: 1 to 20, one when nothing is said.
  let quantity: Int
  /// The equipment it was taken from.
  let donor: ID<Asset>?
  let warranty: PartWarrantyData?

  init(_ fields: inout Fields) throws(RegistryError) {
    partClass = try fields.required("part_class")
    partNumber = try fields.optional("part_number")
    serial = try fields.serial("serial")
    quantity = try fields.integer("quantity", in: 1...20) ?? 1
    donor = try fields.optionalReference("from")
    warranty = try fields.object("warranty") { inner throws(RegistryError) in
      try PartWarrantyData(&inner)
    }
  }
}

/// A part's own warranty, by its months from the day it was put in or by its last day.
struct PartWarrantyData {
  let provider: ID<Provider>
  let months: Int?
  let endsOn: CivilDate?
  let document: Line?

  init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.reference("provider")
    months = try fields.integer("months", in: 1...600)
    endsOn = try fields.optional("ends_on")
    document = try fields.optional("document")
  }

  /// The last day, for a part put in on this one.
  func lastDay(from day: CivilDate) -> CivilDate {
    endsOn ?? DaySpan(from: day, months: months ?? 1).last
  }
}
