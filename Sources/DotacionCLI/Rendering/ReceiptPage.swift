import Engine
import Localization
import RegistryModel

/// What an operation did, for people.
enum ReceiptPage {
  static func write(_ receipt: Receipt, _ request: Request, _ isRehearsal: Bool, _ page: inout Page)
  {
    let lexicon = page.lexicon
    let title = lexicon.text("operation.\(request.name)") ?? request.name
    let state =
      isRehearsal ? "receipt.rehearsed" : receipt.isNew ? "receipt.applied" : "receipt.repeated"
    page.line(
      lexicon.text(state, ["operation": title, "sequence": String(receipt.sequence)]) ?? title,
      isRehearsal ? .warning : .good)
    page.values(
      (receipt.result.objectValue ?? []).map { ($0.name, page.shown($0.value, $0.name)) })
    guard isRehearsal else { return }
    for change in receipt.changes { write(change, &page) }
  }

  private static func write(_ change: Change, _ page: inout Page) {
    let json = ReceiptJSON.change(change)
    let word = page.lexicon.text("change.\(json["change"]?.stringValue ?? "")") ?? ""
    page.line("\(word) \(page.lexicon.term("entity_kind", change.table.name))", indent: 2)
    for column in json["columns"]?.arrayValue ?? [] {
      let name = page.lexicon.label(column["name"]?.stringValue ?? "")
      let old = page.shown(column["old"]) ?? "—"
      let new = page.shown(column["new"]) ?? "—"
      page.line("\(name): \(old) → \(new)", indent: 4)
    }
  }
}
