import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion asset replace-serial 10452 5CG9999XYZ --reason board_swap`
struct AssetReplaceSerialCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "replace-serial", abstract: Help.command("asset.replace_serial"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Argument(help: Help.option("asset.new_serial")) var serial: String
  @Option(help: Help.codes("asset.serial_reason", SerialReason.self)) var reason: String
  @Option(help: Help.option("asset.on")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.replace_serial",
      data: .members([
        "asset": .string(asset), "serial": .string(serial), "reason": .string(reason),
        "on": .text(on),
      ]))
  }
}

/// `dotacion asset retire 10452 --cause obsolete --opinion "…" --approval "Resolución 12 de 2026"`
struct AssetRetireCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire", abstract: Help.command("asset.retire"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.codes("asset.cause", RetirementCause.self)) var cause: String
  @Option(help: Help.option("asset.opinion")) var opinion: String
  @Option(help: Help.option("asset.approval")) var approval: String
  @Option(help: Help.option("asset.on")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.retire",
      data: .members([
        "asset": .string(asset), "cause": .string(cause), "opinion": .string(opinion),
        "approval": .string(approval), "on": .text(on),
      ]))
  }
}

/// `dotacion asset dispose 10452 --destination recycler --certificate "Acta 33"`
struct AssetDisposeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dispose", abstract: Help.command("asset.dispose"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.codes("asset.destination", DisposalDestination.self))
  var destination: String
  @Option(help: Help.option("asset.certificate")) var certificate: String
  @Option(help: Help.option("asset.on")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.dispose",
      data: .members([
        "asset": .string(asset), "destination": .string(destination),
        "certificate": .string(certificate), "on": .text(on),
      ]))
  }
}
