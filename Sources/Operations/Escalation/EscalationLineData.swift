import RegistryModel

/// A line of an escalation as people describe it.
struct EscalationLineData {
  let asset: ID<Asset>
  let partClass: PartClass
  let partNumber: Line?
  let symptom: Paragraph?
  let diagnosis: Paragraph?
  /// What made it fail, where terms tell causes apart; kept with the verdict.
  let cause: FailureCause?
  let firmware: Line?
  let errorCode: Line?
  let quantity: Int?
  let supply: Line?
  let pageCounter: Int?
  /// Percent.
  let level: Int?

  /// How many one line may ask for.
  static let quantities = 1...10_000
  /// What a counter of pages may show.
  static let counters = 0...2_000_000_000

  init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    partClass = try fields.required("part_class")
    partNumber = try fields.optional("part_number")
    symptom = try fields.optional("symptom")
    diagnosis = try fields.optional("diagnosis")
    cause = try fields.optional("cause")
    firmware = try fields.optional("firmware")
    errorCode = try fields.optional("error_code")
    quantity = try fields.integer("quantity", in: EscalationLineData.quantities)
    supply = try fields.optional("supply")
    pageCounter = try fields.integer("page_counter", in: EscalationLineData.counters)
    level = try fields.integer("level", in: 0...100)
  }

  func record(_ id: ID<EscalationLine>, of escalation: ID<Escalation>, position: Int)
    -> EscalationLine
  {
    EscalationLine(
      id: id, escalation: escalation, position: position, asset: asset, partClass: partClass,
      partNumber: partNumber?.text, symptom: symptom?.text, diagnosis: diagnosis?.text,
      firmware: firmware?.text, errorCode: errorCode?.text, quantity: quantity ?? 1,
      supply: supply?.text, pageCounter: pageCounter, supplyLevel: level)
  }
}

extension [EscalationLineData] {
  /// Supplies when every line is one.
  var escalationKind: EscalationKind { allSatisfy(\.partClass.isSupply) ? .supplies : .part }
}
