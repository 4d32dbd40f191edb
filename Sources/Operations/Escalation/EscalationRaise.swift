package import RegistryModel

/// Escalates a case to a provider in one transaction (activity F): a new case opens at the
/// provider's level, and the ticket belongs to it. The case it is for is suspended when the ticket
/// goes out: while it is only drawn up, the desk still has the work in hand and its clock runs.
package struct EscalationRaise: Operation {
  package static let name = "escalation.raise"
  package static let creates: [EntityKind] = [
    .supportCase, .caseEvent, .escalation, .escalationLine, .escalationMessage,
    .intervention,
  ]

  let supportCase: ID<SupportCase>
  let provider: ID<Provider>?
  let escalationKind: EscalationKind?
  let priority: Priority?
  let contact: ID<Person>?
  let alternativeContact: ID<Person>?
  let contractNumber: Line?
  let purchaseOrder: Line?
  let requestedOn: CivilDate?
  /// What the provider is told besides the lines. The note of the operation stays among ourselves.
  let message: Paragraph?
  let isSent: Bool
  /// Why it goes out although nothing covers a part.
  let withoutCover: Line?
  let lines: [EscalationLineData]

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    provider = try fields.optionalReference("provider")
    escalationKind = try fields.optional("kind")
    priority = try fields.optional("priority")
    contact = try fields.optionalReference("contact")
    alternativeContact = try fields.optionalReference("alternative_contact")
    contractNumber = try fields.optional("contract_number")
    purchaseOrder = try fields.optional("purchase_order")
    requestedOn = try fields.optional("requested_on")
    message = try fields.optional("message")
    isSent = try fields.optional("send") ?? false
    withoutCover = try fields.optional("without_cover")
    lines = try fields.objects("lines", isRequired: true, maximum: 100) {
      inner throws(RegistryError) in try EscalationLineData(&inner)
    }
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let parent = try registry.existing(supportCase)
    // A case already paused stays paused: a second part may fail meanwhile.
    try refuseProviders(parent, registry)
    try EscalationDates.require(requested: requestedOn, stamp)
    if parent.state != .suspended { try CaseRules.require(parent, mayGoTo: .suspended) }
    try EscalationDuplicates.refuse(lines, registry)
    let site = try site(parent, registry)
    let verdicts = try EscalationVerdicts(lines, registry, stamp)
    try verdicts.requireCover(unless: withoutCover, registry)
    try verdicts.requireAnswer(self.provider, unless: withoutCover)
    let provider = try answerable(verdicts, parent)
    try verdicts.requireCover(by: provider, unless: withoutCover, registry)
    let escalation = try ticket(
      ID(0), of: ID(0), parent, provider, verdicts, registry, stamp)
    try EscalationContract.check(
      contractNumber?.text, of: provider, on: verdicts.json, unless: withoutCover, registry, stamp)
    try escalation.quotas(of: records(of: escalation.id), registry, stamp)
      .require(unless: withoutCover)
    guard isSent else { return }
    let draft = TicketDraft(
      escalation: escalation, lines: records(of: escalation.id), site: site,
      summary: parent.summary, note: message?.text, isKept: false)
    try EscalationPreflight.require(draft, registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let parent = try registry.existing(supportCase)
    let verdicts = try EscalationVerdicts(lines, registry, stamp)
    let provider = try answerable(verdicts, parent)
    let child = try providerCase(effects.newID(), for: parent, provider, registry, stamp)
    let escalation = try ticket(
      effects.newID(), of: child.id, parent, provider, verdicts, registry, stamp)
    let why = [escalation.code, message?.text ?? stamp.note].compactMap { $0 }
      .joined(separator: ": ")
    if isSent {
      effects.pause(parent, why, stamp)
    } else {
      effects.record(.note, of: parent, CaseEventDetail(note: why), stamp)
    }
    effects.insert(child)
    effects.record(
      .opened, of: child, to: child.state, CaseEventDetail(note: why, group: child.group), stamp)
    effects.insert(escalation)
    for (index, line) in lines.enumerated() {
      effects.insert(line.record(effects.newID(), of: escalation.id, position: index + 1))
      effects.touch(line.asset)
    }
    effects.insert(
      EscalationMessage(
        id: effects.newID(), escalation: escalation.id, at: stamp.at,
        direction: isSent ? .toProvider : .ours, to: escalation.state,
        note: message?.text, actor: stamp.actor))
    effects.record(remark: stamp.note, of: escalation.id, stamp)
    effects.record(remark: withoutCover?.text, of: escalation.id, stamp)
    try effects.report(lines, on: parent.id, registry, stamp)
    effects.answer(escalation.code, child.code, parent.code, escalation.state)
    effects.answer("provider", try registry.code(provider))
    effects.answer(verdicts, of: provider)
    let records = records(of: escalation.id)
    effects.answer(try escalation.quotas(of: records, registry, stamp))
    try effects.warn(of: escalation, records, registry)
  }

  /// A case that is a provider's own is not escalated further: the one it was opened for is.
  private func refuseProviders(_ found: SupportCase, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let ticket = try registry.first(Escalation.byCase, found.id),
      let parent = found.parent
    else { return }
    throw RegistryError(
      .escalationCaseIsProviders, ["case": found.code, "code": ticket.code],
      hints: [
        Hint("escalation.raise_on_parent", ["case": try registry.existing(parent).code])
      ])
  }

  /// The provider given, else the one the verdicts name.
  private func answerable(_ verdicts: EscalationVerdicts, _ parent: SupportCase)
    throws(RegistryError) -> ID<Provider>
  {
    if let named = provider ?? verdicts.provider { return named }
    throw RegistryError(
      .escalationProviderUnknown, ["case": parent.code],
      hints: [Hint("escalation.name_provider"), Hint("escalation.see_providers")])
  }

  private func providerCase(
    _ id: ID<SupportCase>, for parent: SupportCase, _ provider: ID<Provider>,
    _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> SupportCase {
    let groups = try registry.all(SupportGroup.byFunction, GroupFunction.provider)
    return SupportCase(
      id: id, code: try SupportCase.nextCode(registry, stamp), caseKind: parent.caseKind,
      priority: priority ?? parent.priority, state: isSent ? .providerActive : .registered,
      level: 3,
      summary: parent.summary, site: try site(parent, registry), requester: parent.requester,
      group: groups.first { $0.provider == provider }?.id, provider: provider, parent: parent.id,
      openedAt: stamp.at)
  }

  private func ticket(
    _ id: ID<Escalation>, of child: ID<SupportCase>, _ parent: SupportCase,
    _ provider: ID<Provider>, _ verdicts: EscalationVerdicts, _ registry: any RegistryReader,
    _ stamp: Stamp
  ) throws(RegistryError) -> Escalation {
    Escalation(
      id: id, code: try Escalation.nextCode(registry, stamp), supportCase: child,
      provider: provider, escalationKind: escalationKind ?? lines.escalationKind,
      state: isSent ? .sent : .draft, priority: priority ?? parent.priority, contact: contact,
      alternativeContact: alternativeContact,
      contractNumber: contractNumber?.text ?? verdicts.contract(with: provider),
      purchaseOrder: purchaseOrder?.text,
      verdict: OpaqueJSON(json: verdicts.json), requestedOn: requestedOn,
      createdAt: stamp.at,
      sentAt: isSent ? stamp.at : nil)
  }

  private func records(of escalation: ID<Escalation>) -> [EscalationLine] {
    lines.enumerated().map { $1.record(ID(0), of: escalation, position: $0 + 1) }
  }

  /// Where the work is: the equipment's site, else the case's.
  private func site(_ parent: SupportCase, _ registry: any RegistryReader) throws(RegistryError)
    -> ID<Site>?
  {
    try lines.site(registry) ?? parent.site
  }
}

extension Effects {
  mutating func answer(
    _ code: String, _ child: String, _ parent: String, _ state: EscalationState
  ) {
    answer("code", .string(code))
    answer("state", .string(state.rawValue))
    answer("case", .string(child))
    answer("parent_case", .string(parent))
  }
}

extension ErrorCode {
  package static let escalationProviderUnknown = ErrorCode(
    "escalation.provider_unknown", .refused)
  /// Params: `case`, `code` of the ticket it belongs to.
  package static let escalationCaseIsProviders = ErrorCode(
    "escalation.case_is_providers", .refused)
}
