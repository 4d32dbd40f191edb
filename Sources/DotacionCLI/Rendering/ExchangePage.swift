import Documents
import Engine
import Localization
import RegistryModel

/// Shows the operations of exchange documents as they are carried out, or would be.
final class ExchangeOutput {
  private let session: Session
  private let isRehearsal: Bool
  /// Steps of what is kept whole or not at all: none is told as done before all are.
  private var held: [ExchangeStep]?
  private var sink = OutputSink()
  private var file: String?

  init(_ session: Session, isRehearsal: Bool, isAllOrNothing: Bool) {
    self.session = session
    self.isRehearsal = isRehearsal
    held = isAllOrNothing && !isRehearsal ? [] : nil
    if session.format == .csv { sink.write(ExchangePage.csvHeading) }
  }

  func take(_ step: ExchangeStep) {
    if held == nil { show(step) } else { held?.append(step) }
  }

  private func show(_ step: ExchangeStep) {
    switch session.format {
    case .json:
      sink.write(
        JSON.members(["operation": ExchangePage.json(step, session.lexicon)]).canonicalText + "\n")
    case .csv: sink.write(ExchangePage.csv(step))
    case .text:
      var page = Page(session.lexicon, Style.output)
      if file != step.file {
        if file != nil { sink.write("\n") }
        page.heading(
          session.lexicon.text("exchange.file", ["file": step.file]) ?? step.file)
        file = step.file
      }
      ExchangePage.write(step, &page)
      sink.write(page.text)
    }
  }

  func finish(_ counts: [String: Int]) {
    for step in held ?? [] { show(step) }
    switch session.format {
    case .json:
      let total = JSON.members([
        "counts": .object(counts.map { JSONMember($0.key, .integer(Int64($0.value))) }),
        "dry_run": .bool(isRehearsal),
      ])
      sink.write(JSON.members(["total": total]).canonicalText + "\n")
    case .csv: break
    case .text:
      var page = Page(session.lexicon, Style.output)
      ExchangePage.write(counts: counts, isRehearsal: isRehearsal, &page)
      sink.write(page.text)
    }
    sink.flush()
  }

  /// Tells only what came so far: an error follows. Of what was held back only what was refused is
  /// true.
  func breakOff() {
    for step in held ?? [] where step.error != nil { show(step) }
    sink.flush()
  }
}

/// What exchange documents do, for people and for programs.
enum ExchangePage {
  private static let columns = ["file", "line", "path", "op", "id", "action", "error"]

  static let csvHeading = columns.joined(separator: ",") + "\r\n"

  static func csv(_ step: ExchangeStep) -> String {
    let cells = [
      CSVField.harmless(step.file), String(line(step)), CSVField.harmless(path(step)),
      CSVField.harmless(step.element.name), CSVField.harmless(step.id), step.action,
      step.error?.code.name ?? "",
    ]
    return cells.joined(separator: ",") + "\r\n"
  }

  static func json(_ step: ExchangeStep, _ lexicon: Lexicon) -> JSON {
    .members([
      "action": .string(step.action), "error": step.error.map { ErrorJSON(lexicon).json($0) },
      "file": .string(step.file), "id": .string(step.id), "line": .integer(Int64(line(step))),
      "op": .string(step.element.name), "path": .string(path(step)), "result": step.result,
    ])
  }

  /// What was done before is only counted.
  static func write(_ step: ExchangeStep, _ page: inout Page) {
    let name = step.element.name
    let title = page.lexicon.text("operation.\(name)") ?? name
    switch step.outcome {
    case .repeated, .unchanged: return
    case .applied(let result):
      let thing = JournalLog.thing(result, name, page)
      page.line([title, thing].compactMap { $0 }.joined(separator: "  "), .good, indent: 2)
      WarningsPage.write(result["warnings"], &page)
    case .refused(let error):
      let word = page.lexicon.term("exchange_action", step.action)
      page.line("\(word)  \(title)", .bad, indent: 2)
      for one in [error] + error.others {
        page.line(page.lexicon.message(PageTime.local(one)), .bad, indent: 6)
      }
      for hint in page.lexicon.hints(of: error) {
        page.line("→ " + page.lexicon.message(hint), indent: 6)
      }
      page.line("\(path(step)):\(line(step))", .faint, indent: 6)
    }
  }

  /// `hechas: 5, ya estaban: 2`, and how it ended.
  static func write(counts: [String: Int], isRehearsal: Bool, _ page: inout Page) {
    let told = ["applied", "repeated", "unchanged", "refused"].compactMap { action in
      let told = isRehearsal && action == "applied" ? "rehearsed" : action
      return counts[action].map {
        "\(page.lexicon.term("exchange_action", "\(told)_many")): \($0)"
      }
    }
    page.line(
      told.isEmpty ? page.lexicon.text("exchange.nothing") ?? "" : told.joined(separator: ", "),
      indent: 2)
    page.blank()
    let applied = counts["applied"] ?? 0
    guard applied > 0 else { return page.line(page.lexicon.text("import.no_change") ?? "") }
    let word = isRehearsal ? "import.rehearsed" : "exchange.applied"
    page.line(
      page.lexicon.text(word, ["operations": String(applied)]) ?? "",
      isRehearsal ? .warning : .good)
  }

  /// What came of a journal.
  static func show(journal: JSON, isRehearsal: Bool, _ session: Session) {
    session.show(journal, rows: nil) { answer, page in
      let params = [
        "applied": page.shown(answer["applied"]) ?? "0",
        "repeated": page.shown(answer["repeated"]) ?? "0",
      ]
      page.line(
        page.lexicon.text("exchange.journal", params) ?? "", isRehearsal ? nil : .good)
      page.values(
        [
          ("lines", page.shown(answer["lines"])),
          ("personal_values", some(answer["personal_values"], page)),
          ("kept_files", some(answer["files"], page)), ("hash", page.shown(answer["hash"])),
          ("state", page.shown(answer["state"])),
        ])
      if isRehearsal { page.line(page.lexicon.text("import.rehearsed") ?? "", .warning) }
    }
  }

  /// A count; nothing when there are none.
  private static func some(_ count: JSON?, _ page: Page) -> String? {
    count == .integer(0) ? nil : page.shown(count)
  }

  private static func path(_ step: ExchangeStep) -> String {
    step.error?.location?.pointer ?? step.path
  }

  private static func line(_ step: ExchangeStep) -> Int {
    step.error?.location?.line ?? step.element.line
  }
}
