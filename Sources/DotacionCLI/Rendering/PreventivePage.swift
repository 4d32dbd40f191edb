import Localization
import RegistryModel

/// Preventive maintenance for people.
enum PreventivePage {
  static func list(_ answer: JSON, _ page: inout Page) {
    let obligations = answer["obligations"]?.arrayValue ?? []
    guard !obligations.isEmpty else { return page.line(page.lexicon.text("list.empty") ?? "") }
    for one in obligations {
      page.title(one["obligation"], one["contract"], one["provider"])
      page.values([
        ("preventive_owed", owed(one, page)), ("scope", scope(one, page)),
        ("starts_on", page.shown(one["starts_on"])), ("ends_on", page.shown(one["ends_on"])),
        ("tolerance_days", page.shown(one["tolerance_days"])),
        ("tasks", page.shown(one["tasks"])), ("missed_removed", removed(one, page)),
      ])
    }
  }

  static func due(_ answer: JSON, _ page: inout Page) {
    page.heading(
      page.lexicon.text(
        "preventive.due_title",
        ["on": text(answer["on"]), "through": text(answer["through"])]) ?? "")
    let counts = (answer["counts"]?.objectValue ?? []).compactMap { count -> String? in
      guard let number = count.value.integerValue, number > 0 else { return nil }
      return "\(page.lexicon.term("preventive_count", count.name)) \(number)"
    }
    if !counts.isEmpty { page.line(counts.joined(separator: " · ")) }
    let rows = (answer["visits"]?.arrayValue ?? []).map { visit in
      JSON.members([
        "what": visit["asset"] == .null ? visit["site"] : visit["asset"], "model": visit["model"],
        "site": visit["site"], "obligation": visit["obligation"],
        "state": visit["state"], "days": days(visit), "due_on": visit["due_on"],
        "visited_on": visit["visited_on"], "document": visit["document"],
      ])
    }
    page.list(
      rows,
      [
        TableColumn("what", label: "preventive_what"), TableColumn("model"), TableColumn("site"),
        TableColumn("obligation"), TableColumn("due_on", label: "preventive_due"),
        TableColumn("state", "preventive_state"),
        TableColumn("days", isNumber: true, label: "preventive_days"),
        TableColumn("visited_on", label: "preventive_visited"), TableColumn("document"),
      ], next: answer["next"]?.stringValue.map { "\"\($0)\"" })
  }

  static func visits(_ answer: JSON, _ page: inout Page) {
    let rows = (answer["visits"]?.arrayValue ?? []).map { visit in
      JSON.members([
        "on": visit["on"], "what": visit["asset"] == .null ? visit["site"] : visit["asset"],
        "obligation": visit["obligation"],
        // An excuse is no visit and has no result.
        "state": visit["result"] == .null ? .string("excused") : visit["result"],
        "who": visit["person"] == .null ? visit["provider"] : visit["person"],
        "document": visit["document"], "note": visit["note"],
      ])
    }
    page.list(
      rows,
      [
        TableColumn("on"), TableColumn("what", label: "preventive_what"), TableColumn("obligation"),
        TableColumn("state", "preventive_entry", label: "result"),
        TableColumn("who", label: "by"), TableColumn("document"), TableColumn("note"),
      ])
    if answer["more"]?.boolValue == true { page.line(page.word("list.more"), .faint) }
  }

  static func ofAsset(_ answer: JSON, _ page: inout Page) {
    let rows = (answer["obligations"]?.arrayValue ?? []).map { one in
      JSON.members([
        "obligation": one["obligation"], "contract": one["contract"], "state": one["state"],
        "days": days(one), "due_on": one["due_on"], "last_done": one["last_done"],
        "missed": one["missed"],
      ])
    }
    page.title(answer["asset"])
    page.list(
      rows,
      [
        TableColumn("obligation"), TableColumn("contract"),
        TableColumn("due_on", label: "preventive_due"), TableColumn("state", "preventive_state"),
        TableColumn("days", isNumber: true, label: "preventive_days"),
        TableColumn("last_done", label: "preventive_last"),
        TableColumn("missed", isNumber: true, label: "preventive_missed"),
      ])
  }

  /// For the page of one piece of equipment: a line for each obligation that reaches it.
  static func summary(_ answer: JSON?, _ page: Page) -> String? {
    let rows = answer?["obligations"]?.arrayValue ?? []
    guard !rows.isEmpty else { return nil }
    return rows.map { one in
      let due = page.shown(one["due_on"]).map {
        page.lexicon.text("preventive.due_on", ["day": $0]) ?? $0
      }
      let last = page.shown(one["last_done"]).map {
        page.lexicon.text("preventive.last_on", ["day": $0]) ?? $0
      }
      let missed = one["missed"]?.integerValue.flatMap { $0 > 0 ? String($0) : nil }.map {
        page.lexicon.text("preventive.missed", ["count": $0]) ?? $0
      }
      let unit = one["per"]?.stringValue == "site" ? page.lexicon.text("preventive.of_site") : nil
      return [state(one, page), due, last, missed, page.shown(one["obligation"]), unit]
        .compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "\n")
  }

