package import RegistryModel

/// A line that goes out on cover that is paid for, or on none, while a warranty of the equipment
/// ranks before it.
struct FreeCover {
  let asset: AssetTag
  let part: PartClass
  /// The warranty.
  let entitlement: EntitlementKind
  /// Who answers for it; nil when nobody recorded who.
  let provider: Provider?
  /// The contract the line goes out on instead; nil when the ticket's provider covers nothing of it.
  let contract: String?
  /// Another provider whose cover serves the line.
  let other: Provider?
}

extension EscalationVerdicts {
  /// The lines whose warranty a ticket to this provider leaves aside.
  ///
  /// - Parameter contract: the number the ticket invokes.
  func freeCovers(besides provider: ID<Provider>, _ contract: String?) -> [FreeCover] {
    // Named beside lines that rest on it, a contract is charged with those alone.
    let isOfAll = !rests(on: contract, of: provider)
    return lines.compactMap { line, verdict in
      let used = verdict.used(of: provider, isOfAll ? contract : nil)
      return FreeCover(verdict, line.partClass, besides: used?.entitlement)
    }
  }

  /// Whether a line goes out on the contract without its being named.
  private func rests(on contract: String?, of provider: ID<Provider>) -> Bool {
    guard let contract else { return false }
    return lines.contains { $1.best(of: provider)?.isOfContract(contract) == true }
  }

  /// Where a warranty that costs nothing ranks first and nobody recorded who answers for it, nothing
  /// else is charged unless somebody names whom to ask.
  ///
  /// - Throws: `escalation.free_cover_unanswered` for the first such line.
  func requireAnswer(_ named: ID<Provider>?, unless reason: Line?) throws(RegistryError) {
    guard named == nil, reason == nil else { return }
    let left = lines.lazy.compactMap { line, verdict in
      FreeCover(
        verdict, line.partClass,
        besides: verdict.answerable.flatMap { verdict.best(of: $0) }?.entitlement)
    }
    guard let free = left.first(where: { $0.provider == nil }) else { return }
    throw RegistryError(
      .escalationFreeCoverUnanswered,
      [
        "asset": free.asset.text, "part_class": free.part.rawValue,
        "entitlement": free.entitlement.rawValue,
      ],
      hints: [
        Hint("escalation.record_who_answers", ["asset": free.asset.text]),
        free.other.map { Hint("escalation.name_paid_cover", ["provider": $0.code]) }
          ?? Hint("escalation.name_provider"),
      ])
  }
}

extension FreeCover {
  /// Nil when no warranty ranks first, or the line goes out on one.
  ///
  /// - Parameter used: what it goes out on; nil for nothing.
  fileprivate init?(_ verdict: CoverageVerdict, _ part: PartClass, besides used: Entitlement?) {
    guard let first = verdict.best, first.reason.distance <= 1,
      first.entitlement.kind.isWarranty, used?.kind.isWarranty != true
    else { return nil }
    // What another covers of a line that the ticket's provider does not is told as that.
    guard used != nil || first.entitlement.provider == nil else { return nil }
    self.init(
      asset: verdict.asset.tag, part: part, entitlement: first.entitlement.kind,
      provider: first.entitlement.provider.flatMap { verdict.providers[$0] },
      contract: used?.code, other: verdict.servingProviders.first)
  }
}

extension CoverageVerdict {
  /// What a line goes out on to a provider: the contract named where it serves, else the best of the
  /// provider's own.
  fileprivate func used(of provider: ID<Provider>, _ contract: String?) -> ExaminedEntitlement? {
    let named = contract.flatMap { contract in
      examined.first {
        $0.entitlement.provider == provider && $0.reason.distance <= 1
          && $0.isOfContract(contract)
      }
    }
    return named ?? best(of: provider)
  }
}

extension ExaminedEntitlement {
  fileprivate func isOfContract(_ number: String) -> Bool {
    !entitlement.kind.isWarranty && entitlement.code == IdentifierText.key(number)
  }
}

extension FreeCover {
  var warning: JSON {
    let code: AnswerWarning
    switch (provider, contract) {
    case (nil, nil): code = .freeCoverNobodys
    case (nil, _?): code = .freeCoverUnanswered
    case (_?, _): code = .freeCoverUnused
    }
    var params = [
      JSONMember("asset", .string(asset.text)), JSONMember("part_class", .string(part.rawValue)),
      JSONMember("entitlement", .string(entitlement.rawValue)),
    ]
    if let contract { params.append(JSONMember("contract", .string(contract))) }
    if let provider { params.append(JSONMember("provider", .string(provider.code))) }
    return code.json(params)
  }
}

extension Effects {
  /// Says which warranties a ticket leaves aside, and that no quota is charged where the registry
  /// does not know the contract it names.
  mutating func warn(
    _ verdicts: EscalationVerdicts, of escalation: Escalation, _ registry: any RegistryReader
  ) throws(RegistryError) {
    let number = escalation.contractNumber
    var warnings = verdicts.freeCovers(besides: escalation.provider, number).map(\.warning)
    if let number, try registry.first(Contract.byCode, IdentifierText.key(number)) == nil {
      warnings.append(AnswerWarning.contractUnknown.json(["contract": number]))
    }
    if !warnings.isEmpty { answer("warnings", .array(warnings)) }
  }
}

extension ErrorCode {
  /// A warranty ranks first and nobody recorded who answers for it. Params: `asset`, `part_class`,
  /// `entitlement`.
  package static let escalationFreeCoverUnanswered = ErrorCode(
    "escalation.free_cover_unanswered", .refused)
}
