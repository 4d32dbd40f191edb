import Localization
import RegistryModel

/// Parts in exchange with providers, for people.
enum PartPage {
  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["parts"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("part.none")) }
    page.list(
      rows.map { row in
        .members([
          "code": row["code"], "state": row["state"], "provider": row["provider"],
          "assets": row["asset"], "part": .text(what(row, page)), "due": .text(due(row)),
        ])
      },
      [
        TableColumn("code"), TableColumn("state", "part_exchange_state"), TableColumn("provider"),
        TableColumn("assets", label: "asset"), TableColumn("part"),
        TableColumn("due", label: "return_due_on"),
      ])
    for exposure in answer["exposure"]?.arrayValue ?? [] {
      guard let amount = page.money(exposure) else { continue }
      page.line(page.lexicon.text("page.part.exposure", ["amount": amount]) ?? amount, .bad)
    }
    CasePage.writeMore(answer, &page)
  }

  /// Under the ticket they belong to.
  static func writeOfTicket(_ answer: JSON, _ page: inout Page) {
    let parts = answer["parts"]?.arrayValue ?? []
    guard !parts.isEmpty else { return }
    page.heading(page.lexicon.label("parts_exchanged"))
    for part in parts { write(part, &page) }
  }

  /// The class of part, and how many when it is not one.
  private static func what(_ part: JSON, _ page: Page) -> String? {
    guard let name = page.shown(part["part_class"], "part_class") else { return nil }
    let quantity = part["quantity"]?.integerValue ?? 1
    return quantity > 1 ? "\(name) × \(quantity)" : name
  }

  private static func write(_ part: JSON, _ page: inout Page) {
    let isLate = part["overdue"]?.boolValue == true
    page.line(
      [
        page.shown(part["code"]), page.shown(part["state"], "part_exchange_state"),
        what(part, page),
        page.shown(part["return_number"]),
      ].compactMap { $0 }.joined(separator: " · "),
      isLate ? .bad : nil, indent: 2)
    let days: [(day: JSON?, more: [JSON?])] = [
      (part["announced_on"], [part["waybill"]]),
      (part["received_on"], [part["serial"], part["received_by"]]),
      (part["installed_on"], []), (part["unused_on"], [part["unused_reason"]]),
      (part["returned_on"], [part["return_waybill"], part["defective_serial"]]),
      (part["confirmed_on"], []),
    ]
    let keys = ["announced", "received", "installed", "unused", "returned", "confirmed"]
    for (key, step) in zip(keys, days) {
      guard let day = page.shown(step.day) else { continue }
      let more = step.more.compactMap { page.shown($0) }.joined(separator: ", ")
      let text = "\(day)  \(page.lexicon.term("part_exchange_state", key))"
      page.line(text + (more.isEmpty ? "" : ": \(more)"), indent: 4)
    }
    writeDue(part, &page)
  }

  /// What is still owed, and what it costs when it does not go back.
  private static func writeDue(_ part: JSON, _ page: inout Page) {
    if part["state"]?.stringValue == PartExchangeState.waived.rawValue {
      let reason = page.shown(part["waived_reason"]) ?? ""
      return page.line(
        "\(page.lexicon.term("part_exchange_state", "waived")): \(reason)", indent: 4)
    }
    guard part["due_back"]?.boolValue == true else { return }
    let isLate = part["overdue"]?.boolValue == true
    let day = page.shown(part["return_due_on"])
    let sentence = day.flatMap { day in
      page.lexicon.text(isLate ? "page.part.late" : "page.part.due", ["on": day])
    }
    let penalty = page.money(part["penalty"]).flatMap { amount in
      page.lexicon.text("page.part.penalty", ["amount": amount])
    }
    page.line(
      [sentence ?? page.word("part.due_undated"), penalty].compactMap { $0 }
        .joined(separator: "; "),
      isLate ? .bad : .warning, indent: 4)
  }

  private static func due(_ row: JSON) -> String? {
    guard row["due_back"]?.boolValue == true else { return nil }
    let day = row["return_due_on"]?.stringValue ?? "?"
    return row["overdue"]?.boolValue == true ? "\(day) !" : day
  }
}
