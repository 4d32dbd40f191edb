import RegistryModel

/// Records that wait for a person: what the file says, beside what the registry has.
enum ConflictPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let conflicts = answer["conflicts"]?.arrayValue ?? []
    guard !conflicts.isEmpty else { return page.line(page.word("import.no_conflicts")) }
    for conflict in conflicts { write(conflict: conflict, &page) }
    guard let more = answer["more"]?.integerValue, more > 0 else { return }
    page.line(page.lexicon.text("page.import.more", ["more": String(more)]) ?? "", .faint)
  }

  private static func write(conflict: JSON, _ page: inout Page) {
    let code = page.shown(conflict["code"]) ?? ""
    page.heading("\(code) · \(page.shown(conflict["reason"], "conflict_reason") ?? "")")
    let told = [
      page.shown(conflict["source"]), page.shown(conflict["file"]),
      page.shown(conflict["line"]).map { "\(page.word("import.line")) \($0)" },
      PageTime.local(conflict["opened_at"]),
    ]
    page.line(told.compactMap { $0 }.joined(separator: " · "), .faint, indent: 2)
    page.line("\(page.word("import.file_says")): \(identity(conflict["seen"], page))", indent: 2)
    for candidate in conflict["candidates"]?.arrayValue ?? [] {
      write(candidate: candidate, &page)
    }
    guard let decision = page.shown(conflict["decision"], "conflict_decision") else { return }
    let decided = [
      decision, page.shown(conflict["asset"]), page.shown(conflict["resolved_by"]),
      PageTime.local(conflict["resolved_at"]), page.shown(conflict["note"]).map { "«\($0)»" },
    ]
    page.line(decided.compactMap { $0 }.joined(separator: " · "), .good, indent: 2)
  }

  private static func write(candidate: JSON, _ page: inout Page) {
    let facts = [
      page.shown(candidate["tag"]), page.shown(candidate["model"]),
      page.shown(candidate["serial"]), page.shown(candidate["hostname"]),
      page.shown(candidate["place"]), page.shown(candidate["status"], "asset_status"),
    ]
    page.line(
      "\(page.word("import.registry_has")): "
        + facts.compactMap { $0 }.joined(separator: " · "), indent: 2)
    let evidence = [
      keys(candidate["agrees"], "import.agrees", page),
      keys(candidate["differs"], "import.differs", page),
    ]
    let told = evidence.compactMap { $0 }.joined(separator: "; ")
    if !told.isEmpty { page.line(told, .faint, indent: 4) }
  }

  private static func keys(_ value: JSON?, _ word: String, _ page: Page) -> String? {
    let terms = (value?.arrayValue ?? []).compactMap { page.shown($0, "match_key") }
    return terms.isEmpty ? nil : "\(page.word(word)): \(terms.joined(separator: ", "))"
  }

  private static func identity(_ seen: JSON?, _ page: Page) -> String {
    let made = [page.shown(seen?["manufacturer"]), page.shown(seen?["model"])]
    let facts: [String?] = [
      page.shown(seen?["tag"]), made.compactMap { $0 }.joined(separator: " "),
      page.shown(seen?["serial"]), page.shown(seen?["hostname"]), page.shown(seen?["place"]),
    ]
    return facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// What a source has not told of for its period.
enum VanishedPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let params = [
      "source": page.shown(answer["source"]) ?? "", "days": page.shown(answer["days"]) ?? "",
    ]
    let rows = answer["vanished"]?.arrayValue ?? []
    guard !rows.isEmpty else {
      return page.line(page.lexicon.text("page.import.none_vanished", params) ?? "")
    }
    page.heading(page.lexicon.text("page.import.vanished", params) ?? "")
    for row in rows {
      let facts = [
        page.shown(row["tag"]), page.shown(row["model"]), page.shown(row["serial"]),
        page.shown(row["place"]), page.shown(row["status"], "asset_status"),
      ]
      page.line(facts.compactMap { $0 }.joined(separator: " · "), .warning, indent: 2)
      let seen = page.lexicon.text(
        "page.import.last_seen",
        [
          "at": PageTime.local(row["last_seen_at"]) ?? "",
          "days": page.shown(row["days_unseen"]) ?? "",
        ])
      let elsewhere = page.shown(row["seen_elsewhere"]).map {
        page.lexicon.text("page.import.seen_elsewhere", ["source": $0]) ?? $0
      }
      page.line([seen, elsewhere].compactMap { $0 }.joined(separator: " · "), .faint, indent: 4)
    }
    if answer["more"] == .bool(true) { page.line(page.word("import.more_vanished"), .faint) }
  }
}
