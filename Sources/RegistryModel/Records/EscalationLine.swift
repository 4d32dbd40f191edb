/// One failed part or one supply in an escalation.
package struct EscalationLine: Entity {
  package let id: ID<EscalationLine>
  package var revision: Int64
  /// The ticket.
  package var escalation: ID<Escalation>
  /// Its place in the ticket, from 1.
  package var position: Int
  /// The equipment.
  package var asset: ID<Asset>
  /// Class of part or supply.
  package var partClass: PartClass
  /// The manufacturer's number of the part.
  package var partNumber: String?
  /// What the user sees.
  package var symptom: String?
  /// What was tried and found.
  package var diagnosis: String?
  /// Its version.
  package var firmware: String?
  /// As the equipment shows it.
  package var errorCode: String?
  /// How many, at least 1.
  package var quantity: Int
  /// The supply in words, e.g. its reference and colour.
  package var supply: String?
  /// Pages on the counter.
  package var pageCounter: Int?
  /// What is left, in percent.
  package var supplyLevel: Int?

  package init(
    id: ID<EscalationLine>, revision: Int64 = 1, escalation: ID<Escalation>, position: Int,
    asset: ID<Asset>, partClass: PartClass, partNumber: String? = nil, symptom: String? = nil,
    diagnosis: String? = nil, firmware: String? = nil, errorCode: String? = nil, quantity: Int = 1,
    supply: String? = nil, pageCounter: Int? = nil, supplyLevel: Int? = nil
  ) {
    self.id = id
    self.revision = revision
    self.escalation = escalation
    self.position = position
    self.asset = asset
    self.partClass = partClass
    self.partNumber = partNumber
    self.symptom = symptom
    self.diagnosis = diagnosis
    self.firmware = firmware
    self.errorCode = errorCode
    self.quantity = quantity
    self.supply = supply
    self.pageCounter = pageCounter
    self.supplyLevel = supplyLevel
  }
}

extension EscalationLine {
  package static let kind = EntityKind.escalationLine

  /// Of one ticket, in order.
  package static let byEscalation = Index<EscalationLine>(
    "escalation_line_escalation", ["escalation", "position"])
  /// About one piece of equipment.
  package static let byAsset = Index<EscalationLine>(
    "escalation_line_asset", ["asset", "part_class"])

  package static let table = Table(
    "escalation_line",
    columns: [
      Column("escalation", ID<Escalation>.self),
      Column("position", Int.self),
      Column("asset", ID<Asset>.self),
      Column("part_class", PartClass.self),
      Column("part_number", Optional<String>.self),
      Column("symptom", Optional<String>.self),
      Column("diagnosis", Optional<String>.self),
      Column("firmware", Optional<String>.self),
      Column("error_code", Optional<String>.self),
      Column("quantity", Int.self),
      Column("supply", Optional<String>.self),
      Column("page_counter", Optional<Int>.self),
      Column("supply_level", Optional<Int>.self),
    ],
    indexes: [byEscalation.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    escalation = try row.read()
    position = try row.read()
    asset = try row.read()
    partClass = try row.read()
    partNumber = try row.read()
    symptom = try row.read()
    diagnosis = try row.read()
    firmware = try row.read()
    errorCode = try row.read()
    quantity = try row.read()
    supply = try row.read()
    pageCounter = try row.read()
    supplyLevel = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(escalation)
    row.write(position)
    row.write(asset)
    row.write(partClass)
    row.write(partNumber)
    row.write(symptom)
    row.write(diagnosis)
    row.write(firmware)
    row.write(errorCode)
    row.write(quantity)
    row.write(supply)
    row.write(pageCounter)
    row.write(supplyLevel)
  }
}
