import Localization
import RegistryModel

/// Tickets that are late or about to be, for people: what is due, and what to do about it.
enum EscalationDuePage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let rows = answer["due"]?.arrayValue ?? []
    guard !rows.isEmpty else {
      return page.line(
        page.lexicon.text(
          "page.due.none", ["hours": page.shown(answer["within_hours"]) ?? ""]) ?? "")
    }
    for row in rows { writeRow(row, &page) }
  }

  private static func writeRow(_ row: JSON, _ page: inout Page) {
    let isOverdue = row["overdue"]?.boolValue == true
    page.heading(
      [
        row["code"], row["provider"], row["ticket_number"], row["site"], row["assets"],
      ].compactMap { page.shown($0) }.joined(separator: " · "))
    let kind = page.shown(row["due_kind"], "escalation_due_kind") ?? ""
    let time = DurationText.text(row["left_seconds"].map(magnitude)) ?? ""
    let key = isOverdue ? "page.due.late" : "page.due.left"
    page.line(
      page.lexicon.text(
        key, ["kind": kind, "due": PageTime.local(row["due_at"]) ?? "", "time": time]) ?? kind,
      isOverdue ? .bad : .warning, indent: 2)
    let slips = row["promise_slips"]?.integerValue ?? 0
    if slips > 0 {
      page.line(
        page.lexicon.text(
          slips == 1 ? "page.due.slips.one" : "page.due.slips",
          ["count": String(slips), "on": page.shown(row["promised_on"]) ?? ""]) ?? "", indent: 2)
    }
    page.line("→ " + step(row, page), indent: 2)
  }

  /// What to do, and for a call whom.
  private static func step(_ row: JSON, _ page: Page) -> String {
    let step = page.shown(row["next_step"], "escalation_next_step") ?? ""
    guard row["next_step"]?.stringValue == "call_provider" else { return step }
    let whom = [row["call"], row["call_telephone"], row["call_mail"]]
      .compactMap { page.shown($0) }.joined(separator: ", ")
    return "\(step): \(whom)"
  }

  private static func magnitude(_ value: JSON) -> JSON {
    value.integerValue.map { .integer(abs($0)) } ?? value
  }
}
