import RegistryModel

/// Physical counts as pages for people.
enum AuditPage {
  private static let figureNames = [
    "expected", "found", "matched", "missing", "surplus", "misplaced", "mismatch", "duplicate",
    "out_of_scope", "moved_after_freeze", "scans", "repeats",
  ]

  static func show(_ answer: JSON, _ page: inout Page) {
    let state = page.shown(answer["state"], "audit_state") ?? ""
    page.heading("\(page.shown(answer["code"]) ?? ""): \(state)")
    waiting(answer, &page)
    page.values([
      ("site", site(answer, page)), ("location", page.shown(answer["location"])),
      ("kind", page.shown(answer["kind"], "equipment_kind")),
      ("custodian", page.shown(answer["custodian"])),
      ("blind", answer["blind"]?.boolValue == true ? page.shown(.bool(true)) : nil),
      ("sample", page.shown(answer["sample"])), ("seed", page.shown(answer["seed"])),
      ("opened_at", PageTime.local(answer["opened_at"])),
      ("opened_by", page.shown(answer["opened_by"])),
      ("count_ended_at", PageTime.local(answer["count_ended_at"])),
      ("closed_at", PageTime.local(answer["closed_at"])),
      ("closed_by", page.shown(answer["closed_by"])),
    ])
    figures(answer, &page)
  }

  /// What keeps an open audit from being closed.
  private static func waiting(_ answer: JSON, _ page: inout Page) {
    guard answer["state"]?.stringValue == "open" else { return }
    let undecided = answer["undecided"]?.integerValue ?? 0
    let unapproved = answer["unapproved"]?.integerValue ?? 0
    if answer["undecided"] == nil {
      say("audit.waiting.blind", [:], .warning, &page)
    } else if undecided + unapproved > 0 {
      let words = ["undecided": String(undecided), "unapproved": String(unapproved)]
      say("audit.waiting.some", words, .warning, &page)
    } else {
      say("audit.waiting.none", [:], .good, &page)
    }
  }

  private static func say(
    _ key: String, _ words: [String: String], _ role: Style.Role, _ page: inout Page
  ) {
    page.line(page.lexicon.text(key, words) ?? key, role)
  }

  private static func site(_ answer: JSON, _ page: Page) -> String? {
    guard let code = page.shown(answer["site"]) else { return nil }
    return page.shown(answer["site_name"]).map { "\(code) — \($0)" } ?? code
  }

  /// The figures there are; differences of nought are left out.
  static func figures(_ answer: JSON, _ page: inout Page) {
    let present = figureNames.compactMap { name in
      answer[name]?.integerValue.map { (name, $0) }
    }
    let always = ["expected", "found", "scans"]
    let shown = present.filter { always.contains($0.0) || $0.1 != 0 }
    guard !shown.isEmpty else { return }
    page.blank()
    page.values(shown.map { ($0.0, String($0.1)) })
  }

  static func list(_ audits: [JSON], _ page: inout Page) {
    guard !audits.isEmpty else {
      say("audit.list.none", [:], .faint, &page)
      return
    }
    page.table(
      audits.map { audit in
        .members([
          "code": audit["code"], "state": audit["state"], "site": audit["site"],
          "location": audit["location"], "opened_at": day(audit["opened_at"]),
          "closed_at": day(audit["closed_at"]),
        ])
      },
      [
        TableColumn("code"), TableColumn("state", "audit_state"), TableColumn("site"),
        TableColumn("location"), TableColumn("opened_at"), TableColumn("closed_at"),
      ])
  }

  private static func day(_ instant: JSON?) -> JSON? {
    PageTime.local(instant).map { .string(String($0.prefix(10))) }
  }

  static func count(_ answer: JSON, _ page: inout Page) {
    let result = answer["result"] ?? .null
    let key = answer["dry_run"] == nil ? "audit.counted" : "audit.counted.rehearsed"
    let repeated = answer["repeated"] == nil ? key : "audit.counted.repeated"
    let words = ["audit", "assets", "places"].reduce(into: [:]) {
      $0[$1] = page.shown(result[$1]) ?? ""
    }
    say(repeated, words, answer["dry_run"] == nil ? .good : .warning, &page)
    page.values([
      ("unknown", page.shown(result["unknown"])), ("ambiguous", page.shown(result["ambiguous"])),
    ])
  }
}
