import ArgumentParser
import Engine
import Localization
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
    let actor = actor ?? RunContext.current.variable("DOTACION_ACTOR")
    let summary = try MirrorRun(goesOn: onError == .continue).run(
      items, on: registry, Origin(actor: actor, source: "mirror"), isRehearsal: isRehearsal)
    session.show(MirrorPage.json(summary, isRehearsal, session.lexicon), rows: "refused") {
      MirrorPage.write($0, &$1)
    }
    guard !summary.refused.isEmpty else { return }
    throw RegistryError(
      summary.isUndone ? .mirrorNothingKept : .mirrorRowsRefused,
      ["refused": String(summary.refused.count), "records": String(items.count)],
      hints: summary.isUndone ? [Hint("mirror.mend")] : [])
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

/// `column=member` pairs.
enum NamedValues {
  /// - Throws: `usage.pair_form`.
  static func parse(_ texts: [String]) throws(RegistryError) -> [String: String] {
    var values: [String: String] = [:]
    for text in texts {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
        text.index(after: sign) < text.endIndex
      else { throw RegistryError(.usagePairForm, ["text": text]) }
      values[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return values
  }
}

/// The forms a file of cases may have.
enum MirrorInput: String, CaseIterable, ExpressibleByArgument {
  case csv, jsonl

  /// The longest file, in bytes: it is read whole, to be taken whole.
  static let maximumLength = 1 << 28

  /// JSON lines begin with an object.
  static func detected(in bytes: [UInt8]) -> MirrorInput {
    let marks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.first { !marks.contains($0) } == UInt8(ascii: "{") ? .jsonl : .csv
  }

  func items(_ bytes: [UInt8], source: String, _ reading: MirrorSheet.Reading)
    throws(RegistryError) -> [MirrorRun.Item]
  {
    switch self {
    case .csv:
      let text = try CSVText(bytes)
      let sheet = try MirrorSheet(text.header.fields, reading)
      return text.records.map { record in
        MirrorRun.Item(
          line: record.line, record: .success(sheet.record(record.fields, source: source)))
      }
    case .jsonl:
      guard reading.columns.isEmpty, reading.words.values.allSatisfy(\.isEmpty) else {
        throw RegistryError(.mirrorMapsNeedSheet)
      }
      return MirrorInput.records(bytes, source: source)
    }
  }

  private static func records(_ bytes: [UInt8], source: String) -> [MirrorRun.Item] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let marked = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard !marked.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return nil }
      let record = Result { () throws(RegistryError) in
        try with(source, try JSONParser.parse(Array(marked)))
      }
      return MirrorRun.Item(line: index + 1, record: record)
    }
  }

  private static func with(_ source: String, _ record: JSON) throws(RegistryError) -> JSON {
    guard let members = record.objectValue, record["source"] == nil else { return record }
    return .object([JSONMember("source", .string(source))] + members)
  }

  /// The code whose word it is in either language: `En proceso` is `in_progress`.
  static func meaning(of word: String, for member: String) -> String? {
    let codes: (enumeration: String, all: [String])
    switch member {
    case "state": codes = ("case_state", CaseState.allCases.map(\.rawValue))
    case "kind": codes = ("case_kind", CaseKind.allCases.map(\.rawValue))
    case "priority": codes = ("priority", Priority.allCases.map(\.rawValue))
    case "suspension_reason":
      codes = ("suspension_reason", SuspensionReason.allCases.map(\.rawValue))
    default: return nil
    }
    let folded = FoldedText.fold(word)
    return codes.all.first { code in
      Language.allCases.contains {
        FoldedText.fold(Lexicon($0).term(codes.enumeration, code)) == folded
      }
    }
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
  static let mirrorMapsNeedSheet = ErrorCode("mirror.maps_need_sheet", .usage)
  static let usagePairForm = ErrorCode("usage.pair_form", .usage)
}
