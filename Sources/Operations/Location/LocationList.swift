package import RegistryModel

/// The places inside a site or a place, by path.
package struct LocationList: Query {
  package static let name = "location.list"

  let place: Place

  package init(_ fields: inout Fields) throws(RegistryError) {
    place = try fields.requiredPlace("in")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    guard let root = place.location else {
      return .members(["locations": .array(try LocationList.rows(of: place.site, in: registry))])
    }
    let prefix = try registry.existing(root).path + "/"
    let inside = try registry.all(Location.bySite, place.site).filter {
      $0.path.utf8.starts(with: prefix.utf8)
    }
    return .members(["locations": .array(LocationList.rows(inside))])
  }

  /// All of a site.
  static func rows(of site: ID<Site>, in registry: any RegistryReader) throws(RegistryError)
    -> [JSON]
  {
    rows(try registry.all(Location.bySite, site))
  }

  private static func rows(_ locations: [Location]) -> [JSON] {
    locations.sorted { ByteOrder.precedes($0.path, $1.path) }.map { location in
      .members([
        "path": .string(location.path), "kind": .string(location.locationKind.rawValue),
        "code": .string(location.code), "name": .string(location.name),
      ])
    }
  }
}
