package import RegistryModel

/// The acta of a physical count as a page of plain text, 80 columns wide, to be printed and signed.
package enum ActaPage {
  /// - Parameters:
  ///   - acta: what `audit.acta` answers, sealed by `ActaSeal` when it is to carry its digest.
  ///   - words: the text under a key (`acta.*`, `label.*`, `<enumeration>.<code>`).
  package static func text(_ acta: JSON, words: @escaping (String) -> String) -> String {
    let content = acta["content"] ?? .object([])
    let people = ActaNames(acta["people"])
    var page = ActaText(words: words)
    opening(content, &page)
    scope(content, people, &page)
    figures(content, &page)
    counters(content, people, &page)
    ActaFindings.write(content, people, &page)
    adjustments(content, &page)
    matched(content, &page)
    observations(content, &page)
    verification(acta, content, &page)
    signatures(content, people, &page)
    return SafeText.plain(page.page)
  }

  private static func opening(_ content: JSON, _ page: inout ActaText) {
    page.centered(page.sentence("acta.title", ["code": content.text("code")]))
    page.blank()
    page.paragraph(
      page.sentence(
        "acta.opening",
        [
          "site_name": content.text("site_name"), "site": content.text("site"),
          "opened": content.text("opened_local"), "closed": content.text("closed_local"),
        ]))
  }

  /// `52001 — Pasto, Nariño`.
  private static func municipality(_ content: JSON) -> String? {
    guard let code = content["municipality"]?.stringValue else { return nil }
    return [code, Municipality.name(code)].compactMap { $0 }.joined(separator: " — ")
  }

  private static func scope(_ content: JSON, _ people: ActaNames, _ page: inout ActaText) {
    page.heading("acta.scope")
    page.field("label.site", "\(content.text("site")) — \(content.text("site_name"))")
    page.field("label.municipality", municipality(content))
    page.field("label.address", content["address"]?.stringValue)
    page.field("label.location", content["location"]?.stringValue)
    page.field(
      "label.kind", content["kind"]?.stringValue.map { page.words("equipment_kind.\($0)") })
    page.field("label.custodian", content["custodian"]?.stringValue.map(people.named))
    if let sample = content["sample"]?.integerValue, let seed = content["seed"]?.integerValue {
      page.field(
        "label.sample",
        page.sentence("acta.sample", ["sample": String(sample), "seed": String(seed)]))
    }
    if content["blind"]?.boolValue == true { page.paragraph(page.words("acta.blind"), indent: 3) }
  }

  private static func figures(_ content: JSON, _ page: inout ActaText) {
    page.heading("acta.figures")
    let numbers = content["numbers"] ?? .null
    for name in figureNames {
      guard let number = numbers[name]?.integerValue else { continue }
      page.figure("label.\(name)", number)
    }
  }

  /// What was expected, what of it was found, the differences, and how much was read.
  private static let figureNames = [
    "expected", "found", "matched", "missing", "surplus", "misplaced", "mismatch", "duplicate",
    "out_of_scope", "moved_after_freeze", "scans", "repeats",
  ]

  private static func counters(_ content: JSON, _ people: ActaNames, _ page: inout ActaText) {
    page.heading("acta.counters")
    let counters = content["counters"]?.arrayValue ?? []
    if counters.isEmpty { page.paragraph(page.words("acta.none"), indent: 3) }
    for counter in counters {
      let name = counter["person"]?.stringValue.map(people.named) ?? page.words("acta.nobody")
      page.paragraph(
        page.sentence(
          "acta.counter",
          [
            "person": name, "round": String(counter["round"]?.integerValue ?? 1),
            "scans": String(counter["scans"]?.integerValue ?? 0),
          ]), indent: 3, hanging: 5)
    }
  }

  private static func adjustments(_ content: JSON, _ page: inout ActaText) {
    page.heading("acta.adjustments")
    let adjustments = content["adjustments"]?.arrayValue ?? []
    if adjustments.isEmpty { page.paragraph(page.words("acta.none"), indent: 3) }
    for (index, item) in adjustments.enumerated() {
      let decision = page.words("audit_decision.\(item.text("decision"))")
      let operation = page.words("operation.\(item["request"]?.text("op") ?? "")")
      page.paragraph(
        "\(index + 1)) \(item.text("finding")): \(decision). \(operation).", indent: 3, hanging: 6)
    }
  }

  private static func matched(_ content: JSON, _ page: inout ActaText) {
    page.heading("acta.matched")
    let tags = (content["matched"]?.arrayValue ?? []).compactMap(\.stringValue)
    page.paragraph(
      tags.isEmpty ? page.words("acta.none") : tags.joined(separator: ", ") + ".", indent: 3)
  }

  private static func observations(_ content: JSON, _ page: inout ActaText) {
    guard let text = content["observations"]?.stringValue else { return }
    page.heading("acta.observations")
    page.paragraph(text, indent: 3)
  }

  private static func verification(_ acta: JSON, _ content: JSON, _ page: inout ActaText) {
    page.heading("acta.verification")
    page.field(
      "label.previous_acta", content["previous_acta"]?.stringValue ?? page.words("acta.first"))
    page.field("label.previous_digest", acta["previous_digest"]?.stringValue)
    page.field("label.digest", acta["digest"]?.stringValue)
    if let journal = acta["journal"], let sequence = journal["sequence"]?.integerValue {
      page.field("label.journal_head", "\(sequence) \(journal.text("hash"))")
    }
  }

  private static func signatures(_ content: JSON, _ people: ActaNames, _ page: inout ActaText) {
    page.heading("acta.signatures")
    page.paragraph(page.words("acta.signing"))
    for signatory in content["signatories"]?.arrayValue ?? [] {
      page.blank()
      page.blank()
      page.line("   " + String(repeating: "_", count: 40))
      page.line("   " + people.named(signatory.text("person")))
      page.line("   " + page.words("signatory_role.\(signatory.text("role"))"))
    }
  }
}

/// The names behind the codes of people, as far as they are still kept.
struct ActaNames {
  private let byCode: [String: String]

  init(_ people: JSON?) {
    let pairs = (people?.arrayValue ?? []).compactMap { item -> (String, String)? in
      guard let code = item["code"]?.stringValue, let name = item["name"]?.stringValue else {
        return nil
      }
      return (code, name)
    }
    byCode = Dictionary(pairs) { first, _ in first }
  }

  /// `Name (CODE)`, or the code alone.
  func named(_ code: String) -> String { byCode[code].map { "\($0) (\(code))" } ?? code }
}

extension JSON {
  /// A member's text; empty when there is none.
  func text(_ name: String) -> String { self[name]?.stringValue ?? "" }
}
