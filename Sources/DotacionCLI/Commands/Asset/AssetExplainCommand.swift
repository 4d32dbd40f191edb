import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset explain 10452`: where each of its values comes from.
struct AssetExplainCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: Help.command("asset.explain"))
  }
  static var rows: String? { "fields" }

  @Argument(help: Help.option("asset")) var asset: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request("asset.explain", data: .members(["asset": .string(asset)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ExplainPage.write(answer, &page) }
}
