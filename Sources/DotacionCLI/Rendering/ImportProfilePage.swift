import RegistryModel

/// Profiles for people: what there are, what they take from where, and what became of a sample.
enum ImportProfilePage {
  static func list(_ answer: JSON, _ page: inout Page) {
    for row in answer["profiles"]?.arrayValue ?? [] {
      let roots = page.shown(row["roots"]) ?? ""
      let origin = page.lexicon.term("profile_origin", row["origin"]?.stringValue ?? "")
      page.line("\(row["profile"]?.stringValue ?? "")  <\(roots)>  \(origin)")
    }
  }

  static func detected(_ answer: JSON, _ page: inout Page) {
    for row in answer["documents"]?.arrayValue ?? [] {
      let file = row["file"]?.stringValue ?? ""
      if let error = row["error"] {
        page.line(about: file, error["message"]?.stringValue ?? "", .bad)
        for hint in error["hints"]?.arrayValue ?? [] {
          page.line(hint["message"]?.stringValue ?? "", indent: 2)
        }
        continue
      }
      let other = row["exchange"] == nil ? "profile_wrapper" : "profile_exchange"
      page.line(about: file, row["profile"]?.stringValue ?? page.word(other), .good)
      let root = "<\(row["root"]?.stringValue ?? "")> \(row["namespace"]?.stringValue ?? "")"
      let marker = row["marker"]?.stringValue.map { marker in
        "; \(marker) (\(page.word("profile_line")) \(page.shown(row["line"]) ?? ""))"
      }
      page.line(root + (marker ?? ""), indent: 2)
    }
  }

  static func tried(_ answer: JSON, _ page: inout Page) {
    for row in answer["documents"]?.arrayValue ?? [] {
      let file = row["file"]?.stringValue ?? ""
      if let error = row["error"] {
        page.line(about: file, error["message"]?.stringValue ?? "", .bad)
        continue
      }
      let keys = ["records", "refused", "ignored", "not_asked_for", "schema_problems"]
      let counts = keys.compactMap { key in
        page.shown(row[key]).map { "\(page.word("profile_" + key)) \($0)" }
      }
      page.line(about: file, row["profile"]?.stringValue ?? "", .good)
      page.line(counts.joined(separator: ", "), indent: 2)
      for reason in row["reasons"]?.objectValue ?? [] {
        let words = page.lexicon.text("import_error.\(reason.name)") ?? reason.name
        page.line("\(page.shown(reason.value) ?? ""): \(words)", .warning, indent: 4)
      }
    }
    neverFound(answer, &page)
  }

  /// `CONTENT/DEVICE:`, and below it `serie ← INFO/SERAIL`.
  static func neverFound(_ answer: JSON, _ page: inout Page) {
    for row in answer["never_found"]?.arrayValue ?? [] {
      page.heading("\(page.word("profile_never_found")) (\(row["profile"]?.stringValue ?? ""))")
      var last: String?
      for use in row["paths"]?.arrayValue ?? [] {
        func paths(_ key: String) -> String? {
          use[key]?.arrayValue.map { $0.compactMap(\.stringValue).joined(separator: " · ") }
        }
        let field = use["field"]?.stringValue.map { page.lexicon.term("observed_field", $0) }
        let place = [paths("record"), paths("within")].compactMap { $0 }.joined(separator: " / ")
        if place != last, !place.isEmpty { page.line("\(place):", indent: 2) }
        last = place
        page.line(
          [field, paths("paths")].compactMap { $0 }.joined(separator: " ← "), .warning,
          indent: place.isEmpty ? 2 : 4)
      }
    }
  }

  static func sound(_ answer: JSON, _ page: inout Page) {
    page.line(
      page.lexicon.text(
        "page.profile_sound", ["profile": answer["profile"]?.stringValue ?? ""]) ?? "", .good)
    if answer["replaces_shipped"] != nil { page.line(page.word("profile_replaces"), .warning) }
  }

