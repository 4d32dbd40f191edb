package import RegistryModel

/// Where a case is escalated to.
package enum CaseEscalationTarget: String, CodeEnum, FieldValue {
  /// Another level, or a responsible specialist.
  case specialist
  /// The hardware and software group.
  case onsite
  /// A provider's specialist.
  case provider

  var state: CaseState {
    switch self {
    case .specialist: .escalatedSpecialist
    case .onsite: .escalatedOnsite
    case .provider: .providerActive
    }
  }
}

/// Escalates a case, upwards or downwards (procedure, «Escalamiento»).
package struct CaseEscalate: Operation {
  package static let name = "case.escalate"
  package static let creates: [EntityKind] = [.caseEvent]

  let supportCase: ID<SupportCase>
  let target: CaseEscalationTarget
  let group: ID<SupportGroup>?
  let specialist: ID<Person>?
  let provider: ID<Provider>?
  let note: Paragraph?

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    target = try fields.required("to")
    group = try fields.optionalReference("group")
    specialist = try fields.optionalReference("specialist")
    provider = try fields.optionalReference("provider")
    note = try fields.optional("note")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    try CaseRules.refuseCaseOfTicket(found, registry)
    try CaseRules.require(found, mayGoTo: target.state)
    if target == .provider { try CaseRules.refuseProvider(for: found, registry) }
    let group = try group.map { id throws(RegistryError) in try registry.existing(id) }
    if let group {
      try CaseRules.require(group, fits: target.state)
      try CaseRules.require(group, attendsTo: found, registry)
    }
    switch target {
    case .onsite:
      guard group != nil else { throw try groupRequired(registry) }
    case .specialist:
      guard specialist != nil || (group.map { $0.level != found.level } ?? false) else {
        throw RegistryError(
          .caseEscalationSameLevel, ["code": found.code, "level": String(found.level)])
      }
    case .provider: try checkProvider(found, group)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(supportCase)
    let group = try group.map { id throws(RegistryError) in try registry.existing(id) }
    effects.move(
      found, to: target.state,
      CaseEventDetail(
        note: note?.text ?? stamp.note, group: group?.id, specialist: specialist),
      stamp
    ) { copy in
      copy.specialist = specialist
      copy.group = group?.id ?? (target == .specialist ? copy.group : nil)
      copy.level = group?.level ?? (target == .provider ? 3 : copy.level)
      copy.provider = target == .provider ? provider ?? group?.provider : nil
    }
    effects.answer(found.code, target.state)
  }

  private func checkProvider(_ found: SupportCase, _ group: SupportGroup?) throws(RegistryError) {
    guard let wanted = provider ?? group?.provider else {
      throw RegistryError(.caseProviderRequired, ["code": found.code])
    }
    guard let group, let owner = group.provider, owner != wanted else { return }
    throw RegistryError(.caseGroupOfAnotherProvider, ["group": group.code])
  }

  /// Says which groups it could be.
  private func groupRequired(_ registry: any RegistryReader) throws(RegistryError) -> RegistryError
  {
    let known = try registry.all(SupportGroup.byFunction, GroupFunction.hardwareSoftware)
    let codes = known.map(\.code).joined(separator: ", ")
    return RegistryError(
      .caseGroupRequired, ["state": target.state.rawValue],
      hints: known.isEmpty ? [] : [Hint("name_one", ["candidates": codes])])
  }
}

extension ErrorCode {
  package static let caseGroupRequired = ErrorCode("case.group_required", .refused)
  package static let caseEscalationSameLevel = ErrorCode("case.escalation_same_level", .refused)
  package static let caseProviderRequired = ErrorCode("case.provider_required", .refused)
  package static let caseGroupOfAnotherProvider = ErrorCode(
    "case.group_of_another_provider", .refused)
}
