package import RegistryModel

/// Mends a ticket before it goes out, or after it was rejected; given lines replace all of them.
package struct EscalationRevise: Operation {
  package static let name = "escalation.revise"
  package static let creates: [EntityKind] = [
    .escalationLine, .escalationMessage, .intervention,
  ]

  let escalation: ID<Escalation>
  let priority: Priority?
  let contact: Patch<ID<Person>>
  let alternativeContact: Patch<ID<Person>>
  let contractNumber: Patch<Line>
  let purchaseOrder: Patch<Line>
  let requestedOn: Patch<CivilDate>
  /// Why it goes out although nothing covers a part.
  let withoutCover: Line?
  let lines: [EscalationLineData]

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    priority = try fields.optional("priority")
    contact = try fields.patchReference("contact")
    alternativeContact = try fields.patchReference("alternative_contact")
    contractNumber = try fields.patch("contract_number")
    purchaseOrder = try fields.patch("purchase_order")
    requestedOn = try fields.patch("requested_on")
    withoutCover = try fields.optional("without_cover")
    lines = try fields.objects("lines", maximum: 100) {
      inner throws(RegistryError) in try EscalationLineData(&inner)
    }
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(escalation)
    try found.requireMendable()
    if case .set(let day) = requestedOn { try EscalationDates.require(requested: day, stamp) }
    if !lines.isEmpty { try PartRules.requireNone(of: found, registry) }
    _ = try lines.site(registry)
    try EscalationDuplicates.refuse(lines, besides: found.id, registry)
    let verdicts = try EscalationVerdicts(lines, registry, stamp)
    try verdicts.requireCover(unless: withoutCover, registry)
    try verdicts.requireCover(by: found.provider, unless: withoutCover, registry)
    let revised = revised(found, verdicts, of: try registry.existing(found.provider))
    try requireQuota(revised, registry, stamp)
    guard isContractNamed(in: revised, verdicts) else { return }
    try EscalationContract.check(
      revised.contractNumber, of: found.provider, on: revised.verdict.json, unless: withoutCover,
      registry, stamp)
  }

  /// Whether what it asks for is left, when either changes.
  ///
  /// - Throws: `escalation.beyond_quota`.
  private func requireQuota(
    _ revised: Escalation, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) {
    if case .keep = contractNumber, lines.isEmpty { return }
    try revised.quotas(of: try records(of: revised.id, registry), registry, stamp)
      .require(unless: withoutCover)
  }

  /// Its lines from now on.
  private func records(of escalation: ID<Escalation>, _ registry: any RegistryReader)
    throws(RegistryError) -> [EscalationLine]
  {
    guard !lines.isEmpty else {
      return try registry.all(EscalationLine.byEscalation, escalation)
    }
    return lines.enumerated().map { $1.record(ID(0), of: escalation, position: $0 + 1) }
  }

  /// Whether somebody named the contract, now or before lines were replaced.
  private func isContractNamed(in revised: Escalation, _ verdicts: EscalationVerdicts) -> Bool {
    if case .set = contractNumber { return true }
    return !lines.isEmpty && revised.contractNumber != verdicts.contract(with: revised.provider)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    let verdicts = try EscalationVerdicts(lines, registry, stamp)
    let revised = revised(found, verdicts, of: try registry.existing(found.provider))
    effects.update(found) { $0 = revised }
    effects.touch(found.id)
    effects.touch(found.supportCase)
    effects.answer("code", .string(found.code))
    effects.answer("state", .string(found.state.rawValue))
    effects.record(remark: withoutCover?.text, of: found.id, stamp)
    let records = try records(of: found.id, registry)
    try effects.warn(of: revised, records, registry)
    guard !lines.isEmpty else { return }
    effects.answer(verdicts, of: found.provider)
    effects.answer(try revised.quotas(of: records, registry, stamp))
    for old in try registry.all(EscalationLine.byEscalation, found.id) { effects.delete(old) }
    for (index, line) in lines.enumerated() {
      effects.insert(line.record(effects.newID(), of: found.id, position: index + 1))
      effects.touch(line.asset)
    }
    let child = try registry.existing(found.supportCase)
    try effects.report(lines, on: child.parent ?? child.id, registry, stamp)
    guard let site = try lines.site(registry), site != child.site else { return }
    effects.update(child) { $0.site = site }
  }

  private func revised(
    _ found: Escalation, _ verdicts: EscalationVerdicts, of provider: Provider
  ) -> Escalation {
    var copy = found
    copy.priority = priority ?? copy.priority
    copy.contact = contact.applied(to: copy.contact)
    copy.alternativeContact = alternativeContact.applied(to: copy.alternativeContact)
    copy.purchaseOrder = purchaseOrder.applied(to: copy.purchaseOrder) { $0.text }
    copy.requestedOn = requestedOn.applied(to: copy.requestedOn)
    if !lines.isEmpty {
      // The contract that covered the lines of before goes with them.
      if copy.contractNumber == found.contractOfCover(by: provider) {
        copy.contractNumber = verdicts.contract(with: provider.id)
      }
      copy.escalationKind = lines.escalationKind
      copy.verdict = OpaqueJSON(json: verdicts.json)
    }
    copy.contractNumber = contractNumber.applied(to: copy.contractNumber) { $0.text }
    return copy
  }
}

extension Escalation {
  /// Before it goes out, and when it came back.
  var isMendable: Bool { state.next.contains(.sent) }

  /// What was sent is not changed.
  ///
  /// - Throws: `escalation.already_sent`.
  func requireMendable() throws(RegistryError) {
    guard !isMendable else { return }
    throw RegistryError(
      .escalationAlreadySent, ["code": code, "state": state.rawValue],
      hints: [Hint("escalation.note_instead", ["code": code])])
  }
}

extension ErrorCode {
  package static let escalationAlreadySent = ErrorCode("escalation.already_sent", .refused)
}
