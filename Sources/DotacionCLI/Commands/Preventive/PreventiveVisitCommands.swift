import ArgumentParser
import Engine
import RegistryModel

/// `dotacion preventive record MP-IMP --on 2026-03-10 --asset 10452 --not-possible 10453`
struct PreventiveRecordCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: Help.command("preventive.record"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("preventive.code_or_none")) var obligation: String?
  @Option(help: Help.option("preventive.of_contract")) var contract: String?
  @Option(name: .customLong("asset"), help: Help.option("preventive.asset"))
  var assets: [String] = []
  @Option(help: Help.option("preventive.partially")) var partially: [String] = []
  @Option(name: .customLong("not-possible"), help: Help.option("preventive.not_possible"))
  var notPossible: [String] = []
  @Option(name: .customLong("site"), help: Help.option("preventive.site"))
  var sites: [String] = []
  @Option(help: Help.option("preventive.on")) var on: String?
  @Option(help: Help.option("preventive.window")) var window: String?
  @Option(help: Help.codes("preventive.result", PreventiveResult.self)) var result: String?
  @Option(help: Help.option("preventive.provider")) var provider: String?
  @Option(help: Help.option("preventive.person")) var person: String?
  @Option(help: Help.option("preventive.document")) var document: String?
  @Option(name: .customLong("task"), help: Help.option("preventive.task_done"))
  var tasks: [String] = []

  func request() -> Request {
    let lines =
      partially.map { line($0, .partially) } + notPossible.map { line($0, .notPossible) }
    return Request(
      "preventive.record",
      data: .members([
        "obligation": .text(obligation), "contract": .text(contract), "assets": .texts(assets),
        "sites": .texts(sites), "on": .text(on), "window": .text(window), "result": .text(result),
        "provider": .text(provider), "person": .text(person), "document": .text(document),
        "tasks": .texts(tasks), "lines": lines.isEmpty ? nil : .array(lines),
      ]))
  }

  private func line(_ asset: String, _ result: PreventiveResult) -> JSON {
    .members(["asset": .string(asset), "result": .string(result.rawValue)])
  }
}

/// `dotacion preventive excuse MP-IMP --asset 10453 --on 2026-03-10 --reason "…"`
struct PreventiveExcuseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "excuse", abstract: Help.command("preventive.excuse"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("preventive.code")) var obligation: String
  @Option(name: .customLong("asset"), help: Help.option("preventive.asset"))
  var assets: [String] = []
  @Option(name: .customLong("site"), help: Help.option("preventive.site"))
  var sites: [String] = []
  @Option(help: Help.option("preventive.excused_on")) var on: String?
  @Option(help: Help.option("preventive.reason")) var reason: String
  @Option(help: Help.option("preventive.document")) var document: String?

  func request() -> Request {
    Request(
      "preventive.excuse",
      data: .members([
        "obligation": .string(obligation), "assets": .texts(assets), "sites": .texts(sites),
        "on": .text(on), "reason": .string(reason), "document": .text(document),
      ]))
  }
}
