import Localization
import RegistryModel

/// What happened to one thing, as a timeline.
enum HistoryPage {
  static func write(_ answer: JSON, of name: String, _ page: inout Page) {
    page.heading(page.lexicon.text("history.title", ["name": name]) ?? name)
    for line in answer["lines"]?.arrayValue ?? [] { write(line, &page) }
  }

  private static func write(_ line: JSON, _ page: inout Page) {
    let name = line["op"]?.stringValue ?? ""
    let operation = page.lexicon.text("operation.\(name)") ?? name
    let what = details(line["result"] ?? .null, of: name, page)
    let time = PageTime.local(line["at"]) ?? ""
    page.line(time + "  " + ([operation] + what).joined(separator: " · "))
    let circumstances = [
      page.shown(line["by"]).map { page.lexicon.text("history.by", ["person": $0]) ?? $0 },
      page.shown(line["case"]).map { page.lexicon.text("history.case", ["case": $0]) ?? $0 },
      page.shown(line["note"]).map { "«\($0)»" },
      page.shown(line["id"]),
    ]
    page.line(circumstances.compactMap { $0 }.joined(separator: " · "), .faint, indent: 18)
  }

  /// Changes as `from → to`, the rest as named values; the placa is in the title already.
  private static func details(_ result: JSON, of operation: String, _ page: Page) -> [String] {
    let pairs = [("from", "to"), ("former_status", "status"), ("former_serial", "serial")]
    var told: Set<String> = ["tag"]
    var texts: [String] = []
    for (before, after) in pairs where result[before] != nil {
      told.formUnion([before, after])
      let old = page.shown(result[before], before) ?? "—"
      let new = page.shown(result[after], after) ?? "—"
      texts.append("\(old) → \(new)")
    }
    for member in result.objectValue ?? []
    where !told.contains(member.name) && !EarlierCasesPage.owns(member) {
      let enumeration = ReceiptPage.enumeration(of: member, in: operation, page.lexicon)
      guard let value = page.shown(member.value, enumeration) else { continue }
      texts.append("\(page.lexicon.label(member.name)): \(value)")
    }
    return texts
  }
}
