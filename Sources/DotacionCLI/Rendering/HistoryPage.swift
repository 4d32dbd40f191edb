import Localization
import RegistryModel

/// The life of one piece of equipment for people: days, latest first, and what happened on each.
enum HistoryPage {
  static func write(_ answer: JSON, withIDs: Bool, _ page: inout Page) {
    let tag = page.shown(answer["asset"]) ?? ""
    page.title(
      .string(page.lexicon.text("history.title", ["name": tag]) ?? tag), answer["model"],
      .text(page.shown(answer["kind"], "equipment_kind")) ?? .null)
    let events = answer["events"]?.arrayValue ?? []
    guard !events.isEmpty else { return page.line(page.word("history.nothing")) }
    var day: String?
    for event in events {
      if event["day"]?.stringValue != day {
        day = event["day"]?.stringValue
        page.line(day ?? "", .label)
      }
      tell(event, withIDs: withIDs, &page)
    }
    guard let left = answer["left"]?.integerValue else { return }
    page.line(
      page.lexicon.text("page.history.more", ["left": String(left)]) ?? "", .faint)
  }

  private static func tell(_ event: JSON, withIDs: Bool, _ page: inout Page) {
    let clock = PageTime.local(event["at"]).map { String($0.suffix(5)) } ?? "     "
    let text = HistorySentence(event, page).text
    page.entry(clock, text, indent: 2)
    let lexicon = page.lexicon
    let circumstances = [
      page.shown(event["asset"]).map { lexicon.text("history.of", ["tag": $0]) ?? $0 },
      page.person(event, "by").map { lexicon.text("history.by", ["person": $0]) ?? $0 },
      page.shown(event["case"]).map { lexicon.text("history.case", ["case": $0]) ?? $0 },
      page.shown(event["note"]).map { "«\($0)»" },
      event["source"]?.stringValue.map { lexicon.term("history_source", $0) },
      page.shown(event["undo"]).map { lexicon.text("history.undo", ["id": $0]) ?? $0 },
      withIDs ? page.shown(event["id"]) : nil,
    ].compactMap { $0 }
    guard !circumstances.isEmpty else { return }
    page.line(circumstances.joined(separator: " · "), .faint, indent: 9)
  }
}

extension Page {
  /// A line under a time or another short lead, its further lines under the text.
  mutating func entry(_ lead: String, _ text: String, indent: Int = 0) {
    let margin = indent + TextWidth.columns(of: lead) + 2
    let pieces = TextWidth.wrapped(SafeText.shown(text), to: style.width - margin)
    for (index, piece) in pieces.enumerated() {
      if index == 0 {
        line("\(lead)  \(piece)", indent: indent)
      } else {
        line(piece, indent: margin)
      }
    }
  }
}

/// One event in a sentence: `Traslado: PASTO/P2 (Piso 2) → CALI/BOD (Bodega)`.
struct HistorySentence {
  private let event: JSON
  private let details: JSON
  private let page: Page

  init(_ event: JSON, _ page: Page) {
    self.event = event
    details = event["details"] ?? .null
    self.page = page
  }

  var text: String {
    let kind = event["kind"]?.stringValue.flatMap { AssetEventKind(rawValue: $0) }
    let told = (kind.map(facts) ?? []).compactMap { $0 }.joined(separator: " · ")
    // What was done is its own title.
    guard kind != .intervention else { return told }
    let title = kind == .revised ? field : page.shown(event["kind"], "asset_event_kind") ?? ""
    return told.isEmpty ? title : "\(title): \(told)"
  }

