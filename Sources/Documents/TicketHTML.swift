package import RegistryModel

/// An escalation as one page to print, on A4 or letter paper: nothing in it comes from elsewhere.
package struct TicketHTML: Sendable {
  /// The most bytes of pictures shown; the rest are named only.
  private static let pictureBytes = 12 << 20

  /// Who asks; a line to fill in by hand when nil.
  package let entity: String?
  /// What each line's cover was found to be, in words.
  package let verdicts: [String]
  /// `es` or `en`.
  package let language: String
  private let words: @Sendable (String) -> String

  package init(
    entity: String?, verdicts: [String], language: String,
    words: @escaping @Sendable (String) -> String
  ) {
    self.entity = entity
    self.verdicts = verdicts
    self.language = language
    self.words = words
  }

  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: the files that go with it.
  package func text(_ ticket: JSON, attachments: [TicketAttachment] = []) -> String {
    let title = "\(words("ticket.title")) \(ticket["code"]?.stringValue ?? "")"
    // What stands in a table's head is printed again on every sheet.
    return """
      <!DOCTYPE html>
      <html lang="\(language == "en" ? "en" : "es")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>\(MarkupText.shown(title))</title>
      <style>
      \(TicketStyle.sheet)</style>
      </head>
      <body>
      <table class="sheet">
      <thead><tr><td>\(header(title, ticket))</td></tr></thead>
      <tbody><tr><td>
      \(content(ticket, attachments))</td></tr></tbody>
      </table>
      </body>
      </html>

      """
  }

  private func header(_ title: String, _ ticket: JSON) -> String {
    let number = ticket["ticket_number"]?.stringValue.map {
      "\(words("ticket.provider_number")): \($0)"
    }
    return "<div class=\"header\"><strong>\(MarkupText.shown(title))</strong>"
      + "<span>\(MarkupText.shown(number ?? ""))</span></div>"
  }

  private func content(_ ticket: JSON, _ attachments: [TicketAttachment]) -> String {
    let lines = ticket["lines"]?.arrayValue ?? []
    let opening = shown(ticket["opening"]).map {
      "<p class=\"opening\">\(MarkupText.shown($0))</p>\n"
    }
    return "<h1>\(MarkupText.shown(ticket["summary"]?.stringValue ?? ""))</h1>\n"
      + (opening ?? "") + parties(ticket) + equipment(lines) + lines.map { failure($0) }.joined()
      + cover + files(attachments) + signatures
  }

  private func parties(_ ticket: JSON) -> String {
    let channels = TicketFacts.channels(ticket, words)
    let request = [
      row("ticket.entity", .string(entity ?? "____________________________")),
      row("label.provider", ticket["provider_name"]),
      row("label.channels", channels.isEmpty ? nil : .string(channels.joined(separator: "\n"))),
      row("label.parent_case", ticket["parent_case"]),
      row("label.external_ref", ticket["external_ref"]),
      row("label.contract_number", ticket["contract_number"]),
      row("label.purchase_order", ticket["purchase_order"]),
      row("ticket.kind", ticket["kind"], terms: "escalation_kind"),
      row("label.priority", ticket["priority"], terms: "priority"),
      row("label.requested_on", ticket["requested_on"]),
      row("label.note", ticket["opening_note"]),
    ]
    let place = TicketFacts.members.map { member in
      row("label.\(member)", TicketFacts.value(member, ticket, words))
    }
    return "<div class=\"columns\">\n"
      + section("ticket.request", "<dl>\n" + request.joined() + "</dl>\n")
      + section("ticket.place", "<dl>\n" + place.joined() + "</dl>\n") + "</div>\n"
  }

  private func equipment(_ lines: [JSON]) -> String {
    let heads = [
      "ticket.line", "ticket.asset", "ticket.equipment", "label.model_part_number",
      "label.serial", "label.part_class", "label.quantity",
    ].map { "<th scope=\"col\">\(word($0))</th>" }.joined()
    let rows = lines.map { line in
      let kind = line["equipment_kind"]?.stringValue.map { words("equipment_kind.\($0)") }
      let model = [kind, line["manufacturer"]?.stringValue, line["model"]?.stringValue]
      let part = line["part_class"]?.stringValue.map { words("part_class.\($0)") }
      let number = line["part_number"]?.stringValue ?? line["supply"]?.stringValue
      let cells: [String?] = [
        shown(line["line"]), shown(line["asset"]),
        model.compactMap { $0 }.joined(separator: " "), shown(line["model_part_number"]),
        shown(line["serial"]), [part, number].compactMap { $0 }.joined(separator: " · "),
        shown(line["quantity"]),
      ]
      return "<tr>" + cells.map { "<td>\(MarkupText.shown($0 ?? "—"))</td>" }.joined()
        + "</tr>\n"
    }.joined()
    return section(
      "ticket.equipment",
      "<table class=\"lines\">\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n\(rows)</tbody>\n"
        + "</table>\n")
  }

  private func failure(_ line: JSON) -> String {
    let failure = ["symptom", "diagnosis", "error_code", "firmware", "page_counter"]
    let others = ["part_serial", "invoice", "warranty_end"] + TicketFacts.exchanged(line)
    let members =
      failure.map { row("label.\($0)", line[$0]) } + [row("ticket.level", line["level"])]
      + TicketFacts.cableEnds.map { row("ticket.\($0)", line[$0]) }
      + others.map { row("label.\($0)", line[$0]) }
    let known = members.joined()
    guard !known.isEmpty else { return "" }
    let title =
      "\(word("ticket.line")) \(shown(line["line"]) ?? ""): "
      + MarkupText.shown(line["asset"]?.stringValue ?? "")
    return "<section>\n<h2>\(title)</h2>\n<dl>\n\(known)</dl>\n</section>\n"
  }

  private var cover: String {
    guard !verdicts.isEmpty else { return "" }
    let items = verdicts.map { "<li>\(MarkupText.shown($0))</li>\n" }.joined()
    return section("ticket.cover", "<ol>\n\(items)</ol>\n")
  }

  private func files(_ attachments: [TicketAttachment]) -> String {
    guard !attachments.isEmpty else { return "" }
    var left = TicketHTML.pictureBytes
    var items = ""
    for attachment in attachments {
      let caption = "<figcaption>\(MarkupText.shown(attachment.described(words)))</figcaption>"
      guard let bytes = attachment.bytes, attachment.mediaType.isShownByBrowsers,
        bytes.count <= left
      else {
        items += "<figure>\(caption)</figure>\n"
        continue
      }
      left -= bytes.count
      items +=
        "<figure><img alt=\"\" src=\"data:\(attachment.mediaType.rawValue);base64,"
        + "\(Base64.encoded(bytes))\">\(caption)</figure>\n"
    }
    return section("label.attachments", "<div class=\"pictures\">\n\(items)</div>\n")
  }

  private var signatures: String {
    let lines = ["ticket.sign_name", "ticket.sign_signature", "ticket.sign_date"]
      .map { "<div class=\"line\">\(word($0))</div>\n" }.joined()
    let boxes = ["ticket.signed_by_entity", "ticket.signed_by_provider"]
      .map { "<div>\n<h2>\(word($0))</h2>\n\(lines)</div>\n" }.joined()
    return "<div class=\"columns signatures\">\n\(boxes)</div>\n"
  }

  // MARK: Pieces

  private func section(_ title: String, _ body: String) -> String {
    "<section>\n<h2>\(word(title))</h2>\n\(body)</section>\n"
  }

  /// A name and its value, when there is one.
  private func row(_ label: String, _ value: JSON?, terms: String? = nil) -> String {
    guard let text = shown(value) else { return "" }
    let told = terms.map { words("\($0).\(text)") } ?? text
    return "<dt>\(word(label))</dt><dd>\(MarkupText.shown(told))</dd>\n"
  }

  private func word(_ key: String) -> String { MarkupText.shown(words(key)) }

  private func shown(_ value: JSON?) -> String? {
    switch value {
    case .string(let text)?: text
    case .integer(let number)?: String(number)
    case .null?, .bool?, .array?, .object?, nil: nil
    }
  }
}

