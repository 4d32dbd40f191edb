import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case show C-2026-00001`
struct CaseShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("case.show"))
  }
  static var rows: String? { "events" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("case.code")) var code: String

  func request() -> Request { Request("case.show", data: .members(["case": .string(code)])) }

  func page(_ answer: JSON, _ page: inout Page) { CasePage.write(answer, &page) }
}

/// `dotacion case list --open --site PASTO`
struct CaseListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("case.list"))
  }
  static var rows: String? { "cases" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Flag(name: .customLong("open"), help: Help.option("case.open_only")) var isOpen = false
  @Option(help: Help.option("case.state")) var state: String?
  @Option(help: Help.option("case.site")) var site: String?
  @Option(help: Help.option("case.specialist")) var specialist: String?
  @Option(help: Help.option("case.group")) var group: String?
  @Option(help: Help.option("case.of_asset")) var asset: String?
  @Option(parsing: .unconditional, help: Help.option("case.level")) var level: Int?
  @Option(help: Help.option("case.kind")) var kind: String?
  @Option(help: Help.option("case.month")) var month: String?
  @Option(help: Help.option("case.with_text")) var text: String?
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "case.list",
      data: .members([
        "open": isOpen ? .bool(true) : nil, "state": .text(state), "site": .text(site),
        "specialist": .text(specialist), "group": .text(group), "asset": .text(asset),
        "level": .number(level), "kind": .text(kind), "month": .text(month), "text": .text(text),
        "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CasePage.writeList(answer, &page) }
}

/// `dotacion asset cases 20077`: what happened to one piece of equipment, newest first.
struct AssetCasesCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cases", abstract: Help.command("asset.cases"))
  }
  static var rows: String? { "cases" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("case.asset")) var asset: String
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "asset.cases", data: .members(["asset": .string(asset), "limit": .number(limit)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { CasePage.writeAssetCases(answer, &page) }
}
