package import RegistryModel

/// One ticket with everything its documents are made of.
package struct EscalationShow: Query {
  package static let name = "escalation.show"

  let escalation: ID<Escalation>

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try registry.existing(escalation)
    let child = try registry.existing(found.supportCase)
    let provider = try registry.existing(found.provider)
    let header = try TicketHeader(found, site: child.site, registry)
    let messages = try registry.all(EscalationMessage.byEscalation, found.id)
    let times = try EscalationTimes(
      messages, until: context.now, desk: try .of(header.site), provider: try .of(provider))
    let lines = try registry.all(EscalationLine.byEscalation, found.id)
    let issues = try EscalationPreflight.issues(found, lines, site: child.site, registry)
    return .object(
      try head(found, child, provider, registry, context) + place(header, child, registry)
        + clock(times) + [
          JSONMember(
            "lines",
            .array(try lines.map { line throws(RegistryError) in try self.line(line, registry) })),
          JSONMember(
            "messages",
            .array(
              try messages.map { message throws(RegistryError) in
                try self.message(message, registry)
              })),
          JSONMember("attachments", try registry.attachmentsShown(of: found.id)),
          JSONMember("mails", try registry.mailsShown(of: found.id)),
          JSONMember("missing", .array(issues.map(\.json))),
          JSONMember("verdict", found.verdict.json),
          JSONMember("revision", .integer(found.revision)),
        ])
  }

  private func head(
    _ found: Escalation, _ child: SupportCase, _ provider: Provider,
    _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> [JSONMember] {
    let parent = try child.parent.map { id throws(RegistryError) in try registry.existing(id) }
    return [
      JSONMember("code", .string(found.code)), JSONMember("state", .string(found.state.rawValue)),
      JSONMember("allowed_moves", .strings(found.state.next.map(\.rawValue))),
      JSONMember("kind", .string(found.escalationKind.rawValue)),
      JSONMember("priority", .string(found.priority.rawValue)),
      JSONMember("summary", .string(child.summary)),
      JSONMember("case", .string(child.code)), JSONMember("parent_case", (parent?.code).json),
      JSONMember("external_ref", (parent?.externalReference).json),
      JSONMember("provider", .string(provider.code)),
      JSONMember("provider_name", .string(provider.name)),
      JSONMember("provider_mail", provider.mail.json),
      JSONMember("provider_portal", provider.portal.json),
      JSONMember("language", .string(provider.language)),
      JSONMember("ticket_number", found.ticketNumber.json),
      JSONMember("contract_number", found.contractNumber.json),
      JSONMember("requested_on", found.requestedOn.json),
      JSONMember("promised_on", found.promisedOn.json),
      JSONMember("overdue", .bool(found.isOverdue(on: context.today))),
      JSONMember("created_at", .string(found.createdAt.description)),
      JSONMember("sent_at", found.sentAt.moment),
      JSONMember("acknowledged_at", found.acknowledgedAt.moment),
      JSONMember("resolved_at", found.resolvedAt.moment),
      JSONMember("ended_at", found.endedAt.moment),
    ]
  }

  private func place(
    _ header: TicketHeader, _ child: SupportCase, _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSONMember] {
    [
      JSONMember("contact", (header.contact?.code).json),
      JSONMember("contact_name", header.contactName.json),
      JSONMember("contact_telephone", header.contactTelephone.json),
      JSONMember("contact_mail", header.contactMail.json),
      JSONMember("site", (header.site?.code).json),
      JSONMember("site_name", (header.site?.name).json),
      JSONMember("site_address", (header.site?.address).json),
      JSONMember("site_municipality", (header.site?.municipality).json),
      JSONMember("site_hours", (header.site?.hours).json),
      JSONMember("time_zone", .string((header.site?.timeZone ?? .bogota).rawValue)),
    ]
  }

  private func clock(_ times: EscalationTimes) -> [JSONMember] {
    [
      JSONMember("our_seconds", .integer(times.ours)),
      JSONMember("our_business_seconds", .integer(times.oursInHours)),
      JSONMember("their_seconds", .integer(times.theirs)),
      JSONMember("their_business_seconds", .integer(times.theirsInHours)),
    ]
  }

  private func line(_ line: EscalationLine, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let content = try TicketLineContent(line, registry)
    return .members([
      "line": .integer(Int64(line.position)), "asset": .string(content.asset.tag.text),
      "serial": content.asset.serial.json, "hostname": content.asset.hostname.json,
      "manufacturer": .string(content.model.manufacturer), "model": .string(content.model.name),
      "model_part_number": content.model.partNumber.json,
      "equipment_kind": .string(content.model.equipmentKind.rawValue),
      "part_class": .string(line.partClass.rawValue), "part_number": line.partNumber.json,
      "quantity": .integer(Int64(line.quantity)), "symptom": line.symptom.json,
      "diagnosis": line.diagnosis.json, "firmware": line.firmware.json,
      "error_code": line.errorCode.json, "supply": line.supply.json,
      "page_counter": line.pageCounter.json, "level": line.supplyLevel.json,
    ])
  }

  private func message(_ message: EscalationMessage, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    .members([
      "at": .string(message.at.description), "direction": .string(message.direction.rawValue),
      "from": message.from.json, "to": message.to.json,
      "external_ref": message.externalReference.json, "actor": try registry.code(message.actor),
      "note": message.note.json,
    ])
  }
}

extension Escalation {
  /// Whether the day promised, or else asked for, has gone by while it is open.
  func isOverdue(on today: CivilDate) -> Bool {
    guard state.isOpen, let due = promisedOn ?? requestedOn else { return false }
    return due < today
  }
}
