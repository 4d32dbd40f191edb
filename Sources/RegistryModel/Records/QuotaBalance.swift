/// How much of one quota was used in one of its periods: the sum of the ledger, kept so that a
/// verdict reads one row.
package struct QuotaBalance: Entity {
  package let id: ID<QuotaBalance>
  package var revision: Int64
  package var contract: ID<Contract>
  /// The cover in whose own terms the quota is written; 0 for the contract's terms.
  package var cover: Int64
  /// Whose it is, when the quota is for each piece of equipment.
  package var asset: ID<Asset>?
  package var service: CoverageService
  package var unit: QuotaUnit
  package var period: QuotaPeriod
  /// First day of the period.
  package var startsOn: CivilDate
  /// At least 0.
  package var used: Int
  /// The latest day something was used: on an earlier one less may have been.
  package var lastUsedOn: CivilDate

  package init(
    id: ID<QuotaBalance>, revision: Int64 = 1, contract: ID<Contract>, cover: Int64 = 0,
    asset: ID<Asset>? = nil, service: CoverageService, unit: QuotaUnit, period: QuotaPeriod,
    startsOn: CivilDate, used: Int, lastUsedOn: CivilDate
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.cover = cover
    self.asset = asset
    self.service = service
    self.unit = unit
    self.period = period
    self.startsOn = startsOn
    self.used = used
    self.lastUsedOn = lastUsedOn
  }
}

extension QuotaBalance {
  package static let kind = EntityKind.quotaBalance

  /// The one of a quota, a holder (0 for all together, else the equipment's id) and a period.
  package static let byQuota = Index<QuotaBalance>(
    "quota_balance_quota",
    ["contract", "cover_key", "holder_key", "service", "unit", "period", "starts_on"], unique: true)
  /// All of a quota in one period, whoever holds them.
  package static let byPeriod = Index<QuotaBalance>(
    "quota_balance_period",
    ["contract", "cover_key", "service", "unit", "period", "starts_on", "used"])

  package static let table = Table(
    "quota_balance",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("cover_key", Int64.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("service", CoverageService.self),
      Column("unit", QuotaUnit.self),
      Column("period", QuotaPeriod.self),
      Column("starts_on", CivilDate.self),
      Column("used", Int.self),
      Column("last_used_on", CivilDate.self),
      Column("holder_key", Int64.self),
    ],
    indexes: [byQuota.definition, byPeriod.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    cover = try row.read()
    asset = try row.read()
    service = try row.read()
    unit = try row.read()
    period = try row.read()
    startsOn = try row.read()
    used = try row.read()
    lastUsedOn = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(cover)
    row.write(asset)
    row.write(service)
    row.write(unit)
    row.write(period)
    row.write(startsOn)
    row.write(used)
    row.write(lastUsedOn)
    row.write(asset?.rawValue ?? 0)
  }
}
