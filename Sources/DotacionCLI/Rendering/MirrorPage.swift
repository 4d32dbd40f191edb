import Engine
import Localization
import Operations
import RegistryModel

/// What became of a sheet of cases.
enum MirrorPage {
  static func json(_ summary: MirrorRun.Summary, _ isRehearsal: Bool, _ lexicon: Lexicon) -> JSON {
    .members([
      "dry_run": isRehearsal ? .bool(true) : nil,
      "created": .integer(Int64(summary.created)), "changed": .integer(Int64(summary.changed)),
      "unchanged": .integer(Int64(summary.unchanged)),
      "not_taken": .integer(Int64(summary.refused.count)),
      "undone": summary.isUndone ? .bool(true) : nil,
      "overrides": .array(summary.overrides.map(json)),
      "unlinked": .array(summary.unlinked.map(json)),
      "refused": .array(
        summary.refused.flatMap { row in
          ([row.error] + row.error.others).map { json($0, row.line, row.reference, lexicon) }
        }),
    ])
  }

  private static func json(_ override: MirrorRun.Override) -> JSON {
    .members([
      "line": .integer(Int64(override.line)), "external_ref": .string(override.reference),
      "code": .string(override.code), "state": .string(override.state), "moves": override.moves,
    ])
  }

  private static func json(_ unlinked: MirrorRun.Unlinked) -> JSON {
    .members([
      "line": .integer(Int64(unlinked.line)), "external_ref": .string(unlinked.reference),
      "code": .string(unlinked.code), "assets": unlinked.assets,
    ])
  }

  /// One thing that is wrong with one row.
  private static func json(
    _ error: RegistryError, _ line: Int, _ reference: String?, _ lexicon: Lexicon
  ) -> JSON {
    .members([
      "line": .integer(Int64(line)), "external_ref": reference.json,
      "member": error.member.json, "code": .string(error.code.name),
      "message": .string(lexicon.message(PageTime.local(error))),
      "pointer": (error.location?.pointer).json,
    ])
  }

  static func write(_ answer: JSON, _ page: inout Page) {
    let isUndone = answer["undone"]?.boolValue == true
    let isRehearsal = answer["dry_run"]?.boolValue == true
    let isWhole = answer["not_taken"]?.integerValue == 0
    if isUndone {
      page.line(page.word("mirror.undone"), .bad)
    } else {
      page.line(
        page.sentence(
          isRehearsal ? "mirror.would" : "mirror.done",
          [
            "created": page.shown(answer["created"]), "changed": page.shown(answer["changed"]),
            "unchanged": page.shown(answer["unchanged"]),
            "refused": page.shown(answer["not_taken"]),
          ]), isWhole ? .good : .warning)
    }
    for row in answer["overrides"]?.arrayValue ?? [] { writeOverride(row, &page) }
    for row in answer["unlinked"]?.arrayValue ?? [] {
      let told = page.sentence(
        "mirror.unlinked",
        ["code": page.shown(row["code"]), "assets": page.shown(row["assets"])])
      page.line(place(row, page) + ": " + told, .warning, indent: 2)
    }
    for row in answer["refused"]?.arrayValue ?? [] {
      let place = [place(row, page), row["member"]?.stringValue].compactMap { $0 }
      page.line(
        place.joined(separator: ", ") + ": " + (row["message"]?.stringValue ?? "")
          + " [\(row["code"]?.stringValue ?? "")]", .warning, indent: 2)
    }
  }

  /// `línea 2, 1042`.
  private static func place(_ row: JSON, _ page: Page) -> String {
    let line = page.shown(row["line"]).map {
      (page.lexicon.text("word.line") ?? "line") + " \($0)"
    }
    return [line, row["external_ref"]?.stringValue].compactMap { $0 }.joined(separator: ", ")
  }

  private static func writeOverride(_ row: JSON, _ page: inout Page) {
    page.line(
      place(row, page) + ": "
        + page.sentence(
          "mirror.overrides",
          ["code": page.shown(row["code"]), "state": page.shown(row["state"], "case_state")]),
      .warning, indent: 2)
    for move in row["moves"]?.arrayValue ?? [] {
      let by = page.shown(move["by"]).map { " (\($0))" } ?? ""
      let time = PageTime.local(move["at"]) ?? ""
      page.line("\(time)  \(page.shown(move["to"], "case_state") ?? "")\(by)", indent: 4)
    }
  }
}
