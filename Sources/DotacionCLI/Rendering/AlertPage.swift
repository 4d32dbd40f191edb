import Localization
import RegistryModel

/// The answer of `coverage.alerts` for people: a table for each kind of alert.
enum AlertPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    let rows = answer["alerts"]?.arrayValue ?? []
    let params = [
      "on": answer["on"]?.stringValue ?? "", "through": answer["through"]?.stringValue ?? "",
    ]
    if rows.isEmpty { page.line(lexicon.text("alert.none", params) ?? "", .good) }
    for alert in CoverageAlert.allCases {
      let own = rows.filter { $0["alert"]?.stringValue == alert.rawValue }
      guard !own.isEmpty else { continue }
      page.heading(lexicon.text("alert.heading.\(alert.rawValue)", params) ?? "")
      write(own, alert, &page)
    }
    if let quiet = answer["quiet"]?.integerValue, quiet > 0 {
      page.line(
        lexicon.text(quiet == 1 ? "alert.quiet_one" : "alert.quiet", ["count": String(quiet)])
          ?? "", .faint)
    }
    if answer["not_looked_at"]?.arrayValue?.isEmpty == false {
      page.line(lexicon.text("alert.not_looked_at") ?? "", .faint)
    }
  }

  private static func write(_ rows: [JSON], _ alert: CoverageAlert, _ page: inout Page) {
    let quiet = TableColumn("quiet_until", label: "quiet_short")
    let assets = TableColumn("assets", isNumber: true, label: "equipment_short")
    switch alert {
    case .expiring:
      page.list(
        rows.map { row in
          let name = CoverageListPage.name(row, page)
          return .object((row.objectValue ?? []) + [JSONMember("what", .string(name))])
        },
        [
          TableColumn("on", label: "ends_on"),
          TableColumn("days_left", isNumber: true, label: "days_short"),
          TableColumn("kind", "entitlement_kind_short", label: "entitlement"),
          TableColumn("what"), TableColumn("provider"), TableColumn("site"), assets, quiet,
        ])
    case .noticeDue:
      page.list(
        rows,
        [
          TableColumn("on", label: "notice_by"),
          TableColumn("days_left", isNumber: true, label: "days_short"), TableColumn("code"),
          TableColumn("provider"), quiet,
        ])
    case .renewalUnwritten, .coverGap:
      page.list(
        rows,
        [
          TableColumn("code"), TableColumn("provider"), TableColumn("from", label: "starts_on"),
          TableColumn("through"), TableColumn("verdict", "coverage_outcome"), assets, quiet,
        ])
      if let how = page.lexicon.text("alert.\(alert.rawValue)_how") { page.line(how, .faint) }
    case .quotaLow:
      let text = SpokenQuota(lexicon: page.lexicon)
      page.list(
        rows.map { row in
          JSON.members([
            "code": row["code"], "service": row["service"], "asset": row["asset"],
            "quota": text.amount(row["amount"], row["unit"]).map { .string($0) },
            "left": row["left"], "runs_out": row["on"], "assets": row["assets"],
            "quiet_until": row["quiet_until"],
          ])
        },
        [
          TableColumn("code"), TableColumn("service", "coverage_service"), TableColumn("asset"),
          TableColumn("quota"), TableColumn("left", isNumber: true),
          TableColumn("runs_out", label: "runs_out_on"), assets, quiet,
        ])
    case .paidTwice:
      page.list(
        rows,
        [
          TableColumn("code"), TableColumn("provider"), TableColumn("other_code"),
          TableColumn("other_provider", label: "provider"), TableColumn("from", label: "starts_on"),
          TableColumn("through"), assets, quiet,
        ])
    case .uncovered:
      page.list(rows, [TableColumn("site"), TableColumn("asset"), assets])
    }
  }
}
