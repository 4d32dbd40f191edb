/// What a provider wants in a ticket before accepting it, how it wants to get it, and what it
/// expects afterwards (perfil del proveedor).
package struct TicketRequirements: JSONColumn {
  /// The shipped profile it began as; nil when it was written by hand.
  package var profile: String?
  /// Fields that must not be empty.
  package var fields: CodeList<TicketField>
  /// The most of each thing that fits; what is not in it has no limit.
  package var limits: [TicketLimit: Int]
  /// The ways of handing it over, the preferred one first.
  package var channels: [TicketChannel]
  /// How soon after a part came the defective one must be on its way back, in the notation of
  /// `ResponseTarget`; nil when nothing was agreed.
  package var returnWithin: String?
  /// What happens to defective parts that do not come back.
  package var penalty: String?
  /// The subject of what is sent, with placeholders.
  package var subject: String?
  /// The opening words of what is sent, with placeholders.
  package var opening: String?
  /// Whom to call when a ticket is late, in the order they are called.
  package var contacts: [EscalationContact]

  package init(
    profile: String? = nil, fields: CodeList<TicketField> = CodeList(),
    limits: [TicketLimit: Int] = [:], channels: [TicketChannel] = [], returnWithin: String? = nil,
    penalty: String? = nil, subject: String? = nil, opening: String? = nil,
    contacts: [EscalationContact] = []
  ) {
    self.profile = profile
    self.fields = fields
    self.limits = limits
    self.channels = channels
    self.returnWithin = returnWithin
    self.penalty = penalty
    self.subject = subject
    self.opening = opening
    self.contacts = contacts
  }

  package init?(json: JSON) {
    guard json.objectValue != nil else { return nil }
    let fields = json["fields"].map { CodeList<TicketField>(json: $0) } ?? CodeList()
    let channels = json["channels"]?.arrayValue ?? []
    let contacts = json["contacts"]?.arrayValue ?? []
    let readChannels = channels.compactMap { TicketChannel(json: $0) }
    let readContacts = contacts.compactMap { EscalationContact(json: $0) }
    guard let fields, readChannels.count == channels.count, readContacts.count == contacts.count
    else { return nil }
    var limits: [TicketLimit: Int] = [:]
    for limit in TicketLimit.allCases {
      limits[limit] = json[limit.rawValue]?.integerValue.flatMap { Int(exactly: $0) }
    }
    self.init(
      profile: json["profile"]?.stringValue, fields: fields, limits: limits,
      channels: readChannels, returnWithin: json["return_within"]?.stringValue,
      penalty: json["penalty"]?.stringValue, subject: json["subject"]?.stringValue,
      opening: json["opening"]?.stringValue, contacts: readContacts)
  }

  package var json: JSON {
    let told = JSON.members([
      "channels": channels.isEmpty ? nil : .array(channels.map(\.json)),
      "contacts": contacts.isEmpty ? nil : .array(contacts.map(\.json)),
      "fields": fields.json,
      "opening": opening.map { .string($0) },
      "penalty": penalty.map { .string($0) },
      "profile": profile.map { .string($0) },
      "return_within": returnWithin.map { .string($0) },
      "subject": subject.map { .string($0) },
    ])
    let limits = TicketLimit.allCases.compactMap { limit in
      self.limits[limit].map { JSONMember(limit.rawValue, .integer(Int64($0))) }
    }
    return .object((told.objectValue ?? []) + limits)
  }
}
