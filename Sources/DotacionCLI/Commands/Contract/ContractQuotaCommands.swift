import ArgumentParser
import Engine
import RegistryModel

/// `dotacion contract use 045-2026 --service preventive --amount 1 --asset 10452`
struct ContractUseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "use", abstract: Help.command("contract.use"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.codes("contract.use_service", CoverageService.self)) var service: String
  @Option(parsing: .unconditional, help: Help.option("contract.amount_used")) var amount: Int
  @Option(help: Help.codes("contract.unit", QuotaUnit.self)) var unit: String?
  @Option(help: Help.option("contract.used_on")) var on: String?
  @Option(help: Help.option("contract.used_for")) var asset: String?
  @Option(help: Help.option("contract.escalation")) var escalation: String?
  @Option(help: Help.option("contract.use_document")) var document: String?
  @Option(name: .customLong("beyond-quota"), help: Help.option("contract.beyond_quota"))
  var beyondQuota: String?
  @Option(help: Help.option("contract.correction")) var correction: String?

  func request() -> Request {
    Request(
      "contract.use",
      data: .members([
        "contract": .string(contract), "service": .string(service), "unit": .text(unit),
        "amount": .number(amount), "on": .text(on), "asset": .text(asset),
        "escalation": .text(escalation), "document": .text(document),
        "beyond_quota": .text(beyondQuota), "correction": .text(correction),
      ]))
  }
}

/// `dotacion contract quotas 045-2026 --asset 10452`
struct ContractQuotasCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "quotas", abstract: Help.command("contract.quotas"))
  }
  static var rows: String? { "quotas" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.on")) var on: String?
  @Option(help: Help.option("contract.quotas_asset")) var asset: String?

  func request() -> Request {
    Request(
      "contract.quotas",
      data: .members([
        "contract": .string(contract), "on": .text(on), "asset": .text(asset),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { QuotaPage.write(answer, &page) }
}
