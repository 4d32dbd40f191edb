package import RegistryModel

/// An escalation as a page of plain text, in the language of the words given: to be pasted in a
/// portal or read out, and the body of its mail.
package enum TicketPage {
  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: the files that go with it.
  ///   - isMail: whether it is handed over already, with a subject of its own.
  ///   - words: the text under a key (`ticket.*`, `label.*`, `<enumeration>.<code>`).
  package static func text(
    _ ticket: JSON, attachments: [TicketAttachment] = [], isMail: Bool = false,
    words: @escaping (String) -> String
  ) -> String {
    var page = TicketLines(words: words)
    if !isMail { writeDelivery(ticket, &page) }
    if let opening = ticket["opening"]?.stringValue {
      page.line(opening)
      page.blank()
    }
    page.line("\(page.word("ticket.title")) \(ticket["code"]?.stringValue ?? "")")
    page.line(ticket["summary"]?.stringValue ?? "")
    page.blank()
    for member in [
      "ticket_number", "external_ref", "parent_case", "contract_number", "purchase_order",
    ] {
      page.field(member, ticket[member])
    }
    page.field("kind", ticket["kind"], terms: "escalation_kind", label: "ticket.kind")
    page.field("priority", ticket["priority"], terms: "priority")
    page.field("requested_on", ticket["requested_on"])
    page.field("note", ticket["opening_note"])
    page.heading("ticket.place")
    for member in TicketFacts.members {
      page.field(member, TicketFacts.value(member, ticket, page.word))
    }
    for line in ticket["lines"]?.arrayValue ?? [] { write(line, &page) }
    write(attachments, &page)
    return SafeText.plain(page.text)
  }

  /// Where it goes, the preferred way first, and under what subject.
  private static func writeDelivery(_ ticket: JSON, _ page: inout TicketLines) {
    let channels = TicketFacts.channels(ticket, page.word)
    let subject = ticket["subject"]?.stringValue
    guard !channels.isEmpty || subject != nil else { return }
    if !channels.isEmpty {
      page.line("\(page.word("label.channels")): \(channels.joined(separator: ", "))")
    }
    if let subject { page.line("\(page.word("label.subject")): \(subject)") }
    page.blank()
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
    for member in [
      "manufacturer", "model", "model_part_number", "serial", "hostname", "invoice", "warranty_end",
    ] {
      page.field(member, line[member])
    }
    for member in TicketFacts.cableEnds {
      page.field(member, line[member], label: "ticket.\(member)")
    }
    page.field("part_class", line["part_class"], terms: "part_class")
    for member in [
      "part_number", "part_serial", "quantity", "supply", "page_counter", "level", "firmware",
      "error_code", "symptom", "diagnosis",
    ] {
      page.field(member, line[member], label: member == "level" ? "ticket.level" : nil)
    }
    for member in TicketFacts.exchanged(line) { page.field(member, line[member]) }
  }
}

/// What the pages for people, of text and to print, say alike.
enum TicketFacts {
  /// Of the site and the people to ask for, in the order they are told.
  static let members = [
    "site_name", "site_address", "site_municipality", "country", "site_hours", "contact_name",
    "contact_telephone", "contact_mail", "alternative_contact_name",
    "alternative_contact_telephone",
  ]

  /// What is told of a member: hours in words, a municipality by its name and, where that is not
  /// known, as whose code it is.
  static func value(_ member: String, _ ticket: JSON, _ words: (String) -> String) -> JSON? {
    guard let value = ticket[member]?.stringValue else { return ticket[member] }
    switch member {
    case "site_hours": return .string(HoursText.text(value, words: words))
    case "site_municipality":
      let name = ticket["site_municipality_name"]?.stringValue
      return .string(name ?? "\(words("ticket.dane_code")) \(value)")
    default: return .string(value)
    }
  }

  /// The members of a cabling link that say where it runs; labels under `ticket.`.
  static let cableEnds = ["link_from", "link_to"]

  /// `correo mesa@hp.example`, the preferred way first.
  static func channels(_ ticket: JSON, _ words: (String) -> String) -> [String] {
    (ticket["channels"]?.arrayValue ?? []).map { channel in
      let kind = channel["channel"]?.stringValue.map { words("ticket_channel_kind.\($0)") }
      return [kind, channel["address"]?.stringValue].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The members that count parts announced and received; none before there is one.
  static func exchanged(_ line: JSON) -> [String] {
    (line["announced_quantity"]?.integerValue ?? 0) > 0
      ? ["announced_quantity", "received_quantity"] : []
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
