import ArgumentParser
import Engine
import RegistryModel

/// `dotacion case intervene C-2026-00001 20077 --action part_replaced --part-in fuser=FX-2`
struct CaseInterveneCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "intervene", abstract: Help.command("case.intervene"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var parts: InterventionPartOptions
  @Argument(help: Help.option("case.code")) var code: String
  @Argument(help: Help.option("case.asset")) var asset: String
  @Option(help: Help.option("case.action")) var action: String
  @Option(help: Help.option("case.role")) var role: String?
  @Option(help: Help.option("case.minutes")) var minutes: Int?
  @Option(help: Help.option("case.reading")) var reading: Int?
  @Option(help: Help.option("intervention.cost")) var cost: String?
  @Option(help: Help.option("asset.currency")) var currency = "COP"
  @Option(help: Help.option("case.result")) var result: String?
  @Option(help: Help.option("case.done_at")) var doneAt: String?
  @Option(help: Help.option("case.by")) var by: String?
  @Option(name: .customLong("confirm"), help: Help.option("case.confirm"))
  var confirmed: [String] = []
  @Option(name: .customLong("dispute"), help: Help.option("case.dispute"))
  var disputed: [String] = []

  func request() throws(RegistryError) -> Request {
    let facts = confirmed.map { fact($0, isConfirmed: true) }
    let disputes = disputed.map { fact($0, isConfirmed: false) }
    return Request(
      "case.intervene",
      data: .members([
        "case": .string(code), "asset": .string(asset), "action": .string(action),
        "role": .text(role), "parts_out": try parts.out(), "parts_in": try parts.incoming(),
        "minutes": .number(minutes), "reading": .number(reading),
        "cost": try MoneyInput.json(cost, currency: currency), "result": .text(result),
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
