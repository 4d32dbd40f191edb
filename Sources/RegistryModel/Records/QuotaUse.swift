/// One entry of a contract's quota ledger: so many visits, hours or parts used on a day, or taken
/// back by a correction.
package struct QuotaUse: Entity {
  package let id: ID<QuotaUse>
  package var revision: Int64
  package var contract: ID<Contract>
  /// The cover in whose own terms the quota is written; 0 for the contract's terms. No reference: a
  /// cover that never began may be taken out of a contract.
  package var cover: Int64
  package var service: CoverageService
  package var unit: QuotaUnit
  /// How many; negative for a correction, never 0.
  package var amount: Int
  package var usedOn: CivilDate
  package var asset: ID<Asset>?
  package var supportCase: ID<SupportCase>?
  package var escalation: ID<Escalation>?
  /// The paper that proves it: a service report, a delivery note.
  package var document: String?
  package var note: String?
  /// Why more was used than was left.
  package var beyondQuota: String?
  /// Why an earlier entry is corrected.
  package var correction: String?

  package init(
    id: ID<QuotaUse>, revision: Int64 = 1, contract: ID<Contract>, cover: Int64 = 0,
    service: CoverageService, unit: QuotaUnit, amount: Int, usedOn: CivilDate,
    asset: ID<Asset>? = nil, supportCase: ID<SupportCase>? = nil,
    escalation: ID<Escalation>? = nil, document: String? = nil, note: String? = nil,
    beyondQuota: String? = nil, correction: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.cover = cover
    self.service = service
    self.unit = unit
    self.amount = amount
    self.usedOn = usedOn
    self.asset = asset
    self.supportCase = supportCase
    self.escalation = escalation
    self.document = document
    self.note = note
    self.beyondQuota = beyondQuota
    self.correction = correction
  }
}

extension QuotaUse {
  package static let kind = EntityKind.quotaUse

  /// Of one contract's or cover's terms, one service and unit, by day.
  package static let byQuota = Index<QuotaUse>(
    "quota_use_quota", ["contract", "cover_key", "service", "unit", "used_on"])
  /// Of one piece of equipment, by day.
  package static let byAsset = Index<QuotaUse>("quota_use_asset", ["asset", "used_on"])

  /// What a ticket took.
  package static let byEscalation = Index<QuotaUse>("quota_use_escalation", ["escalation"])

  package static let table = Table(
    "quota_use",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("cover_key", Int64.self),
      Column("service", CoverageService.self),
      Column("unit", QuotaUnit.self),
      Column("amount", Int.self),
      Column("used_on", CivilDate.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("support_case", Optional<ID<SupportCase>>.self),
      Column("escalation", Optional<ID<Escalation>>.self),
      Column("document", Optional<String>.self),
      Column("note", Optional<String>.self),
      Column("beyond_quota", Optional<String>.self),
      Column("correction", Optional<String>.self),
    ],
    indexes: [byQuota.definition, byAsset.definition, byEscalation.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    cover = try row.read()
    service = try row.read()
    unit = try row.read()
    amount = try row.read()
    usedOn = try row.read()
    asset = try row.read()
    supportCase = try row.read()
    escalation = try row.read()
    document = try row.read()
    note = try row.read()
    beyondQuota = try row.read()
    correction = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(cover)
    row.write(service)
    row.write(unit)
    row.write(amount)
    row.write(usedOn)
    row.write(asset)
    row.write(supportCase)
    row.write(escalation)
    row.write(document)
    row.write(note)
    row.write(beyondQuota)
    row.write(correction)
  }
}
