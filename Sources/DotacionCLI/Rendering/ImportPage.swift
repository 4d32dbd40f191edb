import Localization
import RegistryModel

/// What an import did, or would do, for people: each line of a plan as it comes.
enum ImportPage {
  /// Values not taken that are shown for one reason.
  private static let mostDropped = 3

  static func write(_ line: JSON, _ page: inout Page) {
    if let begun = line["begin"] { write(begun: begun, &page) }
    if let record = line["record"] { write(record: record, &page) }
    for finding in line["findings"]?.arrayValue ?? [] { write(finding: finding, &page) }
    if let ended = line["end"] { write(ended: ended, &page) }
    if let failed = line["failed"] {
      page.heading(page.shown(failed["file"]) ?? "")
      page.line(sentence(failed["error"], page.lexicon), .bad, indent: 2)
    }
  }

  /// Whether a record was refused or waits for a person.
  static func isLeft(_ record: JSON) -> Bool {
    let action = record["action"]?.stringValue
    return action == "refused" || action == "ambiguous"
  }

  /// How it ended: what is to be done next, or what was done.
  static func write(
    total: JSON, isRehearsal: Bool, isPlan: Bool, file: String?, isBlocked: Bool,
    _ page: inout Page
  ) {
    guard total != .null else { return }
    let lexicon = page.lexicon
    let params = [
      "plan": total["plan"]?.stringValue ?? "", "file": file ?? "",
      "operations": page.shown(total["operations"]) ?? "0",
    ]
    page.blank()
    let isChange = total["operations"]?.integerValue ?? 0 > 0
    if !isChange { page.line(lexicon.text("import.no_change") ?? "") }
    if let file, isPlan {
      page.line(
        lexicon.text(isBlocked ? "import.plan_blocked" : "import.planned", params) ?? file,
        isBlocked ? .bad : .good)
    } else if !isChange {
      return
    } else if isRehearsal {
      page.line(lexicon.text("import.rehearsed") ?? "", .warning)
    } else {
      page.line(lexicon.text("import.applied", params) ?? "", .good)
    }
  }

  /// `nuevo: 2, igual: 5`.
  static func write(counts: JSON?, _ page: inout Page) {
    let lexicon = page.lexicon
    let actions = [
      ("created", "create"), ("changed", "change"), ("unchanged", "unchanged"),
      ("skipped", "skipped"), ("ambiguous", "ambiguous"), ("refused", "refused"),
    ]
    let told = actions.compactMap { member, action in
      counts?[member]?.integerValue.flatMap { count in
        count == 0 ? nil : "\(lexicon.term("import_action", action)): \(count)"
      }
    }
    page.line(
      told.isEmpty ? lexicon.text("import.nothing") ?? "" : told.joined(separator: ", "),
      indent: 2)
  }

  private static func write(begun: JSON, _ page: inout Page) {
    let title = page.lexicon.text(
      "import.file",
      [
        "file": page.shown(begun["file"]) ?? "", "profile": page.shown(begun["profile"]) ?? "",
        "source": page.shown(begun["source"]) ?? "",
      ])
    page.heading(title ?? "")
    if begun["imported_before"] == .bool(true) {
      page.line(page.lexicon.text("import.imported_before") ?? "", .faint, indent: 2)
    }
  }

  /// A part that somebody swapped: a person is to look at it.
  private static func write(finding: JSON, _ page: inout Page) {
    let text = page.lexicon.text(
      "import.finding",
      [
        "asset": page.shown(finding["asset"]) ?? "",
        "part": page.shown(finding["part_class"], "part_class") ?? "",
        "recorded": page.shown(finding["recorded"]) ?? "—",
        "found": page.shown(finding["found"]) ?? "—",
      ])
    page.line(text ?? "", .warning, indent: 2)
  }

  private static func write(ended: JSON, _ page: inout Page) {
    for problem in ended["schema"]?.arrayValue ?? [] {
      let reason = problem["reason"]?.stringValue ?? ""
      page.line(
        "\(problem["line"]?.integerValue ?? 0): \(problem["element"]?.stringValue ?? "") "
          + "(\(page.shown(problem["count"]) ?? "")): "
          + page.lexicon.term("schema_problem", reason),
        .warning, indent: 2)
    }
    for element in ended["ignored"]?.arrayValue ?? [] {
      let reason = element["reason"]?.stringValue ?? ""
      page.line(
        "\(element["path"]?.stringValue ?? "") (\(page.shown(element["count"]) ?? "")): "
          + page.lexicon.term("import_ignored", reason),
        .faint, indent: 2)
    }
    write(counts: ended["counts"], &page)
  }

  /// What stays as it is is only counted.
  private static func write(record: JSON, _ page: inout Page) {
    let action = record["action"]?.stringValue ?? ""
    let differences = record["differences"]?.arrayValue ?? []
    let notes = record["notes"]?.arrayValue ?? []
    guard action != "unchanged" || !differences.isEmpty || !notes.isEmpty else { return }
    let role: Style.Role? =
      switch action {
      case "create", "change": .good
      case "ambiguous", "refused": .bad
      default: nil
      }
    let named = [
      page.lexicon.term("import_action", action), record["tag"]?.stringValue,
      record["summary"]?.stringValue ?? place(record),
    ]
    page.line(named.compactMap { $0 }.joined(separator: "  "), role, indent: 2)
    for difference in differences { write(difference: difference, &page) }
    for line in PlannedText.lines(record, page) { page.line(line, indent: 6) }
    for note in notes {
      page.line(text(ofNote: note.stringValue ?? "", record, page), .warning, indent: 6)
      write(dropped: note.stringValue ?? "", record, &page)
    }
    writeError(record, &page)
  }

