import ArgumentParser
import Engine
import Operations
import RegistryModel

/// `dotacion import conflicts`: what contradicts the registry and waits for a person.
struct ImportConflictsCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "conflicts", abstract: Help.command("import.conflicts"))
  }
  static var rows: String? { "conflicts" }

  @Option(help: Help.option("import.of_source")) var source: String?
  @Flag(name: .customLong("all"), help: Help.option("import.all_conflicts")) var isAll = false
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "import.conflicts",
      data: .members([
        "all": isAll ? .bool(true) : nil, "limit": .number(limit), "source": .text(source),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { ConflictPage.write(answer, &page) }
}

/// `dotacion import resolve Q-2026-00001 --as same --asset 10452 --reason "Se cambió la placa"`
struct ImportResolveCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resolve", abstract: Help.command("import.resolve"))
  }

  @Argument(help: Help.option("import.conflict")) var conflict: String
  @Option(name: .customLong("as"), help: Help.codes("import.decision", ConflictDecision.self))
  var decision: String
  @Option(help: Help.option("import.asset")) var asset: String?
  @Option(help: Help.option("import.tag")) var tag: String?
  @Option(help: Help.option("import_at")) var at: String?
  @Option(help: Help.option("import.reason")) var reason: String
  @Flag(name: .customLong("dry-run"), help: Help.dryRun) var isRehearsal = false
  @Option(help: Help.actor) var actor: String?
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let answer = try registry.answer(
      Request(
        "import.resolution",
        data: .members([
          "asset": .text(asset), "at": .text(at), "conflict": .string(conflict),
          "decision": .string(decision), "reason": .string(reason), "tag": .text(tag),
        ])))
    let requests = try (answer["requests"]?.arrayValue ?? []).map { item throws(RegistryError) in
      try Request(json: item)
    }
    let origin = Origin(
      actorOption: actor, source: "cli")
    let body: (Applier) throws(RegistryError) -> [(Receipt, Request)] = {
      applier throws(RegistryError) in
      try requests.map { request throws(RegistryError) in (try applier.apply(request), request) }
    }
    let done =
      isRehearsal ? try registry.rehearse(origin, body) : try registry.write(origin, body)
    let shown = JSON.members([
      "receipts": .array(done.map { ReceiptJSON.json($0.0, isRehearsal) })
    ])
    session.show(shown, rows: "receipts") { _, page in
      for (receipt, request) in done {
        ReceiptPage.write(receipt, request, isRehearsal ? [] : nil, &page)
      }
    }
  }
}

/// `dotacion import vanished GLPI-PASTO`: what a source has not told of for its period.
struct ImportVanishedCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "vanished", abstract: Help.command("import.vanished"))
  }
  static var rows: String? { "vanished" }

  @Argument(help: Help.option("source")) var source: String
  @Option(parsing: .unconditional, help: Help.option("import.days")) var days: Int?
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "import.vanished",
      data: .members([
        "days": .number(days), "limit": .number(limit), "source": .string(source),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { VanishedPage.write(answer, &page) }
}
