import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion target …`: how fast the desk is to answer and solve.
struct TargetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target", abstract: Help.command("target"),
      subcommands: [TargetSetCommand.self, TargetListCommand.self])
  }
}

/// `dotacion target set --priority high --since 2026-01-01 --response 4bh --resolution 2bd`
struct TargetSetCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: Help.command("target.set"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Option(help: Help.option("target.kind")) var kind: String?
  @Option(help: Help.option("target.priority")) var priority: String?
  @Option(parsing: .unconditional, help: Help.option("target.level")) var level: Int?
  @Option(help: Help.option("target.since")) var since: String?
  @Option(help: Help.option("target.response")) var response: String?
  @Option(help: Help.option("target.resolution")) var resolution: String?
  @Flag(name: .customLong("ends"), help: Help.option("target.ends")) var isEnd = false

  func request() -> Request {
    Request(
      "target.set",
      data: .members([
        "kind": .text(kind), "priority": .text(priority), "level": .number(level),
        "since": .text(since), "response": .text(response), "resolution": .text(resolution),
        "ends": isEnd ? .bool(true) : nil,
      ]))
  }
}

/// `dotacion target list`
struct TargetListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("target.list"))
  }
  static var rows: String? { "targets" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("target.on")) var on: String?
  @Flag(name: .customLong("all"), help: Help.option("target.all")) var includesAll = false

  func request() -> Request {
    Request(
      "target.list",
      data: .members(["on": .text(on), "all": includesAll ? .bool(true) : nil]))
  }

  func page(_ answer: JSON, _ page: inout Page) { TargetPage.writeList(answer, &page) }
}
