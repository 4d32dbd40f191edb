import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion contract price 045-2026 --amount 12000000 --basis total_for_days`
struct ContractPriceCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "price", abstract: Help.command("contract.price"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.amount")) var amount: String
  @Option(help: Help.option("contract.currency")) var currency: String = "COP"
  @Option(help: Help.codes("contract.basis", CostBasis.self)) var basis: String
  @Option(help: Help.option("contract.price_from")) var from: String?
  @Option(help: Help.option("contract.price_to")) var to: String?
  @Option(name: .customLong("budget-reference"), help: Help.option("contract.budget_reference"))
  var budgetReference: String?
  @Option(help: Help.option("contract.document")) var document: String?

  func request() throws(RegistryError) -> Request {
    Request(
      "contract.price",
      data: .members([
        "contract": .string(contract),
        "amount": try MoneyInput.json(amount, currency: currency), "basis": .string(basis),
        "from": .text(from), "to": .text(to), "budget_reference": .text(budgetReference),
        "document": .text(document),
      ]))
  }
}

/// `dotacion contract cost 045-2026 --by asset`
struct ContractCostCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cost", abstract: Help.command("contract.cost"))
  }
  static var rows: String? { "shares" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var paging: PagingOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.cost_from")) var from: String?
  @Option(help: Help.option("contract.cost_to")) var to: String?
  @Option(help: Help.codes("contract.cost_by", CostGrouping.self)) var by: String?

  func request() -> Request {
    Request(
      "contract.cost",
      data: .members([
        "contract": .string(contract), "from": .text(from), "to": .text(to), "by": .text(by),
        "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CostPage.write(answer, &page) }
}
