import ArgumentParser
import Engine
import RegistryModel

/// `dotacion escalation due [--provider HP] [--within 8]`
struct EscalationDueCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "due", abstract: Help.command("escalation.due"))
  }
  static var rows: String? { "due" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("escalation.of_provider")) var provider: String?
  @Option(help: Help.option("escalation.of_site")) var site: String?
  @Option(help: Help.option("escalation.within")) var within: Int?

  func request() -> Request {
    Request(
      "escalation.due",
      data: .members([
        "provider": .text(provider), "site": .text(site), "within": .number(within),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { EscalationDuePage.write(answer, &page) }
}

/// `dotacion escalation revise-line E-2026-00001 1 --error-code 50.2`
struct EscalationReviseLineCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise-line", abstract: Help.command("escalation.revise_line"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @Argument(help: Help.option("escalation.line")) var line: Int
  @Option(help: Help.option("escalation.supply_name")) var supplyName: String?
  @Option(help: Help.option("escalation.quantity")) var quantity: Int?
  @Option(help: Help.option("escalation.part_number")) var partNumber: String?
  @Option(help: Help.option("escalation.symptom")) var symptom: String?
  @Option(help: Help.option("escalation.diagnosis")) var diagnosis: String?
  @Option(help: Help.option("escalation.firmware")) var firmware: String?
  @Option(help: Help.option("escalation.error_code")) var errorCode: String?
  @Option(help: Help.option("escalation.page_counter")) var pageCounter: Int?
  @Option(help: Help.option("escalation.level")) var level: Int?
  @Option(help: Help.option("escalation.without_cover")) var withoutCover: String?
  @Option(parsing: .upToNextOption, help: Help.option("clear")) var clear: [String] = []

  func request() -> Request {
    let given = JSON.members([
      "escalation": .string(code), "line": .number(line), "supply": .text(supplyName),
      "quantity": .number(quantity), "part_number": .text(partNumber),
      "symptom": .text(symptom), "diagnosis": .text(diagnosis), "firmware": .text(firmware),
      "error_code": .text(errorCode), "page_counter": .number(pageCounter),
      "level": .number(level), "without_cover": .text(withoutCover),
    ])
    return Request("escalation.revise_line", data: given.clearing(clear))
  }
}