/// How the page looks, on a screen and on paper.
enum TicketStyle {
  static let sheet = """
    @page { size: auto; margin: 14mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 190mm; padding: 4mm; font: 10pt/1.4 "DejaVu Sans", Arial, sans-serif; color: #111; }
    .sheet { width: 100%; border-collapse: collapse; table-layout: fixed; }
    .sheet > * > tr > td { padding: 0 1px; vertical-align: top; }
    .header { display: flex; justify-content: space-between; gap: 6mm; border-bottom: 1.5pt solid #111; padding-bottom: 1.5mm; margin-bottom: 4mm; }
    h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 4mm; overflow-wrap: anywhere; }
    h2 { font-size: 10pt; margin: 0 0 1.5mm; text-transform: uppercase; letter-spacing: 0.04em; color: #333; break-after: avoid; }
    .opening { margin: 0 0 4mm; white-space: pre-wrap; overflow-wrap: anywhere; }
    section { margin-bottom: 5mm; }
    .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
    .columns section, figure, .signatures > div { break-inside: avoid; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.8mm 4mm; margin: 0; }
    dt { color: #555; max-width: 38mm; }
    dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .lines { width: 100%; border-collapse: collapse; font-size: 9pt; }
    .lines th, .lines td { border: 0.5pt solid #888; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    .lines th { background: #eee; }
    .lines tr { break-inside: avoid; }
    ol { margin: 0; padding-left: 6mm; }
    .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
    figure { margin: 0; }
    figure img { display: block; max-width: 100%; max-height: 90mm; border: 0.5pt solid #888; }
    figcaption { font-size: 8.5pt; color: #333; margin-top: 1mm; overflow-wrap: anywhere; }
    .signatures { margin-top: 8mm; }
    .signatures .line { border-bottom: 0.5pt solid #111; color: #555; font-size: 8.5pt; padding-top: 7mm; }
    @media print { body { max-width: none; padding: 0; } .lines th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

    """
}
