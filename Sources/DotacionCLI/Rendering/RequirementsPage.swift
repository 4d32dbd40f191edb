import Localization
import RegistryModel

/// What a provider wants in a ticket, for people.
enum RequirementsPage {
  static func write(_ wanted: JSON, _ page: inout Page) {
    page.values(values(wanted, page))
    writeContacts(wanted, &page)
  }

  /// What is asked and how much fits, by label.
  static func values(_ wanted: JSON, _ page: Page) -> [(label: String, value: String?)] {
    let limits = TicketLimit.allCases.map { limit in
      (label: limit.rawValue, value: page.shown(wanted[limit.rawValue]))
    }
    let channels = (wanted["channels"]?.arrayValue ?? []).map { channel in
      [page.shown(channel["channel"], "ticket_channel_kind"), page.shown(channel["address"])]
        .compactMap { $0 }.joined(separator: " ")
    }
    return
      [
        ("profile", page.shown(wanted["profile"])),
        ("requirements", page.shown(wanted["fields"], "ticket_field")),
      ] + limits + [
        ("channels", channels.isEmpty ? nil : channels.joined(separator: ", ")),
        ("return_within", ServiceText.target(wanted["return_within"], page.lexicon)),
        ("penalty", page.shown(wanted["penalty"])), ("subject", page.shown(wanted["subject"])),
        ("opening", page.shown(wanted["opening"])),
      ]
  }

  static func writeContacts(_ wanted: JSON, _ page: inout Page) {
    let contacts = wanted["contacts"]?.arrayValue ?? []
    guard !contacts.isEmpty else { return }
    page.heading(page.word("provider.late_contacts"))
    for (index, contact) in contacts.enumerated() {
      let after = ServiceText.target(contact["after"], page.lexicon).map { text in
        page.lexicon.text("page.provider.after", ["after": text]) ?? text
      }
      let parts = [
        page.shown(contact["role"]), page.shown(contact["telephone"]),
        page.shown(contact["mail"]), after,
      ]
      page.line(
        "\(index + 1). " + parts.compactMap { $0 }.joined(separator: " · "), indent: 2)
    }
  }
}
