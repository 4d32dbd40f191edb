import Localization
import RegistryModel

/// Cases for people: where it stands first, then the facts, then what happened.
enum CasePage {
  static func write(_ answer: JSON, _ page: inout Page) {
    writeHead(answer, &page)
    writeEquipment(answer, &page)
    writeFacts(answer, &page)
    FindingPage.writeSection(answer, &page)
    writeRelatives(answer, &page)
    writeEscalations(answer, &page)
    EarlierCasesPage.write(answer, &page)
    CaseTimeline.write(answer, &page)
    writeClocks(answer, &page)
  }

  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["cases"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("case.none")) }
    page.table(
      rows.map(listed),
      [
        TableColumn("code"), TableColumn("state", "case_state"), TableColumn("site"),
        TableColumn("who", label: "actor"), TableColumn("date"), TableColumn("summary"),
      ])
    writeMore(answer, &page)
  }

  /// Narrow enough for the summary to be read: the day, and whoever has it.
  private static func listed(_ row: JSON) -> JSON {
    let who = [row["specialist"], row["provider"]].compactMap { $0?.stringValue }.first
    return .members([
      "code": row["code"], "state": row["state"], "site": row["site"], "who": .text(who),
      "date": .text(PageTime.local(row["opened_at"]).map { String($0.prefix(10)) }),
      "summary": row["summary"],
    ])
  }

  static func writeAssetCases(_ answer: JSON, _ page: inout Page) {
    let rows = answer["cases"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("case.none")) }
    for row in rows {
      page.entry(PageTime.local(row["done_at"]) ?? "", WorkText.text(row, page))
      let parts = [
        row["case"]?.stringValue, page.shown(row["state"], "case_state"),
        page.shown(row["role"], "intervention_role"), row["by"]?.stringValue,
        row["summary"]?.stringValue,
      ]
      page.line(parts.compactMap { $0 }.joined(separator: " · "), .faint, indent: 18)
    }
    writeMore(answer, &page)
  }

  static func writeMore(_ answer: JSON, _ page: inout Page) {
    guard answer["more"]?.boolValue == true else { return }
    page.line(page.word("list.more"), .faint)
  }

  private static func writeHead(_ answer: JSON, _ page: inout Page) {
    page.heading(
      [answer["code"]?.stringValue, answer["summary"]?.stringValue].compactMap { $0 }
        .joined(separator: " · "))
    let state = page.shown(answer["state"], "case_state") ?? ""
    let reason = page.shown(answer["suspension_reason"], "suspension_reason").map { " — \($0)" }
    page.line("  " + state + (reason ?? ""), role(of: answer["state"]?.stringValue))
    page.values([
      ("case_kind", page.shown(answer["kind"], "case_kind")),
      ("priority", page.shown(answer["priority"], "priority")),
      ("parent_case", page.shown(answer["parent"])),
      ("external_ref", external(answer)),
      ("site", page.shown(answer["site"])),
      ("requester", named(answer["requester"], answer["requester_name"])),
      ("group", page.shown(answer["group"])),
      ("specialist", named(answer["specialist"], answer["specialist_name"])),
      ("provider", page.shown(answer["provider"])),
      ("after_the_fact", onlyIfTrue(answer["after_the_fact"], page)),
      ("security", onlyIfTrue(answer["security"], page)),
      ("free_software", page.shown(answer["free_software"], "security_approval")),
      ("detail", page.shown(answer["detail"])),
      ("closable_from", page.shown(answer["closable_from"])),
      ("allowed_moves", page.shown(answer["allowed_moves"], "case_state")),
      ("revision", revision(answer)),
    ])
  }

  /// Its code in the entity's own tool, and which tool mirrors it.
  private static func external(_ answer: JSON) -> String? {
    guard let reference = answer["external_ref"]?.stringValue else { return nil }
    return reference + (answer["source"]?.stringValue.map { " (\($0))" } ?? "")
  }

  /// With the option that makes sure nobody changed the case meanwhile.
  private static func revision(_ answer: JSON) -> String? {
    guard let number = answer["revision"]?.integerValue, let code = answer["code"]?.stringValue
    else { return nil }
    return "\(number) (--expect case:\(code)=\(number))"
  }

  /// `LUIS (Luis Peña)`.
  static func named(_ code: JSON?, _ name: JSON?) -> String? {
    guard let code = code?.stringValue else { return nil }
    return code + (name?.stringValue.map { " (\($0))" } ?? "")
  }

  private static func onlyIfTrue(_ value: JSON?, _ page: Page) -> String? {
    value?.boolValue == true ? page.shown(value) : nil
  }

  private static func role(of state: String?) -> Style.Role? {
    switch state.flatMap({ CaseState(rawValue: $0) }) {
    case .solved?, .closed?: .good
    case .suspended?, .reopened?: .warning
    case .registered?, .inProgress?, .escalatedSpecialist?, .escalatedOnsite?, .providerActive?,
      .unmanaged?, nil:
      nil
    }
  }

  /// Every piece of equipment once, in the order it came in, with what was done to it.
  private static func writeEquipment(_ answer: JSON, _ page: inout Page) {
    let works = answer["interventions"]?.arrayValue ?? []
    guard !works.isEmpty else { return }
    page.heading(page.word("case.equipment"))
    var tags: [String] = []
    for work in works {
      guard let tag = work["asset"]?.stringValue, !tags.contains(tag) else { continue }
      tags.append(tag)
    }
    for tag in tags {
      let own = works.filter { $0["asset"]?.stringValue == tag }
      let roles = own.compactMap { page.shown($0["role"], "intervention_role") }
      let last = roles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      page.line("  \(tag) · " + last.joined(separator: ", "))
      writeCabling(of: tag, answer, &page)
      for work in own {
        page.entry(PageTime.local(work["done_at"]) ?? "", WorkText.text(work, page), indent: 4)
      }
    }
  }

  /// Where an outlet or a link leads, and what hangs on it.
  private static func writeCabling(of tag: String, _ answer: JSON, _ page: inout Page) {
    let row = answer["cabling"]?.arrayValue?.first { $0["asset"]?.stringValue == tag }
    guard let text = CablingPage.ofAsset(row?["cabling"], page) else { return }
    page.line(text, .faint, indent: 4)
  }

  /// What was found as the registry says; what was not is a finding.
  private static func writeFacts(_ answer: JSON, _ page: inout Page) {
    let facts = (answer["facts"]?.arrayValue ?? []).filter { $0["confirmed"]?.boolValue == true }
    guard !facts.isEmpty else { return }
    page.heading(page.lexicon.label("facts"))
    for fact in facts {
      let name = page.shown(fact["fact"], "registry_fact") ?? ""
      page.line(
        "\(fact["asset"]?.stringValue ?? "") · \(name) \(page.word("case.confirmed"))", indent: 2)
    }
  }

  private static func writeRelatives(_ answer: JSON, _ page: inout Page) {
    let children = answer["children"]?.arrayValue ?? []
    if !children.isEmpty {
      page.heading(page.lexicon.label("children"))
      for child in children {
        page.line(relative(child, page.shown(child["provider"]), page), indent: 2)
      }
    }
    let related = answer["related"]?.arrayValue ?? []
    guard !related.isEmpty else { return }
    page.heading(page.lexicon.label("related"))
    for other in related {
      page.line(
        relative(other, page.shown(other["relation"], "case_relation_kind"), page), indent: 2)
    }
  }

  private static func relative(_ row: JSON, _ what: String?, _ page: Page) -> String {
    [
      row["code"]?.stringValue, what, page.shown(row["state"], "case_state"),
      row["summary"]?.stringValue,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func writeEscalations(_ answer: JSON, _ page: inout Page) {
    let rows = answer["escalations"]?.arrayValue ?? []
    guard !rows.isEmpty else { return }
    page.heading(page.lexicon.label("escalations"))
    for row in rows {
      let promised = row["promised_on"]?.stringValue.map {
        page.lexicon.label("promised_on") + " " + $0
      }
      let parts = [
        row["code"]?.stringValue, page.shown(row["state"], "escalation_state"),
        page.shown(row["kind"], "escalation_kind"), row["provider"]?.stringValue,
        row["ticket_number"]?.stringValue, promised,
      ]
      page.line(parts.compactMap { $0 }.joined(separator: " · "), indent: 2)
    }
  }

  private static func writeClocks(_ answer: JSON, _ page: inout Page) {
    page.heading(page.word("case.clocks"))
    page.values([
      ("clock", page.shown(answer["clock"], "case_clock")),
      ("desk_business_seconds", some(answer["desk_business_seconds"])),
      ("provider_business_seconds", some(answer["provider_business_seconds"])),
      ("response_target", TargetPage.sentence("response_target", of: answer, page)),
      ("resolution_target", TargetPage.sentence("resolution_target", of: answer, page)),
    ])
    let times = (answer["state_times"]?.arrayValue ?? []).map { time -> JSON in
      .members([
        "state": time["state"], "seconds": .text(DurationText.text(time["seconds"])),
        "business_seconds": .text(DurationText.text(time["business_seconds"])),
      ])
    }
    guard times.count > 1 else { return }
    page.table(
      times,
      [
        TableColumn("state", "case_state"), TableColumn("business_seconds", isNumber: true),
        TableColumn("seconds", isNumber: true),
      ])
  }

  private static func some(_ seconds: JSON?) -> String? {
    seconds?.integerValue == 0 ? nil : DurationText.text(seconds)
  }
}
