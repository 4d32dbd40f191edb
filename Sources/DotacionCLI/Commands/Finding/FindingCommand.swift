import ArgumentParser
import Engine
import RegistryModel

/// `dotacion finding …`: what support found otherwise than the registry says.
struct FindingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finding", abstract: Help.command("finding"),
      subcommands: [
        FindingListCommand.self, FindingCorrectionsCommand.self, FindingResolveCommand.self,
      ])
  }
}

/// `dotacion finding list --site PASTO`
struct FindingListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Help.command("finding.list"))
  }
  static var rows: String? { "findings" }

  @Option(help: Help.option("finding.asset")) var asset: String?
  @Option(help: Help.option("finding.site")) var site: String?
  @Option(help: Help.codes("finding.state", FindingState.self)) var state: String?
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "finding.list",
      data: .members([
        "asset": .text(asset), "site": .text(site), "state": .text(state),
        "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { FindingPage.writeList(answer, &page) }
}

/// `dotacion finding corrections H-2026-00001 | dotacion batch`: what would make the registry agree,
/// as request lines. Their ids make it harmless to apply them twice.
struct FindingCorrectionsCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "corrections", abstract: Help.command("finding.corrections"))
  }

  @Argument(help: Help.option("finding.code")) var finding: String
  @OptionGroup var read: ReadOptions
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let answer = try session.open(.readOnly).answer(
      Request("finding.corrections", data: .members(["finding": .string(finding)])),
      asOf: moment)
    let lines = (answer["requests"]?.arrayValue ?? []).map(CorrectionLine.init)
    OutputSink.print(lines.map { $0.request.canonicalText + "\n" }.joined())
    if let holder = answer["held_by"]?.stringValue {
      let params = ["finding": finding, "tag": holder]
      OutputSink.complain((session.lexicon.text("page.finding.serial_held", params) ?? "") + "\n")
      return
    }
    let needs = lines.flatMap(\.needs)
    guard !needs.isEmpty || lines.isEmpty else { return }
    let word = lines.isEmpty ? "finding.nothing_to_do" : "finding.to_fill_in"
    let text = session.lexicon.text("page.\(word)", ["members": needs.joined(separator: ", ")])
    OutputSink.complain((text ?? "") + "\n")
  }
}

/// One request; what only a person can fill in is written as `?`, which no code or serial is.
private struct CorrectionLine {
  let needs: [String]
  let request: JSON

  init(_ item: JSON) {
    needs = (item["needs"]?.arrayValue ?? []).compactMap(\.stringValue)
    let asked = item["request"] ?? .null
    request = .members([
      "op": asked["op"], "id": asked["id"],
      "data": .object(
        (asked["data"]?.objectValue ?? []) + needs.map { JSONMember($0, .string("?")) }),
      "note": asked["note"],
    ])
  }
}

/// `dotacion finding resolve H-2026-00001 --decision correct --reason "Se corrigió el serial"`
struct FindingResolveCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resolve", abstract: Help.command("finding.resolve"))
  }

  @Argument(help: Help.option("finding.code")) var finding: String
  @Option(help: Help.codes("finding.decision", FindingDecision.self)) var decision: String
  @Option(help: Help.option("finding.reason")) var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var common: CommonOptions

  func request() -> Request {
    Request(
      "finding.resolve",
      data: .members([
        "finding": .string(finding), "decision": .string(decision), "reason": .string(reason),
      ]))
  }
}
