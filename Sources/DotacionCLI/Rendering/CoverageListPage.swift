import Localization
import RegistryModel

/// The lists of what is about to end, and of what nothing covers.
enum CoverageListPage {
  static func expiring(_ answer: JSON, _ page: inout Page) {
    let items = answer["expiring"]?.arrayValue ?? []
    let days = ["from": shown(answer["from"]), "through": shown(answer["through"])]
    guard !items.isEmpty else {
      page.line(page.lexicon.text("coverage.nothing_expires", days) ?? "", .good)
      return
    }
    page.heading(page.lexicon.text("coverage.expires", days) ?? "")
    let rows = items.map { item in
      JSON.members([
        "ends_on": item["ends_on"], "days_left": item["days_left"], "kind": item["kind"],
        "what": .string(name(item, page)), "provider": item["provider"], "site": item["site"],
        "assets": item["assets"], "notice_by": item["notice_by"], "alert": item["alert"],
      ])
    }
    page.list(
      rows,
      [
        TableColumn("ends_on"), TableColumn("days_left", isNumber: true, label: "days_short"),
        TableColumn("kind", "entitlement_kind_short", label: "entitlement"),
        TableColumn("what", label: "what"), TableColumn("provider"), TableColumn("site"),
        TableColumn("assets", isNumber: true, label: "equipment_short"),
        TableColumn("notice_by", label: "notice_short"), TableColumn("alert", "coverage_alert"),
      ])
  }

  /// What a right is known by: its code, else the placa, else the model; of a part, which and where.
  static func name(_ item: JSON, _ page: Page) -> String {
    let names = ["code", "asset", "model"].compactMap { item[$0]?.stringValue }
    guard let part = page.shown(item["part_class"], "part_class") else { return names.first ?? "" }
    let tag = item["asset"]?.stringValue
    return [tag, part, item["code"]?.stringValue].compactMap { $0 }.joined(separator: " ")
  }

  static func uncovered(_ answer: JSON, _ page: inout Page) {
    let items = answer["uncovered"]?.arrayValue ?? []
    let params = ["on": shown(answer["on"]), "count": String(items.count)]
    guard !items.isEmpty else {
      page.line(page.lexicon.text("coverage.all_covered", params) ?? "", .good)
      return
    }
    page.heading(page.lexicon.text("coverage.uncovered", params) ?? "")
    let rows = items.map { item in
      JSON.members([
        "asset": item["asset"], "model": item["model"], "site": item["site"],
        "reason": .string(CoverageReasonText.short(item, page.lexicon)), "code": item["code"],
      ])
    }
    page.table(
      rows,
      [
        TableColumn("asset"), TableColumn("model"), TableColumn("site"), TableColumn("reason"),
        TableColumn("code"),
      ])
  }

  private static func shown(_ value: JSON?) -> String { value?.stringValue ?? "" }
}
