package import RegistryModel

/// An escalation as a TMF621 v5 TroubleTicket.
package enum TroubleTicket {
  /// - Parameter ticket: what `escalation.show` answers.
  package static func json(_ ticket: JSON) -> JSON {
    .members([
      "@type": .string("TroubleTicket"),
      "name": ticket["summary"], "description": .string(description(ticket)),
      "ticketType": ticket["kind"], "priority": ticket["priority"],
      "severity": severity(ticket), "creationDate": ticket["created_at"],
      "requestedResolutionDate": endOfDay(ticket["requested_on"], ticket),
      "expectedResolutionDate": endOfDay(ticket["promised_on"], ticket),
      "resolutionDate": text(ticket["resolved_at"]),
      "status": status(ticket["state"]).map { .string($0) },
      "statusChangeDate": history(ticket).last?["changeDate"],
      "externalIdentifier": .array(identifiers(ticket)),
      "relatedParty": .array(parties(ticket)),
      "relatedEntity": .array(lines(ticket).map(entity)),
      "troubleTicketCharacteristic": .array(lines(ticket).flatMap(characteristics)),
      "statusChangeHistory": .array(history(ticket)),
      "note": .array(notes(ticket)),
    ])
  }

  private static func lines(_ ticket: JSON) -> [JSON] { ticket["lines"]?.arrayValue ?? [] }

  /// A string, or nothing for null.
  private static func text(_ value: JSON?) -> JSON? { value?.stringValue.map { .string($0) } }

  /// The name of a state; nil for `draft` and `sent`, which TMF621 does not know.
  private static func status(_ value: JSON?) -> String? {
    value?.stringValue.flatMap { EscalationState(rawValue: $0) }?.tmfName
  }

  /// Symptoms and diagnoses, line by line: the field must not be empty.
  private static func description(_ ticket: JSON) -> String {
    let parts = lines(ticket).flatMap { line in
      ["symptom", "diagnosis", "supply"].compactMap { line[$0]?.stringValue }
    }
    return parts.isEmpty ? ticket["summary"]?.stringValue ?? "" : parts.joined(separator: "\n")
  }

  /// TMF621 asks for one; ours follows the priority.
  private static func severity(_ ticket: JSON) -> JSON? {
    switch ticket["priority"]?.stringValue.flatMap({ Priority(rawValue: $0) }) {
    case .critical?: .string("Critical")
    case .high?: .string("Major")
    case .medium?, .low?: .string("Minor")
    case nil: nil
    }
  }

  /// A day as its last second, where the site is.
  private static func endOfDay(_ value: JSON?, _ ticket: JSON) -> JSON? {
    guard let date = value?.stringValue.flatMap({ CivilDate($0) }) else { return nil }
    let zone =
      ticket["time_zone"]?.stringValue.flatMap { TimeZoneRule(rawValue: $0) } ?? .bogota
    return .string(LocalTime(date: date, second: 86_399).instant(in: zone).description)
  }

  private static func identifiers(_ ticket: JSON) -> [JSON] {
    let known: [(String, String)] = [
      ("code", "customer"), ("ticket_number", "provider"), ("parent_case", "customerCase"),
      ("external_ref", "customerTool"), ("contract_number", "contract"),
    ]
    return known.compactMap { member, type in
      guard let id = ticket[member]?.stringValue else { return nil }
      return .members([
        "@type": .string("ExternalIdentifier"), "externalIdentifierType": .string(type),
        "id": .string(id),
      ])
    }
  }

  private static func parties(_ ticket: JSON) -> [JSON] {
    var parties: [JSON] = []
    if let name = ticket["contact_name"]?.stringValue {
      parties.append(
        party("contact", name, "Individual", ticket["contact_mail"], ticket["contact_telephone"]))
    }
    if let name = ticket["provider_name"]?.stringValue {
      parties.append(party("provider", name, "Organization", ticket["provider_mail"], nil))
    }
    return parties
  }

  private static func party(
    _ role: String, _ name: String, _ type: String, _ mail: JSON?, _ telephone: JSON?
  ) -> JSON {
    .members([
      "@type": .string("RelatedPartyRefOrPartyRoleRef"), "role": .string(role),
      "partyOrPartyRole": .members([
        "@type": .string("PartyRef"), "@referredType": .string(type), "name": .string(name),
        "email": text(mail), "telephone": text(telephone),
      ]),
    ])
  }

  private static func entity(_ line: JSON) -> JSON {
    .members([
      "@type": .string("RelatedEntity"), "role": .string("affected"),
      "entity": .members([
        "@type": .string("EntityRef"), "@referredType": .string("Resource"), "id": line["asset"],
        "name": .string(
          ["manufacturer", "model"].compactMap { line[$0]?.stringValue }.joined(separator: " ")),
      ]),
    ])
  }

  /// What TMF621 has no field for, as `line.name`.
  private static func characteristics(_ line: JSON) -> [JSON] {
    let number = line["line"]?.integerValue ?? 0
    let members = [
      "serial", "model_part_number", "part_class", "part_number", "quantity", "firmware",
      "error_code", "supply", "page_counter", "level",
    ]
    return members.compactMap { member in
      guard let value = line[member], value != .null else { return nil }
      return .members([
        "@type": .string(
          value.integerValue == nil ? "StringCharacteristic" : "IntegerCharacteristic"),
        "name": .string("\(number).\(member)"), "value": value,
      ])
    }
  }

  private static func history(_ ticket: JSON) -> [JSON] {
    (ticket["messages"]?.arrayValue ?? []).compactMap { message in
      guard let status = status(message["to"]) else { return nil }
      return .members([
        "@type": .string("StatusChange"), "status": .string(status), "changeDate": message["at"],
        "changeReason": isShared(message) ? text(message["note"]) : nil,
      ])
    }
  }

  /// What was said to the provider or by it; never what we said among ourselves.
  private static func notes(_ ticket: JSON) -> [JSON] {
    let said = (ticket["messages"]?.arrayValue ?? []).filter(isShared)
    return said.compactMap { message in
      guard let note = message["note"]?.stringValue else { return nil }
      return .members([
        "@type": .string("Note"), "date": message["at"], "text": .string(note),
        "author": message["direction"],
      ])
    }
  }

  private static func isShared(_ message: JSON) -> Bool {
    message["direction"]?.stringValue != MessageDirection.ours.rawValue
  }
}
