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
    let draft = try TicketDraft(found, registry)
    let header = try TicketHeader(draft, registry)
    let standing = try EscalationStanding(found, at: context.now, registry)
    let issues = try EscalationPreflight.issues(draft, registry)
    return .object(
      try head(found, child, provider, registry, context) + place(header, registry)
        + wording(draft, header, child, registry) + standing.members + [
          JSONMember(
            "lines",
            .array(
              try draft.lines.map { line throws(RegistryError) in
                try self.line(line, of: found, registry)
              })),
          JSONMember("parts", try parts(found, registry, context)),
          JSONMember(
            "messages",
            .array(
              try standing.messages.map { message throws(RegistryError) in
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
      JSONMember("channels", EscalationShow.channels(of: provider)),
      JSONMember("language", .string(provider.language)),
      JSONMember("ticket_number", found.ticketNumber.json),
      JSONMember("contract_number", found.contractNumber.json),
      JSONMember("purchase_order", found.purchaseOrder.json),
      JSONMember("requested_on", found.requestedOn.json),
      JSONMember("promised_on", found.promisedOn.json),
      JSONMember("overdue", .bool(try found.isOverdue(context, registry))),
      JSONMember("created_at", .string(found.createdAt.description)),
      JSONMember("sent_at", found.sentAt.moment),
      JSONMember("acknowledged_at", found.acknowledgedAt.moment),
      JSONMember("resolved_at", found.resolvedAt.moment),
      JSONMember("ended_at", found.endedAt.moment),
    ]
  }

  private func place(_ header: TicketHeader, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSONMember]
  {
    [
      JSONMember("contact", (header.contact?.code).json),
      JSONMember("contact_name", header.contactName.json),
      JSONMember("contact_telephone", header.contactTelephone.json),
      JSONMember("contact_mail", header.contactMail.json),
      JSONMember("alternative_contact", (header.alternative?.code).json),
      JSONMember(
        "alternative_contact_name", try registry.plain(header.alternative?.name).json),
      JSONMember(
        "alternative_contact_telephone", try registry.plain(header.alternative?.telephone).json),
      JSONMember("site", (header.site?.code).json),
      JSONMember("site_name", (header.site?.name).json),
      JSONMember("site_address", (header.site?.address).json),
      JSONMember("site_municipality", (header.site?.municipality).json),
      JSONMember(
        "site_municipality_name", (header.site?.municipality.flatMap(Municipality.name)).json),
      JSONMember("country", header.country.json),
      JSONMember("site_hours", (header.site?.hours).json),
      JSONMember("time_zone", .string((header.site?.timeZone ?? .bogota).rawValue)),
    ]
  }

  /// How the provider wants it said.
  private func wording(
    _ draft: TicketDraft, _ header: TicketHeader, _ child: SupportCase,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSONMember] {
    let parent = try child.parent.map { id throws(RegistryError) in try registry.existing(id) }
    let wording = try TicketWording(
      draft, header, externalReference: parent?.externalReference, registry)
    return [
      JSONMember("subject", wording.subject.json), JSONMember("opening", wording.opening.json),
      JSONMember("opening_note", draft.note.json),
    ]
  }

  /// The ways of handing it over, the preferred one first, with the addresses the provider is
  /// registered with where its profile names none.
  private static func channels(of provider: Provider) -> JSON {
    .array(
      provider.requirements.channels.map { channel in
        let own =
          switch channel.channel {
          case .mail: provider.mail
          case .portal: provider.portal
          case .telephone: provider.telephone
          case .api: String?.none
          }
        return .members([
          "channel": .string(channel.channel.rawValue),
          "address": (channel.address ?? own).json,
        ])
      })
  }

  /// What the provider sent for its lines, oldest first.
  private func parts(
    _ found: Escalation, _ registry: any RegistryReader, _ context: QueryContext
  ) throws(RegistryError) -> JSON {
    let parts = try registry.all(PartExchange.byEscalation, found.id)
    return .array(
      try parts.map { part throws(RegistryError) in try PartRow.json(part, registry, context) })
  }

  private func line(
    _ line: EscalationLine, of found: Escalation, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    let content = try TicketLineContent(line, of: found, registry)
    let cable = try CablingNetwork(registry).connection(of: line.asset)
    let parts = try registry.all(PartExchange.byLine, line.id).filter(\.counts)
    let received = parts.filter { $0.receivedOn != nil }.reduce(0) { $0 + $1.quantity }
    return .members([
      "line": .integer(Int64(line.position)), "asset": .string(content.asset.tag.text),
      "serial": content.asset.serial.json, "hostname": content.asset.hostname.json,
      "manufacturer": .string(content.model.manufacturer), "model": .string(content.model.name),
      "model_part_number": content.model.partNumber.json,
      "equipment_kind": .string(content.model.equipmentKind.rawValue),
      "part_class": .string(line.partClass.rawValue), "part_number": line.partNumber.json,
      "part_serial": content.partSerial.json,
      "quantity": .integer(Int64(line.quantity)),
      "announced_quantity": .integer(Int64(parts.reduce(0) { $0 + $1.quantity })),
      "received_quantity": .integer(Int64(received)),
      "link_from": (try cable?.from.text(in: registry)).json,
      "link_to": (try cable?.to.text(in: registry)).json,
      "invoice": (content.asset.acquisition?.invoice).json,
      "warranty_end": content.warrantyEnd.json, "symptom": line.symptom.json,
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
      "channel": message.channel.json,
      "from": message.from.json, "to": message.to.json,
      "external_ref": message.externalReference.json,
      "promised_on": message.promisedOn.json, "actor": try registry.code(message.actor),
      "note": message.note.json,
    ])
  }
}

extension Escalation {
  /// Whether the day promised, or else asked for, or a time that was agreed, has gone by while it is
  /// open.
  func isOverdue(_ context: QueryContext, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    guard state.isOpen else { return false }
    if let due = promisedOn ?? requestedOn, due < context.today { return true }
    guard state != .draft else { return false }
    let next = try EscalationStanding(self, at: context.now, registry).nextDue
    return next.map { $0.due < context.now } ?? false
  }
}
