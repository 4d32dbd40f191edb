import Localization
import RegistryModel

/// How a provider kept to what was agreed, for people: the whole, then by contract and by month.
enum ScorecardPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.title(answer["provider_name"], answer["contract"])
    page.line(
      page.lexicon.text(
        "page.scorecard.period",
        ["from": answer["from"]?.stringValue ?? "", "to": answer["to"]?.stringValue ?? ""]) ?? "")
    let total = answer["total"] ?? .null
    guard total["tickets"]?.integerValue != 0 else {
      return page.line(page.word("scorecard.none"))
    }
    page.blank()
    page.values([
      ("tickets", tickets(total, page)),
      ("response_kept", kept(total, "response", page)),
      ("resolution_kept", kept(total, "resolution", page)),
      ("times_rejected", page.shown(total["rejected"])),
      ("promise_slips", page.shown(total["promise_slips"])),
      ("repeated_in_30_days", page.shown(total["repeated"])),
      ("held_business_seconds", DurationText.text(total["held_business_seconds"])),
      ("parts_late_back", page.shown(total["parts_late_back"])),
    ])
    writeTable(answer, "contracts", "contract", &page)
    writeTable(answer, "months", "month", &page)
  }

  private static func tickets(_ total: JSON, _ page: Page) -> String? {
    guard let count = page.shown(total["tickets"]), let open = page.shown(total["open"]) else {
      return nil
    }
    return page.lexicon.text("page.scorecard.tickets", ["count": count, "open": open])
  }

  /// `7 de 9 (77,8 %); mediana 2 h 10 min, el peor 9 h 00 min`.
  private static func kept(_ total: JSON, _ name: String, _ page: Page) -> String? {
    let times = [
      ("page.scorecard.median", "median"), ("page.scorecard.worst", "worst"),
    ].compactMap { key, member -> String? in
      guard let time = DurationText.text(total["\(name)_\(member)_seconds"]) else { return nil }
      return page.lexicon.text(key, ["time": time])
    }
    guard total["\(name)_judged"]?.integerValue != 0 else {
      return times.isEmpty ? nil : times.joined(separator: ", ")
    }
    let share = page.lexicon.text(
      "page.scorecard.kept",
      [
        "kept": page.shown(total["\(name)_kept"]) ?? "",
        "judged": page.shown(total["\(name)_judged"]) ?? "",
        "percent": percent(total["\(name)_kept_per_mille"], page) ?? "",
      ])
    return ([share].compactMap { $0 } + [times.joined(separator: ", ")])
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func writeTable(
    _ answer: JSON, _ rows: String, _ first: String, _ page: inout Page
  ) {
    page.heading(page.word("scorecard.by_\(first)"))
    let shown = (answer[rows]?.arrayValue ?? []).map { row -> JSON in
      .members([
        first: row[first] == .null ? .string("—") : row[first], "tickets": row["tickets"],
        "response_kept": .text(percent(row["response_kept_per_mille"], page)),
        "response_median": .text(DurationText.text(row["response_median_seconds"])),
        "resolution_kept": .text(percent(row["resolution_kept_per_mille"], page)),
        "resolution_median": .text(DurationText.text(row["resolution_median_seconds"])),
        "rejected": row["rejected"], "repeated": row["repeated"],
      ])
    }
    page.table(
      shown,
      [
        TableColumn(first), TableColumn("tickets", isNumber: true, label: "tickets_short"),
        TableColumn("response_kept", isNumber: true, label: "response"),
        TableColumn("response_median", isNumber: true, label: "median"),
        TableColumn("resolution_kept", isNumber: true, label: "resolution"),
        TableColumn("resolution_median", isNumber: true, label: "median"),
        TableColumn("rejected", isNumber: true, label: "rejected_short"),
        TableColumn("repeated", isNumber: true, label: "repeated_short"),
      ])
  }

  /// Tenths of a percent with the language's own mark: `77,8 %`.
  private static func percent(_ value: JSON?, _ page: Page) -> String? {
    guard let perMille = value?.integerValue else { return nil }
    let mark = page.lexicon.language == .spanish ? "," : "."
    return "\(perMille / 10)\(mark)\(perMille % 10) %"
  }
}
