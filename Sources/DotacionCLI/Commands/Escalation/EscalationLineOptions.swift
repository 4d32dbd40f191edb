import ArgumentParser
import RegistryModel

/// One line of a ticket in options, or any number of them in a file.
///
/// Every option is taken as often as it is typed, so that a second one is refused instead of
/// silently replacing the first.
struct EscalationLineOptions: ParsableArguments {
  @Option(help: Help.option("escalation.asset")) var asset: [String] = []
  @Option(help: Help.option("escalation.part")) var part: [String] = []
  @Option(help: Help.option("escalation.supply")) var supply: [String] = []
  @Option(help: Help.option("escalation.supply_name")) var supplyName: [String] = []
  @Option(help: Help.option("escalation.quantity")) var quantity: [Int] = []
  @Option(help: Help.option("escalation.part_number")) var partNumber: [String] = []
  @Option(help: Help.option("escalation.symptom")) var symptom: [String] = []
  @Option(help: Help.option("escalation.diagnosis")) var diagnosis: [String] = []
  @Option(help: Help.option("escalation.cause")) var cause: [String] = []
  @Option(help: Help.option("escalation.firmware")) var firmware: [String] = []
  @Option(help: Help.option("escalation.error_code")) var errorCode: [String] = []
  @Option(help: Help.option("escalation.page_counter")) var pageCounter: [Int] = []
  @Option(help: Help.option("escalation.level")) var level: [Int] = []
  @Option(name: .customLong("lines"), help: Help.option("escalation.lines")) var file: [String] = []

  func validate() throws {
    if !part.isEmpty, !supply.isEmpty { throw ValidationError("--part, --supply: 1") }
    if !file.isEmpty, !members.isEmpty { throw ValidationError("--lines: --asset…") }
  }

  /// The lines; nil when none were given.
  ///
  /// - Throws: `usage.option_repeated`; what reading the file throws.
  func lines() throws(RegistryError) -> JSON? {
    if let repeated = given.first(where: { $0.count > 1 }) {
      throw RegistryError(
        .usageOptionRepeated, ["option": repeated.name], hints: [Hint("escalation.several_lines")])
    }
    if let file = file.first { return try InputFile.json(file) }
    return members.isEmpty ? nil : .array([.object(members)])
  }

  private var given: [(name: String, count: Int)] {
    [
      ("--asset", asset.count), ("--part", part.count), ("--supply", supply.count),
      ("--supply-name", supplyName.count), ("--quantity", quantity.count),
      ("--part-number", partNumber.count), ("--symptom", symptom.count),
      ("--diagnosis", diagnosis.count), ("--cause", cause.count), ("--firmware", firmware.count),
      ("--error-code", errorCode.count), ("--page-counter", pageCounter.count),
      ("--level", level.count), ("--lines", file.count),
    ]
  }

  private var members: [JSONMember] {
    let line = JSON.members([
      "asset": .text(asset.first), "part_class": .text(part.first ?? supply.first),
      "supply": .text(supplyName.first), "quantity": .number(quantity.first),
      "part_number": .text(partNumber.first), "symptom": .text(symptom.first),
      "diagnosis": .text(diagnosis.first), "cause": .text(cause.first),
      "firmware": .text(firmware.first), "error_code": .text(errorCode.first),
      "page_counter": .number(pageCounter.first), "level": .number(level.first),
    ])
    return line.objectValue ?? []
  }
}

extension ErrorCode {
  /// An option that is taken once stands there twice. Params: `option`.
  static let usageOptionRepeated = ErrorCode("usage.option_repeated", .usage)
}
