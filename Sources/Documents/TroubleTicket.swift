package import RegistryModel

/// An escalation as a TMF621 v5 TroubleTicket.
package enum TroubleTicket {
  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: the files that go with it.
  ///   - isWhole: whether their bytes are in it; a mail has them beside it.
  package static func json(
    _ ticket: JSON, attachments: [TicketAttachment] = [], isWhole: Bool = false
  ) -> JSON {
    .members([
      "@type": .string("TroubleTicket"),
      "attachment": .array(attachments.map { attachment($0, isWhole) }),
      "name": ticket["summary"], "description": .string(description(ticket)),
      "ticketType": ticket["kind"], "priority": ticket["priority"],
      "severity": severity(ticket), "creationDate": ticket["created_at"],
      "requestedResolutionDate": endOfDay(ticket["requested_on"], ticket),
      "expectedResolutionDate": endOfDay(ticket["promised_on"], ticket),
      "resolutionDate": text(ticket["resolved_at"]),
      "status": status(ticket["state"]).map { .string($0) },
      "statusChangeDate": history(ticket).last?["changeDate"],
      "statusChangeReason": history(ticket).last?["changeReason"],
      "lastUpdate": text((ticket["messages"]?.arrayValue ?? []).last?["at"]),
      "externalIdentifier": .array(identifiers(ticket)),
      "relatedParty": .array(parties(ticket)),
      "relatedEntity": .array(lines(ticket).map(entity)),
      "troubleTicketCharacteristic": .array(whole(ticket) + lines(ticket).flatMap(characteristics)),
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
      ("purchase_order", "purchaseOrder"),
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
      parties.append(party("contact", ticket["contact"], name, "Individual"))
    }
    if let name = ticket["alternative_contact_name"]?.stringValue {
      parties.append(
        party("alternativeContact", ticket["alternative_contact"], name, "Individual"))
    }
    if let name = ticket["provider_name"]?.stringValue {
      parties.append(party("provider", ticket["provider"], name, "Organization"))
    }
    return parties
  }

  private static func party(_ role: String, _ id: JSON?, _ name: String, _ type: String) -> JSON {
    .members([
      "@type": .string("RelatedPartyRefOrPartyRoleRef"), "role": .string(role),
      "partyOrPartyRole": .members([
        "@type": .string("PartyRef"), "@referredType": .string(type),
        // The standard asks for one; ours is the code.
        "id": .string(id?.stringValue ?? name), "name": .string(name),
      ]),
    ])
  }

  private static func attachment(_ attachment: TicketAttachment, _ isWhole: Bool) -> JSON {
    let bytes = isWhole ? attachment.bytes : nil
    return .members([
      "@type": .string("Attachment"), "id": .string(attachment.sha256),
      "name": .string(attachment.name), "description": attachment.caption.map { .string($0) },
      "attachmentType": .string(attachment.mediaType.isPicture ? "picture" : "file"),
      "mimeType": .string(attachment.mediaType.rawValue),
      "size": .members(["amount": .integer(Int64(attachment.size)), "units": .string("B")]),
      "content": bytes.map { .string(Base64.encoded($0)) },
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

  /// What TMF621 has no field for in the whole ticket: how to reach people and the place.
  private static func whole(_ ticket: JSON) -> [JSON] {
    let members = [
      "subject", "opening", "contact_telephone", "contact_mail", "alternative_contact_telephone",
      "provider_mail", "site_name", "site_address", "site_municipality",
      "site_municipality_name", "country", "site_hours",
    ]
    return members.compactMap { characteristic($0, ticket[$0]) }
  }

  /// The same for a line, as `line.name`.
  private static func characteristics(_ line: JSON) -> [JSON] {
    let number = line["line"]?.integerValue ?? 0
    let members = [
      "serial", "model_part_number", "link_from", "link_to", "invoice", "warranty_end",
      "part_class", "part_number", "part_serial", "quantity", "announced_quantity",
      "received_quantity", "firmware", "error_code", "supply", "page_counter", "level",
    ]
    return members.compactMap { characteristic("\(number).\($0)", line[$0]) }
  }

  private static func characteristic(_ name: String, _ value: JSON?) -> JSON? {
    guard let value, value != .null else { return nil }
    return .members([
      "@type": .string(
        value.integerValue == nil ? "StringCharacteristic" : "IntegerCharacteristic"),
      "name": .string(name), "value": value,
    ])
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

  /// What the ticket goes out with, and what was said to the provider or by it; never what we said
  /// among ourselves.
  private static func notes(_ ticket: JSON) -> [JSON] {
    let said = (ticket["messages"]?.arrayValue ?? []).filter(isShared)
    let opening = text(ticket["opening_note"])
    let isSaid = said.contains { !isFromProvider($0) && $0["note"] == opening }
    return (isSaid ? [] : [note(opening, at: ticket["created_at"], "customer")].compactMap { $0 })
      + said.compactMap { message in
        note(
          text(message["note"]), at: message["at"],
          isFromProvider(message) ? "provider" : "customer")
      }
  }

  private static func note(_ text: JSON?, at moment: JSON?, _ author: String) -> JSON? {
    guard let text else { return nil }
    return .members([
      "@type": .string("Note"), "date": moment, "text": text, "author": .string(author),
    ])
  }

  private static func isFromProvider(_ message: JSON) -> Bool {
    message["direction"]?.stringValue == MessageDirection.fromProvider.rawValue
  }

  private static func isShared(_ message: JSON) -> Bool {
    message["direction"]?.stringValue != MessageDirection.ours.rawValue
  }
}
