/// A cable between two ports: a permanent link (enlace permanente) in walls and ducts, which is
/// equipment with a placa of its own, or a patch cord, which is not.
///
/// A panel's or an outlet's port has two sides: the link ends behind it, the patch cord before it.
package struct CablingConnection: Entity {
  package let id: ID<CablingConnection>
  package var revision: Int64
  /// The permanent link as equipment; nil for a patch cord.
  package var link: ID<Asset>?
  package var fromAsset: ID<Asset>
  package var fromPort: String
  package var toAsset: ID<Asset>
  package var toPort: String
  package var category: CablingCategory?
  package var lengthMetres: Int?
  package var installer: ID<Provider>?
  package var installedOn: CivilDate?
  /// Evidence: the acta of delivery, or the like.
  package var document: String?
  /// What is written on a patch cord.
  package var label: String?

  package init(
    id: ID<CablingConnection>, revision: Int64 = 1, link: ID<Asset>? = nil, fromAsset: ID<Asset>,
    fromPort: String, toAsset: ID<Asset>, toPort: String, category: CablingCategory? = nil,
    lengthMetres: Int? = nil, installer: ID<Provider>? = nil, installedOn: CivilDate? = nil,
    document: String? = nil, label: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.link = link
    self.fromAsset = fromAsset
    self.fromPort = fromPort
    self.toAsset = toAsset
    self.toPort = toPort
    self.category = category
    self.lengthMetres = lengthMetres
    self.installer = installer
    self.installedOn = installedOn
    self.document = document
    self.label = label
  }
}

extension CablingConnection {
  package static let kind = EntityKind.cablingConnection

  /// By the end written first.
  package static let byFrom = Index<CablingConnection>(
    "cabling_connection_from", ["from_asset", "from_port"])
  /// By the other end.
  package static let byTo = Index<CablingConnection>(
    "cabling_connection_to", ["to_asset", "to_port"])
  /// The ends of a permanent link.
  package static let byLink = Index<CablingConnection>(
    "cabling_connection_link", ["link"], unique: true)

  package static let table = Table(
    "cabling_connection",
    columns: [
      Column("link", Optional<ID<Asset>>.self),
      Column("from_asset", ID<Asset>.self),
      Column("from_port", String.self),
      Column("to_asset", ID<Asset>.self),
      Column("to_port", String.self),
      Column("category", Optional<CablingCategory>.self),
      Column("length_m", Optional<Int>.self),
      Column("installer", Optional<ID<Provider>>.self),
      Column("installed_on", Optional<CivilDate>.self),
      Column("document", Optional<String>.self),
      Column("label", Optional<String>.self),
    ],
    indexes: [byFrom.definition, byTo.definition, byLink.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    link = try row.read()
    fromAsset = try row.read()
    fromPort = try row.read()
    toAsset = try row.read()
    toPort = try row.read()
    category = try row.read()
    lengthMetres = try row.read()
    installer = try row.read()
    installedOn = try row.read()
    document = try row.read()
    label = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(link)
    row.write(fromAsset)
    row.write(fromPort)
    row.write(toAsset)
    row.write(toPort)
    row.write(category)
    row.write(lengthMetres)
    row.write(installer)
    row.write(installedOn)
    row.write(document)
    row.write(label)
  }
}
