/// An agreement with a provider that covers equipment (contrato).
package struct Contract: Entity {
  package let id: ID<Contract>
  package var revision: Int64
  /// Its number as people type it.
  package var code: String
  package var provider: ID<Provider>
  package var entitlementKind: EntitlementKind
  /// What it is for (objeto).
  package var object: String?
  /// First day of the first period.
  package var startsOn: CivilDate
  /// Last day of the last period, inclusive.
  package var endsOn: CivilDate
  package var renewal: ContractRenewal
  /// Days before the end by which one side must say that it will not go on.
  package var noticeDays: Int?
  /// Days before its end or notice date from which it is warned about; nil for the asker's.
  package var alertDays: Int?
  /// Budget certificate or commitment (CDP, RP).
  package var budgetReference: String?
  package var terms: Terms
  /// When it stood still, oldest first.
  package var suspensions: SuspensionList
  /// Last day it held, when it was ended early.
  package var terminatedOn: CivilDate?
  package var terminationReason: String?

  package init(
    id: ID<Contract>, revision: Int64 = 1, code: String, provider: ID<Provider>,
    entitlementKind: EntitlementKind, object: String? = nil, startsOn: CivilDate, endsOn: CivilDate,
    renewal: ContractRenewal = .none, noticeDays: Int? = nil, alertDays: Int? = nil,
    budgetReference: String? = nil,
    terms: Terms = Terms(), suspensions: SuspensionList = SuspensionList(),
    terminatedOn: CivilDate? = nil, terminationReason: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.provider = provider
    self.entitlementKind = entitlementKind
    self.object = object
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.renewal = renewal
    self.noticeDays = noticeDays
    self.alertDays = alertDays
    self.budgetReference = budgetReference
    self.terms = terms
    self.suspensions = suspensions
    self.terminatedOn = terminatedOn
    self.terminationReason = terminationReason
  }
}

extension Contract {
  package static let kind = EntityKind.contract

  /// By number, letters in either case.
  package static let byCode = Index<Contract>("contract_code", ["code_key"], unique: true)
  /// By provider, first to lapse first.
  package static let byProvider = Index<Contract>("contract_provider", ["provider", "lapses_on"])
  /// By the last day it holds.
  package static let byLapse = Index<Contract>("contract_lapse", ["lapses_on"])

  package static let table = Table(
    "contract",
    columns: [
      Column("code", String.self),
      Column("provider", ID<Provider>.self),
      Column("entitlement_kind", EntitlementKind.self),
      Column("object", Optional<String>.self),
      Column("starts_on", CivilDate.self),
      Column("ends_on", CivilDate.self),
      Column("renewal", ContractRenewal.self),
      Column("notice_days", Optional<Int>.self),
      Column("alert_days", Optional<Int>.self),
      Column("budget_reference", Optional<String>.self),
      Column("terms", Terms.self),
      Column("suspensions", SuspensionList.self),
      Column("terminated_on", Optional<CivilDate>.self),
      Column("termination_reason", Optional<String>.self),
      Column("code_key", String.self),
      Column("lapses_on", CivilDate.self),
    ],
    indexes: [byCode.definition, byProvider.definition, byLapse.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    provider = try row.read()
    entitlementKind = try row.read()
    object = try row.read()
    startsOn = try row.read()
    endsOn = try row.read()
    renewal = try row.read()
    noticeDays = try row.read()
    alertDays = try row.read()
    budgetReference = try row.read()
    terms = try row.read()
    suspensions = try row.read()
    terminatedOn = try row.read()
    terminationReason = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(provider)
    row.write(entitlementKind)
    row.write(object)
    row.write(startsOn)
    row.write(endsOn)
    row.write(renewal)
    row.write(noticeDays)
    row.write(alertDays)
    row.write(budgetReference)
    row.write(terms)
    row.write(suspensions)
    row.write(terminatedOn)
    row.write(terminationReason)
    row.write(IdentifierText.key(code))
    row.write(lapsesOn)
  }
}

extension Contract {
  /// The last day it holds: its end, or the day it was terminated.
  package var lapsesOn: CivilDate { terminatedOn.map { min($0, endsOn) } ?? endsOn }

  /// The last day on which notice can still be given; nil when there is none to give.
  package var noticeBy: CivilDate? { noticeDays.map { endsOn.adding(days: -$0) } }
}
