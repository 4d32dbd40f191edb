import Localization
import Operations
import RegistryModel

/// Cases counted, for people: a list by one thing, a table with totals by two.
enum ReportCasesPage {
  /// More columns than this no longer fit.
  private static let maximumColumns = 7

  static func write(_ answer: JSON, _ page: inout Page) {
    page.heading(ReportText.title("report.cases_title", answer, page))
    let names = (answer["by"]?.arrayValue ?? []).compactMap(\.stringValue)
    let rows = answer["rows"]?.arrayValue ?? []
    if rows.isEmpty {
      page.line(page.lexicon.text("report.no_cases") ?? "")
    } else if let table = Crosstab(answer, names, maximumColumns, page) {
      page.table(table.rows, table.columns)
    } else {
      writeList(answer, names, rows, &page)
    }
    ReportText.writeLeftOut(answer, &page)
    if answer["solved"] != nil {
      page.line(page.lexicon.text("report.times_note") ?? "", .faint)
    }
  }

  private static func writeList(
    _ answer: JSON, _ names: [String], _ rows: [JSON], _ page: inout Page
  ) {
    let shown = rows.map { row in
      line(names.map { JSONMember($0, .string(ReportText.value(row[$0], $0, page))) }, row)
    }
    let word = page.lexicon.text("report.total") ?? ""
    let total = line(names.prefix(1).map { JSONMember($0, .string(word)) }, answer)
    page.list(
      shown + [total],
      names.map { TableColumn($0, label: ReportText.label($0)) } + [
        TableColumn("cases", isNumber: true), TableColumn("solved", isNumber: true),
        TableColumn("median", isNumber: true, label: "report_median"),
        TableColumn("p90", isNumber: true, label: "report_p90"),
      ])
  }

  private static func line(_ head: [JSONMember], _ row: JSON) -> JSON {
    let rest = JSON.members([
      "cases": row["cases"], "solved": row["solved"],
      "median": .text(DurationText.text(row["median_business_seconds"])),
      "p90": .text(DurationText.text(row["p90_business_seconds"])),
    ])
    return .object(head + (rest.objectValue ?? []))
  }
}

/// Counts by two things: one down, one across, with totals.
private struct Crosstab {
  let rows: [JSON]
  let columns: [TableColumn]

  /// Nil for anything but plain counts by two things, of which the second has few values.
  init?(_ answer: JSON, _ names: [String], _ maximum: Int, _ page: Page) {
    guard names.count == 2, answer["solved"] == nil else { return nil }
    let counted = (answer["rows"]?.arrayValue ?? []).map { row in
      (
        down: row[names[0]]?.stringValue, across: row[names[1]]?.stringValue,
        cases: row["cases"]?.integerValue ?? 0
      )
    }
    guard let second = CaseDimension(rawValue: names[1]) else { return nil }
    let across = counted.map(\.across).uniqued.sorted(by: second.precedes)
    guard across.count <= maximum else { return nil }
    let total = page.lexicon.text("report.total") ?? ""
    func line(_ head: String, _ isMeant: (String?) -> Bool) -> JSON {
      let own = counted.filter { isMeant($0.down) }
      let cells = across.enumerated().map { index, code in
        let count = own.filter { $0.across == code }.reduce(0) { $0 + $1.cases }
        return JSONMember("column\(index)", count > 0 ? .integer(count) : .string("·"))
      }
      let sum = own.reduce(0) { $0 + $1.cases }
      return .object(
        [JSONMember("down", .string(head))] + cells + [JSONMember("total", .integer(sum))])
    }
    rows =
      counted.map(\.down).uniqued.map { code in
        line(ReportText.value(.text(code), names[0], page)) { $0 == code }
      }
      + [line(total) { _ in true }]
    columns =
      [TableColumn("down", label: ReportText.label(names[0]))]
      + across.enumerated().map { index, code in
        TableColumn(
          "column\(index)", isNumber: true,
          label: ReportText.value(.text(code), names[1], page))
      }
      + [TableColumn("total", isNumber: true, label: total)]
  }
}

extension [String?] {
  /// Each once, in the order first met.
  fileprivate var uniqued: [String?] {
    var seen: Set<String?> = []
    return filter { seen.insert($0).inserted }
  }
}

/// What reports have in common for people.
enum ReportText {
  /// A title with the span, and the site when it is of one alone.
  static func title(_ key: String, _ answer: JSON, _ page: Page) -> String {
    let moment = answer["counting"]?.stringValue ?? ""
    let title =
      page.lexicon.text(
        key,
        [
          "from": answer["from"]?.stringValue ?? "", "to": answer["to"]?.stringValue ?? "",
          "counting": page.lexicon.term("case_moment", moment),
        ]) ?? ""
    return title + (page.shown(answer["site"]).map { " · \($0)" } ?? "")
  }

  /// What was not counted, with how many there were.
  static func writeLeftOut(_ answer: JSON, _ page: inout Page) {
    let count = page.shown(answer["unmanaged"]) ?? "0"
    var notes = [page.lexicon.text("report.unmanaged", ["count": count]) ?? ""]
    if let count = page.shown(answer["provider_cases"]) {
      let isCounted = answer["include_provider_cases"] == .bool(true)
      let key = isCounted ? "report.provider_cases_counted" : "report.provider_cases"
      notes.append(page.lexicon.text(key, ["count": count]) ?? "")
    }
    if let requests = page.shown(answer["requests"]) {
      notes.append(page.lexicon.text("report.requests", ["count": requests]) ?? "")
    }
    if let parts = page.shown(answer["without_part"]) {
      notes.append(page.lexicon.text("report.without_part", ["count": parts]) ?? "")
    }
    page.line(notes.joined(separator: " "), .faint)
  }

  /// A counted value in words.
  static func value(_ value: JSON?, _ dimension: String, _ page: Page) -> String {
    let enumeration: String? =
      switch dimension {
      case "state": "case_state"
      case "kind": "case_kind"
      case "priority": "priority"
      default: nil
      }
    return page.shown(value, enumeration) ?? page.lexicon.text("report.none") ?? "—"
  }

  static func label(_ dimension: String) -> String {
    switch dimension {
    case "kind": "case_kind"
    case "month": "report_month"
    default: dimension
    }
  }
}
