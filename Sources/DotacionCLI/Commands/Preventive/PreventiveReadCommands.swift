import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion preventive due --site PASTO --within 60`
struct PreventiveDueCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "due", abstract: Help.command("preventive.due"))
  }
  static var rows: String? { "visits" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("preventive.of_contract")) var contract: String?
  @Option(help: Help.option("preventive.of_provider")) var provider: String?
  @Option(help: Help.option("preventive.of_site")) var site: String?
  @Option(help: Help.option("preventive.of_asset")) var asset: String?
  @Option(help: Help.codes("preventive.state", PreventiveState.self)) var state: String?
  @Option(help: Help.option("preventive.day")) var on: String?
  @Option(help: Help.option("preventive.closed_from")) var from: String?
  @Option(parsing: .unconditional, help: Help.option("preventive.within")) var within: Int?
  @OptionGroup var paging: PagingOptions

  func request() -> Request {
    Request(
      "preventive.due",
      data: .members([
        "contract": .text(contract), "provider": .text(provider), "site": .text(site),
        "asset": .text(asset), "state": .text(state), "on": .text(on), "from": .text(from),
        "within": .number(within), "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PreventivePage.due(answer, &page) }
}

/// `dotacion preventive asset 10452`
struct PreventiveAssetCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "asset", abstract: Help.command("preventive.asset"))
  }
  static var rows: String? { "obligations" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("preventive.day")) var on: String?

  func request() -> Request {
    Request(
      "preventive.of_asset", data: .members(["asset": .string(asset), "on": .text(on)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PreventivePage.ofAsset(answer, &page) }
}

/// `dotacion preventive compliance 045-2026 --by both`
struct PreventiveComplianceCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compliance", abstract: Help.command("preventive.compliance"))
  }
  static var rows: String? { "rows" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("preventive.from")) var from: String?
  @Option(help: Help.option("preventive.to")) var to: String?
  @Option(help: Help.codes("preventive.by", ComplianceGrouping.self)) var by: String?
  @Option(help: Help.option("preventive.of_site")) var site: String?

  func request() -> Request {
    Request(
      "preventive.compliance",
      data: .members([
        "contract": .string(contract), "from": .text(from), "to": .text(to), "by": .text(by),
        "site": .text(site),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PreventivePage.compliance(answer, &page) }
}

/// `dotacion preventive list --contract 045-2026`
struct PreventiveListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("preventive.list"))
  }
  static var rows: String? { "obligations" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("preventive.of_contract")) var contract: String?

  func request() -> Request {
    Request("preventive.list", data: .members(["contract": .text(contract)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PreventivePage.list(answer, &page) }
}

/// `dotacion preventive visits --asset 10452`
struct PreventiveVisitsCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "visits", abstract: Help.command("preventive.visits"))
  }
  static var rows: String? { "visits" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("preventive.of_asset")) var asset: String?
  @Option(help: Help.option("preventive.code")) var obligation: String?
  @Option(help: Help.option("preventive.of_contract")) var contract: String?
  @Option(help: Help.option("preventive.visits_from")) var from: String?
  @Option(help: Help.option("preventive.visits_to")) var to: String?
  @Option(parsing: .unconditional, help: Help.option("list.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "preventive.visits",
      data: .members([
        "asset": .text(asset), "obligation": .text(obligation), "contract": .text(contract),
        "from": .text(from), "to": .text(to), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { PreventivePage.visits(answer, &page) }
}
