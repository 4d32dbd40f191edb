import Localization
import RegistryModel

/// Targets, and how cases stand against them, for people.
enum TargetPage {
  static func writeList(_ answer: JSON, _ page: inout Page) {
    let targets = answer["targets"]?.arrayValue ?? []
    guard !targets.isEmpty else { return page.line(page.word("target.none")) }
    // What no longer holds is told by a column of its own; then terms are as they are typed.
    let hasPast = targets.contains { $0["in_force"]?.boolValue == false }
    func term(_ value: JSON?) -> JSON? {
      hasPast ? value : .text(ServiceText.shown("response", value, page))
    }
    let rows = targets.map { target in
      JSON.members([
        "case_kind": .string(
          page.shown(target["case_kind"], "case_kind") ?? page.word("target.any_kind")),
        "priority": .string(
          page.shown(target["priority"], "priority") ?? page.word("target.any_kind")),
        "level": .string(page.shown(target["level"]) ?? page.word("target.any_level")),
        "since": target["since"], "response": term(target["response"]),
        "resolution": term(target["resolution"]), "in_force": hasPast ? target["in_force"] : nil,
      ])
    }
    page.list(
      rows,
      [
        TableColumn("case_kind"), TableColumn("priority"), TableColumn("level"),
        TableColumn("since"), TableColumn("response", label: "response_short"),
        TableColumn("resolution", label: "resolution_short"), TableColumn("in_force"),
      ])
  }

  /// `4 horas hábiles: vence el martes 3 mar 10:00, quedan 2 h 30 min`.
  static func sentence(_ name: String, of answer: JSON, _ page: Page) -> String? {
    guard let clock = answer[name], clock["outcome"] != nil else { return nil }
    let duration = ServiceText.shown("response", clock["target"], page) ?? ""
    let year = SpokenMoment.year(of: answer["opened_at"])
    return "\(duration): \(standing(clock, year, page))"
  }

  private static func standing(_ clock: JSON, _ year: Int?, _ page: Page) -> String {
    let left = clock["left_seconds"]?.integerValue ?? 0
    let params = [
      "used": DurationText.text(clock["used_seconds"]),
      "left": DurationText.text(.integer(max(0, left))),
      "met": PageTime.local(clock["met_at"]),
      "due": SpokenMoment.text(clock["due_at"], year: year, page.lexicon),
      "breached": PageTime.local(clock["breached_at"]),
    ]
    let outcome = page.sentence("target.\(clock["outcome"]?.stringValue ?? "")", params)
    guard let since = PageTime.local(clock["paused_since"]) else { return outcome }
    let reason = page.shown(clock["paused_for"], "pause_reason") ?? ""
    return outcome + "; " + page.sentence("target.standing", ["since": since, "reason": reason])
  }

  /// What is late or about to be, and what stands.
  static func writeDue(_ answer: JSON, _ page: inout Page) {
    page.line(
      page.sentence(
        "target.counts",
        [
          "breached": page.shown(answer["breached_count"]),
          "due": .some(dueCount(answer)), "paused": page.shown(answer["paused_count"]),
          "untargeted": page.shown(answer["without_target_count"]),
        ]))
    writeRows(answer["due"]?.arrayValue ?? [], "target.due_heading", "due_at", &page) { row, page in
      let isBreached = row["breached"]?.boolValue == true
      let clock = page.word("target.clock.\(row["clock"]?.stringValue ?? "")")
      let word = page.sentence(
        isBreached ? "target.is_late" : "target.is_left", ["time": time(row)])
      return ("\(clock), \(word)", nil, isBreached ? .bad : nil)
    }
    writeRows(
      answer["paused"]?.arrayValue ?? [], "target.paused_heading", "paused_since", &page
    ) { row, page in
      let left = row["left_seconds"]?.integerValue.map { seconds in
        page.sentence(seconds < 0 ? "target.is_late" : "target.is_left", ["time": time(row)])
      }
      return (left, page.shown(row["paused_for"], "pause_reason"), nil)
    }
    CasePage.writeMore(answer, &page)
  }

  private static func dueCount(_ answer: JSON) -> String {
    let all = answer["due_count"]?.integerValue ?? 0
    return String(all - (answer["breached_count"]?.integerValue ?? 0))
  }

  private static func time(_ row: JSON) -> String? {
    row["left_seconds"]?.integerValue.flatMap { DurationText.text(.integer(abs($0))) }
  }

  private static func writeRows(
    _ rows: [JSON], _ heading: String, _ moment: String, _ page: inout Page,
    _ told: (JSON, Page) -> (head: String?, fact: String?, role: Style.Role?)
  ) {
    guard !rows.isEmpty else { return }
    page.heading(page.word(heading))
    for row in rows {
      let own = told(row, page)
      let at = PageTime.local(row[moment]) ?? ""
      let head = [row["code"]?.stringValue, own.head].compactMap { $0 }.joined(separator: " · ")
      page.line("\(at)  \(head)", own.role, indent: 2)
      let facts = [
        own.fact, page.shown(row["priority"], "priority"), page.shown(row["state"], "case_state"),
        page.shown(row["site"]), page.shown(row["specialist"]) ?? page.shown(row["group"]),
        page.shown(row["provider"]), page.shown(row["summary"]),
      ]
      page.line(facts.compactMap { $0 }.joined(separator: " · "), .faint, indent: 20)
    }
  }

  static func writeClocks(_ answer: JSON, _ page: inout Page) {
    let rows = (answer["cases"]?.arrayValue ?? []).map { row in
      JSON.members([
        "code": row["code"], "state": row["state"],
        "desk": .text(DurationText.text(row["desk_business_seconds"])),
        "provider": row["provider_business_seconds"]?.integerValue == 0
          ? nil : .text(DurationText.text(row["provider_business_seconds"])),
        "response": row["response_outcome"], "resolution": row["resolution_outcome"],
      ])
    }
    guard !rows.isEmpty else { return page.line(page.word("case.none")) }
    page.list(
      rows,
      [
        TableColumn("code"), TableColumn("state", "case_state"),
        TableColumn("desk", isNumber: true, label: "desk_time"),
        TableColumn("provider", isNumber: true),
        TableColumn("response", "target_outcome", label: "response_short"),
        TableColumn("resolution", "target_outcome", label: "resolution_short"),
      ])
    page.blank()
    for clock in ["response", "resolution"] {
      guard let counts = answer["totals"]?[clock]?.objectValue else { continue }
      let told = counts.filter { $0.value.integerValue ?? 0 > 0 }.map {
        "\(page.lexicon.term("target_outcome", $0.name)) \(page.shown($0.value) ?? "")"
      }
      guard !told.isEmpty else { continue }
      page.line(page.word("target.clock.\(clock)") + ": " + told.joined(separator: ", "))
    }
  }
}
