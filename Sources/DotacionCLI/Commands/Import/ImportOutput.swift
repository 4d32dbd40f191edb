import Documents
import Localization
import RegistryModel

/// Shows an import while it runs, line by line: pages for people, the plan's own lines for programs,
/// rows for spreadsheets. Nothing is held back but what is still on its way to the terminal.
final class ImportOutput {
  private let session: Session
  private let isRehearsal: Bool
  private let isPlan: Bool
  private let style = Style.output
  private var sink = OutputSink()
  private var file = ""
  private var total: JSON = .null
  private var hasHeading = false

  init(_ session: Session, isRehearsal: Bool, isPlan: Bool = false) {
    self.session = session
    self.isRehearsal = isRehearsal
    self.isPlan = isPlan
    if session.format == .csv { sink.write(ImportRow.heading) }
  }

  /// Takes one line of a plan.
  ///
  /// - Parameter text: the line as text, with its end, where somebody has written it already.
  func take(_ line: JSON, text: String? = nil) throws(RegistryError) {
    if let begun = line["begin"] { file = begun["file"]?.stringValue ?? "" }
    if let last = line["total"] {
      total = last
      // Of an import in one go it is told once all is kept.
      guard isPlan else { return }
    }
    switch session.format {
    case .json: sink.write(isPlan ? text ?? line.canonicalText + "\n" : told(line))
    case .csv:
      if let record = line["record"] { sink.write(ImportRow.text(record, file)) }
      if let failed = line["failed"] {
        sink.write(ImportRow.text(failed, failed["file"]?.stringValue ?? ""))
      }
    case .text:
      var page = Page(session.lexicon, style)
      let isHeading = line["begin"] != nil || line["failed"] != nil
      if hasHeading, isHeading { sink.write("\n") }
      hasHeading = hasHeading || isHeading
      ImportPage.write(line, &page)
      // Whoever imports week by week knows what the documents do not have.
      if isRehearsal { ImportProfilePage.neverFound(line, &page) }
      sink.write(page.text)
    }
  }

  /// Tells how it ended.
  ///
  /// - Parameters:
  ///   - plan: the file the plan was written to.
  ///   - isBlocked: whether nothing of it will be applied, for what was refused.
  func finish(plan: String? = nil, isBlocked: Bool = false) {
    if session.format == .json, !isPlan, total != .null {
      sink.write(told(.members(["total": total])))
    }
    if session.format == .text {
      var page = Page(session.lexicon, style)
      ImportPage.write(
        total: total, isRehearsal: isRehearsal, isPlan: isPlan, file: plan,
        isBlocked: isBlocked, &page)
      sink.write(page.text)
    }
    sink.flush()
  }

  /// Tells only what came so far: an error follows.
  func breakOff() { sink.flush() }

  /// A line of an import in one go: its total, which comes last, says whether anything was kept.
  private func told(_ line: JSON) -> String {
    let line =
      line["total"].map { JSON.members(["total": $0.with("dry_run", .bool(isRehearsal))]) } ?? line
    return line.canonicalText + "\n"
  }
}

/// A record as rows of comma-separated values: one for each difference, one when there is none.
enum ImportRow {
  private static let columns = [
    "file", "line", "path", "action", "tag", "summary", "field", "old", "new", "taken", "notes",
    "error",
  ]

  static let heading = columns.joined(separator: ",") + "\r\n"

  static func text(_ record: JSON, _ file: String) -> String {
    let differences = record["differences"]?.arrayValue ?? []
    let notes = (record["notes"]?.arrayValue ?? []).compactMap(\.stringValue)
    return (differences.isEmpty ? [.null] : differences).map { difference in
      let cells: [JSON?] = [
        .string(SafeText.shown(file)), record["line"], record["path"], record["action"],
        record["tag"], record["summary"], difference["field"], difference["old"],
        difference["new"], difference["taken"], .string(notes.joined(separator: " ")),
        record["error"]?["code"],
      ]
      return cells.map(cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cell(_ value: JSON?) -> String {
    switch value {
    case .bool(let flag)?: flag ? "true" : "false"
    case .integer(let number)?: String(number)
    case .string(let text)?: CSVField.harmless(text)
    case nil, .null?, .array?, .object?: ""
    }
  }
}
