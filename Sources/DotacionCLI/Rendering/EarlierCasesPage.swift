import Localization
import RegistryModel

/// What happened to the same equipment shortly before a case.
enum EarlierCasesPage {
  /// Members of an answer that this page shows in its own way.
  static func owns(_ member: JSONMember) -> Bool {
    member.name == "earlier" || (member.name == "repeated" && member.value == .bool(false))
  }

  static func write(_ answer: JSON, _ page: inout Page) {
    let rows = answer["earlier"]?.arrayValue ?? []
    guard !rows.isEmpty else { return }
    page.heading(page.word("case.earlier"))
    for row in rows {
      let day = PageTime.local(row["last_at"]).map { String($0.prefix(10)) } ?? ""
      let head = [row["code"]?.stringValue, row["asset"]?.stringValue]
      let facts = [
        page.shown(row["state"], "case_state"), page.shown(row["parts"], "part_class"),
        page.shown(row["result"], "intervention_result"), page.shown(row["summary"]),
      ]
      page.line(
        "\(day)  " + head.compactMap { $0 }.joined(separator: " · "), .warning, indent: 2)
      page.line(facts.compactMap { $0 }.joined(separator: " · "), indent: 14)
    }
  }
}
