import Localization
import RegistryModel

/// The answer of `coverage.review` for people: each line then and now, with what differs.
enum ReviewPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    page.title(answer["escalation"], answer["provider"])
    let lines = answer["lines"]?.arrayValue ?? []
    if lines.isEmpty { page.line(lexicon.text("review.nothing") ?? "") }
    for line in lines {
      let parts = [
        page.shown(line["asset"]), page.shown(line["part_class"], "part_class"),
        page.shown(line["cause"], "failure_cause"), page.shown(line["on"]),
      ]
      page.line(parts.compactMap { $0 }.joined(separator: " · "))
      let conclusion = line["conclusion"]?.stringValue ?? ""
      page.line(
        lexicon.text(
          "review.\(conclusion)",
          [
            "then": page.shown(line["then"], "coverage_outcome") ?? "",
            "now": page.shown(line["now"], "coverage_outcome") ?? "",
          ]) ?? "", conclusion == "confirmed" ? .good : .warning, indent: 2)
      let differences = (line["differences"]?.arrayValue ?? []).map { shown($0, page) }
      guard !differences.isEmpty else { continue }
      page.list(
        differences,
        [
          TableColumn("member", label: "differs"), TableColumn("then", label: "then"),
          TableColumn("now", label: "now"),
        ])
    }
  }

  private static func shown(_ difference: JSON, _ page: Page) -> JSON {
    let member = difference["member"]?.stringValue ?? ""
    func text(_ value: JSON?) -> JSON {
      .string(
        (member.hasSuffix("_due")
          ? PageTime.local(value) : page.shown(value, enumerations[member])) ?? "—")
    }
    return .members([
      "member": .string(page.lexicon.label(member)), "then": text(difference["then"]),
      "now": text(difference["now"]),
    ])
  }

  /// Whose words stand for a member's codes.
  private static let enumerations = [
    "verdict": "coverage_outcome", "reason": "coverage_reason",
    "entitlement": "entitlement_kind", "missing_facts": "coverage_fact",
  ]
}
