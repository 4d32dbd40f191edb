import ArgumentParser
import Engine
import Glibc
import RegistryModel
import Store
import StoreSQLite

/// `dotacion journal …`: who did what, when, why; and the proof of it.
struct JournalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "journal", abstract: Help.command("journal"),
      subcommands: [
        JournalLog.self, JournalShow.self, JournalVerify.self, JournalExport.self,
        JournalReplay.self,
      ])
  }
}

/// `dotacion journal log [asset:10452]`
struct JournalLog: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log", abstract: Help.command("journal.log"))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: Help.option("thing")) var thing: String?
  @Option(parsing: .unconditional, help: Help.option("limit")) var limit = 50

  func execute(_ session: Session) throws(RegistryError) {
    try NumberRange.check(limit, in: 1...100_000)
    let answer = try session.open(.readOnly).store.read { reader throws(RegistryError) in
      try JournalReading.log(reader, of: thing, limit: limit)
    }
    session.show(answer, rows: "lines", of: "journal.log") { answer, page in
      page.table(
        (answer["lines"]?.arrayValue ?? []).map { JournalLog.localised($0, page) },
        [
          TableColumn("seq", isNumber: true), TableColumn("at"), TableColumn("op"),
          TableColumn("by"), TableColumn("case"), TableColumn("result"), TableColumn("note"),
        ])
    }
  }

  /// Instants as the clock on the wall showed them.
  private static func localised(_ line: JSON, _ page: Page) -> JSON {
    let operation = line["op"]?.stringValue ?? ""
    return .members([
      "seq": line["seq"], "op": .string(page.lexicon.term("operation", operation)),
      "by": line["by"], "case": line["case"],
      "note": line["note"], "at": line["at"].flatMap { PageTime.local($0) }.map { .string($0) },
      "result": .text(thing(line["result"] ?? .null, operation, page)),
    ])
  }

  /// What it was done to, else the first thing it answered.
  static func thing(_ result: JSON, _ operation: String, _ page: Page) -> String? {
    let noun = String(operation.prefix { $0 != "." })
    let names = ["tag", "code", noun, "asset", "case", "path"]
    if let named = names.lazy.compactMap({ result[$0]?.stringValue }).first { return named }
    guard let first = result.objectValue?.first else { return nil }
    return page.shown(first.value, ReceiptPage.enumeration(of: first, in: operation, page.lexicon))
  }
}

/// `dotacion journal show 812`
struct JournalShow: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("journal.show"))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: Help.option("line")) var line: String

  func execute(_ session: Session) throws(RegistryError) {
    let answer = try session.open(.readOnly).store.read { reader throws(RegistryError) in
      try JournalReading.show(reader, line)
    }
    session.show(answer, rows: nil) { answer, page in
      let summary = answer["summary"] ?? .null
      page.heading(page.shown(summary["op"]) ?? "")
      page.values([
        ("seq", page.shown(summary["seq"])), ("at", PageTime.local(summary["at"])),
        ("by", page.shown(summary["by"])), ("case", page.shown(summary["case"])),
        ("note", page.shown(summary["note"])), ("source", page.shown(summary["source"])),
        ("id", page.shown(summary["id"])), ("data", answer["data"]?.canonicalText),
        ("result", answer["result"]?.canonicalText), ("prev", page.shown(answer["prev"])),
        ("hash", page.shown(answer["hash"])),
      ])
      for change in answer["changes"]?.arrayValue ?? [] {
        let word = page.lexicon.text("change.\(change["change"]?.stringValue ?? "")") ?? ""
        let kind = page.lexicon.term("entity_kind", change["table"]?.stringValue ?? "")
        page.line("\(word) \(kind)", indent: 2)
        if let before = change["before"] {
          page.line(before.canonicalText, .faint, indent: 4)
        }
      }
    }
  }
}

