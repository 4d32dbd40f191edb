import RegistryModel

/// The parts of one piece of equipment for people: what is in it, then what was.
enum AssetPartsPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let parts = answer["parts"]?.arrayValue ?? []
    let tag = page.shown(answer["asset"]) ?? ""
    page.heading(page.lexicon.text("page.parts.title", ["tag": tag]) ?? tag)
    let exchanged = answer["exchanged"]?.arrayValue ?? []
    let observed = answer["observed"]?.arrayValue ?? []
    guard !parts.isEmpty || !exchanged.isEmpty || !observed.isEmpty else {
      return page.line(page.word("parts.none"), indent: 2)
    }
    for part in parts { row(part, &page) }
    for part in exchanged { writeExchanged(part, &page) }
    guard !observed.isEmpty else { return }
    page.heading(page.word("parts.observed"))
    for part in observed { writeObserved(part, &page) }
  }

  /// `disco · EJ23D9A04417 · Discos Ejemplo DE-NVME-512 · GLPI-PASTO, desde 2026-03-02`.
  private static func writeObserved(_ part: JSON, _ page: inout Page) {
    let made = [page.shown(part["manufacturer"]), page.shown(part["model"])].compactMap { $0 }
    let facts = [
      page.shown(part["part_class"], "part_class"), page.shown(part["serial"]),
      page.shown(part["part_number"]), made.isEmpty ? nil : made.joined(separator: " "),
      page.shown(part["slot"]),
    ]
    let isGone = part["gone_at"] != .null
    page.line(
      facts.compactMap { $0 }.joined(separator: " · "), isGone ? .faint : nil, indent: 2)
    func day(_ name: String) -> String { String((PageTime.local(part[name]) ?? "").prefix(10)) }
    let seen = page.lexicon.text(
      isGone ? "page.parts.seen_before" : "page.parts.seen",
      [
        "source": page.shown(part["source"]) ?? "", "since": day("since"),
        "last": day(isGone ? "gone_at" : "last_seen_at"),
      ])
    page.line(seen ?? "", .faint, indent: 4)
  }

  private static func writeExchanged(_ part: JSON, _ page: inout Page) {
    page.line(WorkText.part(part, page), indent: 2)
    let source = page.lexicon.text(
      "page.parts.exchanged",
      [
        "escalation": page.shown(part["escalation"]) ?? "", "code": page.shown(part["code"]) ?? "",
        "day": page.shown(part["installed_on"]) ?? "",
      ])
    page.line(source ?? "", .faint, indent: 4)
  }

  private static func row(_ part: JSON, _ page: inout Page) {
    let isIn = part["removed_at"] == .null
    page.line(WorkText.part(part, page), isIn ? nil : .faint, indent: 2)
    let facts = [
      moment(part["installed_at"], part["installed_case"], "parts.installed", page)
        ?? page.word("parts.original"),
      moment(part["removed_at"], part["removed_case"], "parts.removed", page),
      page.shown(part["warranty_document"]), isIn ? left(part, page) : nil,
    ]
    page.line(facts.compactMap { $0 }.joined(separator: " · "), .faint, indent: 4)
  }

  private static func moment(_ at: JSON?, _ supportCase: JSON?, _ word: String, _ page: Page)
    -> String?
  {
    guard at != .null, let local = PageTime.local(at) else { return nil }
    let code = page.shown(supportCase).map { " (\($0))" } ?? ""
    return "\(page.word(word)) \(local.prefix(10))\(code)"
  }

  private static func left(_ part: JSON, _ page: Page) -> String? {
    guard let days = part["warranty_days_left"]?.integerValue else { return nil }
    guard days > 0 else { return page.word("parts.warranty_over") }
    return Plural.text("verdict.left", days, page.lexicon)
  }
}
