import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion source …`: where files come from, and what is believed of them.
struct SourceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "source", abstract: Help.command("source"),
      subcommands: [
        SourceDeclareCommand.self, SourceReviseCommand.self, SourceListCommand.self,
        SourceShowCommand.self,
      ])
  }
}

/// What is said of a source.
struct SourceOptions: ParsableArguments {
  @Option(help: Help.option("source.name")) var name: String?
  @Option(help: Help.codes("source.on_none", NoMatchPolicy.self)) var onNone: String?
  @Option(help: Help.codes("source.on_many", ManyMatchesPolicy.self)) var onMany: String?
  @Option(help: Help.codes("source.authority", ImportAuthority.self)) var authority: [String] = []
  @Option(help: Help.codes("source.match", MatchKey.self)) var match: [String] = []
  @Option(parsing: .unconditional, help: Help.option("source.vanished_after_days"))
  var vanishedAfterDays: Int?

  /// The members of the operation's data.
  func members() throws(RegistryError) -> [JSONMember] {
    var members: [JSONMember] = []
    func add(_ name: String, _ value: JSON?) {
      if let value { members.append(JSONMember(name, value)) }
    }
    add("name", .text(name))
    add("on_none", .text(onNone))
    add("on_many", .text(onMany))
    add("vanished_after_days", .number(vanishedAfterDays))
    if !authority.isEmpty {
      add(
        "authority",
        .object(
          try authority.map { text throws(RegistryError) in
            let (field, value) = try SourceOptions.pair(text)
            return JSONMember(field, .string(value))
          }))
    }
    if !match.isEmpty { add("match", .array(match.map(SourceOptions.order))) }
    return members
  }

  /// `monitor=serial`, or `serial,tag` for every other kind.
  private static func order(_ text: String) -> JSON {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let keys = (parts.last ?? "").split(separator: ",").map { JSON.string(String($0)) }
    return .members([
      "keys": .array(keys), "kind": parts.count == 2 ? .string(parts[0]) : nil,
    ])
  }

  /// - Throws: `usage.pair_form`.
  private static func pair(_ text: String) throws(RegistryError) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw RegistryError(.usagePairForm, ["text": text])
    }
    return (parts[0], parts[1])
  }
}

/// `dotacion source declare GLPI-PASTO --on-none refuse --authority hostname=locked`
struct SourceDeclareCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "declare", abstract: Help.command("source.declare"))
  }

  @Argument(help: Help.option("source.code")) var code: String
  @OptionGroup var source: SourceOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "source.declare",
      data: .object([JSONMember("code", .string(code))] + (try source.members())))
  }
}

/// `dotacion source revise GLPI-PASTO --vanished-after-days 45`
struct SourceReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revise", abstract: Help.command("source.revise"))
  }

  @Argument(help: Help.option("source")) var code: String
  @OptionGroup var source: SourceOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() throws(RegistryError) -> Request {
    Request(
      "source.revise",
      data: .object([JSONMember("source", .string(code))] + (try source.members())))
  }
}

/// `dotacion source list`
struct SourceListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("source.list"))
  }
  static var rows: String? { "sources" }

  @OptionGroup var paging: PagingOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "source.list",
      data: .members(["after": .text(paging.after), "limit": .number(paging.limit)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { SourcePage.writeList(answer, &page) }
}

/// `dotacion source show GLPI-PASTO`
struct SourceShowCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Help.command("source.show"))
  }

  @Argument(help: Help.option("source")) var source: String
  @Option(parsing: .unconditional, help: Help.option("source.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "source.show", data: .members(["limit": .number(limit), "source": .string(source)]))
  }

  func page(_ answer: JSON, _ page: inout Page) { SourcePage.write(answer, &page) }
}
