import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset parts 20077 --all`: what is in it, and what was.
struct AssetPartsCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "parts", abstract: Help.command("asset.parts"))
  }
  static var rows: String? { "parts" }

  @Argument(help: Help.option("asset")) var asset: String
  @Flag(name: .customLong("all"), help: Help.option("parts.all")) var isAll = false
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.parts",
      data: .members(["asset": .string(asset), "all": isAll ? .bool(true) : nil]))
  }

  func page(_ answer: JSON, _ page: inout Page) { AssetPartsPage.write(answer, &page) }
}
