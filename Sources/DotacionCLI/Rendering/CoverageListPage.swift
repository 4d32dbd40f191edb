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
        "what": .string(
          item["code"]?.stringValue ?? item["asset"]?.stringValue ?? item["model"]?.stringValue
            ?? ""),
        "provider": item["provider"], "site": item["site"], "assets": item["assets"],
        "notice_by": item["notice_by"],
      ])
    }
    page.table(
      rows,
      [
        TableColumn("ends_on"), TableColumn("days_left", isNumber: true, label: "days_short"),
        TableColumn("kind", "entitlement_kind_short", label: "entitlement"),
        TableColumn("what", label: "what"), TableColumn("provider"), TableColumn("site"),
        TableColumn("assets", isNumber: true, label: "equipment_short"),
        TableColumn("notice_by", label: "notice_short"),
      ])
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
