import ArgumentParser
import Engine
import Glibc
import RegistryModel

/// `dotacion audit count A-2026-00001 PASTO/P2 10452 10453`, or with codes on standard input, one
/// a line, as a barcode reader types them.
struct AuditCountCommand: DotacionCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: Help.command("audit.count"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("audit")) var audit: String
  @Argument(help: Help.option("codes")) var codes: [String] = []
  @Option(help: Help.option("round")) var round: Int?

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(write.isRehearsal ? .readOnly : .readWrite)
    let origin = session.origin(write)
    let fromInput = codes.isEmpty || codes == ["-"]
    var source =
      fromInput
      ? ScanSource(RunContext.current.input, inFullChunks: write.id != nil) : ScanSource(codes)
    let meter = ProgressMeter(session.lexicon)
    var tally = CountTally()
    if write.isRehearsal {
      try registry.rehearse(origin) { applier throws(RegistryError) in
        try count(&source, &tally, meter) { request throws(RegistryError) in
          try applier.apply(request)
        }
      }
    } else {
      try count(&source, &tally, meter) { request throws(RegistryError) in
        try registry.apply(request, origin: origin)
      }
    }
    meter.finish()
    guard tally.requests > 0 else {
      throw RegistryError(.usageNoScans, hints: [Hint("scans_form")])
    }
    session.show(tally.json(isRehearsal: write.isRehearsal), rows: nil) { answer, page in
      AuditPage.count(answer, &page)
    }
  }

  private func count(
    _ source: inout ScanSource, _ tally: inout CountTally, _ meter: ProgressMeter,
    _ apply: (Request) throws(RegistryError) -> Receipt
  ) throws(RegistryError) {
    while let chunk = try source.next() {
      do {
        tally.add(try apply(try request(chunk.scans, tally.requests)), chunk.scans.count)
      } catch {
        throw chunk.placed(error, kept: write.isRehearsal ? 0 : tally.scans)
      }
      meter.update(Int64(tally.scans))
    }
  }

  /// The ids of later requests follow from the first one's, so that the same input under the same
  /// id is counted once.
  private func request(_ scans: [JSON], _ earlier: Int) throws(RegistryError) -> Request {
    var request = Request(
      "audit.count",
      data: .members([
        "audit": .string(audit), "round": .number(round), "scans": .array(scans),
      ]))
    request.id = write.id.map { earlier == 0 ? $0 : "\($0).\(earlier + 1)" }
    request.supportCase = write.supportCase
    request.note = write.note
    request.expect = earlier == 0 ? try Expectations.parse(write.expect) : [:]
    return request
  }
}

extension ErrorCode {
  static let usageNoScans = ErrorCode("usage.no_scans", .usage)
}
