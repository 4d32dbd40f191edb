import RegistryModel

/// Where each value of one piece of equipment comes from, and who says otherwise.
enum ExplainPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let tag = page.shown(answer["asset"]) ?? ""
    page.heading("\(tag) · \(page.shown(answer["model"]) ?? "")")
    for field in answer["fields"]?.arrayValue ?? [] { write(field: field, &page) }
    let sightings = answer["sightings"]?.arrayValue ?? []
    guard !sightings.isEmpty else { return }
    page.heading(page.word("explain.sources"))
    for sighting in sightings { write(sighting: sighting, &page) }
  }

  private static func write(field: JSON, _ page: inout Page) {
    let name = page.shown(field["field"], "imported_field") ?? ""
    page.line("\(name): \(page.shown(field["value"]) ?? "—")", indent: 2)
    if let origin = field["origin"], origin != .null {
      page.line(self.origin(origin, page), .faint, indent: 4)
    }
    for told in field["sources"]?.arrayValue ?? []
    where told["standing"]?.stringValue == ValueStanding.kept.rawValue {
      page.line(
        page.lexicon.text(
          "page.explain.says",
          [
            "source": page.shown(told["source"]) ?? "", "value": page.shown(told["value"]) ?? "",
            "at": PageTime.local(told["at"]) ?? "",
          ]) ?? "", .warning, indent: 4)
    }
  }

  /// `GLPI-PASTO · inventario.xml (e8965457) · BIOS/SSN · …` or `Corregir equipo · AGOMEZ · …`.
  private static func origin(_ origin: JSON, _ page: Page) -> String {
    if let told = origin["import"], told != .null {
      return [
        page.shown(told["source"]), file(told, page), page.shown(told["rule"]),
        PageTime.local(told["at"]),
      ].compactMap { $0 }.joined(separator: " · ")
    }
    let operation = origin["operation"]?.stringValue ?? ""
    return [
      page.lexicon.text("operation.\(operation)") ?? operation, page.person(origin, "by"),
      PageTime.local(origin["at"]),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// `inventario.xml (e8965457)`, with the beginning of its digest.
  private static func file(_ told: JSON, _ page: Page) -> String? {
    guard let digest = told["digest"]?.stringValue?.prefix(8) else { return nil }
    return "\(page.shown(told["file"]) ?? "") (\(digest))"
  }

  private static func write(sighting: JSON, _ page: inout Page) {
    let seen = page.lexicon.text(
      "page.explain.seen",
      [
        "first": PageTime.local(sighting["first_seen_at"]) ?? "",
        "last": PageTime.local(sighting["last_seen_at"]) ?? "",
      ])
    let told = [page.shown(sighting["source"]), seen, page.shown(sighting["file"])]
    page.line(told.compactMap { $0 }.joined(separator: " · "), indent: 2)
  }
}
