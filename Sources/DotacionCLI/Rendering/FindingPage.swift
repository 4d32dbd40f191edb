import RegistryModel

/// Findings of inventory for people.
enum FindingPage {
  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["findings"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("finding.none")) }
    for row in rows { write(row, &page) }
    CasePage.writeMore(answer, &page)
  }

  /// The findings of a case, under a heading of their own.
  static func writeSection(_ answer: JSON, _ page: inout Page) {
    let rows = answer["findings"]?.arrayValue ?? []
    guard !rows.isEmpty else { return }
    page.heading(page.lexicon.label("findings"))
    for row in rows { write(row, &page, indent: 2) }
  }

  /// `H-2026-00001 · serial · dice VNB3K12345, se halló VNB3K99999`.
  static func sentence(_ finding: JSON, _ page: Page) -> String {
    let words = [
      "recorded": value(finding, "recorded", page), "found": value(finding, "found", page),
    ]
    let difference =
      finding["found"] == .null || finding["found"] == nil
      ? page.lexicon.text("page.finding.differs", words)
      : page.lexicon.text("page.finding.found", words)
    return [
      page.shown(finding["code"]), page.shown(finding["fact"], "registry_fact"), difference,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func write(_ finding: JSON, _ page: inout Page, indent: Int = 0) {
    let state = finding["state"]?.stringValue.flatMap { FindingState(rawValue: $0) }
    page.line(
      "\(page.shown(finding["asset"]) ?? "") · \(sentence(finding, page))",
      state == .open ? .warning : nil, indent: indent)
    let circumstances = [
      page.shown(finding["state"], "finding_state"), page.shown(finding["site"]),
      seen("witnesses", finding, page), seen("confirmations", finding, page),
      page.shown(finding["note"]).map { "«\($0)»" },
      page.shown(finding["reason"]).map { "«\($0)»" },
    ]
    page.line(
      circumstances.compactMap { $0 }.joined(separator: " · "), .faint, indent: indent + 2)
  }

  /// `visto por LUIS el 2026-03-02 (C-2026-00001)`, with whoever says the same.
  private static func seen(_ member: String, _ finding: JSON, _ page: Page) -> String? {
    let sightings = finding[member]?.arrayValue ?? []
    guard !sightings.isEmpty else { return nil }
    let told = sightings.map { sighting in
      let day = (PageTime.local(sighting["at"]) ?? "").prefix(10)
      return [page.shown(sighting["by"]), String(day), page.shown(sighting["case"])]
        .compactMap { $0 }.joined(separator: " ")
    }
    return "\(page.word("finding.\(member)")): " + told.joined(separator: ", ")
  }

  private static func value(_ finding: JSON, _ member: String, _ page: Page) -> String {
    let isStatus = finding["fact"]?.stringValue == RegistryFact.status.rawValue
    return page.shown(finding[member], isStatus ? "asset_status" : nil) ?? "—"
  }
}
