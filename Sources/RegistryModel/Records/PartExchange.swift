/// A part or unit the provider sends for a line of a ticket, and the defective or unused one that
/// goes back (RMA).
package struct PartExchange: Entity {
  package let id: ID<PartExchange>
  package var revision: Int64
  /// `R-YYYY-NNNNN`.
  package var code: String
  /// The ticket.
  package var escalation: ID<Escalation>
  /// The line of the ticket.
  package var line: ID<EscalationLine>
  /// Who sends it, and gets the defective one back.
  package var provider: ID<Provider>
  /// Where it is sent to.
  package var site: ID<Site>?
  /// Where it stands.
  package var state: PartExchangeState
  /// How many pieces, at least 1.
  package var quantity: Int
  /// The provider's number for the return (RMA).
  package var returnNumber: String?
  /// The day they sent it.
  package var announcedOn: CivilDate
  /// Waybill of the part on its way to us.
  package var waybill: String?
  /// What they charge when the defective one does not come back.
  package var penalty: Money?
  /// Serial of the defective part or unit.
  package var defectiveSerial: String?
  /// The day it came.
  package var receivedOn: CivilDate?
  /// Who received it.
  package var receivedBy: ID<Person>?
  /// Serial of the part or unit that came.
  package var serial: String?
  /// How it came.
  package var condition: PartCondition?
  /// The day it was put in.
  package var installedOn: CivilDate?
  /// The intervention that put it in.
  package var intervention: ID<Intervention>?
  /// The day it was found that it would not be used.
  package var unusedOn: CivilDate?
  /// The last day to send the defective or unused one back; nil when nothing is to go back.
  package var returnDueOn: CivilDate?
  /// The day it went back.
  package var returnedOn: CivilDate?
  /// Waybill of what went back.
  package var returnWaybill: String?
  /// The day the provider had it.
  package var confirmedOn: CivilDate?
  /// Why it was not used.
  package var unusedReason: String?
  /// Why nothing of it is to go back.
  package var waivedReason: String?

  package init(
    id: ID<PartExchange>, revision: Int64 = 1, code: String, escalation: ID<Escalation>,
    line: ID<EscalationLine>, provider: ID<Provider>, site: ID<Site>? = nil,
    state: PartExchangeState, quantity: Int, returnNumber: String? = nil, announcedOn: CivilDate,
    waybill: String? = nil, penalty: Money? = nil, defectiveSerial: String? = nil,
    receivedOn: CivilDate? = nil, receivedBy: ID<Person>? = nil, serial: String? = nil,
    condition: PartCondition? = nil, installedOn: CivilDate? = nil,
    intervention: ID<Intervention>? = nil, unusedOn: CivilDate? = nil,
    returnDueOn: CivilDate? = nil, returnedOn: CivilDate? = nil, returnWaybill: String? = nil,
    confirmedOn: CivilDate? = nil, unusedReason: String? = nil, waivedReason: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.escalation = escalation
    self.line = line
    self.provider = provider
    self.site = site
    self.state = state
    self.quantity = quantity
    self.returnNumber = returnNumber
    self.announcedOn = announcedOn
    self.waybill = waybill
    self.penalty = penalty
    self.defectiveSerial = defectiveSerial
    self.receivedOn = receivedOn
    self.receivedBy = receivedBy
    self.serial = serial
    self.condition = condition
    self.installedOn = installedOn
    self.intervention = intervention
    self.unusedOn = unusedOn
    self.returnDueOn = returnDueOn
    self.returnedOn = returnedOn
    self.returnWaybill = returnWaybill
    self.confirmedOn = confirmedOn
    self.unusedReason = unusedReason
    self.waivedReason = waivedReason
  }
}

extension PartExchange {
  package static let kind = EntityKind.partExchange

