import ArgumentParser
import RegistryModel

/// One line of a ticket in options, or any number of them in a file.
struct EscalationLineOptions: ParsableArguments {
  @Option(help: Help.option("escalation.asset")) var asset: String?
  @Option(help: Help.option("escalation.part")) var part: String?
  @Option(help: Help.option("escalation.supply")) var supply: String?
  @Option(help: Help.option("escalation.supply_name")) var supplyName: String?
  @Option(help: Help.option("escalation.quantity")) var quantity: Int?
  @Option(help: Help.option("escalation.part_number")) var partNumber: String?
  @Option(help: Help.option("escalation.symptom")) var symptom: String?
  @Option(help: Help.option("escalation.diagnosis")) var diagnosis: String?
  @Option(help: Help.option("escalation.cause")) var cause: String?
  @Option(help: Help.option("escalation.firmware")) var firmware: String?
  @Option(help: Help.option("escalation.error_code")) var errorCode: String?
  @Option(help: Help.option("escalation.page_counter")) var pageCounter: Int?
  @Option(help: Help.option("escalation.level")) var level: Int?
  @Option(name: .customLong("lines"), help: Help.option("escalation.lines")) var file: String?

  func validate() throws {
    if part != nil, supply != nil { throw ValidationError("--part, --supply: 1") }
    if file != nil, !members.isEmpty { throw ValidationError("--lines: --asset…") }
  }

  /// The lines; nil when none were given.
  func lines() throws(RegistryError) -> JSON? {
    if let file { return try InputFile.json(file) }
    return members.isEmpty ? nil : .array([.object(members)])
  }

  private var members: [JSONMember] {
    let line = JSON.members([
      "asset": .text(asset), "part_class": .text(part ?? supply), "supply": .text(supplyName),
      "quantity": .number(quantity), "part_number": .text(partNumber), "symptom": .text(symptom),
      "diagnosis": .text(diagnosis), "cause": .text(cause), "firmware": .text(firmware),
      "error_code": .text(errorCode), "page_counter": .number(pageCounter),
      "level": .number(level),
    ])
    return line.objectValue ?? []
  }
}
