import ArgumentParser
import Engine
import Localization
import RegistryModel

/// `dotacion asset find impresora pasto segundo piso`
struct AssetFindCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find", abstract: Help.command("asset.find"))
  }
  static var rows: String? { "assets" }

  @Argument(help: Help.option("asset.text")) var text: [String]
  @Option(help: Help.codes("find.kind", EquipmentKind.self)) var kind: String?
  @Option(help: Help.option("find.site")) var site: String?
  @Option(help: Help.codes("find.status", AssetStatus.self)) var status: String?
  @Option(parsing: .unconditional, help: Help.option("find.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.find",
      data: .members([
        "text": .string(words), "kind": .text(kind), "site": .text(site),
        "status": .text(status), "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) {
    AssetTable.found(answer, text: words, isFiltered: (kind ?? site ?? status) != nil, &page)
  }

  private var words: String { text.joined(separator: " ") }
}

/// `dotacion asset list --at PASTO/P2 --kind printer`
struct AssetListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("asset.list"))
  }
  static var rows: String? { "assets" }

  @Option(help: Help.option("find.at")) var at: String?
  @Option(help: Help.option("find.model")) var model: String?
  @Option(help: Help.codes("find.kind", EquipmentKind.self)) var kind: String?
  @Option(help: Help.option("find.custodian")) var custodian: String?
  @Option(help: Help.option("find.user")) var user: String?
  @Option(help: Help.option("find.parent")) var parent: String?
  @Option(help: Help.codes("find.status", AssetStatus.self)) var status: String?
  @OptionGroup var paging: PagingOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "asset.list",
      data: .members([
        "at": .text(at), "model": .text(model), "kind": .text(kind),
        "custodian": .text(custodian), "user": .text(user), "parent": .text(parent),
        "status": .text(status), "after": .text(paging.after), "limit": .number(paging.limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { AssetTable.listed(answer, &page) }
}
