import ArgumentParser
import Engine
import RegistryModel

/// `dotacion coverage alerts --within 60 --site PASTO`
struct CoverageAlertsCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "alerts", abstract: Help.command("coverage.alerts"))
  }
  static var rows: String? { "alerts" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(parsing: .unconditional, help: Help.option("coverage.within")) var within: Int?
  @Option(help: Help.option("coverage.site")) var site: String?
  @Option(help: Help.option("coverage.provider")) var provider: String?
  @Option(help: Help.codes("coverage.kind", EntitlementKind.self)) var kind: String?
  @Option(help: Help.codes("coverage.alert", CoverageAlert.self)) var alert: String?
  @Flag(name: .customLong("include-quiet"), help: Help.option("coverage.include_quiet"))
  var includesQuiet = false

  func request() -> Request {
    Request(
      "coverage.alerts",
      data: .members([
        "within": .number(within), "site": .text(site), "provider": .text(provider),
        "kind": .text(kind), "alert": .text(alert),
        "include_quiet": includesQuiet ? .bool(true) : nil,
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { AlertPage.write(answer, &page) }
}

/// `dotacion coverage review E-2026-00012`
struct CoverageReviewCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Help.command("coverage.review"))
  }
  static var rows: String? { "lines" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("coverage.escalation")) var escalation: String

  func request() -> Request {
    Request("coverage.review", data: .members(["escalation": .string(escalation)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ReviewPage.write(answer, &page) }
}

/// `dotacion coverage carry-over 10452 10999 --reason "…"`
struct CoverageCarryOverCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "carry-over", abstract: Help.command("coverage.carry_over"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("coverage.carry_from")) var from: String
  @Argument(help: Help.option("coverage.carry_to")) var to: String
  @Option(help: Help.option("coverage.carry_on")) var on: String?
  @Option(help: Help.option("contract.reason")) var reason: String
  @Option(help: Help.option("contract.document")) var document: String?
  @Option(help: Help.option("coverage.different_model_reason")) var differentModelReason: String?

  func request() -> Request {
    Request(
      "coverage.carry_over",
      data: .members([
        "from": .string(from), "to": .string(to), "on": .text(on), "reason": .string(reason),
        "document": .text(document), "different_model_reason": .text(differentModelReason),
      ]))
  }
}
