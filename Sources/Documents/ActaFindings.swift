import RegistryModel

/// The findings of an acta and what was decided about each, class by class.
enum ActaFindings {
  /// What weighs most comes first.
  private static let order: [AuditFindingClass] = [
    .missing, .surplus, .misplaced, .mismatch, .duplicate, .outOfScope, .movedAfterFreeze,
  ]

  static func write(_ content: JSON, _ people: ActaNames, _ page: inout ActaText) {
    page.heading("acta.findings")
    let findings = content["findings"]?.arrayValue ?? []
    if findings.isEmpty { page.paragraph(page.words("acta.none"), indent: 3) }
    for group in order {
      let items = findings.filter { $0.text("class") == group.rawValue }
      guard !items.isEmpty else { continue }
      page.paragraph(
        "\(page.words("audit_finding_class.\(group.rawValue)")) (\(items.count))", indent: 3)
      for item in items { detail(item, people, &page) }
    }
  }

  private static func detail(_ item: JSON, _ people: ActaNames, _ page: inout ActaText) {
    var title = item.text("finding")
    if let model = item["model"]?.stringValue ?? item["observed_model"]?.stringValue {
      title += " — " + model
    }
    page.paragraph("- " + title, indent: 3, hanging: 5)
    page.field("label.serial", item["serial"]?.stringValue, indent: 5)
    page.field("label.observed_serial", item["observed_serial"]?.stringValue, indent: 5)
    page.field("label.custodian", item["custodian"]?.stringValue.map(people.named), indent: 5)
    page.field("label.expected_place", item["expected_place"]?.stringValue, indent: 5)
    page.field("label.found_place", found(item), indent: 5)
    page.field("label.differences", differences(item, page), indent: 5)
    decision(item, people, &page)
  }

  private static func found(_ item: JSON) -> String? {
    guard let place = item["found_place"]?.stringValue else { return nil }
    let others = (item["also_found"]?.arrayValue ?? []).compactMap(\.stringValue)
    return ([place] + others).joined(separator: "; ")
  }

  private static func differences(_ item: JSON, _ page: ActaText) -> String? {
    let codes = (item["differences"]?.arrayValue ?? []).compactMap(\.stringValue)
    guard !codes.isEmpty else { return nil }
    return codes.map { page.words("data_difference.\($0)") }.joined(separator: ", ")
  }

  private static func decision(_ item: JSON, _ people: ActaNames, _ page: inout ActaText) {
    guard let code = item["decision"]?.stringValue else { return }
    var decision = page.words("audit_decision.\(code)")
    if let identified = item["identified"]?.stringValue { decision += " (\(identified))" }
    page.field("label.decision", decision, indent: 5)
    page.field("label.reason", item["reason"]?.stringValue, indent: 5)
    page.field("label.decided_by", item["decided_by"]?.stringValue.map(people.named), indent: 5)
    page.field("label.approved_by", item["approved_by"]?.stringValue.map(people.named), indent: 5)
  }
}
