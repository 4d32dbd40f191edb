import ArgumentParser
import Engine
import RegistryModel

/// `dotacion part …`: parts that providers send, and what goes back to them.
struct PartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "part", abstract: Help.command("part"),
      subcommands: [
        PartAnnounceCommand.self, PartReceiveCommand.self, PartInstallCommand.self,
        PartMarkUnusedCommand.self, PartReturnCommand.self, PartConfirmReturnCommand.self,
        PartWaiveCommand.self, PartListCommand.self,
      ])
  }
}

/// `dotacion part list [--provider HP] [--overdue]`
struct PartListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("part.list"))
  }
  static var rows: String? { "parts" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("part.of_provider")) var provider: String?
  @Option(help: Help.option("part.of_site")) var site: String?
  @Option(help: Help.codes("part.state", PartExchangeState.self)) var state: String?
  @Flag(name: .customLong("all"), help: Help.option("part.all")) var isEverything = false
  @Flag(name: .customLong("overdue"), help: Help.option("part.overdue")) var isOverdue = false
  @Option(help: Help.option("part.within")) var within: Int?
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "part.list",
      data: .members([
        "provider": .text(provider), "site": .text(site), "state": .text(state),
        "all": isEverything ? .bool(true) : nil, "overdue": isOverdue ? .bool(true) : nil,
        "within": .number(within), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PartPage.writeList(answer, &page) }
}