/// `dotacion journal verify [--state]`
struct JournalVerify: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Help.command("journal.verify"))
  }

  @OptionGroup var common: CommonOptions
  @Flag(name: .customLong("state"), help: Help.option("state")) var checksState = false

  func execute(_ session: Session) throws(RegistryError) {
    let meter = ProgressMeter(session.lexicon)
    let checksState = checksState
    let answer = try session.open(.readOnly).store.read { reader throws(RegistryError) in
      let head = try JournalChain.verify(reader) { meter.update($0) }
      let state = checksState ? try StateCheck.verify(reader) { meter.update($0) } : nil
      let files = checksState ? try StoredFiles.verify(reader) : nil
      let lag = ClockLag(last: head.at, now: RunContext.current.environment.now())
      return JSON.members([
        "files": files.map { .integer($0.kept) }, "hash": .string(head.hash),
        "lines": .integer(head.sequence), "missing_files": files.map { .integer($0.missing) },
        "state": .text(state), "verified": .bool(true),
        "warnings": lag.map { .array([$0.warning]) },
      ])
    }
    meter.finish()
    session.show(answer, rows: nil) { answer, page in
      page.line(
        page.lexicon.text("journal.verified", ["lines": page.shown(answer["lines"]) ?? ""]) ?? "",
        .good)
      page.values([("hash", page.shown(answer["hash"])), ("state", page.shown(answer["state"]))])
      JournalVerify.writeFiles(answer, &page)
      WarningsPage.write(answer["warnings"], &page)
    }
  }

  private static func writeFiles(_ answer: JSON, _ page: inout Page) {
    let kept = answer["files"]?.integerValue ?? 0
    let missing = answer["missing_files"]?.integerValue ?? 0
    guard kept + missing > 0 else { return }
    let text = page.lexicon.text(
      "journal.files", ["kept": String(kept), "missing": String(missing)])
    page.line(text ?? "", missing > 0 ? .warning : nil)
  }
}

/// How a journal is written out.
enum JournalForm: String, CaseIterable, ExpressibleByArgument {
  /// Its very lines.
  case json
  /// An exchange document.
  case xml
}

/// `dotacion journal export > journal.jsonl`
struct JournalExport: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Help.command("journal.export"))
  }

  @OptionGroup var common: CommonOptions
  @Flag(name: .customLong("sealed"), help: Help.option("sealed_export")) var isSealed = false
  @Flag(name: .customLong("contents"), help: Help.option("contents_export")) var isContents = false
  @Option(name: .customLong("as"), help: Help.option("exchange.form")) var form = JournalForm.json

  func execute(_ session: Session) throws(RegistryError) {
    var output = OutputSink()
    let (isSealed, isContents, form) = (isSealed, isContents, form)
    try session.open(.readOnly).store.read { reader throws(RegistryError) in
      guard form == .json else {
        return try ExchangeDocument.export(
          reader, ExchangeDocument.Extent(sealed: isSealed, contents: isContents),
          made: RunContext.current.environment.now()
        ) { output.write($0) }
      }
      if isSealed { try Transfer.exportSealed(reader) { output.write($0 + "\n") } }
      if isContents { try Transfer.exportContents(reader) { output.write($0 + "\n") } }
      guard !isSealed, !isContents else { return }
      try Transfer.export(reader) { output.write($0 + "\n") }
    }
    output.flush()
  }
}

/// `dotacion journal replay < journal.jsonl`
struct JournalReplay: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "replay", abstract: Help.command("journal.replay"))
  }

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("sealed"), help: Help.option("sealed_import")) var sealedFile: String?
  @Option(name: .customLong("contents"), help: Help.option("contents_import"))
  var contentsFile: String?

  func execute(_ session: Session) throws(RegistryError) {
    let store = try session.open(.readWrite).store
    let sealed = try sealedValues()
    let meter = ProgressMeter(session.lexicon)
    var lines = TextLines(RunContext.current.input)
    let descriptor = try contentsFile.map { file throws(RegistryError) in try open(file) }
    defer { if let descriptor { close(descriptor) } }
    var contents = descriptor.map { TextLines($0) }
    let head = try Transfer.replay(
      into: store, sealed: sealed, progress: { meter.update($0) },
      next: { () throws(RegistryError) in try lines.next() },
      nextContent: { () throws(RegistryError) in try contents?.next() })
    meter.finish()
    let state = try store.read { reader throws(RegistryError) in
      try StateDigest.hexadecimal(of: reader)
    }
    let answer = JSON.members([
      "hash": .string(head.hash), "lines": .integer(head.sequence), "state": .string(state),
    ])
    session.show(answer, rows: nil) { answer, page in
      page.line(
        page.lexicon.text("journal.replayed", ["lines": page.shown(answer["lines"]) ?? ""]) ?? "",
        .good)
      page.values([("hash", page.shown(answer["hash"])), ("state", page.shown(answer["state"]))])
    }
  }

  private func sealedValues() throws(RegistryError) -> [SealedValue] {
    guard let sealedFile else { return [] }
    let descriptor = try open(sealedFile)
    defer { close(descriptor) }
    var lines = TextLines(descriptor)
    var values: [SealedValue] = []
    while let line = try lines.next() { values.append(try Transfer.sealed(line)) }
    return values
  }

  private func open(_ file: String) throws(RegistryError) -> Int32 {
    let descriptor = Glibc.open(file, O_RDONLY)
    guard descriptor >= 0 else { throw SystemFailure.unreadable(file) }
    return descriptor
  }
}

/// `dotacion undo ID`
struct UndoCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: Help.command("undo"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("operation")) var operation: String

  func request() -> Request {
    Request("journal.undo", data: .members(["operation": .string(operation)]))
  }
}
