import Localization
import RegistryModel

/// Terms and closed days for people: the answer first, then what it was counted by.
enum CalendarPage {
  static func holidays(_ answer: JSON, _ page: inout Page) {
    let rows = (answer["holidays"]?.arrayValue ?? []).map { row in
      JSON.members([
        "date": row["date"], "weekday": row["weekday"].map(code), "holiday": row["holiday"],
      ])
    }
    page.list(
      rows,
      [
        TableColumn("date"), TableColumn("weekday", "weekday"),
        TableColumn("holiday", "holiday_code"),
      ])
  }

  static func closures(_ answer: JSON, _ page: inout Page) {
    let rows = answer["closures"]?.arrayValue ?? []
    let shown = rows.map { row in
      JSON.members([
        "date": row["date"], "weekday": row["weekday"].map(code),
        "who": row["site"] ?? row["provider"],
        "closed_for": .text(reason(row, page)),
      ])
    }
    page.list(
      shown,
      [
        TableColumn("date"), TableColumn("weekday", "weekday"),
        TableColumn("who", label: "calendar_owner"), TableColumn("closed_for"),
      ])
  }

  static func add(_ answer: JSON, _ page: inout Page) {
    page.line(
      page.sentence("calendar.due", ["at": spoken(answer["due_at"], answer, page)]), .good)
    let isLater = answer["counted_from"] != answer["from"]
    let counted: [Pair] = [
      ("from", PageTime.local(answer["from"])),
      ("counted_from", isLater ? PageTime.local(answer["counted_from"]) : nil),
      ("duration", ServiceText.shown("response", answer["duration"], page)),
    ]
    write(counted, answer, &page)
  }

  static func between(_ answer: JSON, _ page: inout Page) {
    let measured: [Pair] = [
      ("from", PageTime.local(answer["from"])), ("until", end(answer["to"])),
      ("business_seconds", DurationText.text(answer["business_seconds"])),
      ("business_days", page.shown(answer["business_days"])),
      ("term_days", page.shown(answer["term_days"])),
      ("seconds", DurationText.text(answer["seconds"])),
    ]
    write(measured, answer, &page)
  }

  static func next(_ answer: JSON, _ page: inout Page) {
    let isOpen = answer["open"]?.boolValue == true
    page.line(page.word(isOpen ? "calendar.open" : "calendar.closed"), isOpen ? .good : .warning)
    let told: [Pair] = [
      ("from", PageTime.local(answer["from"])),
      ("closes_at", spoken(answer["closes_at"], answer, page)),
      ("opens_at", spoken(answer["opens_at"], answer, page)),
      ("next_business_day", page.shown(answer["next_business_day"])),
    ]
    write(told, answer, &page)
  }

  private typealias Pair = (label: String, value: String?)

  /// Midnight at the end of a day is that day's: `2026-03-06 24:00`.
  private static func end(_ value: JSON?) -> String? {
    guard let instant = (value?.stringValue).flatMap({ Instant($0) }) else { return nil }
    let local = LocalTime(instant, in: .bogota)
    return local.second == 0 ? "\(local.date.adding(days: -1)) 24:00" : local.minuteText
  }

  /// What was told, by whose hours it was counted, and the days that do not count.
  private static func write(_ told: [Pair], _ answer: JSON, _ page: inout Page) {
    let owner = [answer["site"], answer["provider"], answer["contract"]]
      .compactMap { $0?.stringValue }.first
    let hours = ServiceText.shown("hours", answer["hours"], page)
    let isAssumed = answer["hours_assumed"]?.boolValue == true
    let assumed = isAssumed && owner != nil ? page.word("calendar.assumed") : nil
    page.values(
      told + [
        ("calendar_owner", owner ?? page.word("calendar.country")),
        ("hours", [hours, assumed].compactMap { $0 }.joined(separator: " ")),
      ])
    let skipped = answer["skipped"]?.arrayValue ?? []
    guard !skipped.isEmpty else { return }
    page.heading(page.lexicon.label("skipped"))
    for day in skipped {
      let weekday = page.shown(day["weekday"].map(code), "weekday") ?? ""
      page.line(
        "\(day["date"]?.stringValue ?? "") \(weekday): \(reason(day, page))", indent: 2)
    }
  }

  private static func reason(_ day: JSON, _ page: Page) -> String {
    page.shown(day["holiday"], "holiday_code") ?? page.word("calendar.own_closure")
  }

  /// Numbers have words only as codes.
  private static func code(_ number: JSON) -> JSON {
    number.integerValue.map { .string(String($0)) } ?? number
  }

  /// With the year only when it is not that of the start.
  private static func spoken(_ value: JSON?, _ answer: JSON, _ page: Page) -> String? {
    SpokenMoment.text(value, year: SpokenMoment.year(of: answer["from"]), page.lexicon)
  }
}

extension Page {
  /// The page's own sentence under `page.<key>`, its parameters filled in.
  func sentence(_ key: String, _ params: [String: String?]) -> String {
    lexicon.text("page.\(key)", params.compactMapValues { $0 }) ?? key
  }
}
