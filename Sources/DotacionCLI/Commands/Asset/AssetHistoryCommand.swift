import ArgumentParser
import Engine
import RegistryModel

/// `dotacion asset history 10452 --since 2026-01-01`: its life, latest first.
struct AssetHistoryCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: Help.command("asset.history"))
  }
  static var rows: String? { "events" }

  @Argument(help: Help.option("asset")) var asset: String
  @Option(help: Help.option("history.since")) var since: String?
  @Option(help: Help.option("history.until")) var until: String?
  @Option(name: .customLong("kind"), help: Help.codes("history.kind", AssetEventKind.self))
  var kinds: [String] = []
  @Option(parsing: .unconditional, help: Help.option("history.limit")) var limit: Int?
  @Option(parsing: .unconditional, help: Help.option("history.left")) var left: Int?
  @Flag(name: .customLong("ids"), help: Help.option("history.ids")) var hasIDs = false
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.history",
      data: .members([
        "asset": .string(asset), "since": .text(since), "until": .text(until),
        "kinds": .texts(kinds), "limit": .number(limit), "left": .number(left),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    HistoryPage.write(answer, withIDs: hasIDs, &page)
  }
}