  private func facts(_ kind: AssetEventKind) -> [String?] {
    switch kind {
    case .registered:
      return [
        page.shown(event["to"]), detail("model"), detail("serial"),
        detail("status", "asset_status"),
        PartText.of(details["parent"], details["slot"], page).map {
          "\(page.lexicon.label("parent")) \($0)"
        },
      ]
    case .moved, .custodian, .user: return [named]
    case .status: return [change("asset_status")] + retirement
    case .serial, .revised: return [change()]
    case .attached:
      let old = PartText.of(event["from"], details["from_slot"], page)
      return ["\(old ?? "—") → \(PartText.of(event["to"], details["to_slot"], page) ?? "—")"]
    case .undone: return []
    case .caseReopened: return [code]
    case .caseOpened, .caseSolved: return [code, page.shown(event["summary"])]
    case .caseSuspended: return [code, detail("reason", "suspension_reason")]
    case .caseResumed: return [code, page.shown(event["to"], "case_state")]
    case .caseEnded: return [code, page.shown(event["to"], "case_state")]
    case .intervention: return [WorkText.text(details, page), role]
    case .escalationRaised, .escalationResolved, .escalationEnded:
      return [
        code, page.shown(event["to"], "escalation_state"), detail("provider"),
        detail("ticket_number"), detail("parts", "part_class"),
      ]
    case .partAnnounced, .partReceived, .partInstalled, .partReturned:
      return [
        code, WorkText.part(exchanged, page), detail("escalation"),
        detail("waybill").map { "\(page.lexicon.label("waybill")) \($0)" },
      ]
    case .reading: return [counters, detail("source")]
    case .counted: return [code, page.shown(event["to"]), detail("serial")]
    case .auditFinding:
      return [code, detail("class", "audit_finding_class"), detail("decision", "audit_decision")]
    case .coverageBegan, .coverageEnded:
      return [
        detail("entitlement", "entitlement_kind"), code, detail("provider"), untilDay(kind),
        carried(kind),
      ]
    case .finding: return [FindingPage.sentence(finding, page)]
    case .findingResolved:
      return [code, detail("fact", "registry_fact"), page.shown(event["to"], "finding_state")]
    }
  }

  private var code: String? { page.shown(event["code"]) }

  private var field: String {
    page.lexicon.label(details["field"]?.stringValue ?? "")
  }

  private func detail(_ name: String, _ enumeration: String? = nil) -> String? {
    page.shown(details[name], enumeration)
  }

  private func change(_ enumeration: String? = nil) -> String {
    let old = page.shown(event["from"], enumeration) ?? "—"
    return "\(old) → \(page.shown(event["to"], enumeration) ?? "—")"
  }

  /// With the names of places or people beside their codes.
  private var named: String {
    func side(_ member: String) -> String {
      guard let code = page.shown(event[member]) else { return "—" }
      return code + (detail("\(member)_name").map { " (\($0))" } ?? "")
    }
    return "\(side("from")) → \(side("to"))"
  }

  private var retirement: [String?] {
    let retirement = details["retirement"]
    return [
      page.shown(retirement?["cause"], "retirement_cause"), page.shown(retirement?["approval"]),
      page.shown(retirement?["destination"], "disposal_destination"),
      page.shown(retirement?["certificate"]),
    ]
  }

  /// Unless it was simply worked on.
  private var role: String? {
    let isUsual = details["role"]?.stringValue == InterventionRole.intervened.rawValue
    return isUsual ? nil : detail("role", "intervention_role")
  }

  private var counters: String {
    (details["counters"]?.objectValue ?? []).map { counter in
      "\(page.lexicon.term("machine_counter", counter.name)) \(page.shown(counter.value) ?? "")"
    }.joined(separator: ", ")
  }

  private func untilDay(_ kind: AssetEventKind) -> String? {
    guard kind == .coverageBegan, let day = detail("ends_on") else { return nil }
    return page.lexicon.text("asset_page.until", ["day": day]) ?? day
  }

  /// Where cover came from when it began, or what it went on with when it ended.
  private func carried(_ kind: AssetEventKind) -> String? {
    let (member, key) =
      kind == .coverageBegan
      ? ("carried_from", "history.carried_from") : ("carried_to", "history.carried_to")
    return detail(member).map { page.lexicon.text(key, ["asset": $0]) ?? $0 }
  }

  /// The part a provider sent as work tells of parts.
  private var exchanged: JSON {
    .members([
      "part_class": details["part_class"] ?? .null, "quantity": details["quantity"] ?? .null,
      "serial": details["serial"] ?? .null,
    ])
  }

  /// The event as a finding's own row has it.
  private var finding: JSON {
    .members([
      "code": event["code"], "fact": details["fact"], "recorded": event["from"],
      "found": event["to"],
    ])
  }
}
