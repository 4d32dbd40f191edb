import RegistryModel

/// What people say of a provider's requirements: each member may be missing, which leaves it as it
/// was, or null, which empties it.
struct RequirementsPatch {
  private let fields: Patch<[TicketField]>
  private let limits: [TicketLimit: Patch<Int>]
  private let channels: Patch<[TicketChannel]>
  private let returnWithin: Patch<TermTarget>
  private let penalty: Patch<Paragraph>
  private let subject: Patch<SubjectTemplate>
  private let opening: Patch<TicketTemplate>
  private let contacts: Patch<[EscalationContact]>

  init(_ fields: inout Fields) throws(RegistryError) {
    self.fields = try fields.patchList("fields", maximum: TicketField.allCases.count)
    var limits: [TicketLimit: Patch<Int>] = [:]
    for limit in TicketLimit.allCases {
      limits[limit] = try fields.patchInteger(limit.rawValue, in: limit.range)
    }
    self.limits = limits
    channels = try fields.patchObjects("channels", maximum: 10) { inner throws(RegistryError) in
      TicketChannel(
        try inner.required("channel"), address: try inner.optional("address", Line.self)?.text)
    }
    returnWithin = try fields.patch("return_within")
    penalty = try fields.patch("penalty")
    subject = try fields.patch("subject")
    opening = try fields.patch("opening")
    contacts = try fields.patchObjects("contacts", maximum: 10) { inner throws(RegistryError) in
      EscalationContact(
        role: try inner.required("role", Line.self).text,
        mail: try inner.optional("mail", MailAddress.self)?.text,
        telephone: try inner.optional("telephone", Line.self)?.text,
        after: try inner.optional("after", TermTarget.self)?.text)
    }
  }

  /// The requirements after the change.
  func applied(to old: TicketRequirements) -> TicketRequirements {
    var new = old
    new.fields = fields.applied(to: old.fields) { CodeList($0) } ?? CodeList()
    for (limit, patch) in limits { new.limits[limit] = patch.applied(to: old.limits[limit]) }
    new.channels = channels.applied(to: old.channels) ?? []
    new.returnWithin = returnWithin.applied(to: old.returnWithin, \.text)
    new.penalty = penalty.applied(to: old.penalty, \.text)
    new.subject = subject.applied(to: old.subject, \.text)
    new.opening = opening.applied(to: old.opening, \.text)
    new.contacts = contacts.applied(to: old.contacts) ?? []
    return new
  }
}

extension TicketChannelKind: FieldValue {}

extension Fields {
  /// What a provider wants in a ticket before accepting it, as an object within the object.
  mutating func requirements(_ name: String) throws(RegistryError) -> TicketRequirements? {
    try object(name) { inner throws(RegistryError) in
      try RequirementsPatch(&inner).applied(to: TicketRequirements())
    }
  }
}
