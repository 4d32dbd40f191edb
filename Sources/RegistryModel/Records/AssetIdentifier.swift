/// An identifier of an asset besides placa and current serial, with the days it held.
package struct AssetIdentifier: Entity {
  package let id: ID<AssetIdentifier>
  package var revision: Int64
  package var asset: ID<Asset>
  package var identifierKind: IdentifierKind
  /// As people read it.
  package var value: String
  /// Made comparable.
  package var key: String
  package var since: CivilDate?
  /// The last day it held; nil while it does.
  package var until: CivilDate?

  package init(
    id: ID<AssetIdentifier>, revision: Int64 = 1, asset: ID<Asset>, identifierKind: IdentifierKind,
    value: String, key: String, since: CivilDate? = nil, until: CivilDate? = nil
  ) {
    self.id = id
    self.revision = revision
    self.asset = asset
    self.identifierKind = identifierKind
    self.value = value
    self.key = key
    self.since = since
    self.until = until
  }
}

extension AssetIdentifier {
  package static let kind = EntityKind.identifier

  /// By comparable value.
  package static let byKey = Index<AssetIdentifier>("asset_identifier_key", ["key"])
  /// All of one asset.
  package static let byAsset = Index<AssetIdentifier>("asset_identifier_asset", ["asset"])

  package static let table = Table(
    "asset_identifier",
    columns: [
      Column("asset", ID<Asset>.self),
      Column("identifier_kind", IdentifierKind.self),
      Column("value", String.self),
      Column("key", String.self),
      Column("since", Optional<CivilDate>.self),
      Column("until", Optional<CivilDate>.self),
    ],
    indexes: [byKey.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    asset = try row.read()
    identifierKind = try row.read()
    value = try row.read()
    key = try row.read()
    since = try row.read()
    until = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(asset)
    row.write(identifierKind)
    row.write(value)
    row.write(key)
    row.write(since)
    row.write(until)
  }
}
