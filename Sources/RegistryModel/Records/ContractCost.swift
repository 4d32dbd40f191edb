/// One line of what a contract costs.
package struct ContractCost: Entity {
  package let id: ID<ContractCost>
  package var revision: Int64
  package var contract: ID<Contract>
  package var basis: CostBasis
  /// Minor units of the currency; more than 0.
  package var amount: Int64
  /// Three capital letters.
  package var currency: String
  package var startsOn: CivilDate
  /// Inclusive.
  package var endsOn: CivilDate
  /// Budget certificate or commitment (CDP, RP).
  package var budgetReference: String?
  package var document: String?

  package init(
    id: ID<ContractCost>, revision: Int64 = 1, contract: ID<Contract>, basis: CostBasis,
    amount: Money, startsOn: CivilDate, endsOn: CivilDate, budgetReference: String? = nil,
    document: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.basis = basis
    self.amount = amount.minorUnits
    currency = amount.currency
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.budgetReference = budgetReference
    self.document = document
  }
}

extension ContractCost {
  package static let kind = EntityKind.contractCost

  /// Of one contract, by first day.
  package static let byContract = Index<ContractCost>(
    "contract_cost_contract", ["contract", "starts_on"])

  package static let table = Table(
    "contract_cost",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("basis", CostBasis.self),
      Column("amount", Int64.self),
      Column("currency", String.self),
      Column("starts_on", CivilDate.self),
      Column("ends_on", CivilDate.self),
      Column("budget_reference", Optional<String>.self),
      Column("document", Optional<String>.self),
    ],
    indexes: [byContract.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    basis = try row.read()
    amount = try row.read()
    currency = try row.read()
    startsOn = try row.read()
    endsOn = try row.read()
    budgetReference = try row.read()
    document = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(basis)
    row.write(amount)
    row.write(currency)
    row.write(startsOn)
    row.write(endsOn)
    row.write(budgetReference)
    row.write(document)
  }
}
