import Localization
import RegistryModel

/// Several assets for people.
enum AssetTable {
  private static let columns = [
    TableColumn("tag"), TableColumn("label", label: "model"), TableColumn("serial"),
    TableColumn("place", label: "location"), TableColumn("status", "asset_status"),
  ]

  /// What was looked for, best first, and why each is there.
  static func found(_ answer: JSON, text: String, isFiltered: Bool, _ page: inout Page) {
    let assets = answer["assets"]?.arrayValue ?? []
    guard !assets.isEmpty else { return nothing(text, isFiltered, &page) }
    let shown = page
    page.table(
      assets.map { row($0, ("reason", reason($0, shown))) },
      columns + [TableColumn("reason", label: "match")])
    guard answer["complete"]?.boolValue == false else { return }
    page.line(
      page.lexicon.text("find.more", ["shown": String(assets.count)]) ?? "", .faint)
  }

  static func listed(_ answer: JSON, _ page: inout Page) {
    let shown = page
    let rows = (answer["assets"]?.arrayValue ?? []).map { asset in
      let user = shown.shown(asset["user_name"]) ?? shown.shown(asset["user"])
      return row(asset, ("who", user))
    }
    let isInSlots = rows.contains { $0["slot"]?.stringValue != nil }
    let last = (isInSlots ? [TableColumn("slot")] : []) + [TableColumn("who", label: "user")]
    page.list(rows, columns + last, next: answer["next"]?.stringValue)
  }

  private static func nothing(_ text: String, _ isFiltered: Bool, _ page: inout Page) {
    page.line(page.lexicon.text("find.nothing", ["text": text]) ?? text, .warning)
    let tries = (isFiltered ? ["find.try_filters"] : []) + ["find.try_code", "find.try_words"]
    for key in tries { page.line("→ " + (page.lexicon.text(key) ?? key), indent: 2) }
  }

  /// One line, with the last column's own value.
  private static func row(_ asset: JSON, _ last: (name: String, text: String?)) -> JSON {
    let label = [asset["manufacturer"], asset["model"]].compactMap { $0?.stringValue }
    var members =
      JSON.members([
        "tag": asset["tag"], "label": .string(label.joined(separator: " ")),
        "serial": asset["serial"], "slot": asset["slot"], "status": asset["status"],
        "place": asset["location"]?.stringValue.map { .string($0) } ?? asset["site"],
      ]).objectValue ?? []
    members.append(JSONMember(last.name, .text(last.text) ?? .null))
    return .object(members)
  }

  /// The reason, with what matched where the line does not show it.
  private static func reason(_ asset: JSON, _ page: Page) -> String? {
    guard let match = asset["match"]?.stringValue else { return nil }
    let term = page.lexicon.term("asset_match", match)
    // What was typed whole needs no repeating; placa and serial stand in the line.
    let isTelling = ["user", "custodian", "prefix", "part_of_code", "typing_error"].contains(match)
    let matched = asset["matched_text"]
    guard isTelling, matched != asset["tag"], matched != asset["serial"],
      let text = page.shown(matched)
    else { return term }
    return "\(term): \(text)"
  }
}
