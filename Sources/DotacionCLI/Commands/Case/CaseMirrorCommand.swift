import ArgumentParser
import Engine
import Localization
import Operations
import RegistryModel

/// `dotacion case mirror casos.csv --source GLPI --map ID=external_ref --state-map Resuelto=solved`:
/// the cases of the entity's own tool, as it tells them today.
struct CaseMirrorCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mirror", abstract: Help.command("case.mirror"),
      discussion: Help.discussion("case.mirror"))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: Help.option("mirror.file")) var file: String
  @Option(help: Help.option("mirror.source")) var source: String
  @Option(name: .customLong("input"), help: Help.codes("mirror.input", MirrorInput.self))
  var input: MirrorInput?
  @Option(name: .customLong("map"), help: Help.option("mirror.map")) var columns: [String] = []
  @Option(name: .customLong("ignore"), help: Help.option("mirror.ignore"))
  var ignored: [String] = []
  @Option(name: .customLong("state-map"), help: Help.option("mirror.state_map"))
  var states: [String] = []
  @Option(name: .customLong("kind-map"), help: Help.option("mirror.kind_map"))
  var kinds: [String] = []
  @Option(name: .customLong("priority-map"), help: Help.option("mirror.priority_map"))
  var priorities: [String] = []
  @Option(name: .customLong("on-error"), help: Help.option("mirror.on_error"))
  var onError = BatchRunner.ErrorPolicy.stop
  @Flag(name: .customLong("dry-run"), help: Help.dryRun) var isRehearsal = false
  @Option(help: Help.actor) var actor: String?

  func execute(_ session: Session) throws(RegistryError) {
    let reading = try reading()
    let bytes = try InputFile.bytes(file, maximum: MirrorInput.maximumLength)
    let items: [MirrorRun.Item]
    do {
      let form = input ?? MirrorInput.detected(in: bytes)
      items = try form.items(bytes, source: source, reading)
    } catch {
      throw file == "-" ? error : error.named(file)
    }
    let registry = try session.open(isRehearsal ? .readOnly : .readWrite)
    let summary = try MirrorRun(goesOn: onError == .continue).run(
      items, on: registry, Origin(actorOption: actor, source: "mirror"), isRehearsal: isRehearsal)
    let answer = MirrorPage.json(summary, isRehearsal, session.lexicon)
    session.show(answer, rows: "refused", of: "case.mirror") { MirrorPage.write($0, &$1) }
    guard !summary.refused.isEmpty else { return }
    throw RegistryError(
      summary.isUndone ? .mirrorNothingKept : .mirrorRowsRefused,
      ["refused": String(summary.refused.count), "records": String(items.count)],
      hints: unknownWords(summary) + (summary.isUndone ? [Hint("mirror.mend")] : []))
  }

  /// The tool's words that no map gives a meaning, each once.
  private func unknownWords(_ summary: MirrorRun.Summary) -> [Hint] {
    var hints: [Hint] = []
    let errors = summary.refused.flatMap { [$0.error] + $0.error.others }
    for error in errors where error.code == .inputUnknownCode {
      guard let member = error.member, ["state", "kind", "priority"].contains(member),
        let word = error.params["value"]
      else { continue }
      let hint = Hint("mirror.map_word", ["member": member, "word": word])
      if !hints.contains(hint) { hints.append(hint) }
    }
    return hints
  }

  private func reading() throws(RegistryError) -> MirrorSheet.Reading {
    var reading = MirrorSheet.Reading()
    reading.columns = try NamedValues.parse(columns)
    reading.ignored = Set(ignored)
    reading.words = [
      "state": try NamedValues.parse(states), "kind": try NamedValues.parse(kinds),
      "priority": try NamedValues.parse(priorities),
    ]
    reading.meaning = { MirrorInput.meaning(of: $1, for: $0) }
    return reading
  }
}

extension RegistryError {
  /// The same error, with the file it is about.
  fileprivate func named(_ file: String) -> RegistryError {
    var copy = self
    var place = location ?? SourceLocation()
    place.file = file
    copy.location = place
    return copy
  }
}

extension ErrorCode {
  static let mirrorRowsRefused = ErrorCode("mirror.rows_refused", .refused)
  static let mirrorNothingKept = ErrorCode("mirror.nothing_kept", .refused)
}
