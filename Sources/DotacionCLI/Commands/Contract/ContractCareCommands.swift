import ArgumentParser
import Engine
import RegistryModel

/// `dotacion contract give-notice 045-2026 --document "Oficio 12"`
struct ContractGiveNoticeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "give-notice", abstract: Help.command("contract.give_notice"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.notice_on")) var on: String?
  @Option(help: Help.option("contract.notice_document")) var document: String?

  func request() -> Request {
    Request(
      "contract.give_notice",
      data: .members([
        "contract": .string(contract), "on": .text(on), "document": .text(document),
      ]))
  }
}

/// `dotacion contract acknowledge-alert 045-2026 --alert expiring --until 2026-11-30 --reason "…"`
struct ContractAcknowledgeAlertCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "acknowledge-alert", abstract: Help.command("contract.acknowledge_alert"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(
    help: Help.codes("contract.alert", CoverageAlert.self) { $0 != .uncovered })
  var alert: String
  @Option(help: Help.option("contract.quiet_until")) var until: String
  @Option(help: Help.option("contract.reason")) var reason: String

  func request() -> Request {
    Request(
      "contract.acknowledge_alert",
      data: .members([
        "contract": .string(contract), "alert": .string(alert), "until": .string(until),
        "reason": .string(reason),
      ]))
  }
}