  /// What was there and was not taken for this reason: `serie «N/A» · /BIOS[1]/SSN`.
  private static func write(dropped reason: String, _ record: JSON, _ page: inout Page) {
    let all = (record["dropped"]?.arrayValue ?? []).filter { $0["reason"]?.stringValue == reason }
    for dropped in all.prefix(mostDropped) {
      let path = dropped["path"]?.stringValue ?? ""
      let base = record["path"]?.stringValue ?? ""
      let place = path.hasPrefix(base) && path != base ? path.dropFirst(base.count) : path[...]
      let field = page.lexicon.term("observed_field", dropped["field"]?.stringValue ?? "")
      page.line(
        "\(field) «\(dropped["value"]?.stringValue ?? "")» · \(place)", .faint, indent: 8)
    }
    if all.count > mostDropped { page.line("+ \(all.count - mostDropped)", .faint, indent: 8) }
  }

  private static func text(ofNote note: String, _ record: JSON, _ page: Page) -> String {
    let params = ["tag": page.shown(record["vacated"]) ?? "—"]
    return page.lexicon.text("import_note.\(note)", params) ?? note
  }

  private static func write(difference: JSON, _ page: inout Page) {
    let old = page.shown(difference["old"]) ?? "—"
    let new = page.shown(difference["new"]) ?? ""
    let kept =
      difference["taken"] == .bool(true) ? "" : "  (\(page.lexicon.text("import.kept") ?? ""))"
    let field = page.lexicon.term("imported_field", difference["field"]?.stringValue ?? "")
    page.line("\(field): \(old) → \(new)\(kept)", indent: 6)
  }

  private static func writeError(_ record: JSON, _ page: inout Page) {
    guard let error = record["error"] else { return }
    let conflict = record["conflict"]?.stringValue.map { " (\($0))" } ?? ""
    page.line(sentence(error, page.lexicon) + conflict, .bad, indent: 6)
    page.line(place(record), .faint, indent: 6)
  }

  /// Why a record was refused, for people.
  static func sentence(_ error: JSON?, _ lexicon: Lexicon) -> String {
    let code = error?["code"]?.stringValue ?? ""
    var params: [String: String] = [:]
    for member in error?["params"]?.objectValue ?? [] {
      params[member.name] = member.value.stringValue
    }
    return lexicon.text("import_error.\(code)", params)
      ?? lexicon.text("error.\(code)", params) ?? code
  }

  /// `/REQUEST/CONTENT[1], línea 12`.
  private static func place(_ record: JSON) -> String {
    let line = page(record["line"])
    return [record["path"]?.stringValue, line].compactMap { $0 }.joined(separator: ":")
  }

  private static func page(_ value: JSON?) -> String? { value?.integerValue.map { String($0) } }
}

/// What was taken back, and what stays and why, for people.
enum ImportUndoPage {
  static func write(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    let document = page.shown(answer["document"])
    let params = [
      "document": document ?? "", "plan": page.shown(answer["plan"]) ?? "",
      "undone": page.shown(answer["undone"]) ?? "0",
      "before": page.shown(answer["undone_before"]) ?? "0",
    ]
    let isRehearsal = answer["dry_run"] == .bool(true)
    let undone = document == nil ? "import.undone" : "exchange.undone"
    page.line(lexicon.text(undone, params) ?? "", isRehearsal ? nil : .good)
    if answer["undone_before"]?.integerValue ?? 0 > 0 {
      page.line(lexicon.text("import.undone_before", params) ?? "", .faint)
    }
    if let standing = page.shown(answer["standing"]) {
      page.line(lexicon.text("import.standing", ["plans": standing]) ?? "", .warning)
    }
    let left = answer["left"]?.arrayValue ?? []
    if !left.isEmpty { page.heading(lexicon.text("import.stays") ?? "") }
    for item in left { tell(item, &page) }
    guard isRehearsal else { return }
    page.blank()
    page.line(lexicon.text("import.rehearsed") ?? "", .warning)
  }

  private static func tell(_ item: JSON, _ page: inout Page) {
    let operation = item["op"]?.stringValue ?? ""
    let title = page.lexicon.text("operation.\(operation)") ?? operation
    let tag = page.shown(item["tag"]).map { " \($0)" } ?? ""
    let code = item["error"]?["code"]?.stringValue ?? ""
    let reason = page.lexicon.term("import_undo", code)
    let file = page.shown(item["error"]?["params"]?["file"]).map { " (\($0))" } ?? ""
    page.line("\(title)\(tag): \(reason)\(file)", .warning, indent: 2)
    for line in item["since"]?.arrayValue ?? [] {
      let name = line["op"]?.stringValue ?? ""
      let told = [
        PageTime.local(line["at"]), page.shown(line["by"]),
        page.lexicon.text("operation.\(name)") ?? name, page.shown(line["tag"]),
      ]
      page.line(told.compactMap { $0 }.joined(separator: " · "), .faint, indent: 4)
    }
  }
}
