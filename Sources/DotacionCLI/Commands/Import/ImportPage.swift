import RegistryModel

/// What an import did, or would do, for people.
enum ImportPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    for document in answer["documents"]?.arrayValue ?? [] { write(document: document, &page) }
    if answer["dry_run"] == .bool(true) {
      page.blank()
      page.line(page.lexicon.text("import.rehearsed") ?? "", .warning)
    }
  }

  private static func write(document: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    page.heading(
      "\(document["file"]?.stringValue ?? "") — \(document["profile"]?.stringValue ?? "")")
    let summary = (document["plan"]?["summary"]?.objectValue ?? []).compactMap { member in
      member.value.integerValue.flatMap { count in
        count == 0 ? nil : "\(lexicon.term("import_action", member.name)): \(count)"
      }
    }
    page.line(
      summary.isEmpty ? lexicon.text("import.nothing") ?? "" : summary.joined(separator: ", "))
    for record in document["plan"]?["records"]?.arrayValue ?? [] { write(record: record, &page) }
    for record in document["refused"]?.arrayValue ?? [] {
      let code = record["error"]?.stringValue ?? ""
      page.line(
        "\(record["path"]?.stringValue ?? ""): \(lexicon.text("import_error.\(code)") ?? code)",
        .bad, indent: 2)
    }
    for element in document["ignored"]?.arrayValue ?? [] {
      let reason = element["reason"]?.stringValue ?? ""
      page.line(
        "\(element["path"]?.stringValue ?? "") (\(page.shown(element["count"]) ?? "")): "
          + lexicon.term("import_ignored", reason),
        .faint, indent: 2)
    }
  }

  private static func write(record: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    let action = record["action"]?.stringValue ?? ""
    let role: Style.Role? =
      switch action {
      case "create", "change": .good
      case "ambiguous", "refused": .bad
      default: nil
      }
    let tag = record["tag"]?.stringValue.map { $0 + "  " } ?? ""
    page.line(
      "\(lexicon.term("import_action", action))  \(tag)\(record["summary"]?.stringValue ?? "")",
      role, indent: 2)
    for difference in record["differences"]?.arrayValue ?? [] {
      let old = page.shown(difference["old"]) ?? "—"
      let new = page.shown(difference["new"]) ?? ""
      let kept =
        difference["taken"] == .bool(true) ? "" : "  (\(lexicon.text("import.kept") ?? ""))"
      page.line(
        "\(lexicon.label(difference["field"]?.stringValue ?? "")): \(old) → \(new)\(kept)",
        indent: 6)
    }
    for note in record["notes"]?.arrayValue ?? [] {
      page.line(lexicon.term("import_note", note.stringValue ?? ""), .warning, indent: 6)
    }
    if let code = record["error"]?.stringValue {
      page.line(lexicon.text("import_error.\(code)") ?? code, .bad, indent: 6)
    }
  }
}
