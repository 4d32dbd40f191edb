import Localization
import RegistryModel

/// Lists of cabling for people: what hangs on a piece, a panel port by port, a site's pieces.
enum CablingPage {
  static func behind(_ answer: JSON, _ page: inout Page) {
    let lexicon = page.lexicon
    let kind = page.shown(answer["kind"], "equipment_kind")
    page.title(answer["asset"], .text(kind) ?? .null)
    let counts = ["outlets", "equipment", "users"].reduce(into: [String: String]()) {
      $0[$1] = page.shown(answer[$1]) ?? "0"
    }
    page.line(lexicon.text("page.cabling.behind", counts) ?? "")
    let rows = (answer["behind"]?.arrayValue ?? []).map { row in
      JSON.members([
        "port": row["port"], "outlet": row["outlet"], "equipment": row["equipment"],
        "kind": row["kind"],
        "user": .text(page.shown(row["user_name"]) ?? page.shown(row["user"])),
        "place": row["place"],
      ])
    }
    guard !rows.isEmpty else { return }
    page.list(
      rows,
      [
        TableColumn("port"), TableColumn("outlet"), TableColumn("equipment", label: "asset"),
        TableColumn("kind", "equipment_kind"), TableColumn("user"), TableColumn("place"),
      ], next: answer["next"]?.stringValue)
  }

  static func panel(_ answer: JSON, _ page: inout Page) {
    let kind = page.shown(answer["kind"], "equipment_kind")
    page.title(answer["tag"], .text(kind) ?? .null)
    page.values([
      ("place", page.shown(answer["place"])), ("cabinet", page.shown(answer["cabinet"])),
      ("category", page.shown(answer["category"], "cabling_category")),
      ("ports", page.shown(answer["port_count"])), ("linked", page.shown(answer["linked"])),
      ("plugged", page.shown(answer["plugged"])), ("free", page.shown(answer["free"])),
    ])
    page.blank()
    page.list(
      freeTogether(answer["ports"]?.arrayValue ?? [], page),
      [
        TableColumn("port"), TableColumn("to", label: "link_to"), TableColumn("place"),
        TableColumn("equipment", label: "asset"), TableColumn("plugged_into"),
        TableColumn("certification", "certification_short"),
      ])
  }

  /// Ports in use one by one; free ones that follow one another in one line.
  private static func freeTogether(_ ports: [JSON], _ page: Page) -> [JSON] {
    var rows: [JSON] = []
    var free: [String] = []
    func writeFree() {
      guard let first = free.first, let last = free.last else { return }
      let name = free.count == 1 ? first : "\(first)–\(last)"
      rows.append(.members(["port": .string(name), "to": .string(page.word("cabling.free"))]))
      free = []
    }
    for port in ports {
      guard page.shown(port["link"]) == nil, page.shown(port["plugged_into"]) == nil else {
        writeFree()
        rows.append(port)
        continue
      }
      free.append(page.shown(port["port"]) ?? "")
    }
    writeFree()
    return rows
  }

  static func list(_ answer: JSON, _ page: inout Page) {
    let rows = (answer["cabling"]?.arrayValue ?? []).map { row in
      let used = page.shown(row["ports"]).map { "\(page.shown(row["used"]) ?? "0")/\($0)" }
      return JSON.members([
        "tag": row["tag"], "kind": row["kind"], "place": row["place"], "used": .text(used),
        "from": row["from"], "to": row["to"], "category": row["category"],
        "certification": row["certification"],
      ])
    }
    page.list(
      rows,
      [
        TableColumn("tag"), TableColumn("kind", "cabling_piece", label: "piece"),
        TableColumn("place"),
        TableColumn("used", label: "used_ports"), TableColumn("from"), TableColumn("to"),
        TableColumn("category", "cabling_category"),
        TableColumn("certification", "certification_short"),
      ], next: answer["next"]?.stringValue)
  }

  /// A line for each cable of one piece of equipment: the `cabling` of `asset.show`.
  static func ofAsset(_ cabling: JSON?, _ page: Page) -> String? {
    guard let cabling, cabling != .null else { return nil }
    if let link = cabling["link"], link != .null { return self.link(link, page) }
    let category = page.shown(cabling["category"], "cabling_category")
    let ports = page.shown(cabling["ports"]).flatMap { ports in
      page.lexicon.text(
        "page.cabling.used_ports", ["used": page.shown(cabling["used"]) ?? "0", "ports": ports])
    }
    let head = [ports, category].compactMap { $0 }.joined(separator: " · ")
    let lines = (cabling["connections"]?.arrayValue ?? []).map { connection($0, page) }
    return ([head] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `1: enlace PP-01/07 · 10452 → SW-01:GI1/0/7`
  private static func connection(_ row: JSON, _ page: Page) -> String {
    let link = page.shown(row["link"]).map {
      "\(page.lexicon.term("cabling_step", "link")) \($0)"
    }
    let own = page.shown(row["equipment"]) == nil ? page.shown(row["plugged_into"]) : nil
    let end = trail(row, page)
    let rest = [link, [own, end].compactMap { $0 }.joined(separator: " → ")]
      .compactMap { $0 }.joined(separator: " · ")
    return "\(page.shown(row["port"]) ?? ""): \(rest)"
  }

  private static func link(_ link: JSON, _ page: Page) -> String {
    let ends = [link["from"], link["to"]].compactMap { page.shown($0) }.joined(separator: " – ")
    let tested = page.shown(link["certifications"]?.arrayValue?.first?["tested_on"])
    let standing = page.shown(link["certification"], "certification_standing").map {
      $0 + (tested.map { " (\($0))" } ?? "")
    }
    let facts = [
      page.shown(link["category"], "cabling_category"),
      page.shown(link["length_m"]).map { "\($0) m" }, standing,
    ].compactMap { $0 }.joined(separator: " · ")
    let made = [page.shown(link["installer_name"]), page.shown(link["installed_on"])]
      .compactMap { $0 }.joined(separator: " · ")
    return [ends, facts, made, trail(link, page)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// What hangs on it, and the switch: `10452 → SW-01:GI1/0/7`.
  private static func trail(_ row: JSON, _ page: Page) -> String {
    let hanging = page.shown(row["equipment"])
    let reached = page.shown(row["switch"]) ?? page.word("cabling.no_switch_short")
    return [hanging, reached].compactMap { $0 }.joined(separator: " → ")
  }
}
