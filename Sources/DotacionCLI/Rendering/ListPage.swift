import Localization
import RegistryModel

extension Page {
  /// A list page by page: its table, and how to go on where there is more.
  mutating func list(_ answer: JSON, _ member: String, _ columns: [TableColumn]) {
    let rows = answer[member]?.arrayValue ?? []
    list(rows, columns, next: answer["next"]?.stringValue)
  }

  /// Columns that no row fills are left out.
  mutating func list(_ rows: [JSON], _ columns: [TableColumn], next: String? = nil) {
    guard !rows.isEmpty else { return line(lexicon.text("list.empty") ?? "—") }
    let filled = columns.filter { column in
      rows.contains { row in shown(row[column.member]) != nil }
    }
    table(rows, filled)
    if let next { line(lexicon.text("list.next", ["after": next]) ?? next, .faint) }
  }

  /// A heading of a code and a name: `PASTO · Sede Pasto`.
  mutating func title(_ parts: JSON?...) {
    heading(parts.compactMap { shown($0) }.joined(separator: " · "))
  }

  /// A person as `Ana Ruiz (P-001)`; the code alone when the name is not known.
  func person(_ answer: JSON, _ member: String) -> String? {
    guard let code = shown(answer[member]) else { return nil }
    guard let name = shown(answer["\(member)_name"]) else { return code }
    return "\(name) (\(code))"
  }
}
