import Localization
import RegistryModel

/// What happened in a case, oldest first: its own events and the work on equipment in one line of
/// time.
enum CaseTimeline {
  static func write(_ answer: JSON, _ page: inout Page) {
    page.heading(page.lexicon.label("events"))
    for entry in entries(answer) {
      let time = PageTime.local(.string(entry.at)) ?? entry.at
      let text = entry.isWork ? workLine(entry.json, page) : event(entry.json, page)
      page.line("\(time)  \(text)", indent: 2)
      guard let note = entry.json["note"]?.stringValue else { continue }
      page.line(note, .faint, indent: 20)
    }
  }

  private struct Entry {
    let at: String
    let isWork: Bool
    let json: JSON

    var order: Int { json["kind"]?.stringValue == CaseEventKind.opened.rawValue ? 0 : 1 }
  }

  /// By time, after the opening, which stands first; at the same moment events stand before work.
  private static func entries(_ answer: JSON) -> [Entry] {
    let events = (answer["events"]?.arrayValue ?? []).map {
      Entry(at: $0["at"]?.stringValue ?? "", isWork: false, json: $0)
    }
    let works = (answer["interventions"]?.arrayValue ?? []).map {
      Entry(at: $0["done_at"]?.stringValue ?? "", isWork: true, json: $0)
    }
    let all = Array((events + works).enumerated())
    return all.sorted {
      ($0.element.order, $0.element.at, $0.offset) < ($1.element.order, $1.element.at, $1.offset)
    }.map(\.element)
  }

  private static func event(_ event: JSON, _ page: Page) -> String {
    let what = page.shown(event["to"], "case_state") ?? page.shown(event["kind"], "case_event_kind")
    let reason = page.shown(event["reason"], "suspension_reason").map { ": \($0)" }
    var parts = [(what ?? "") + (reason ?? "")]
    parts += [event["group"], event["specialist"]].compactMap { $0?.stringValue }.map { "→ \($0)" }
    let teller = event["source"]?.stringValue ?? event["actor"]?.stringValue
    if let teller { parts.append("(\(teller))") }
    if event["seen"]?.boolValue == true { parts.append(page.word("case.seen")) }
    if event["superseded"]?.boolValue == true { parts.append(page.word("case.superseded")) }
    return parts.joined(separator: " ")
  }

  private static func workLine(_ work: JSON, _ page: Page) -> String {
    let by = work["by"]?.stringValue.map { " (\($0))" } ?? ""
    let asset = work["asset"]?.stringValue ?? ""
    return "\(asset): \(page.shown(work["action"], "intervention_action") ?? "")\(by)"
  }
}
