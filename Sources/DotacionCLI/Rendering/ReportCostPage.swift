import Localization
import RegistryModel

/// What equipment cost, for people.
enum ReportCostPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.heading(ReportText.title("report.cost_title", answer, page))
    let rows = answer["rows"]?.arrayValue ?? []
    guard !rows.isEmpty else {
      return page.line(page.lexicon.text("list.empty") ?? "")
    }
    let total = JSON.object(
      [JSONMember("asset", .text(page.lexicon.text("report.total")) ?? .null)]
        + (answer.objectValue ?? []))
    page.list(
      (rows.count > 1 ? rows + [total] : rows).map { shown($0, page) },
      [
        TableColumn("asset"), TableColumn("model"),
        TableColumn("value", isNumber: true, label: "acquisition"),
        TableColumn("cases", isNumber: true),
        TableColumn("interventions", isNumber: true, label: "report_works"),
        TableColumn("time", isNumber: true, label: "report_work"),
        TableColumn("intervention_cost", isNumber: true, label: "report_work_cost"),
        TableColumn("contract_share", isNumber: true, label: "report_contract_share"),
      ], next: answer["next"]?.stringValue)
    for (member, key) in [
      ("intervention_cost", "report.cost_unknown"), ("contract_share", "report.share_unknown"),
    ] where answer[member] == .null {
      page.line(page.lexicon.text(key) ?? "", .faint)
    }
    ReportText.writeLeftOut(answer, &page)
  }

  private static func shown(_ row: JSON, _ page: Page) -> JSON {
    let minutes = row["minutes"]?.integerValue ?? 0
    return .members([
      "asset": row["asset"], "model": row["model"],
      "value": .text(page.moneys(row["acquisition"])), "cases": row["cases"],
      "interventions": row["interventions"],
      "time": minutes > 0 ? .text(DurationText.text(.integer(minutes * 60))) : nil,
      "intervention_cost": .text(page.moneys(row["intervention_cost"])),
      "contract_share": .text(page.moneys(row["contract_share"])),
    ])
  }
}
