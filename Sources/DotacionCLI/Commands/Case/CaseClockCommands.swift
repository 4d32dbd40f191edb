import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case due --within 4bh --site PASTO`: what is late or about to be.
struct CaseDueCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "due", abstract: Help.command("case.due"))
  }
  static var rows: String? { "due" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("case.within")) var within: String?
  @Option(help: Help.option("case.site")) var site: String?
  @Option(help: Help.option("case.group")) var group: String?
  @Option(help: Help.option("case.specialist")) var specialist: String?
  @Option(parsing: .unconditional, help: Help.option("case.level")) var level: Int?
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "case.due",
      data: .members([
        "within": .text(within), "site": .text(site), "group": .text(group),
        "specialist": .text(specialist), "level": .number(level), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { TargetPage.writeDue(answer, &page) }
}

/// `dotacion case clocks --from 2026-03-01 --to 2026-03-31`: every clock, worked out anew.
struct CaseClocksCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "clocks", abstract: Help.command("case.clocks"))
  }
  static var rows: String? { "cases" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("case.from")) var from: String?
  @Option(help: Help.option("case.through")) var to: String?
  @Option(help: Help.option("case.state")) var state: String?
  @Option(help: Help.option("case.site")) var site: String?

  func request() -> Request {
    Request(
      "case.clocks",
      data: .members([
        "from": .text(from), "to": .text(to), "state": .text(state), "site": .text(site),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { TargetPage.writeClocks(answer, &page) }
}
