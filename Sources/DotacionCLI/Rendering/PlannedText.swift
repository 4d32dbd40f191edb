import RegistryModel

/// What an import does for a machine besides its fields: what was bought, its warranty, its user, what
/// was read.
enum PlannedText {
  /// One line each, `Registrar garantía: HP · 2026-01-01 · 12`.
  static func lines(_ record: JSON, _ page: Page) -> [String] {
    (record["requests"]?.arrayValue ?? []).compactMap { request in
      let (name, data) = (request["op"]?.stringValue ?? "", request["data"] ?? .null)
      let facts = facts(name, data, page).compactMap { $0 }
      guard !facts.isEmpty else { return nil }
      let title =
        name == "asset.register"
        ? page.lexicon.term("imported_field", "acquisition")
        : page.lexicon.text("operation.\(name)") ?? name
      return "\(title): \(facts.joined(separator: " · "))"
    }
  }

  private static func facts(_ operation: String, _ data: JSON, _ page: Page) -> [String?] {
    switch operation {
    case "asset.register":
      let bought = data["acquisition"]
      return [page.shown(bought?["invoice"]) ?? page.shown(bought?["order"]), day(bought?["date"])]
    case "asset.assign": return [page.shown(data["user"])]
    case "provider.register": return [page.shown(data["code"]), page.shown(data["name"])]
    case "warranty.register":
      let months = page.shown(data["months"]).flatMap {
        page.lexicon.text("import.months", ["months": $0])
      }
      return [
        page.shown(data["provider"]),
        [day(data["starts_on"]), day(data["ends_on"])].compactMap { $0 }.joined(separator: " – "),
        months,
      ]
    case "reading.record":
      return AssetPage.measures(
        .members([
          "counters": data["counters"],
          "levels": .array((data["levels"]?.arrayValue ?? []).map(level)),
        ]), page)
    default: return []  // What changes a field is told with the field.
    }
  }

  private static func day(_ value: JSON?) -> String? { value?.stringValue }

  /// A level as readings are shown: a share of the capacity, or the state a negative number stands for
  /// (RFC 3805).
  private static func level(_ level: JSON) -> JSON {
    guard let number = level["level"]?.integerValue else { return level }
    let states = ["other", "unknown", "some_remaining"]
    if number < 0, -number <= states.count {
      return level.with("state", .string(states[Int(-number) - 1]))
    }
    guard let capacity = level["capacity"]?.integerValue, capacity > 0 else { return level }
    return level.with("percent", .integer(number * 100 / capacity))
  }
}
