import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion report …`: what happened over some days, added up.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Help.command("report"),
      subcommands: [
        ReportCasesCommand.self, ReportRepeatedCommand.self, ReportChronicCommand.self,
        ReportCostCommand.self, ReportContractUseCommand.self,
      ])
  }
}

/// The days a report is about.
struct ReportSpanOptions: ParsableArguments {
  @Option(help: Help.option("report.from")) var from: String
  @Option(help: Help.option("report.to")) var to: String

  var members: [JSONMember] {
    [JSONMember("from", .string(from)), JSONMember("to", .string(to))]
  }

  /// The request for a report over these days.
  func request(_ name: String, _ data: KeyValuePairs<String, JSON?>) -> Request {
    Request(name, data: .object(members + (JSON.members(data).objectValue ?? [])))
  }
}

/// `dotacion report cases --from 2026-03-01 --to 2026-03-31 --by site --by priority`
struct ReportCasesCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cases", abstract: Help.command("report.cases"))
  }
  static var rows: String? { "rows" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var span: ReportSpanOptions
  @Option(help: Help.codes("report.by", CaseDimension.self)) var by: [String]
  @Option(help: Help.codes("report.counting", CaseMoment.self)) var counting: String?
  @Option(help: Help.option("report.site")) var site: String?
  @Flag(help: Help.option("report.times")) var times = false
  @Flag(
    name: .customLong("include-provider-cases"),
    help: Help.option("report.include_provider_cases"))
  var includesProviderCases = false

  func request() -> Request {
    span.request(
      "report.cases",
      [
        "by": .array(by.map { .string($0) }), "counting": .text(counting), "site": .text(site),
        "times": times ? .bool(true) : nil,
        "include_provider_cases": includesProviderCases ? .bool(true) : nil,
      ])
  }

  func page(_ answer: JSON, _ page: inout Page) { ReportCasesPage.write(answer, &page) }
}

/// `dotacion report repeated --from 2026-03-01 --to 2026-03-31 --within-days 30`
struct ReportRepeatedCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "repeated", abstract: Help.command("report.repeated"))
  }
  static var rows: String? { "repeated" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var span: ReportSpanOptions
  @Option(
    name: .customLong("within-days"), parsing: .unconditional,
    help: Help.option("report.within_days"))
  var within: Int?
  @Option(help: Help.codes("report.repeated_by", RepeatKey.self)) var by: String?
  @Option(help: Help.option("report.site")) var site: String?
  @Option(parsing: .unconditional, help: Help.option("report.limit")) var limit: Int?

  func request() -> Request {
    span.request(
      "report.repeated",
      [
        "within_days": .number(within), "by": .text(by), "site": .text(site),
        "limit": .number(limit),
      ])
  }

  func page(_ answer: JSON, _ page: inout Page) { ReportFailuresPage.repeated(answer, &page) }
}

/// `dotacion report chronic --from 2026-01-01 --to 2026-06-30 --by model`
struct ReportChronicCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "chronic", abstract: Help.command("report.chronic"))
  }
  static var rows: String? { "chronic" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var span: ReportSpanOptions
  @Option(parsing: .unconditional, help: Help.option("report.minimum")) var minimum: Int?
  @Option(help: Help.codes("report.chronic_by", ChronicGrouping.self)) var by: String?
  @Option(help: Help.option("report.site")) var site: String?
  @Option(parsing: .unconditional, help: Help.option("report.limit")) var limit: Int?

  func request() -> Request {
    span.request(
      "report.chronic",
      [
        "minimum": .number(minimum), "by": .text(by), "site": .text(site), "limit": .number(limit),
      ])
  }

  func page(_ answer: JSON, _ page: inout Page) { ReportFailuresPage.chronic(answer, &page) }
}

/// `dotacion report cost --site PASTO --from 2026-01-01 --to 2026-06-30`
struct ReportCostCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cost", abstract: Help.command("report.cost"))
  }
  static var rows: String? { "rows" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var span: ReportSpanOptions
  @Option(help: Help.option("report.cost_asset")) var asset: String?
  @Option(help: Help.option("report.cost_site")) var site: String?
  @Option(help: Help.option("report.cost_model")) var model: String?
  @OptionGroup var paging: PagingOptions

  func request() -> Request {
    span.request(
      "report.cost",
      [
        "asset": .text(asset), "site": .text(site), "model": .text(model),
        "after": .text(paging.after), "limit": .number(paging.limit),
      ])
  }

  func page(_ answer: JSON, _ page: inout Page) { ReportCostPage.write(answer, &page) }
}

/// `dotacion report contract-use 045-2026`
struct ReportContractUseCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "contract-use", abstract: Help.command("report.contract_use"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("contract.code")) var contract: String

  func request() -> Request {
    Request("report.contract_use", data: .members(["contract": .string(contract)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ReportContractUsePage.write(answer, &page) }
}
