import Localization
import RegistryModel

/// The outbox for people.
enum MailPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.title(answer["code"], answer["subject"])
    page.line("  " + (page.shown(answer["state"], "mail_state") ?? ""), role(answer["state"]))
    page.values([
      ("escalation", page.shown(answer["escalation"])),
      ("sender", page.shown(answer["sender"])), ("recipient", page.shown(answer["recipient"])),
      ("message_id", page.shown(answer["message_id"])),
      ("queued_at", PageTime.local(answer["queued_at"])),
      ("attempts", page.shown(answer["attempts"])),
      ("attempted_at", PageTime.local(answer["attempted_at"])),
      ("failure", page.shown(answer["failure"], "mail_failure")),
      ("reply", page.shown(answer["reply"])),
      ("not_before", PageTime.local(answer["not_before"])),
      ("ended_at", PageTime.local(answer["ended_at"])),
      ("size", answer["size"]?.integerValue.map { ByteCount.text(Int($0)) }),
    ])
    let content = answer["content"]?.stringValue ?? ""
    if let lost = page.lexicon.text("attachment_content.\(content)") { page.line(lost, .warning) }
    guard answer["state"] == .string(MailState.uncertain.rawValue) else { return }
    page.line(page.word("mail.uncertain"), .warning, indent: 2)
  }

  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["mails"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("mail.none")) }
    let shown = rows.map { row -> JSON in
      .members([
        "code": row["code"], "state": row["state"], "escalation": row["escalation"],
        "attempts": row["attempts"], "failure": row["failure"],
      ])
    }
    page.list(
      shown,
      [
        TableColumn("code"), TableColumn("state", "mail_state"), TableColumn("escalation"),
        TableColumn("attempts", isNumber: true), TableColumn("failure", "mail_failure"),
      ])
    CasePage.writeMore(answer, &page)
  }

  private static func role(_ state: JSON?) -> Style.Role? {
    switch state?.stringValue.flatMap({ MailState(rawValue: $0) }) {
    case .sent?: .good
    case .failed?: .bad
    case .uncertain?: .warning
    case .queued?, .sending?, .withdrawn?, nil: nil
    }
  }
}
