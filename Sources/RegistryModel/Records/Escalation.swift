/// A ticket with a provider (escalamiento a proveedor), belonging to a case at the provider's level.
package struct Escalation: Entity {
  package let id: ID<Escalation>
  package var revision: Int64
  /// `E-YYYY-NNNNN`.
  package var code: String
  /// The case at the provider's level.
  package var supportCase: ID<SupportCase>
  /// Who answers.
  package var provider: ID<Provider>
  /// Failed parts or supplies.
  package var escalationKind: EscalationKind
  /// Where it stands.
  package var state: EscalationState
  /// How urgent.
  package var priority: Priority
  /// Whom the provider asks for; the site's contact when nil.
  package var contact: ID<Person>?
  /// Whom else the provider may ask for.
  package var alternativeContact: ID<Person>?
  /// The contract or warranty it invokes.
  package var contractNumber: String?
  /// Our purchase order, for providers that ask for one.
  package var purchaseOrder: String?
  /// The coverage verdicts it stands on, one for each line.
  package var verdict: OpaqueJSON
  /// Their number.
  package var ticketNumber: String?
  /// The day we ask for.
  package var requestedOn: CivilDate?
  /// The day they promise.
  package var promisedOn: CivilDate?
  /// When it was drawn up.
  package var createdAt: Instant
  /// When it last went out.
  package var sentAt: Instant?
  /// When they first answered.
  package var acknowledgedAt: Instant?
  /// When they solved it.
  package var resolvedAt: Instant?
  /// When it was closed or cancelled.
  package var endedAt: Instant?

  package init(
    id: ID<Escalation>, revision: Int64 = 1, code: String, supportCase: ID<SupportCase>,
    provider: ID<Provider>, escalationKind: EscalationKind, state: EscalationState,
    priority: Priority, contact: ID<Person>? = nil, alternativeContact: ID<Person>? = nil,
    contractNumber: String? = nil, purchaseOrder: String? = nil,
    verdict: OpaqueJSON = OpaqueJSON(), ticketNumber: String? = nil, requestedOn: CivilDate? = nil,
    promisedOn: CivilDate? = nil, createdAt: Instant, sentAt: Instant? = nil,
    acknowledgedAt: Instant? = nil, resolvedAt: Instant? = nil, endedAt: Instant? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.supportCase = supportCase
    self.provider = provider
    self.escalationKind = escalationKind
    self.state = state
    self.priority = priority
    self.contact = contact
    self.alternativeContact = alternativeContact
    self.contractNumber = contractNumber
    self.purchaseOrder = purchaseOrder
    self.verdict = verdict
    self.ticketNumber = ticketNumber
    self.requestedOn = requestedOn
    self.promisedOn = promisedOn
    self.createdAt = createdAt
    self.sentAt = sentAt
    self.acknowledgedAt = acknowledgedAt
    self.resolvedAt = resolvedAt
    self.endedAt = endedAt
  }
}

extension Escalation {
  package static let kind = EntityKind.escalation

  /// By code.
  package static let byCode = Index<Escalation>("escalation_code", ["code"], unique: true)
  /// By state, oldest first.
  package static let byState = Index<Escalation>("escalation_state", ["state", "created_at"])
  /// Of one provider.
  package static let byProvider = Index<Escalation>("escalation_provider", ["provider", "state"])
  /// Of one provider, in the order they were drawn up.
  package static let byProviderAge = Index<Escalation>(
    "escalation_provider_age", ["provider", "created_at"])
  /// Of one case.
  package static let byCase = Index<Escalation>("escalation_case", ["support_case"])
  /// By the provider's number.
  package static let byTicket = Index<Escalation>("escalation_ticket", ["ticket_number"])

  package static let table = Table(
    "escalation",
    columns: [
      Column("code", String.self),
      Column("support_case", ID<SupportCase>.self),
      Column("provider", ID<Provider>.self),
      Column("escalation_kind", EscalationKind.self),
      Column("state", EscalationState.self),
      Column("priority", Priority.self),
      Column("contact", Optional<ID<Person>>.self),
      Column("alternative_contact", Optional<ID<Person>>.self),
      Column("contract_number", Optional<String>.self),
      Column("purchase_order", Optional<String>.self),
      Column("verdict", OpaqueJSON.self),
      Column("ticket_number", Optional<String>.self),
      Column("requested_on", Optional<CivilDate>.self),
      Column("promised_on", Optional<CivilDate>.self),
      Column("created_at", Instant.self),
      Column("sent_at", Optional<Instant>.self),
      Column("acknowledged_at", Optional<Instant>.self),
      Column("resolved_at", Optional<Instant>.self),
      Column("ended_at", Optional<Instant>.self),
    ],
    indexes: [
      byCode.definition, byState.definition, byProvider.definition, byProviderAge.definition,
      byCase.definition, byTicket.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    supportCase = try row.read()
    provider = try row.read()
    escalationKind = try row.read()
    state = try row.read()
    priority = try row.read()
    contact = try row.read()
    alternativeContact = try row.read()
    contractNumber = try row.read()
    purchaseOrder = try row.read()
    verdict = try row.read()
    ticketNumber = try row.read()
    requestedOn = try row.read()
    promisedOn = try row.read()
    createdAt = try row.read()
    sentAt = try row.read()
    acknowledgedAt = try row.read()
    resolvedAt = try row.read()
    endedAt = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(supportCase)
    row.write(provider)
    row.write(escalationKind)
    row.write(state)
    row.write(priority)
    row.write(contact)
    row.write(alternativeContact)
    row.write(contractNumber)
    row.write(purchaseOrder)
    row.write(verdict)
    row.write(ticketNumber)
    row.write(requestedOn)
    row.write(promisedOn)
    row.write(createdAt)
    row.write(sentAt)
    row.write(acknowledgedAt)
    row.write(resolvedAt)
    row.write(endedAt)
  }
}
