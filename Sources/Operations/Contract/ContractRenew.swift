package import RegistryModel

/// Adds a period to a contract's ledger (prórroga).
package struct ContractRenew: Operation {
  package static let name = "contract.renew"
  package static let creates: [EntityKind] = [.contractPeriod, .quotaBalance]

  let contract: ID<Contract>
  let startsOn: CivilDate?
  let endsOn: CivilDate
  let document: Line?
  let budgetReference: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    startsOn = try fields.optional("starts_on")
    endsOn = try fields.required("ends_on")
    document = try fields.optional("document")
    budgetReference = try fields.optional("budget_reference")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(contract)
    try old.requireOpen()
    guard old.renewal != .none else {
      throw RegistryError(
        .contractNotRenewable, ["contract": old.code],
        hints: [
          Hint("contract.open_another"),
          Hint("contract.revise_renewal", ["contract": old.code]),
        ])
    }
    let start = firstDay(after: old)
    guard start > old.endsOn else {
      throw RegistryError(
        .contractRenewalOverlaps,
        [
          "contract": old.code, "starts_on": start.description, "ends_on": old.endsOn.description,
        ],
        hints: [Hint("contract.start_on", ["date": old.endsOn.adding(days: 1).description])])
    }
    try DayRange.check(start, endsOn)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(contract)
    let start = firstDay(after: old)
    let number = try old.lastPeriod(in: registry).map { $0.number + 1 } ?? 0
    effects.update(old) { new in
      new.endsOn = endsOn
      new.budgetReference = budgetReference?.text ?? old.budgetReference
    }
    effects.insert(
      ContractPeriod(
        id: effects.newID(), contract: contract, number: number, startsOn: start, endsOn: endsOn,
        document: document?.text, budgetReference: budgetReference?.text))
    // What was used while it went on without a word counts from now on.
    try effects.rebuildBalances(
      of: old, over: try old.spans(in: registry) + [DaySpan(start, endsOn)], in: registry)
    effects.touch(contract)
    effects.answer("code", .string(old.code))
    effects.answer("period", .integer(Int64(number)))
    effects.answer("starts_on", .string(start.description))
    effects.answer("ends_on", .string(endsOn.description))
    // Days nobody answers for, between the old end and the new start.
    effects.answer("gap_days", .integer(Int64(start.days(since: old.endsOn) - 1)))
  }

  private func firstDay(after old: Contract) -> CivilDate {
    startsOn ?? old.endsOn.adding(days: 1)
  }
}

extension ErrorCode {
  /// The contract was agreed without renewal. Params: `contract`.
  package static let contractNotRenewable = ErrorCode("contract.not_renewable", .refused)
  /// A renewal that starts before the contract ends. Params: `contract`, `starts_on`, `ends_on`.
  package static let contractRenewalOverlaps = ErrorCode("contract.renewal_overlaps", .refused)
}
