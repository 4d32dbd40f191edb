/// What a contract covers: one piece of equipment, or all of a site, model or kind, or everything.
///
/// Exactly one of `asset`, `site`, `model`, `equipmentKind` and `everything` is set.
package struct Cover: Entity {
  package let id: ID<Cover>
  package var revision: Int64
  package var contract: ID<Contract>
  package var asset: ID<Asset>?
  package var site: ID<Site>?
  package var model: ID<Model>?
  package var equipmentKind: EquipmentKind?
  /// True for the whole registry; never false.
  package var everything: Bool?
  /// First day; nil from the start of the contract.
  package var since: CivilDate?
  /// Last day, inclusive; nil to the end of the contract.
  package var until: CivilDate?
  /// Terms of its own instead of the contract's.
  package var terms: Terms?
  /// The equipment this one replaced, whose cover goes on with it.
  package var carriedFrom: ID<Asset>?
  /// The equipment that replaced this one and has its cover since.
  package var carriedTo: ID<Asset>?

  package init(
    id: ID<Cover>, revision: Int64 = 1, contract: ID<Contract>, asset: ID<Asset>? = nil,
    site: ID<Site>? = nil, model: ID<Model>? = nil, equipmentKind: EquipmentKind? = nil,
    everything: Bool? = nil, since: CivilDate? = nil, until: CivilDate? = nil, terms: Terms? = nil,
    carriedFrom: ID<Asset>? = nil, carriedTo: ID<Asset>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.asset = asset
    self.site = site
    self.model = model
    self.equipmentKind = equipmentKind
    self.everything = everything
    self.since = since
    self.until = until
    self.terms = terms
    self.carriedFrom = carriedFrom
    self.carriedTo = carriedTo
  }
}

extension Cover {
  package static let kind = EntityKind.cover

  /// All of one contract.
  package static let byContract = Index<Cover>("cover_contract", ["contract"])
  /// Contracts that list one piece of equipment.
  package static let byAsset = Index<Cover>("cover_asset", ["asset"], isAskedOften: false)
  /// Contracts that cover a site.
  package static let bySite = Index<Cover>("cover_site", ["site"])
  /// Contracts that cover a model.
  package static let byModel = Index<Cover>("cover_model", ["model"])
  /// Contracts that cover a kind of equipment.
  package static let byKind = Index<Cover>("cover_kind", ["equipment_kind"])
  /// Contracts that cover the whole registry.
  package static let byEverything = Index<Cover>("cover_everything", ["everything"])

  package static let table = Table(
    "cover",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("model", Optional<ID<Model>>.self),
      Column("equipment_kind", Optional<EquipmentKind>.self),
      Column("everything", Optional<Bool>.self),
      Column("since", Optional<CivilDate>.self),
      Column("until", Optional<CivilDate>.self),
      Column("terms", Optional<Terms>.self),
      Column("carried_from", Optional<ID<Asset>>.self),
      Column("carried_to", Optional<ID<Asset>>.self),
    ],
    indexes: [
      byContract.definition, byAsset.definition, bySite.definition, byModel.definition,
      byKind.definition, byEverything.definition,
    ], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    asset = try row.read()
    site = try row.read()
    model = try row.read()
    equipmentKind = try row.read()
    everything = try row.read()
    since = try row.read()
    until = try row.read()
    terms = try row.read()
    carriedFrom = try row.read()
    carriedTo = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(asset)
    row.write(site)
    row.write(model)
    row.write(equipmentKind)
    row.write(everything)
    row.write(since)
    row.write(until)
    row.write(terms)
    row.write(carriedFrom)
    row.write(carriedTo)
  }
}