  /// By code.
  package static let byCode = Index<PartExchange>("part_exchange_code", ["code"], unique: true)
  /// Of one line of a ticket.
  package static let byLine = Index<PartExchange>("part_exchange_line", ["line"])
  /// Of one ticket, oldest first.
  package static let byEscalation = Index<PartExchange>(
    "part_exchange_escalation", ["escalation"])
  /// By state, first to go back first.
  package static let byState = Index<PartExchange>(
    "part_exchange_state", ["state", "return_due_on"])
  /// Of one provider, by state, first to go back first.
  package static let byProvider = Index<PartExchange>(
    "part_exchange_provider", ["provider", "state", "return_due_on"])
  /// Of one site, by state, first to go back first.
  package static let bySite = Index<PartExchange>(
    "part_exchange_site", ["site", "state", "return_due_on"])
  /// By the provider's number for the return.
  package static let byReturnNumber = Index<PartExchange>(
    "part_exchange_return_number", ["return_number"])

  package static let table = Table(
    "part_exchange",
    columns: [
      Column("code", String.self),
      Column("escalation", ID<Escalation>.self),
      Column("line", ID<EscalationLine>.self),
      Column("provider", ID<Provider>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("state", PartExchangeState.self),
      Column("quantity", Int.self),
      Column("return_number", Optional<String>.self),
      Column("announced_on", CivilDate.self),
      Column("waybill", Optional<String>.self),
      Column("penalty", Optional<Money>.self),
      Column("defective_serial", Optional<String>.self),
      Column("received_on", Optional<CivilDate>.self),
      Column("received_by", Optional<ID<Person>>.self),
      Column("serial", Optional<String>.self),
      Column("condition", Optional<PartCondition>.self),
      Column("installed_on", Optional<CivilDate>.self),
      Column("intervention", Optional<ID<Intervention>>.self),
      Column("unused_on", Optional<CivilDate>.self),
      Column("return_due_on", Optional<CivilDate>.self),
      Column("returned_on", Optional<CivilDate>.self),
      Column("return_waybill", Optional<String>.self),
      Column("confirmed_on", Optional<CivilDate>.self),
      Column("unused_reason", Optional<String>.self),
      Column("waived_reason", Optional<String>.self),
    ],
    indexes: [
      byCode.definition, byLine.definition, byEscalation.definition, byState.definition,
      byProvider.definition, bySite.definition, byReturnNumber.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    escalation = try row.read()
    line = try row.read()
    provider = try row.read()
    site = try row.read()
    state = try row.read()
    quantity = try row.read()
    returnNumber = try row.read()
    announcedOn = try row.read()
    waybill = try row.read()
    penalty = try row.read()
    defectiveSerial = try row.read()
    receivedOn = try row.read()
    receivedBy = try row.read()
    serial = try row.read()
    condition = try row.read()
    installedOn = try row.read()
    intervention = try row.read()
    unusedOn = try row.read()
    returnDueOn = try row.read()
    returnedOn = try row.read()
    returnWaybill = try row.read()
    confirmedOn = try row.read()
    unusedReason = try row.read()
    waivedReason = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(escalation)
    row.write(line)
    row.write(provider)
    row.write(site)
    row.write(state)
    row.write(quantity)
    row.write(returnNumber)
    row.write(announcedOn)
    row.write(waybill)
    row.write(penalty)
    row.write(defectiveSerial)
    row.write(receivedOn)
    row.write(receivedBy)
    row.write(serial)
    row.write(condition)
    row.write(installedOn)
    row.write(intervention)
    row.write(unusedOn)
    row.write(returnDueOn)
    row.write(returnedOn)
    row.write(returnWaybill)
    row.write(confirmedOn)
    row.write(unusedReason)
    row.write(waivedReason)
  }
}

extension PartExchange {
  /// Whether it serves the line it was sent for: not when it was never used or never came.
  package var counts: Bool {
    unusedOn == nil && !(state == .waived && receivedOn == nil)
  }

  /// Whether something of it is still to go back: what was not used, and the defective one where
  /// that was agreed.
  package var isOwed: Bool {
    switch state {
    case .received, .installed: returnDueOn != nil
    case .unused: true
    case .announced, .returned, .confirmed, .waived: false
    }
  }

  /// Whether the day to send it back has gone by.
  package func isLate(on today: CivilDate) -> Bool {
    guard isOwed, let returnDueOn else { return false }
    return returnDueOn < today
  }
}
