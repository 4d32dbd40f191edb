import ArgumentParser
import Engine
import Threads
import Glibc
import RegistryModel

/// `dotacion import apply PLAN`: exactly what the plan says, or nothing.
struct ImportApplyCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "apply", abstract: Help.command("import.apply"))
  }

  @Argument(help: Help.option("import.plan")) var plan: String
  @Option(help: Help.actor) var actor: String?
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    guard try ExchangeImport.content(of: plan) == nil else {
      throw RegistryError(.exchangeNotPlanned, hints: [Hint("exchange_rehearse")])
    }
    let summary = try PlanFile.summary(plan)
    let registry = try session.open(.readWrite)
    let origin = Origin(actorOption: actor, source: "import")
    let meter = ProgressMeter(session.lexicon)
    let applied = try PlanFile.lines(plan) { next throws(RegistryError) in
      try registry.apply(
        summary, origin: origin, progress: { meter.update($0) }, next: next)
    }
    meter.finish()
    let answer = JSON.members([
      "applied": .integer(Int64(applied)),
      "counts": summary.total["counts"], "plan": .string(summary.plan),
      "repeated": applied == 0 && summary.total["operations"] != .integer(0) ? .bool(true) : nil,
    ])
    session.show(answer, rows: nil) { answer, page in
      let word = answer["repeated"] == nil ? "import.applied" : "import.applied_before"
      page.line(
        page.lexicon.text(
          word, ["operations": String(applied), "plan": summary.plan]) ?? "", .good)
      guard answer["repeated"] == nil else { return }
      ImportPage.write(counts: answer["counts"], &page)
    }
  }
}

/// `dotacion import undo PLAN`: takes back an import, as far as nobody has built on it since.
struct ImportUndoCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: Help.command("import.undo"))
  }

  @Argument(help: Help.option("import.undo")) var plan: String
  @Flag(name: .customLong("dry-run"), help: Help.dryRun) var isRehearsal = false
  @OptionGroup var profiles: ProfileOptions
  @Option(help: Help.actor) var actor: String?
  @OptionGroup var common: CommonOptions

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let answer = try answer(registry)
    session.show(answer.with("dry_run", .bool(isRehearsal)), rows: "left") {
      ImportUndoPage.write($0, &$1)
    }
    let left = answer["left"]?.arrayValue?.count ?? 0
    guard left == 0 else {
      throw RegistryError(.importNotUndone, ["operations": String(left)])
    }
  }

  private var isFolder: Bool { ProfileFolder.isFolder(plan) }

  private func answer(_ registry: Registry) throws(RegistryError) -> JSON {
    let origin = Origin(actorOption: actor, source: "import")
    let isFile = access(plan, R_OK) == 0
    if isFile, !isFolder, let document = try ExchangeImport.operations(of: plan) {
      return try registry.undoExchange(document, origin: origin, isRehearsal: isRehearsal)
    }
    return try registry.undoImport(
      isFile ? try file() : ImportToUndo(named: plan), origin: origin, isRehearsal: isRehearsal)
  }

  /// A plan's file, or a file or folder that was imported.
  private func file() throws(RegistryError) -> ImportToUndo {
    if !isFolder, try PlanFile.isPlan(plan) {
      return ImportToUndo(named: try PlanFile.summary(plan).plan)
    }
    let files = try ImportFile.all([plan])
    return ImportToUndo(
      file: plan, digests: try ImportedDigests.all(in: files, try profiles.folder.reader()))
  }
}

extension ErrorCode {
  static let importNotUndone = ErrorCode("import.not_undone", .conflict)
}

/// Reading a plan's file.
enum PlanFile {
  /// Whether a file looks like a plan; any other is a document that was imported.
  static func isPlan(_ path: String) throws(RegistryError) -> Bool {
    var input = try DocumentFile(path).input()
    var start = [UInt8](repeating: 0, count: 1)
    let count = try start.withUnsafeMutableBufferPointer { buffer throws(RegistryError) in
      try input.read(into: buffer)
    }
    return count == 1 && start[0] == UInt8(ascii: "{")
  }

  /// - Throws: `input.unreadable`, `import.plan_damaged`, `import.plan_unfinished`.
  static func summary(_ path: String) throws(RegistryError) -> ImportPlanSummary {
    try reading(path) { next throws(RegistryError) in
      do throws(RegistryError) {
        return try ImportPlanSummary(next)
      } catch {
        var named = error
        named.location?.file = path
        throw named
      }
    }
  }

  /// The plan's lines as they are to be carried out, read ahead of whoever takes them.
  static func lines<T>(
    _ path: String,
    _ body: (() throws(RegistryError) -> ImportPlanLine?) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    try Ahead.run(
      make: { give throws(RegistryError) in
        try reading(path) { next throws(RegistryError) in
          var parser = ImportPlanParser()
          while let text = try next() { try give(try parser.line(text)) }
        }
      }, take: body)
  }

  private static func reading<T>(
    _ path: String,
    _ body: (() throws(RegistryError) -> String?) throws(RegistryError) -> T
  ) throws(RegistryError) -> T {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure.unreadable(path) }
    defer { close(descriptor) }
    var lines = TextLines(descriptor)
    return try body { () throws(RegistryError) in try lines.next() }
  }
}