  static func compliance(_ answer: JSON, _ page: inout Page) {
    page.heading(
      page.lexicon.text(
        "preventive.compliance_title",
        [
          "contract": text(answer["contract"]), "from": text(answer["from"]),
          "to": text(answer["to"]),
        ]) ?? "")
    let rows = answer["rows"]?.arrayValue ?? []
    guard !rows.isEmpty else {
      return page.line(page.lexicon.text("preventive.nothing_owed") ?? "")
    }
    let total = JSON.object(
      [JSONMember(by(answer), .text(page.lexicon.text("report.total")) ?? .null)]
        + (answer.objectValue ?? []).filter { $0.name != "month" && $0.name != "site" })
    page.table(
      (rows + [total]).map { withPercent($0, page) },
      [
        TableColumn("month", label: "report_month"), TableColumn("site"),
        TableColumn("obliged", isNumber: true),
        TableColumn("done", isNumber: true, label: "preventive_n_done"),
        TableColumn("late", isNumber: true, label: "preventive_n_late"),
        TableColumn("missed", isNumber: true, label: "preventive_n_missed"),
        TableColumn("excused", isNumber: true, label: "preventive_n_excused"),
        TableColumn("pending", isNumber: true, label: "preventive_n_pending"),
        TableColumn("in_time", isNumber: true, label: "preventive_in_time"),
        TableColumn("met", isNumber: true, label: "preventive_met"),
      ].filter { column in
        !["month", "site"].contains(column.member)
          || rows.contains { row in row[column.member] != nil }
      })
    page.line(page.lexicon.text("preventive.compliance_note") ?? "", .faint)
    page.values([
      ("clause", page.shown(answer["clause"])), ("conditions", page.shown(answer["conditions"])),
    ])
  }

  /// The first column of a compliance table.
  private static func by(_ answer: JSON) -> String {
    answer["by"]?.stringValue == "site" ? "site" : "month"
  }

  private static func withPercent(_ row: JSON, _ page: Page) -> JSON {
    .object(
      (row.objectValue ?? []) + [
        JSONMember("in_time", .text(page.percent(row["in_time_per_mille"])) ?? .null),
        JSONMember("met", .text(page.percent(row["per_mille"])) ?? .null),
      ])
  }

  /// Days to the due day, that day counted; below nought once it has gone by.
  private static func days(_ row: JSON) -> JSON? {
    guard let past = row["days_overdue"]?.integerValue else { return row["days_left"] }
    return .integer(-past)
  }

  /// `vencida hace 5 días`; `por hacer, quedan 20 días`.
  private static func state(_ row: JSON, _ page: Page) -> String? {
    guard let code = row["state"]?.stringValue else { return nil }
    let word = page.lexicon.term("preventive_state", code)
    if let days = row["days_overdue"]?.integerValue, code == "overdue" || code == "missed" {
      return "\(word) \(Plural.text("verdict.ago", days, page.lexicon))"
    }
    guard code == "due", let days = row["days_left"]?.integerValue else { return word }
    return word + ", " + Plural.text("verdict.left", days, page.lexicon)
  }

  /// `2 visitas por año y equipo`.
  private static func owed(_ one: JSON, _ page: Page) -> String {
    let count = one["visits"]?.integerValue == 1 ? "one" : "many"
    return page.lexicon.text(
      "preventive.owed.\(count)",
      [
        "visits": page.shown(one["visits"]) ?? "",
        "period": page.shown(one["period"], "quota_period") ?? "",
        "unit": page.shown(one["per"], "preventive_unit") ?? "",
      ]) ?? ""
  }

  /// `4, del 2026-01-01 al 2026-06-30 (2026-11-25: Otrosí 3)`, a line each.
  private static func removed(_ one: JSON, _ page: Page) -> String? {
    let lines = (one["missed_removed"]?.arrayValue ?? []).compactMap { removal in
      page.lexicon.text(
        "preventive.removed",
        [
          "count": page.shown(removal["count"]) ?? "", "from": text(removal["first"]),
          "to": text(removal["last"]), "on": text(removal["on"]),
          "reason": text(removal["reason"]),
        ])
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func scope(_ one: JSON, _ page: Page) -> String? {
    let lists = [
      page.shown(one["kinds"], "equipment_kind"), page.shown(one["models"]),
      page.shown(one["sites"]), page.shown(one["assets"]),
    ].compactMap { $0 }
    return lists.isEmpty
      ? page.lexicon.text("preventive.whole_contract") : lists.joined(separator: " · ")
  }

  private static func text(_ value: JSON?) -> String { value?.stringValue ?? "" }
}
