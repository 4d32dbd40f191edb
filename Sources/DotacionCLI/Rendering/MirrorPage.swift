import Engine
import Localization
import Operations
import RegistryModel

/// What became of a sheet of cases.
enum MirrorPage {
  static func json(_ summary: MirrorRun.Summary, _ isRehearsal: Bool, _ lexicon: Lexicon) -> JSON {
    return .members([
      "dry_run": isRehearsal ? .bool(true) : nil,
      "created": .integer(Int64(summary.created)), "changed": .integer(Int64(summary.changed)),
      "unchanged": .integer(Int64(summary.unchanged)),
      "undone": summary.isUndone ? .bool(true) : nil,
      "refused": .array(
        summary.refused.map { row in
          .members([
            "line": .integer(Int64(row.line)), "external_ref": row.reference.json,
            "code": .string(row.error.code.name),
            "message": .string(lexicon.message(PageTime.local(row.error))),
            "pointer": (row.error.location?.pointer).json,
          ])
        }),
    ])
  }

  static func write(_ answer: JSON, _ page: inout Page) {
    let isUndone = answer["undone"]?.boolValue == true
    let isRehearsal = answer["dry_run"]?.boolValue == true
    let refused = answer["refused"]?.arrayValue ?? []
    if isUndone {
      page.line(page.word("mirror.undone"), .bad)
    } else {
      page.line(
        page.sentence(
          isRehearsal ? "mirror.would" : "mirror.done",
          [
            "created": page.shown(answer["created"]), "changed": page.shown(answer["changed"]),
            "unchanged": page.shown(answer["unchanged"]), "refused": String(refused.count),
          ]), refused.isEmpty ? .good : .warning)
    }
    for row in refused {
      let place = [
        row["line"].flatMap { page.shown($0) }.map {
          (page.lexicon.text("word.line") ?? "line") + " \($0)"
        }, row["external_ref"]?.stringValue,
      ]
      page.line(
        place.compactMap { $0 }.joined(separator: ", ") + ": "
          + (row["message"]?.stringValue ?? ""), .warning, indent: 2)
    }
  }
}
