import ArgumentParser
import Engine
import Glibc
import RegistryModel

/// `dotacion audit count A-2026-00001 PASTO/P2 10452 10453`, or with codes on standard input, one
/// a line, as a barcode reader types them.
struct AuditCountCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "count", abstract: Help.command("audit.count"))
  }

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
    let isTyped = isatty(RunContext.current.input) == 1
    var finished = 0
    do {
      while let chunk = try source.next() {
        let receipt = try count(chunk, tally.requests, apply)
        tally.add(receipt, chunk.scans.count)
        finished = source.finishedLine
        if isTyped { warn(receipt) }
        meter.update(Int64(tally.scans))
      }
    } catch {
      throw interrupted(error, after: finished, tally)
    }
  }

  private func count(
    _ chunk: ScanChunk, _ earlier: Int, _ apply: (Request) throws(RegistryError) -> Receipt
  ) throws(RegistryError) -> Receipt {
    do {
      return try apply(try request(chunk.scans, earlier))
    } catch {
      throw chunk.placed(error)
    }
  }

  /// Says at once what was read and nobody knows, while whoever reads still stands before it.
  private func warn(_ receipt: Receipt) {
    for member in ["unknown", "ambiguous"] {
      for code in receipt.result[member]?.arrayValue ?? [] {
        let words = ["code": SafeText.shown(code.stringValue ?? "")]
        OutputSink.complain((Help.lexicon.text("audit.read.\(member)", words) ?? "") + "\n")
      }
    }
  }

  /// Says how much was kept before the error, and from where to go on.
  private func interrupted(_ error: RegistryError, after line: Int, _ tally: CountTally)
    -> RegistryError
  {
    guard tally.scans > 0, line > 0, !write.isRehearsal else { return error }
    var told = error
    told.hints.append(
      Hint("scans_kept", ["count": String(tally.scans), "line": String(line + 1)]))
    return told
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
