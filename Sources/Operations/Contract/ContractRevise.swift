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

  /// What was used stays within the contract's days; one that renews by itself may have gone on.
  ///
  /// - Throws: `contract.uses_left_out`, naming the first use after the last day.
  private func requireUsesWithin(_ old: Contract, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard endsOn != nil || renewal != nil, (renewal ?? old.renewal) != .tacit else { return }
    let last = endsOn ?? old.endsOn
    let after = try registry.range(QuotaUse.byQuota, [old.id]).filter { $0.usedOn > last }
    let standing = after.filter { use in
      after.filter { $0.isOfSameQuota(as: use) }.reduce(0) { $0 + $1.amount } != 0
    }
    guard let first = standing.min(by: { $0.usedOn < $1.usedOn }) else { return }
    throw RegistryError(
      .contractUsesLeftOut,
      [
        "contract": old.code, "ends_on": last.description, "used_on": first.usedOn.description,
        "service": first.service.rawValue,
      ],
      hints: [
        Hint(
          "contract.take_use_back",
          ["contract": old.code, "used_on": first.usedOn.description])
      ])
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
    if new.terms.quotas != old.terms.quotas { try effects.rebuildBalances(of: new, in: registry) }
    effects.touch(contract)
    effects.answer("code", .string(old.code))
  }
}

extension QuotaUse {
  /// Whether the one may take the other back.
  fileprivate func isOfSameQuota(as other: QuotaUse) -> Bool {
    usedOn == other.usedOn && cover == other.cover && service == other.service
      && unit == other.unit && asset == other.asset
  }
}

extension ErrorCode {
  /// Params: `contract`, `ends_on`, `used_on`, `service`.
  package static let contractUsesLeftOut = ErrorCode("contract.uses_left_out", .refused)
}
