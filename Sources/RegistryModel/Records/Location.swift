/// A place inside a site (ubicación): a building, floor, room, rack or warehouse.
package struct Location: Entity {
  package let id: ID<Location>
  package var revision: Int64
  package var site: ID<Site>
  /// The place it is in; nil directly under the site.
  package var parent: ID<Location>?
  package var locationKind: LocationKind
  /// Upper case, unique among its siblings.
  package var code: String
  package var name: String
  /// Site code and location codes from the top, `PASTO/EDIF-A/P2`.
  package var path: String

  package init(
    id: ID<Location>, revision: Int64 = 1, site: ID<Site>, parent: ID<Location>? = nil,
    locationKind: LocationKind, code: String, name: String, path: String
  ) {
    self.id = id
    self.revision = revision
    self.site = site
    self.parent = parent
    self.locationKind = locationKind
    self.code = code
    self.name = name
    self.path = path
  }
}

extension Location {
  package static let kind = EntityKind.location

  /// By path.
  package static let byPath = Index<Location>("location_path", ["path"], unique: true)
  /// All of one site.
  package static let bySite = Index<Location>("location_site", ["site"])
  /// The places directly inside one.
  package static let byParent = Index<Location>("location_parent", ["parent"])

  package static let table = Table(
    "location",
    columns: [
      Column("site", ID<Site>.self),
      Column("parent", Optional<ID<Location>>.self),
      Column("location_kind", LocationKind.self),
      Column("code", String.self),
      Column("name", String.self),
      Column("path", String.self),
    ],
    indexes: [byPath.definition, bySite.definition, byParent.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    site = try row.read()
    parent = try row.read()
    locationKind = try row.read()
    code = try row.read()
    name = try row.read()
    path = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(site)
    row.write(parent)
    row.write(locationKind)
    row.write(code)
    row.write(name)
    row.write(path)
  }
}
