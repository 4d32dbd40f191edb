/// One way of handing a ticket to a provider.
package struct TicketChannel: Hashable, Sendable {
  package var channel: TicketChannelKind
  /// Where to: a mail address, a telephone number or an address on the web; nil for the one the
  /// provider is registered with.
  package var address: String?

  package init(_ channel: TicketChannelKind, address: String? = nil) {
    self.channel = channel
    self.address = address
  }

  init?(json: JSON) {
    guard
      let channel = json["channel"]?.stringValue.flatMap({ TicketChannelKind(rawValue: $0) })
    else { return nil }
    self.init(channel, address: json["address"]?.stringValue)
  }

  package var json: JSON {
    .members([
      "address": address.map { .string($0) }, "channel": .string(channel.rawValue),
    ])
  }
}

/// A kind of channel.
package enum TicketChannelKind: String, CodeEnum {
  case mail, portal, api, telephone
}

/// Whom to call at a provider when a ticket is late: an office, not a person by name.
package struct EscalationContact: Hashable, Sendable {
  /// What the office is called, e.g. «Coordinación de servicio».
  package var role: String
  package var mail: String?
  package var telephone: String?
  /// How late the ticket must be before this one is called, in the notation of `ResponseTarget`;
  /// nil for as soon as it is late.
  package var after: String?

  package init(role: String, mail: String? = nil, telephone: String? = nil, after: String? = nil) {
    self.role = role
    self.mail = mail
    self.telephone = telephone
    self.after = after
  }

  init?(json: JSON) {
    guard let role = json["role"]?.stringValue else { return nil }
    self.init(
      role: role, mail: json["mail"]?.stringValue, telephone: json["telephone"]?.stringValue,
      after: json["after"]?.stringValue)
  }

  package var json: JSON {
    .members([
      "after": after.map { .string($0) }, "mail": mail.map { .string($0) },
      "role": .string(role), "telephone": telephone.map { .string($0) },
    ])
  }
}
