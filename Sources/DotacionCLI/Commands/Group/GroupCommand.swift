import ArgumentParser
import Engine
import RegistryModel

/// `dotacion group …`: the support groups.
struct GroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "group", abstract: Help.command("group"),
      subcommands: [GroupRegisterCommand.self, GroupListCommand.self])
  }
}

/// `dotacion group register MESA --name "Mesa de servicios" --level 1 --function service_desk`
struct GroupRegisterCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: Help.command("group.register"))
  }

  @Argument(help: Help.option("group.code")) var code: String
  @Option(help: Help.option("group.name")) var name: String
  @Option(help: Help.option("group.level")) var level: Int
  @Option(help: Help.codes("group.function", GroupFunction.self)) var function: String
  @Option(help: Help.option("group.provider")) var provider: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "group.register",
      data: .members([
        "code": .string(code), "name": .string(name), "level": .number(level),
        "function": .string(function), "provider": .text(provider),
      ]))
  }
}

/// `dotacion group list`
struct GroupListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("group.list"))
  }
  static var rows: String? { "groups" }

  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request { Request("group.list", data: .object([])) }

  func page(_ answer: JSON, _ page: inout Page) {
    page.list(
      answer, "groups",
      [
        TableColumn("code"), TableColumn("name"), TableColumn("level", isNumber: true),
        TableColumn("function", "group_function"), TableColumn("provider"),
      ])
  }
}
