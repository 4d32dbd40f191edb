package import RegistryModel

/// Corrects what is recorded of a contract; a new period is `contract.renew`.
package struct ContractRevise: Operation {
  package static let name = "contract.revise"
  package static let creates: [EntityKind] = [.quotaBalance]

  let contract: ID<Contract>
  let provider: ID<Provider>?
  let object: Patch<Paragraph>
  let endsOn: CivilDate?
  let renewal: ContractRenewal?
  let noticeDays: Int?
  let alertDays: Int?
  let budgetReference: Patch<Line>
  let terms: TermsPatch

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    provider = try fields.optionalReference("provider")
    object = try fields.patch("object")
    endsOn = try fields.optional("ends_on")
    renewal = try fields.optional("renewal")
    noticeDays = try fields.integer("notice_days", in: 0...3660)
    alertDays = try fields.integer("alert_days", in: 0...3660)
    budgetReference = try fields.patch("budget_reference")
    terms = try TermsPatch(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    try terms.applied(to: old.terms).checkTerms(of: old.entitlementKind)
    if let endsOn, let last = try old.lastPeriod(in: registry) {
      try DayRange.check(last.startsOn, endsOn)
    }
    try requireUsesWithin(old, registry)
  }

  /// One that renews by itself may have gone on: the answer tells of uses after its last day.
  ///
  /// - Throws: `contract.uses_left_out`.
  private func requireUsesWithin(_ old: Contract, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard endsOn != nil || renewal != nil, (renewal ?? old.renewal) != .tacit else { return }
    try old.requireUses(until: endsOn ?? old.endsOn, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    effects.update(old) { new in
      new.provider = provider ?? old.provider
      new.object = object.applied(to: old.object) { $0.text }
      new.endsOn = endsOn ?? old.endsOn
      new.renewal = renewal ?? old.renewal
      new.noticeDays = noticeDays ?? old.noticeDays
      new.alertDays = alertDays ?? old.alertDays
      new.budgetReference = budgetReference.applied(to: old.budgetReference) { $0.text }
      new.terms = terms.applied(to: old.terms)
    }
    if let endsOn, let last = try old.lastPeriod(in: registry) {
      effects.update(last) { $0.endsOn = endsOn }
    }
    var new = old
    new.terms = terms.applied(to: old.terms)
    if new.terms.quotas != old.terms.quotas || endsOn != nil {
      var periods = try old.spans(in: registry)
      if let endsOn, let last = periods.popLast() { periods.append(DaySpan(last.first, endsOn)) }
      try effects.rebuildBalances(of: new, over: periods, in: registry)
    }
    effects.touch(contract)
    effects.answer("code", .string(old.code))
    guard let endsOn,
      let first = try old.firstUse(in: registry, where: { $0.usedOn > endsOn })
    else { return }
    let params = old.usesLeftOut(first, endsOn).sorted { $0.key < $1.key }
    effects.answer(
      "warnings",
      .array([
        AnswerWarning.usesLeftOut.json(params.map { JSONMember($0.key, .string($0.value)) })
      ]))
  }
}
