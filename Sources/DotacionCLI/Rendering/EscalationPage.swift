import Localization
import RegistryModel

/// Tickets with providers for us: where it stands, what is missing, the lines, what was said.
enum EscalationPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    writeHead(answer, &page)
    EscalationClockPage.write(answer, &page)
    writeLines(answer, &page)
    PartPage.writeOfTicket(answer, &page)
    writeVerdicts(answer, &page)
    writeAttachments(answer, &page)
    writeMessages(answer, &page)
  }

  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["escalations"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("escalation.none")) }
    let shown = rows.map { row -> JSON in
      .members([
        "code": row["code"], "state": row["state"], "provider": row["provider"],
        "ticket_number": row["ticket_number"], "assets": row["assets"],
        "parts": .text(parts(row, page)), "due": .text(due(row)),
      ])
    }
    page.table(
      shown,
      [
        TableColumn("code"), TableColumn("state", "escalation_state"), TableColumn("provider"),
        TableColumn("ticket_number", label: "number"), TableColumn("assets", label: "asset"),
        TableColumn("parts", label: "part"), TableColumn("due", label: "escalation_due"),
      ])
    CasePage.writeMore(answer, &page)
  }

  /// The day promised, else the one asked for; marked when it has gone by.
  private static func due(_ row: JSON) -> String? {
    guard let day = row["promised_on"]?.stringValue ?? row["requested_on"]?.stringValue else {
      return nil
    }
    guard row["overdue"]?.boolValue == true else { return day }
    return "\(day) !"
  }

  static func writePreflight(_ answer: JSON, _ page: inout Page) {
    let code = answer["code"]?.stringValue ?? ""
    guard answer["ready"]?.boolValue != true else {
      return page.line(page.lexicon.text("page.escalation.ready", ["code": code]) ?? code, .good)
    }
    writeMissing(answer, &page)
  }

  private static func writeMissing(_ answer: JSON, _ page: inout Page) {
    let missing = answer["missing"]?.arrayValue ?? []
    guard !missing.isEmpty else { return }
    let provider = answer["provider_name"]?.stringValue ?? answer["provider"]?.stringValue ?? ""
    let key = missing.count == 1 ? "page.escalation.missing_one" : "page.escalation.missing"
    page.line(
      page.lexicon.text(
        key, ["provider": provider, "count": String(missing.count)])
        ?? provider, .warning)
    for issue in missing {
      let field = page.shown(issue["field"], "ticket_field") ?? ""
      let line = issue["line"]?.integerValue.map {
        " (\(page.lexicon.text("word.line") ?? "line") \($0))"
      }
      let excess = issue["maximum"]?.integerValue.map {
        ": \(issue["length"]?.integerValue ?? 0) > \($0)"
      }
      page.line(
        "- \(field)\(line ?? ""): \(page.shown(issue["problem"], "preflight_problem") ?? "")"
          + (excess ?? ""),
        indent: 2)
      guard let command = issue["command"]?.stringValue else { continue }
      page.line("→ \(command)", .faint, indent: 4)
    }
  }

  private static func writeHead(_ answer: JSON, _ page: inout Page) {
    let isOverdue = answer["overdue"]?.boolValue == true
    page.heading(
      [answer["code"]?.stringValue, answer["summary"]?.stringValue].compactMap { $0 }
        .joined(separator: " · "))
    page.line(
      "  " + (page.shown(answer["state"], "escalation_state") ?? "")
        + (isOverdue ? " — \(page.lexicon.label("overdue"))" : ""),
      isOverdue ? .bad : nil)
    page.values([
      ("provider", CasePage.named(answer["provider"], answer["provider_name"])),
      ("ticket_number", page.shown(answer["ticket_number"])),
      ("contract_number", page.shown(answer["contract_number"])),
      ("purchase_order", page.shown(answer["purchase_order"])),
      ("case_kind", page.shown(answer["kind"], "escalation_kind")),
      ("priority", page.shown(answer["priority"], "priority")),
      ("case", page.shown(answer["case"])), ("parent_case", page.shown(answer["parent_case"])),
      ("contact", CasePage.named(answer["contact"], answer["contact_name"])),
      (
        "alternative_contact",
        CasePage.named(answer["alternative_contact"], answer["alternative_contact_name"])
      ),
      ("site", CasePage.named(answer["site"], answer["site_name"])),
      ("requested_on", page.shown(answer["requested_on"])),
      ("promised_on", promised(answer, page)),
      ("allowed_moves", page.shown(answer["allowed_moves"], "escalation_state")),
    ])
    guard answer["state"]?.stringValue == EscalationState.draft.rawValue else { return }
    page.blank()
    writeMissing(answer, &page)
  }

  /// The day, and how often it was put off.
  private static func promised(_ answer: JSON, _ page: Page) -> String? {
    guard let day = page.shown(answer["promised_on"]) else { return nil }
    let slips = answer["promise_slips"]?.integerValue ?? 0
    guard slips > 0 else { return day }
    let key = slips == 1 ? "page.escalation.slips.one" : "page.escalation.slips"
    return day + " — " + (page.lexicon.text(key, ["count": String(slips)]) ?? "")
  }

  private static func writeLines(_ answer: JSON, _ page: inout Page) {
    for line in answer["lines"]?.arrayValue ?? [] {
      let part = page.shown(line["part_class"], "part_class") ?? ""
      let quantity = line["quantity"]?.integerValue ?? 1
      page.heading(
        "\(page.shown(line["line"]) ?? ""). \(line["asset"]?.stringValue ?? ""): \(part)"
          + (quantity > 1 ? " × \(quantity)" : "") + received(line, page))
      let model = [line["manufacturer"], line["model"]].compactMap { $0?.stringValue }
      page.values([
        ("model", model.joined(separator: " ")), ("serial", page.shown(line["serial"])),
        ("part_number", page.shown(line["part_number"])),
        ("part_serial", page.shown(line["part_serial"])),
        ("supply", page.shown(line["supply"])), ("symptom", page.shown(line["symptom"])),
        ("diagnosis", page.shown(line["diagnosis"])),
        ("firmware", page.shown(line["firmware"])),
        ("error_code", page.shown(line["error_code"])),
        ("page_counter", page.shown(line["page_counter"])),
        ("level", page.shown(line["level"]).map { "\($0) %" }),
      ])
    }
  }

  /// ` — recibido 1 de 3`, once the provider announced something.
  private static func received(_ line: JSON, _ page: Page) -> String {
    guard let announced = line["announced_quantity"]?.integerValue, announced > 0 else {
      return ""
    }
    let text = page.lexicon.text(
      "page.escalation.received",
      [
        "received": page.shown(line["received_quantity"]) ?? "",
        "quantity": page.shown(line["quantity"]) ?? "",
      ])
    return " — " + (text ?? "")
  }

  /// The verdicts it stood on when it was drawn up.
  private static func writeVerdicts(_ answer: JSON, _ page: inout Page) {
    let verdicts = answer["verdict"]?.arrayValue ?? []
    guard !verdicts.isEmpty else { return }
    page.heading(page.word("escalation.verdict"))
    for (index, verdict) in verdicts.enumerated() {
      let sentence = VerdictSentence(answer: verdict, lexicon: page.lexicon).text
      page.line("\(index + 1). \(sentence)", indent: 2)
    }
  }

  private static func writeAttachments(_ answer: JSON, _ page: inout Page) {
    let attachments = answer["attachments"]?.arrayValue ?? []
    guard !attachments.isEmpty else { return }
    page.heading(page.lexicon.label("attachments"))
    for attachment in attachments {
      let content = attachment["content"]?.stringValue ?? ""
      let lost = page.lexicon.text("attachment_content.\(content)")
      let facts = [
        page.shown(attachment["media_type"], "media_type"),
        attachment["size"]?.integerValue.map { ByteCount.text(Int($0)) },
        attachment["caption"]?.stringValue, lost,
      ].compactMap { $0 }
      page.line(
        "\(attachment["name"]?.stringValue ?? ""): \(facts.joined(separator: ", "))",
        lost == nil ? nil : .warning, indent: 2)
    }
  }

  private static func writeMessages(_ answer: JSON, _ page: inout Page) {
    page.heading(page.lexicon.label("messages"))
    for message in answer["messages"]?.arrayValue ?? [] {
      let what =
        page.shown(message["to"], "escalation_state")
        ?? page.shown(message["direction"], "message_direction") ?? ""
      let more = [
        page.shown(message["channel"], "ticket_channel_kind").map { "· \($0)" },
        message["external_ref"]?.stringValue, message["actor"]?.stringValue.map { "(\($0))" },
      ].compactMap { $0 }
      let time = PageTime.local(message["at"]) ?? ""
      page.line("\(time)  " + ([what] + more).joined(separator: " "), indent: 2)
      guard let note = message["note"]?.stringValue else { continue }
      page.line(note, .faint, indent: 20)
    }
  }

  /// `fuser, toner` in words.
  private static func parts(_ row: JSON, _ page: Page) -> String? {
    row["parts"]?.stringValue.map { parts in
      parts.split(separator: ",").map { part in
        page.lexicon.term("part_class", String(part.drop { $0 == " " }))
      }.joined(separator: ", ")
    }
  }
}