  static func explained(_ answer: JSON, _ page: inout Page) {
    let profile = answer["explanation"]
    page.heading(profile?["profile"]?.stringValue ?? "")
    for document in profile?["documents"]?.arrayValue ?? [] {
      page.line(
        "<\(document["root"]?.stringValue ?? "")> \(document["namespace"]?.stringValue ?? "")")
      if let markers = page.shown(document["markers"]) {
        page.line("\(page.word("profile_markers")): \(markers)", indent: 2)
      }
    }
    section("profile_header", profile?["header"], &page, indent: 0)
    for record in profile?["records"]?.arrayValue ?? [] {
      equipment(record, "profile_record", &page, indent: 0)
    }
    for ignored in profile?["ignore"]?.arrayValue ?? [] {
      page.line(
        "\(page.word("profile_left_out")) \(ignored["path"]?.stringValue ?? ""): "
          + page.lexicon.term("import_ignored", ignored["reason"]?.stringValue ?? ""), .faint)
    }
    for document in answer["documents"]?.arrayValue ?? [] { sample(document, &page) }
    neverFound(answer, &page)
  }

  private static func equipment(_ rule: JSON, _ key: String, _ page: inout Page, indent: Int) {
    let count = page.word(rule["one"] == .bool(true) ? "profile_one" : "profile_each")
    page.line(
      "\(page.word(key)) (\(count)): \(page.shown(rule["each"]) ?? "")", .heading,
      indent: indent)
    for skip in rule["skip"]?.arrayValue ?? [] {
      page.line(
        "\(page.word("profile_no_equipment")) \(skip["path"]?.stringValue ?? ""): "
          + page.lexicon.term("import_ignored", skip["reason"]?.stringValue ?? ""), .faint,
        indent: indent + 2)
    }
    for field in rule["fields"]?.arrayValue ?? [] { write(field, &page, indent: indent + 2) }
    section("profile_counters", rule["counters"], &page, indent: indent + 2)
    for part in rule["parts"]?.arrayValue ?? [] {
      let name = page.lexicon.term("part_class", part["class"]?.stringValue ?? "")
      page.line(
        "\(page.word("profile_part")) \(name): \(page.shown(part["each"]) ?? "")",
        indent: indent + 2)
      for field in part["fields"]?.arrayValue ?? [] { write(field, &page, indent: indent + 4) }
    }
    for supply in rule["supplies"]?.arrayValue ?? [] {
      page.line(
        "\(page.word("profile_supplies")): \(page.shown(supply["each"]) ?? "")",
        indent: indent + 2)
      for field in supply["fields"]?.arrayValue ?? [] { write(field, &page, indent: indent + 4) }
    }
    section("profile_units", rule["units"], &page, indent: indent + 2)
    for child in rule["children"]?.arrayValue ?? [] {
      equipment(child, "profile_child", &page, indent: indent + 2)
    }
  }

  private static func section(_ key: String, _ fields: JSON?, _ page: inout Page, indent: Int) {
    guard let fields = fields?.arrayValue, !fields.isEmpty else { return }
    page.line("\(page.word(key)):", indent: indent)
    for field in fields { write(field, &page, indent: indent + 2) }
  }

  /// `serial ← A/B, o A/C; quita …`
  private static func write(_ field: JSON, _ page: inout Page, indent: Int) {
    let name = page.lexicon.term("observed_field", field["field"]?.stringValue ?? "")
    let paths = (field["paths"]?.arrayValue ?? []).compactMap(\.stringValue)
      .joined(separator: " · ")
    let constant = field["constant"]?.stringValue.map { "«\($0)»" }
    let source = [paths.isEmpty ? nil : paths, constant].compactMap { $0 }
      .joined(separator: " · ")
    let conversions = (field["conversions"]?.arrayValue ?? []).map { conversion in
      let key = page.lexicon.term("profile_conversion", conversion["key"]?.stringValue ?? "")
      let value = conversion["value"]?.stringValue ?? ""
      return "\(key) \(page.lexicon.term("profile_decimal", value))"
    }
    let remarks =
      conversions + (field["kept"] == .bool(false) ? [page.word("profile_not_kept")] : [])
    let how = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    page.line("\(name) ← \(source)\(how)", indent: indent)
  }

