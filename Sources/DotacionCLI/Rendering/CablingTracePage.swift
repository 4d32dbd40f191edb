import Localization
import RegistryModel

/// The answer of `cabling.trace` for people: each path as a line drawn downwards, users above and
/// the switch below, and what it comes to.
enum CablingTracePage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let steps = answer["steps"]?.arrayValue ?? []
    let from = [answer["from"], answer["port"]].compactMap { page.shown($0) }
      .joined(separator: ":")
    page.heading(page.lexicon.text("page.cabling.trace", ["from": from]) ?? from)
    for path in answer["paths"]?.arrayValue ?? [] {
      page.blank()
      let own = steps.filter { $0["path"] == path["path"] }
      for (index, step) in own.enumerated() { write(step, isLast: index == own.count - 1, &page) }
      page.blank()
      writeOutcome(path, &page)
    }
  }

  private static func write(_ step: JSON, isLast: Bool, _ page: inout Page) {
    guard step["type"]?.stringValue == "equipment" else {
      return page.line("│ " + cable(step, page), .faint, indent: 2)
    }
    let name = [step["tag"], step["port"]].compactMap { page.shown($0) }.joined(separator: ":")
    page.line("● \(name) · \(page.shown(step["kind"], "equipment_kind") ?? "")", indent: 2)
    let facts = equipment(step, page)
    guard !facts.isEmpty else { return }
    page.line((isLast ? "  " : "│ ") + facts, .faint, indent: 2)
  }

  /// `Dell Latitude 5440 · PC-TES-01 · Ana Gómez · PASTO/P2/201`
  private static func equipment(_ step: JSON, _ page: Page) -> String {
    let kind = step["kind"]?.stringValue.flatMap { EquipmentKind(rawValue: $0) }
    let cabinet = page.shown(step["cabinet"]).map {
      page.lexicon.text("page.cabling.in_cabinet", ["cabinet": $0]) ?? $0
    }
    let status = step["status"]?.stringValue == AssetStatus.inUse.rawValue ? nil : step["status"]
    return [
      kind?.belongsToSite == true ? nil : page.shown(step["model"]), page.shown(step["hostname"]),
      page.person(step, "user"), page.shown(step["place"]), cabinet,
      page.shown(step["category"], "cabling_category"), page.shown(status, "asset_status"),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// `enlace PP-01/07 · Cat 6A · 38 m · certificado (2026-03-02)`
  private static func cable(_ step: JSON, _ page: Page) -> String {
    let type = page.shown(step["type"], "cabling_step") ?? ""
    let name = [type, page.shown(step["tag"]) ?? page.shown(step["label"])].compactMap { $0 }
    let day = page.shown(step["certified_on"]).map { " (\($0))" } ?? ""
    return [
      name.joined(separator: " "), page.shown(step["category"], "cabling_category"),
      page.shown(step["length_m"]).map { "\($0) m" },
      page.shown(step["certification"], "certification_standing").map { $0 + day },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private static func writeOutcome(_ path: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    if let reached = page.shown(path["switch"]) {
      page.line(lexicon.text("page.cabling.reaches", ["switch": reached]) ?? reached, .good)
    } else {
      page.line(page.word("cabling.no_switch"), .warning)
    }
    for gap in path["breaks"]?.arrayValue ?? [] {
      let at = page.shown(gap["at"]) ?? ""
      let reason = gap["reason"]?.stringValue ?? ""
      page.line(lexicon.text("cabling_break_reason.\(reason)", ["at": at]) ?? at, .warning)
    }
    guard path["unknown_lengths"] != nil else { return }
    page.values([
      ("weakest_category", weakest(path, page)),
      ("certification", page.shown(path["certification"], "certification_standing")),
      ("known_length_m", length(path, page)),
    ])
  }

  private static func weakest(_ path: JSON, _ page: Page) -> String? {
    guard let weakest = page.shown(path["weakest_category"], "cabling_category") else {
      return nil
    }
    return weakest + unknown(path["unknown_categories"], "cabling.cables_without_category", page)
  }

  private static func length(_ path: JSON, _ page: Page) -> String? {
    guard let length = page.shown(path["known_length_m"]) else { return nil }
    return "\(length) m" + unknown(path["unknown_lengths"], "cabling.cables_without_length", page)
  }

  /// What the figure leaves out.
  private static func unknown(_ count: JSON?, _ key: String, _ page: Page) -> String {
    guard let number = count?.integerValue, number > 0 else { return "" }
    let text = page.lexicon.text("page.\(key)", ["count": String(number)]) ?? String(number)
    return " (\(text))"
  }
}
