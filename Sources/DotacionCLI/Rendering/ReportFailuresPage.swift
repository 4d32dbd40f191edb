import Localization
import RegistryModel

/// Repeated failures and chronic equipment for people.
enum ReportFailuresPage {
  static func repeated(_ answer: JSON, _ page: inout Page) {
    page.heading(ReportText.title("report.repeated_title", answer, page))
    let within = page.shown(answer["within_days"]) ?? ""
    page.line(
      page.lexicon.text(
        "report.repeated_of",
        [
          "count": page.shown(answer["count"]) ?? "", "days": within,
          "failures": page.shown(answer["failures"]) ?? "",
        ]) ?? "")
    for row in answer["repeated"]?.arrayValue ?? [] { write(row, &page) }
    writeMore(answer, &page)
    ReportText.writeLeftOut(answer, &page)
  }

  /// `10452 · HP LaserJet · PASTO · fusor`, then the cases, the latest first.
  private static func write(_ row: JSON, _ page: inout Page) {
    page.line(
      [
        page.shown(row["asset"]), page.shown(row["model"]), page.shown(row["site"]),
        page.shown(row["part_class"], "part_class"),
      ].compactMap { $0 }.joined(separator: " · "))
    page.line(
      "\(page.shown(row["case"]) ?? "")  \(page.shown(row["opened_on"]) ?? "")", indent: 4)
    for earlier in row["earlier"]?.arrayValue ?? [] {
      let days = earlier["days_before"]?.integerValue ?? 0
      page.line(
        "\(page.shown(earlier["case"]) ?? "")  \(page.shown(earlier["opened_on"]) ?? "")  "
          + Plural.text("report.before", days, page.lexicon), .faint, indent: 4)
    }
  }

  static func chronic(_ answer: JSON, _ page: inout Page) {
    page.heading(ReportText.title("report.chronic_title", answer, page))
    page.line(
      page.lexicon.text(
        "report.chronic_of",
        [
          "minimum": page.shown(answer["minimum"]) ?? "",
          "failures": page.shown(answer["failures"]) ?? "",
        ]) ?? "")
    let rows = (answer["chronic"]?.arrayValue ?? []).map { row in
      JSON.object(
        (row.objectValue ?? []).filter { $0.name != "per_mille" && $0.name != "model_per_mille" }
          + [
            JSONMember("rate", .text(page.percent(row["per_mille"])) ?? .null),
            JSONMember("model_rate", .text(page.percent(row["model_per_mille"])) ?? .null),
            JSONMember("time", .text(minutes(row["minutes"])) ?? .null),
          ])
    }
    page.list(
      rows,
      [
        TableColumn("asset"), TableColumn("part_class", "part_class"), TableColumn("model"),
        TableColumn("site"), TableColumn("cases", isNumber: true),
        TableColumn("units", isNumber: true, label: "report_units"),
        TableColumn("rate", isNumber: true, label: "report_rate"),
        TableColumn("model_rate", isNumber: true, label: "report_model_rate"),
        TableColumn("time", isNumber: true, label: "report_work"),
        TableColumn("coverage", "coverage_outcome"),
      ])
    writeMore(answer, &page)
    if !rows.isEmpty { page.line(page.lexicon.text("report.rate_note") ?? "", .faint) }
    ReportText.writeLeftOut(answer, &page)
  }

  private static func minutes(_ value: JSON?) -> String? {
    guard let minutes = value?.integerValue, minutes > 0 else { return nil }
    return DurationText.text(.integer(minutes * 60))
  }

  private static func writeMore(_ answer: JSON, _ page: inout Page) {
    guard answer["more"]?.boolValue == true else { return }
    page.line(page.word("list.more"), .faint)
  }
}
