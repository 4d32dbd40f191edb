import ArgumentParser
import Engine
import RegistryModel

/// `dotacion contract suspend 045-2026 --reason "…"`
struct ContractSuspendCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend", abstract: Help.command("contract.suspend"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.from")) var from: String?
  @Option(help: Help.option("contract.through")) var through: String?
  @Option(help: Help.option("contract.reason")) var reason: String

  func request() -> Request {
    Request(
      "contract.suspend",
      data: .members([
        "contract": .string(contract), "from": .text(from), "reason": .string(reason),
        "through": .text(through),
      ]))
  }
}

/// `dotacion contract resume 045-2026`
struct ContractResumeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume", abstract: Help.command("contract.resume"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(help: Help.option("contract.resumed_on")) var on: String?

  func request() -> Request {
    Request(
      "contract.resume", data: .members(["contract": .string(contract), "on": .text(on)]))
  }
}

/// `dotacion contract terminate 045-2026 --last-day 2026-06-30 --reason "…"`
struct ContractTerminateCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "terminate", abstract: Help.command("contract.terminate"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("contract.code")) var contract: String
  @Option(name: .customLong("last-day"), help: Help.option("contract.last_day"))
  var lastDay: String?
  @Option(help: Help.option("contract.reason")) var reason: String

  func request() -> Request {
    Request(
      "contract.terminate",
      data: .members([
        "contract": .string(contract), "last_day": .text(lastDay), "reason": .string(reason),
      ]))
  }
}
