import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion contract show 045-2026`
struct ContractShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("contract.show"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.on")) var on: String?

  func request() -> Request {
    Request("contract.show", data: .members(["contract": .string(contract), "on": .text(on)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ContractPage.write(answer, &page) }
}

/// `dotacion contract list --provider HP`
struct ContractListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("contract.list"))
  }
  static var rows: String? { "contracts" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("contract.provider")) var provider: String?
  @Option(help: Help.option("contract.kind")) var kind: String?
  @Option(help: Help.codes("contract.state", ContractState.self)) var state: String?
  @Option(help: Help.option("contract.on")) var on: String?

  func request() -> Request {
    Request(
      "contract.list",
      data: .members([
        "provider": .text(provider), "kind": .text(kind), "state": .text(state), "on": .text(on),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ContractPage.list(answer, &page) }
}
