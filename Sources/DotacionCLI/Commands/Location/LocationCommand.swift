import ArgumentParser
import Engine
import RegistryModel

/// `dotacion location …`: the places inside sites.
struct LocationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "location", abstract: Help.command("location"),
      subcommands: [LocationRegisterCommand.self, LocationListCommand.self])
  }
}

/// `dotacion location register P2 --in PASTO/EDIF-A --kind floor --name "Piso 2"`
struct LocationRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("location.register"))
  }

  @Argument(help: Help.option("location.code")) var code: String
  @Option(name: .customLong("in"), help: Help.option("location.in")) var parent: String
  @Option(help: Help.codes("location.kind", LocationKind.self)) var kind: String
  @Option(help: Help.option("location.name")) var name: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "location.register",
      data: .members([
        "code": .string(code), "in": .string(parent), "kind": .string(kind),
        "name": .string(name),
      ]))
  }
}

/// `dotacion location list PASTO`
struct LocationListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("location.list"))
  }
  static var rows: String? { "locations" }

  @Argument(help: Help.option("location.in")) var place: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request { Request("location.list", data: .members(["in": .string(place)])) }

  func page(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "locations",
      [
        TableColumn("path"), TableColumn("kind", "location_kind", label: "location_kind"),
        TableColumn("name"),
      ])
  }
}
