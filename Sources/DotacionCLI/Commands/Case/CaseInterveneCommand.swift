import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case intervene C-2026-00001 20077 --action diagnosed --reading 10450`
struct CaseInterveneCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "intervene", abstract: Help.command("case.intervene"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Argument(help: Help.option("case.asset")) var asset: String
  @Option(help: Help.option("case.action")) var action: String
  @Option(help: Help.option("case.role")) var role: String?
  @Option(help: Help.option("case.part_out")) var partOut: String?
  @Option(help: Help.option("case.part_in")) var partIn: String?
  @Option(help: Help.option("case.serial_out")) var serialOut: String?
  @Option(help: Help.option("case.serial_in")) var serialIn: String?
  @Option(help: Help.option("case.minutes")) var minutes: Int?
  @Option(help: Help.option("case.reading")) var reading: Int?
  @Option(help: Help.option("case.result")) var result: String?
  @Option(help: Help.option("case.done_at")) var doneAt: String?
  @Option(help: Help.option("case.by")) var by: String?
  @Option(name: .customLong("confirm"), help: Help.option("case.confirm"))
  var confirmed: [String] = []
  @Option(name: .customLong("dispute"), help: Help.option("case.dispute"))
  var disputed: [String] = []

  func request() -> Request {
    let facts = confirmed.map { fact($0, isConfirmed: true) }
    let disputes = disputed.map { fact($0, isConfirmed: false) }
    return Request(
      "case.intervene",
      data: .members([
        "case": .string(code), "asset": .string(asset), "action": .string(action),
        "role": .text(role), "part_out": .text(partOut), "part_in": .text(partIn),
        "serial_out": .text(serialOut), "serial_in": .text(serialIn), "minutes": .number(minutes),
        "reading": .number(reading), "result": .text(result),
        "done_at": .text(doneAt.map(TypedTime.instant)), "by": .text(by),
        "facts": facts.isEmpty && disputes.isEmpty ? nil : .array(facts + disputes),
      ]))
  }

  /// `serial`, or `serial=VNB3K99999`: what the registry says, and what was found instead.
  private func fact(_ text: String, isConfirmed: Bool) -> JSON {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts.first ?? text
    let found = parts.count == 2 ? parts[1] : nil
    let isPerson = RegistryFact(rawValue: name)?.isPerson ?? false
    return .members([
      "fact": .string(name), "confirmed": .bool(isConfirmed),
      "found": isPerson ? nil : .text(found), "found_person": isPerson ? .text(found) : nil,
    ])
  }
}
