import ArgumentParser
import Engine
import RegistryModel

/// `dotacion audit adjustments A-2026-00001 | dotacion batch`: what the acta asks of the registry,
/// as request lines. Their ids make it harmless to apply them twice.
struct AuditAdjustmentsCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "adjustments", abstract: Help.command("audit.adjustments"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Flag(name: .customLong("incomplete"), help: Help.option("incomplete")) var isIncomplete = false

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let acta = try session.open(.readOnly).answer(
      Request("audit.acta", data: .members(["audit": .string(audit)])), asOf: moment)
    let content = acta["content"] ?? .null
    let lines = (content["adjustments"]?.arrayValue ?? []).enumerated().map {
      Adjustment($0.element, "\(content["code"]?.stringValue ?? audit):\($0.offset + 1)")
    }
    let wanted = lines.filter { $0.needs.isEmpty != isIncomplete }
    OutputSink.print(wanted.map { $0.request.canonicalText + "\n" }.joined())
    let left = lines.filter { !$0.needs.isEmpty }
    guard !isIncomplete, !left.isEmpty else { return }
    let words = ["count": String(left.count), "audit": audit]
    OutputSink.complain((session.lexicon.text("audit.adjustments.left", words) ?? "") + "\n")
  }
}

/// One request an acta asks for.
private struct Adjustment {
  let needs: [String]
  let request: JSON

  /// What only a person can fill in is written as `?`, which no code or serial is.
  init(_ item: JSON, _ id: String) {
    needs = (item["needs"]?.arrayValue ?? []).compactMap(\.stringValue)
    let asked = item["request"] ?? .null
    let known = (asked["data"]?.objectValue ?? []).filter { [needs] in !needs.contains($0.name) }
    request = .members([
      "op": asked["op"], "id": .string(id),
      "data": .object(known + needs.map { JSONMember($0, .string("?")) }),
      "note": asked["note"],
    ])
  }
}
