package import RegistryModel

/// Adds one line to what a contract costs. A wrong one is undone.
package struct ContractPrice: Operation {
  package static let name = "contract.price"
  package static let creates: [EntityKind] = [.contractCost]

  let contract: ID<Contract>
  let amount: Money
  let basis: CostBasis
  let from: CivilDate?
  let to: CivilDate?
  let budgetReference: Line?
  let document: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    amount = try fields.required("amount")
    basis = try fields.required("basis")
    from = try fields.optional("from")
    to = try fields.optional("to")
    budgetReference = try fields.optional("budget_reference")
    document = try fields.optional("document")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    let (first, last) = days(of: contract)
    try DayRange.check(first, last)
    guard contract.startsOn <= first, last <= contract.endsOn else {
      throw RegistryError(
        .contractPriceOutside,
        [
          "contract": contract.code, "starts_on": contract.startsOn.description,
          "ends_on": contract.endsOn.description,
        ], hints: [Hint("contract.renew_first")])
    }
    guard amount.minorUnits > 0 else {
      throw RegistryError(.contractPriceNothing, ["contract": contract.code])
    }
    let earlier = try registry.range(ContractCost.byContract, [contract.id], limit: 1).first
    if let earlier, earlier.currency != amount.currency {
      throw RegistryError(
        .contractPriceCurrency,
        ["contract": contract.code, "currency": earlier.currency, "found": amount.currency])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    let (first, last) = days(of: contract)
    effects.insert(
      ContractCost(
        id: effects.newID(), contract: contract.id, basis: basis, amount: amount,
        startsOn: first, endsOn: last,
        budgetReference: budgetReference?.text ?? contract.budgetReference,
        document: document?.text))
    effects.touch(contract.id)
    effects.answer("code", .string(contract.code))
    effects.answer("starts_on", .string(first.description))
    effects.answer("ends_on", .string(last.description))
  }

  /// The contract's own days where none are named.
  private func days(of contract: Contract) -> (first: CivilDate, last: CivilDate) {
    (from ?? contract.startsOn, to ?? contract.endsOn)
  }
}

extension CostBasis: FieldValue {}

extension ErrorCode {
  /// Days outside the contract's. Params: `contract`, `starts_on`, `ends_on`.
  package static let contractPriceOutside = ErrorCode("contract.price_outside", .refused)
  /// An amount of nothing. Params: `contract`.
  package static let contractPriceNothing = ErrorCode("contract.price_nothing", .refused)
  /// Another currency than its other lines. Params: `contract`, `currency`, `found`.
  package static let contractPriceCurrency = ErrorCode("contract.price_currency", .refused)
}
