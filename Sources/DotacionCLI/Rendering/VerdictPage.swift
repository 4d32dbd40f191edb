import Localization
import Operations
import RegistryModel

/// The answer of `coverage.check` for people: the verdict, what to do next, every entitlement
/// looked at with its reason, then the evidence.
enum VerdictPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    page.line(VerdictSentence(answer: answer, lexicon: lexicon).text, role(answer))
    page.line(about(answer, page), .faint)
    writeNextStep(answer, &page)
    writeMissing(answer, &page)
    for note in answer["notes"]?.arrayValue ?? [] {
      page.line("! " + lexicon.term("coverage_note", note.stringValue ?? ""), .warning, indent: 2)
    }
    writeExamined(answer, &page)
    writeEvidence(answer, &page)
  }

  private static func role(_ answer: JSON) -> Style.Role {
    switch answer["verdict"]?.stringValue {
    case "covered"?: .good
    case "doubtful"?: .warning
    default: .bad
    }
  }

  /// `10452 · HP LaserJet Pro M404dn · serie PHB… · PASTO · fusor · 2026-03-02`
  private static func about(_ answer: JSON, _ page: Page) -> String {
    let serial = answer["serial"]?.stringValue.map {
      "\(page.lexicon.text("word.serial") ?? "") \($0)"
    }
    let status = answer["status"]?.stringValue
    let parts: [String?] = [
      answer["asset"]?.stringValue, answer["model"]?.stringValue, serial,
      answer["site"]?.stringValue,
      status == "in_use" ? nil : page.shown(answer["status"], "asset_status"),
      page.shown(answer["part_class"], "part_class"), page.shown(answer["link"]),
      page.shown(answer["cause"], "failure_cause"),
      page.shown(answer["service"], "coverage_service"), answer["on"]?.stringValue,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private static func writeNextStep(_ answer: JSON, _ page: inout Page) {
    let step = answer["next_step"]?.stringValue ?? ""
    var text = page.lexicon.term("coverage_step", step)
    if step == "escalate" {
      let reach = [
        answer["provider_name"]?.stringValue, answer["provider_telephone"]?.stringValue,
        answer["provider_mail"]?.stringValue,
      ].compactMap { $0 }
      text += ": " + reach.joined(separator: ", ")
    }
    page.line("→ \(page.lexicon.label("next_step")): \(text)")
  }

  /// What is missing, and how to record it.
  private static func writeMissing(_ answer: JSON, _ page: inout Page) {
    let params = [
      "asset": answer["asset"]?.stringValue ?? "", "code": answer["code"]?.stringValue ?? "…",
      "cause": answer["cause"]?.stringValue ?? "", "part": answer["part_class"]?.stringValue ?? "",
      "model": answer["model"]?.stringValue ?? "",
    ]
    for fact in (answer["missing_facts"]?.arrayValue ?? []).compactMap(\.stringValue) {
      let name = page.lexicon.term("coverage_fact", fact)
      let how = page.lexicon.text("coverage_fact_how.\(fact)", params) ?? ""
      page.line("? \(name): \(how)", indent: 2)
      if fact == CoverageFact.partInModel.rawValue { writeParts(answer, &page) }
    }
  }

  /// The parts the model is known to have, when any is.
  private static func writeParts(_ answer: JSON, _ page: inout Page) {
    let parts = (answer["model_parts"]?.arrayValue ?? []).compactMap(\.stringValue)
    guard !parts.isEmpty else { return }
    let text = page.lexicon.text("verdict.model_parts", ["parts": parts.joined(separator: ",")])
    page.line(text ?? "", .faint, indent: 4)
  }

  private static func writeExamined(_ answer: JSON, _ page: inout Page) {
    let entries = answer["examined"]?.arrayValue ?? []
    guard !entries.isEmpty else { return }
    let lexicon = page.lexicon
    page.heading(lexicon.label("examined"))
    let rows = entries.map { entry in
      JSON.members([
        "reason": .string(CoverageReasonText.short(entry, lexicon)),
        "entitlement": entry["entitlement"], "code": entry["code"],
        "provider": entry["provider"], "ends_on": entry["ends_on"],
      ])
    }
    page.table(
      rows,
      [
        TableColumn("reason"), TableColumn("entitlement", "entitlement_kind_short"),
        TableColumn("code"), TableColumn("provider"), TableColumn("ends_on"),
      ])
  }

  private static func writeEvidence(_ answer: JSON, _ page: inout Page) {
    let names = [
      "starts_on", "ends_on", "hours", "response", "resolution", "clause", "conditions",
      "invoice", "document",
    ]
    var values = names.map { (label: $0, value: ServiceText.shown($0, answer[$0], page)) }
    values.insert(contentsOf: agreed(answer, page), at: 2)
    guard values.contains(where: { $0.value != nil }) else { return }
    page.heading(page.lexicon.label("evidence"))
    page.values(values)
  }

  /// Where the right came from or went, how it goes on, and what is left of its quota.
  private static func agreed(_ answer: JSON, _ page: Page) -> [(label: String, value: String?)] {
    let renews = answer["renewal"]?.stringValue.map { $0 != "none" } ?? false
    let isUsable = answer["verdict"]?.stringValue != "not_covered"
    return [
      ("carried_from", page.shown(answer["carried_from"])),
      ("carried_to", page.shown(answer["carried_to"])),
      ("renewal", renews ? page.shown(answer["renewal"], "contract_renewal") : nil),
      (
        "notice_by",
        renews && answer["notice_on"] == .null ? page.shown(answer["notice_by"]) : nil
      ),
      ("notice_on", page.shown(answer["notice_on"])),
      ("quota", isUsable ? SpokenQuota(lexicon: page.lexicon).left(answer) : nil),
    ]
  }
}
