package import RegistryModel

/// An escalation as a page of plain text, in the language of the words given.
package enum TicketPage {
  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: the files that go with it.
  ///   - words: the text under a key (`ticket.*`, `label.*`, `<enumeration>.<code>`).
  package static func text(
    _ ticket: JSON, attachments: [TicketAttachment] = [], words: @escaping (String) -> String
  ) -> String {
    var page = TicketLines(words: words)
    page.line("\(page.word("ticket.title")) \(ticket["code"]?.stringValue ?? "")")
    page.line(ticket["summary"]?.stringValue ?? "")
    page.blank()
    for member in ["ticket_number", "external_ref", "parent_case", "contract_number"] {
      page.field(member, ticket[member])
    }
    page.field("kind", ticket["kind"], terms: "escalation_kind", label: "ticket.kind")
    page.field("priority", ticket["priority"], terms: "priority")
    page.field("requested_on", ticket["requested_on"])
    page.heading("ticket.place")
    for member in [
      "site_name", "site_address", "site_municipality", "site_hours", "contact_name",
      "contact_telephone", "contact_mail",
    ] {
      page.field(member, ticket[member])
    }
    for line in ticket["lines"]?.arrayValue ?? [] { write(line, &page) }
    write(attachments, &page)
    return page.text
  }

  private static func write(_ attachments: [TicketAttachment], _ page: inout TicketLines) {
    guard !attachments.isEmpty else { return }
    page.heading("label.attachments")
    for attachment in attachments { page.item(attachment.described(page.word)) }
  }

  private static func write(_ line: JSON, _ page: inout TicketLines) {
    page.heading("ticket.line", number: line["line"]?.integerValue)
    page.field("asset", line["asset"], label: "ticket.asset")
    page.field(
      "equipment_kind", line["equipment_kind"], terms: "equipment_kind",
      label: "ticket.equipment_kind")
    for member in ["manufacturer", "model", "model_part_number", "serial", "hostname"] {
      page.field(member, line[member])
    }
    page.field("part_class", line["part_class"], terms: "part_class")
    for member in [
      "part_number", "quantity", "supply", "page_counter", "level", "firmware", "error_code",
      "symptom", "diagnosis",
    ] {
      page.field(member, line[member], label: member == "level" ? "ticket.level" : nil)
    }
  }
}

/// Lines of at most 76 columns, so that mail programs leave them alone.
struct TicketLines {
  private static let width = 76
  private let words: (String) -> String
  private var lines: [String] = []

  init(words: @escaping (String) -> String) { self.words = words }

  var text: String { lines.joined(separator: "\n") + "\n" }

  func word(_ key: String) -> String { words(key) }

  mutating func line(_ text: String) { wrap(text, indent: "") }

  mutating func item(_ text: String) { wrap(text, indent: "  ") }

  mutating func blank() { lines.append("") }

  mutating func heading(_ key: String, number: Int64? = nil) {
    blank()
    lines.append(words(key) + (number.map { " \($0)" } ?? ""))
  }

  /// `Label: value`, when there is a value.
  mutating func field(
    _ member: String, _ value: JSON?, terms: String? = nil, label: String? = nil
  ) {
    let name = words(label ?? "label.\(member)")
    switch value {
    case .string(let text)?:
      wrap("\(name): \(terms.map { words("\($0).\(text)") } ?? text)", indent: "  ")
    case .integer(let number)?: wrap("\(name): \(number)", indent: "  ")
    case .null?, .bool?, .array?, .object?, nil: return
    }
  }

  private mutating func wrap(_ text: String, indent: String) {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = indent
      for word in paragraph.split(separator: " ") {
        if line.count > indent.count, line.count + 1 + word.count > TicketLines.width {
          lines.append(line)
          line = indent
        }
        line += (line.count > indent.count ? " " : "") + word
      }
      lines.append(line)
    }
  }
}
