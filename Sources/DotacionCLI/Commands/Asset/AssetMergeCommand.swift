import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset merge 10453 10452 --reason "Se registró dos veces"`
struct AssetMergeCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: Help.command("asset.merge"))
  }

  @Argument(help: Help.option("asset.merged")) var asset: String
  @Argument(help: Help.option("asset.winner")) var into: String
  @Option(help: Help.option("asset.merge_reason")) var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.merge",
      data: .members([
        "asset": .string(asset), "into": .string(into), "reason": .string(reason),
      ]))
  }
}
