import ArgumentParser
import Engine
import RegistryModel

/// `dotacion escalation list [--provider HP] [--overdue]`
struct EscalationListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("escalation.list"))
  }
  static var rows: String? { "escalations" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("escalation.of_provider")) var provider: String?
  @Option(help: Help.option("escalation.state")) var state: String?
  @Flag(name: .customLong("all"), help: Help.option("escalation.all")) var isEverything = false
  @Flag(name: .customLong("overdue"), help: Help.option("escalation.overdue"))
  var isOverdue = false
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "escalation.list",
      data: .members([
        "provider": .text(provider), "state": .text(state),
        "all": isEverything ? .bool(true) : nil, "overdue": isOverdue ? .bool(true) : nil,
        "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { EscalationPage.writeList(answer, &page) }
}

/// `dotacion escalation preflight E-2026-00001`
struct EscalationPreflightCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preflight", abstract: Help.command("escalation.preflight"))
  }
  static var rows: String? { "missing" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("escalation.code")) var code: String

  func request() -> Request {
    Request("escalation.preflight", data: .members(["escalation": .string(code)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { EscalationPage.writePreflight(answer, &page) }
}
