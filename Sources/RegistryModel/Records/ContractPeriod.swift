/// One term of a contract: the initial one, or one renewal.
package struct ContractPeriod: Entity {
  package let id: ID<ContractPeriod>
  package var revision: Int64
  package var contract: ID<Contract>
  /// 0 for the initial period, then 1, 2, …
  package var number: Int
  package var startsOn: CivilDate
  /// Inclusive.
  package var endsOn: CivilDate
  /// The paper that says so: contract, otrosí, acta.
  package var document: String?
  package var budgetReference: String?
  /// When one side said that it will not go on after this period.
  package var noticeOn: CivilDate?
  /// The letter that says so.
  package var noticeDocument: String?

  package init(
    id: ID<ContractPeriod>, revision: Int64 = 1, contract: ID<Contract>, number: Int,
    startsOn: CivilDate, endsOn: CivilDate, document: String? = nil,
    budgetReference: String? = nil, noticeOn: CivilDate? = nil, noticeDocument: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.number = number
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.document = document
    self.budgetReference = budgetReference
    self.noticeOn = noticeOn
    self.noticeDocument = noticeDocument
  }
}

extension ContractPeriod {
  package static let kind = EntityKind.contractPeriod

  /// Periods of one contract, in order.
  package static let byContract = Index<ContractPeriod>(
    "contract_period_contract", ["contract", "number"], unique: true)

  package static let table = Table(
    "contract_period",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("number", Int.self),
      Column("starts_on", CivilDate.self),
      Column("ends_on", CivilDate.self),
      Column("document", Optional<String>.self),
      Column("budget_reference", Optional<String>.self),
      Column("notice_on", Optional<CivilDate>.self),
      Column("notice_document", Optional<String>.self),
    ],
    indexes: [byContract.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    number = try row.read()
    startsOn = try row.read()
    endsOn = try row.read()
    document = try row.read()
    budgetReference = try row.read()
    noticeOn = try row.read()
    noticeDocument = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(number)
    row.write(startsOn)
    row.write(endsOn)
    row.write(document)
    row.write(budgetReference)
    row.write(noticeOn)
    row.write(noticeDocument)
  }
}
