import RegistryModel

/// Sources of imports for people.
enum SourcePage {
  static func writeList(_ answer: JSON, _ page: inout Page) {
    let rows = answer["sources"]?.arrayValue ?? []
    guard !rows.isEmpty else { return page.line(page.word("source.none")) }
    for row in rows {
      let facts = [
        page.shown(row["code"]), page.shown(row["name"]), PageTime.local(row["last_import_at"]),
        page.shown(row["last_file"]),
      ]
      page.line(facts.compactMap { $0 }.joined(separator: " · "))
    }
    guard let next = page.shown(answer["next"]) else { return }
    page.line(page.lexicon.text("page.source.more", ["next": next]) ?? "", .faint)
  }

  static func write(_ answer: JSON, _ page: inout Page) {
    let name = page.shown(answer["name"]).map { " · \($0)" } ?? ""
    page.heading((page.shown(answer["code"]) ?? "") + name)
    page.values([
      ("on_none", page.shown(answer["on_none"], "no_match_policy")),
      ("on_many", page.shown(answer["on_many"], "many_matches_policy")),
      ("vanished_after_days", page.shown(answer["vanished_after_days"])),
    ])
    page.heading(page.word("source.authority"))
    for member in answer["authority"]?.objectValue ?? [] {
      let field = page.lexicon.term("imported_field", member.name)
      page.line("\(field): \(page.shown(member.value, "import_authority") ?? "")", indent: 2)
    }
    for order in answer["match"]?.arrayValue ?? [] { write(order: order, &page) }
    let documents = answer["documents"]?.arrayValue ?? []
    guard !documents.isEmpty else { return }
    page.heading(page.word("source.documents"))
    for document in documents {
      let facts = [
        PageTime.local(document["at"]), page.shown(document["file"]),
        page.shown(document["profile"]),
        document["digest"]?.stringValue.map { "sha256 \($0.prefix(12))…" },
      ]
      page.line(facts.compactMap { $0 }.joined(separator: " · "), indent: 2)
      let counts = ["created", "changed", "unchanged", "skipped", "ambiguous", "refused"]
      if counts.allSatisfy({ document[$0]?.integerValue == 0 }) {
        page.line(page.word("source.nothing_stands"), .faint, indent: 2)
      } else {
        ImportPage.write(counts: document, &page)
      }
    }
  }

  private static func write(order: JSON, _ page: inout Page) {
    let kind = page.shown(order["kind"], "equipment_kind") ?? page.word("source.all_kinds")
    let keys = (order["keys"]?.arrayValue ?? []).compactMap { page.shown($0, "match_key") }
    page.line("\(kind): \(keys.joined(separator: ", "))", indent: 2)
  }
}
