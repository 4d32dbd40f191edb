import Operations
import RegistryModel

/// The findings of a count for people: class by class, what weighs most first.
enum AuditFindingsPage {
  private static let order: [AuditFindingClass] = [
    .missing, .surplus, .misplaced, .mismatch, .duplicate, .outOfScope, .movedAfterFreeze,
    .matched,
  ]

  static func write(_ findings: [JSON], _ audit: String, _ page: inout Page) {
    guard !findings.isEmpty else {
      page.line(page.lexicon.text("audit.findings.none") ?? "", .good)
      return
    }
    for group in order {
      let items = findings.filter { $0["class"]?.stringValue == group.rawValue }
      guard !items.isEmpty else { continue }
      page.heading("\(page.lexicon.term("audit_finding_class", group.rawValue)) (\(items.count))")
      for item in items { write(item, &page) }
      decisions(group, items, &page)
    }
  }

  private static func write(_ item: JSON, _ page: inout Page) {
    let model = page.shown(item["model"]) ?? page.shown(item["observed_model"])
    let title = [page.shown(item["finding"]), model].compactMap { $0 }.joined(separator: " — ")
    page.line(title)
    page.values([
      ("expected_place", page.shown(item["expected_place"])),
      ("found_place", found(item, page)),
      ("serial", page.shown(item["serial"])),
      ("observed_serial", page.shown(item["observed_serial"])),
      ("custodian", page.shown(item["custodian"])),
      ("differences", page.shown(item["differences"], "data_difference")),
      ("candidate", candidates(item, page)),
      ("decision", decision(item, page)), ("reason", page.shown(item["reason"])),
      ("decided_by", page.shown(item["decided_by"])),
      ("approved_by", page.shown(item["approved_by"])),
    ])
  }

  private static func found(_ item: JSON, _ page: Page) -> String? {
    let others = item["also_found"]?.arrayValue ?? []
    let places = [item["found_place"]].compactMap { $0 } + others
    return page.shown(.array(places.filter { $0 != .null }))
  }

  /// The best with its score, then the others.
  private static func candidates(_ item: JSON, _ page: Page) -> String? {
    guard let best = page.shown(item["candidate"]),
      let score = item["candidate_score"]?.integerValue
    else { return nil }
    let others = (item["candidates"]?.arrayValue ?? []).dropFirst().compactMap(\.stringValue)
    return (["\(best) (\(score)/100)"] + others).joined(separator: ", ")
  }

  private static func decision(_ item: JSON, _ page: Page) -> String? {
    guard let decision = page.shown(item["decision"], "audit_decision") else { return nil }
    return page.shown(item["identified"]).map { "\(decision) (\($0))" } ?? decision
  }

  /// What may be decided, for a class with something undecided.
  private static func decisions(
    _ group: AuditFindingClass, _ items: [JSON], _ page: inout Page
  ) {
    guard group.needsDecision, items.contains(where: { $0["decision"]?.stringValue == nil })
    else { return }
    let codes = group.decisions.map { decision in
      "\(decision.rawValue) (\(page.lexicon.term("audit_decision", decision.rawValue)))"
    }.joined(separator: ", ")
    page.line(page.lexicon.text("audit.decisions", ["codes": codes]) ?? codes, .faint, indent: 2)
  }
}
