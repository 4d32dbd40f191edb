import ArgumentParser
import Engine
import RegistryModel

/// `dotacion contract …`: what providers are paid to answer for, and until when.
struct ContractCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "contract", abstract: Help.command("contract"),
      subcommands: [
        ContractOpenCommand.self, ContractReviseCommand.self, ContractRenewCommand.self,
        ContractSuspendCommand.self, ContractResumeCommand.self, ContractTerminateCommand.self,
        ContractCoverCommand.self, ContractUncoverCommand.self, ContractShowCommand.self,
        ContractListCommand.self, ContractUseCommand.self, ContractQuotasCommand.self,
        ContractGiveNoticeCommand.self, ContractAcknowledgeAlertCommand.self,
        ContractPriceCommand.self, ContractCostCommand.self,
      ])
  }
}

/// `dotacion contract open 045-2026 --provider HP --kind maintenance_contract …`
struct ContractOpenCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Help.command("contract.open"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var code: String
  @Option(help: Help.option("contract.provider")) var provider: String
  @Option(help: Help.option("contract.kind")) var kind: String
  @Option(name: .customLong("starts-on"), help: Help.option("contract.starts_on"))
  var startsOn: String
  @Option(name: .customLong("ends-on"), help: Help.option("contract.ends_on")) var endsOn: String
  @Option(help: Help.option("contract.object")) var object: String?
  @Option(help: Help.codes("contract.renewal", ContractRenewal.self)) var renewal: String?
  @Option(name: .customLong("notice-days"), help: Help.option("contract.notice_days"))
  var noticeDays: Int?
  @Option(name: .customLong("alert-days"), help: Help.option("contract.alert_days"))
  var alertDays: Int?
  @Option(name: .customLong("budget-reference"), help: Help.option("contract.budget_reference"))
  var budgetReference: String?
  @Option(help: Help.option("contract.document")) var document: String?
  @OptionGroup var terms: TermsOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "contract.open",
      data: .members([
        "code": .string(code), "provider": .string(provider), "kind": .string(kind),
        "starts_on": .string(startsOn), "ends_on": .string(endsOn), "object": .text(object),
        "renewal": .text(renewal), "notice_days": .number(noticeDays),
        "alert_days": .number(alertDays),
        "budget_reference": .text(budgetReference), "document": .text(document),
        "terms": try terms.json(),
      ]))
  }
}

/// `dotacion contract revise 045-2026 --notice-days 60`
struct ContractReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("contract.revise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.provider")) var provider: String?
  @Option(help: Help.option("contract.object")) var object: String?
  @Option(name: .customLong("ends-on"), help: Help.option("contract.ends_on")) var endsOn: String?
  @Option(help: Help.codes("contract.renewal", ContractRenewal.self)) var renewal: String?
  @Option(name: .customLong("notice-days"), help: Help.option("contract.notice_days"))
  var noticeDays: Int?
  @Option(name: .customLong("alert-days"), help: Help.option("contract.alert_days"))
  var alertDays: Int?
  @Option(name: .customLong("budget-reference"), help: Help.option("contract.budget_reference"))
  var budgetReference: String?
  @OptionGroup var terms: TermsOptions
  @Flag(name: .customLong("replace-terms"), help: Help.option("terms.replace"))
  var replacesTerms = false

  func request() throws(RegistryError) -> Request {
    Request(
      "contract.revise",
      data: .members([
        "contract": .string(contract), "provider": .text(provider), "object": .text(object),
        "ends_on": .text(endsOn), "renewal": .text(renewal), "notice_days": .number(noticeDays),
        "alert_days": .number(alertDays),
        "budget_reference": .text(budgetReference), "terms": try terms.json(),
        "replace_terms": replacesTerms ? .bool(true) : nil,
      ]))
  }
}

/// `dotacion contract renew 045-2026 --ends-on 2027-12-31`
struct ContractRenewCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "renew", abstract: Help.command("contract.renew"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(name: .customLong("starts-on"), help: Help.option("contract.renewal_starts_on"))
  var startsOn: String?
  @Option(name: .customLong("ends-on"), help: Help.option("contract.ends_on")) var endsOn: String
  @Option(help: Help.option("contract.document")) var document: String?
  @Option(name: .customLong("budget-reference"), help: Help.option("contract.budget_reference"))
  var budgetReference: String?

  func request() -> Request {
    Request(
      "contract.renew",
      data: .members([
        "contract": .string(contract), "starts_on": .text(startsOn), "ends_on": .string(endsOn),
        "document": .text(document), "budget_reference": .text(budgetReference),
      ]))
  }
}
