import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset move 10452 --to PASTO/P2`
struct AssetMoveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move", abstract: Help.command("asset.move"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("asset.to")) var to: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("asset.move", data: .members(["asset": .string(asset), "to": .string(to)]))
  }
}

/// `dotacion asset assign 10452 --user ARUIZ`
struct AssetAssignCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign", abstract: Help.command("asset.assign"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("asset.custodian")) var custodian: String?
  @Option(help: Help.option("asset.user")) var user: String?
  @Option(parsing: .upToNextOption, help: Help.option("asset.clear_people"))
  var clear: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    let given = JSON.members([
      "asset": .string(asset), "custodian": .text(custodian), "user": .text(user),
    ])
    return Request("asset.assign", data: given.clearing(clear))
  }
}

/// `dotacion asset set-status 10452 under_repair`
struct AssetSetStatusCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set-status", abstract: Help.command("asset.set_status"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Argument(help: Help.codes("asset.status", AssetStatus.self, where: AssetStatus.isSettable))
  var status: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.set_status",
      data: .members(["asset": .string(asset), "status": .string(status)]))
  }
}

/// `dotacion asset attach 30001 --to 10452 --slot "Bay 3"`
struct AssetAttachCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attach", abstract: Help.command("asset.attach"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("asset.attach_to")) var to: String
  @Option(help: Help.option("asset.slot")) var slot: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.attach",
      data: .members([
        "asset": .string(asset), "slot": .text(slot), "to": .string(to),
      ]))
  }
}

/// `dotacion asset detach 30001`
struct AssetDetachCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "detach", abstract: Help.command("asset.detach"))
  }

  @Argument(help: Help.option("asset")) var asset: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("asset.detach", data: .members(["asset": .string(asset)]))
  }
}