  // MARK: A sample

  private static func sample(_ document: JSON, _ page: inout Page) {
    page.heading(page.word("profile_sample"))
    for seen in document["observations"]?.arrayValue ?? [] { observation(seen, &page, indent: 0) }
    for record in document["refused"]?.arrayValue ?? [] {
      let code = record["code"]?.stringValue ?? ""
      page.line(
        "\(record["path"]?.stringValue ?? ""): "
          + (page.lexicon.text("import_error.\(code)") ?? code), .bad)
      dropped(record, &page, indent: 2)
    }
    for element in document["ignored"]?.arrayValue ?? [] {
      page.line(
        "\(element["path"]?.stringValue ?? "") (\(page.shown(element["count"]) ?? "")): "
          + page.lexicon.term("import_ignored", element["reason"]?.stringValue ?? ""), .faint)
    }
    for problem in document["schema_problems"]?.arrayValue ?? [] {
      let reason = page.lexicon.term("schema_problem", problem["reason"]?.stringValue ?? "")
      page.line(
        "\(page.word("profile_line")) \(page.shown(problem["line"]) ?? ""): "
          + "\(problem["element"]?.stringValue ?? ""): \(reason)", .warning)
    }
  }

  private static func observation(_ seen: JSON, _ page: inout Page, indent: Int) {
    page.line(
      "\(seen["path"]?.stringValue ?? "") (\(page.word("profile_line")) "
        + "\(page.shown(seen["line"]) ?? ""))", .heading, indent: indent)
    let nested: Set = ["children", "dropped", "line", "parts", "path", "supplies"]
    for member in seen.objectValue ?? [] where !nested.contains(member.name) {
      let label = page.lexicon.term("observed_field", member.name)
      page.line("\(label): \(shown(member, page))", indent: indent + 2)
    }
    for key in ["parts", "supplies"] {
      for item in seen[key]?.arrayValue ?? [] {
        let members = (item.objectValue ?? []).filter { $0.name != "path" }
        page.line(
          "\(page.word(key == "parts" ? "profile_part" : "profile_supplies")): "
            + shown(.object(members), page), indent: indent + 2)
      }
    }
    dropped(seen, &page, indent: indent + 2)
    for child in seen["children"]?.arrayValue ?? [] {
      observation(child, &page, indent: indent + 2)
    }
  }

  /// A value with the names of what is in it.
  private static func shown(_ value: JSON, _ page: Page) -> String {
    guard let members = value.objectValue else { return page.shown(value) ?? "" }
    return members.map {
      "\(page.lexicon.term("observed_field", $0.name)): \(shown($0, page))"
    }.joined(separator: ", ")
  }

  /// The value of a member, in words where it is a code.
  private static func shown(_ member: JSONMember, _ page: Page) -> String {
    switch member.name {
    case "kind": page.shown(member.value, "equipment_kind") ?? ""
    case "part_class", "type": page.shown(member.value, "part_class") ?? ""
    case "colour": page.shown(member.value, "observed_colour") ?? ""
    case "state": page.shown(member.value, "observed_state") ?? ""
    default: shown(member.value, page)  // Names of members, of which there is no end.
    }
  }

  private static func dropped(_ record: JSON, _ page: inout Page, indent: Int) {
    for dropped in record["dropped"]?.arrayValue ?? [] {
      let field = page.lexicon.term("observed_field", dropped["field"]?.stringValue ?? "")
      page.line(
        "\(field) «\(dropped["value"]?.stringValue ?? "")»: "
          + page.lexicon.term("import_note", dropped["reason"]?.stringValue ?? ""), .warning,
        indent: indent)
    }
  }
}
