/// A warranty of one piece of equipment (garantía).
package struct Warranty: Entity {
  package let id: ID<Warranty>
  package var revision: Int64
  /// The placa and a number, `10452-G1`.
  package var code: String
  package var asset: ID<Asset>
  /// The manufacturer's, an extended one, or an installer's.
  package var entitlementKind: EntitlementKind
  /// Who answers for it.
  package var provider: ID<Provider>
  package var startsOn: CivilDate
  /// Inclusive.
  package var endsOn: CivilDate
  package var terms: Terms
  /// Evidence: the invoice it rests on.
  package var invoice: String?
  /// Evidence: certificate, pack number, or the like.
  package var document: String?
  /// First day it no longer held, when it was made void.
  package var voidedOn: CivilDate?
  package var voidCause: WarrantyVoidCause?
  package var voidNote: String?
  /// The equipment this is the rest of a warranty of: it was replaced by this one.
  package var carriedFrom: ID<Asset>?
  /// The equipment the rest of this went on with.
  package var carriedTo: ID<Asset>?

  package init(
    id: ID<Warranty>, revision: Int64 = 1, code: String, asset: ID<Asset>,
    entitlementKind: EntitlementKind, provider: ID<Provider>, startsOn: CivilDate,
    endsOn: CivilDate, terms: Terms = Terms(), invoice: String? = nil, document: String? = nil,
    voidedOn: CivilDate? = nil, voidCause: WarrantyVoidCause? = nil, voidNote: String? = nil,
    carriedFrom: ID<Asset>? = nil, carriedTo: ID<Asset>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.asset = asset
    self.entitlementKind = entitlementKind
    self.provider = provider
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.terms = terms
    self.invoice = invoice
    self.document = document
    self.voidedOn = voidedOn
    self.voidCause = voidCause
    self.voidNote = voidNote
    self.carriedFrom = carriedFrom
    self.carriedTo = carriedTo
  }
}

extension Warranty {
  package static let kind = EntityKind.warranty

  /// By code.
  package static let byCode = Index<Warranty>("warranty_code", ["code"], unique: true)
  /// Of one piece of equipment.
  package static let byAsset = Index<Warranty>("warranty_asset", ["asset"])
  /// By last day.
  package static let byEnd = Index<Warranty>("warranty_end", ["ends_on"])

  package static let table = Table(
    "warranty",
    columns: [
      Column("code", String.self),
      Column("asset", ID<Asset>.self),
      Column("entitlement_kind", EntitlementKind.self),
      Column("provider", ID<Provider>.self),
      Column("starts_on", CivilDate.self),
      Column("ends_on", CivilDate.self),
      Column("terms", Terms.self),
      Column("invoice", Optional<String>.self),
      Column("document", Optional<String>.self),
      Column("voided_on", Optional<CivilDate>.self),
      Column("void_cause", Optional<WarrantyVoidCause>.self),
      Column("void_note", Optional<String>.self),
      Column("carried_from", Optional<ID<Asset>>.self),
      Column("carried_to", Optional<ID<Asset>>.self),
    ],
    indexes: [byCode.definition, byAsset.definition, byEnd.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    asset = try row.read()
    entitlementKind = try row.read()
    provider = try row.read()
    startsOn = try row.read()
    endsOn = try row.read()
    terms = try row.read()
    invoice = try row.read()
    document = try row.read()
    voidedOn = try row.read()
    voidCause = try row.read()
    voidNote = try row.read()
    carriedFrom = try row.read()
    carriedTo = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(asset)
    row.write(entitlementKind)
    row.write(provider)
    row.write(startsOn)
    row.write(endsOn)
    row.write(terms)
    row.write(invoice)
    row.write(document)
    row.write(voidedOn)
    row.write(voidCause)
    row.write(voidNote)
    row.write(carriedFrom)
    row.write(carriedTo)
  }
}
