/// A provider's duty under a contract: so many preventive visits in each period (mantenimiento
/// preventivo).
package struct PreventiveObligation: Entity {
  package let id: ID<PreventiveObligation>
  package var revision: Int64
  package var contract: ID<Contract>
  /// What people type: upper case, unique.
  package var code: String
  /// Visits in each period, at least 1.
  package var visits: Int
  package var period: QuotaPeriod
  /// What each visit is owed to.
  package var unit: PreventiveUnit
  package var scope: PreventiveScope
  /// Days after a window's last one in which a visit still counts, as late.
  package var toleranceDays: Int
  /// What is to be done at each visit.
  package var tasks: TextList
  /// First day; nil from the start of the contract.
  package var since: CivilDate?
  /// Last day, inclusive; nil to the end of the contract.
  package var until: CivilDate?
  /// Corrections by which missed visits were missed no longer.
  package var missedRemoved: MissedRemovals

  package init(
    id: ID<PreventiveObligation>, revision: Int64 = 1, contract: ID<Contract>, code: String,
    visits: Int, period: QuotaPeriod, unit: PreventiveUnit = .asset,
    scope: PreventiveScope = PreventiveScope(), toleranceDays: Int = 0,
    tasks: TextList = TextList(), since: CivilDate? = nil, until: CivilDate? = nil,
    missedRemoved: MissedRemovals = MissedRemovals()
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.code = code
    self.visits = visits
    self.period = period
    self.unit = unit
    self.scope = scope
    self.toleranceDays = toleranceDays
    self.tasks = tasks
    self.since = since
    self.until = until
    self.missedRemoved = missedRemoved
  }
}

extension PreventiveObligation {
  package static let kind = EntityKind.preventiveObligation

  /// By code.
  package static let byCode = Index<PreventiveObligation>(
    "preventive_obligation_code", ["code"], unique: true)
  /// Of one contract, by code.
  package static let byContract = Index<PreventiveObligation>(
    "preventive_obligation_contract", ["contract", "code"])

  package static let table = Table(
    "preventive_obligation",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("code", String.self),
      Column("visits", Int.self),
      Column("period", QuotaPeriod.self),
      Column("unit", PreventiveUnit.self),
      Column("scope", PreventiveScope.self),
      Column("tolerance_days", Int.self),
      Column("tasks", TextList.self),
      Column("since", Optional<CivilDate>.self),
      Column("until", Optional<CivilDate>.self),
      Column("missed_removed", MissedRemovals.self),
    ],
    indexes: [byCode.definition, byContract.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    code = try row.read()
    visits = try row.read()
    period = try row.read()
    unit = try row.read()
    scope = try row.read()
    toleranceDays = try row.read()
    tasks = try row.read()
    since = try row.read()
    until = try row.read()
    missedRemoved = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(code)
    row.write(visits)
    row.write(period)
    row.write(unit)
    row.write(scope)
    row.write(toleranceDays)
    row.write(tasks)
    row.write(since)
    row.write(until)
    row.write(missedRemoved)
  }
}
