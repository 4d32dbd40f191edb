import Localization
import RegistryModel

/// The answer of `contract.quotas` for people: one table, and under it when what runs out.
enum QuotaPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let rows = answer["quotas"]?.arrayValue ?? []
    let params = [
      "contract": answer["contract"]?.stringValue ?? "", "on": answer["on"]?.stringValue ?? "",
      "asset": answer["asset"]?.stringValue ?? "",
      "starts_on": answer["starts_on"]?.stringValue ?? "",
      "lapses_on": answer["lapses_on"]?.stringValue ?? "",
    ]
    let state = answer["state"]?.stringValue ?? ""
    if let why = page.lexicon.text("quota.no_contract.\(state)", params) {
      return page.line(why, .warning)
    }
    guard !rows.isEmpty else {
      page.line(page.lexicon.text("quota.none", params) ?? "")
      return
    }
    let isOfAsset = answer["asset"]?.stringValue != nil
    page.heading(
      page.lexicon.text(isOfAsset ? "quota.heading_of_asset" : "quota.heading", params) ?? "")
    let text = SpokenQuota(lexicon: page.lexicon)
    page.list(
      rows.map { row in
        JSON.members([
          "service": row["service"], "scope": row["scope"],
          "quota": text.agreed(
            row["amount"], row["unit"], row["period"], each: row["per_asset"]
          ).map { .string($0) },
          "used": row["used"], "left": row["left"], "ends_on": row["ends_on"],
        ])
      },
      [
        TableColumn("service", "coverage_service"), TableColumn("scope", "equipment_kind"),
        TableColumn("quota"), TableColumn("used", isNumber: true, label: "quota_used"),
        TableColumn("left", isNumber: true, label: "left"), TableColumn("ends_on"),
      ])
    for row in rows { remark(row, &page) }
  }

  private static func remark(_ row: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    let service = page.shown(row["service"], "coverage_service") ?? ""
    if let day = row["runs_out_on"]?.stringValue {
      page.line(
        "! " + (lexicon.text("quota.runs_out", ["service": service, "day": day]) ?? ""), .warning,
        indent: 2)
    }
    if row["left"] == .integer(0) {
      let day = row["renews_on"]?.stringValue
      let key = day == nil ? "quota.all_used_for_good" : "quota.all_used"
      page.line(
        "! " + (lexicon.text(key, ["service": service, "day": day ?? ""]) ?? ""), .warning,
        indent: 2)
    }
    if let some = row["assets_used"]?.integerValue, let all = row["assets_spent"]?.integerValue {
      page.line(
        lexicon.text(
          "quota.of_each", ["service": service, "some": String(some), "all": String(all)]) ?? "",
        indent: 2)
    }
  }
}
