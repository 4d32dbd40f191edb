import RegistryModel

/// Work on equipment and the parts it moved, in words.
enum WorkText {
  /// `Cambio de parte: sale fusor FX-1; entra fusor FX-2; contador 10450; 40 min; Solucionado`.
  static func text(_ work: JSON, _ page: Page) -> String {
    var facts: [String] = []
    for (word, member) in [("case.part_out", "parts_out"), ("case.part_in", "parts_in")] {
      let parts = work[member]?.arrayValue ?? []
      facts += parts.map { "\(page.word(word)) \(part($0, page))" }
    }
    if let reading = work["reading"]?.integerValue {
      facts.append("\(page.word("case.reading")) \(reading)")
    }
    if let minutes = work["minutes"]?.integerValue { facts.append("\(minutes) min") }
    if let cost = page.money(work["cost"]) { facts.append("\(page.word("work.cost")) \(cost)") }
    if let result = page.shown(work["result"], "intervention_result") { facts.append(result) }
    let action = page.shown(work["action"], "intervention_action") ?? ""
    return action + (facts.isEmpty ? "" : ": " + facts.joined(separator: "; "))
  }

  /// `2 × rodillo RL1-1234`, `fusor FX-2 (del 20080; garantía de HP hasta 2026-09-01)`.
  static func part(_ part: JSON, _ page: Page) -> String {
    let count = part["quantity"]?.integerValue ?? 1
    let name = [
      count > 1 ? "\(count) ×" : nil, page.shown(part["part_class"], "part_class"),
      page.shown(part["part_number"]), page.shown(part["serial"]),
    ].compactMap { $0 }.joined(separator: " ")
    let rest = [
      page.shown(part["from"]).map { asset in
        page.lexicon.text("page.work.from", ["asset": asset]) ?? asset
      },
      warranty(part, page),
    ].compactMap { $0 }
    return rest.isEmpty ? name : "\(name) (\(rest.joined(separator: "; ")))"
  }

  /// `garantía de HP hasta 2026-09-01`.
  static func warranty(_ part: JSON, _ page: Page) -> String? {
    guard let day = page.shown(part["warranty_ends_on"]) else { return nil }
    let provider = page.shown(part["warranty_provider"]) ?? "?"
    return page.lexicon.text("page.work.warranty", ["provider": provider, "day": day]) ?? day
  }
}
