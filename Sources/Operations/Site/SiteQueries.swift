package import RegistryModel

/// The sites, by code.
package struct SiteList: Query {
  package static let name = "site.list"

  /// Closed sites too.
  let includesClosed: Bool
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    includesClosed = try fields.optional("closed") ?? false
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let sites = try registry.range(Site.byCode).filter { includesClosed || $0.closedOn == nil }
    let page = paging.page(sites, code: \.code)
    var rows: [JSON] = []
    for site in page.rows {
      rows.append(
        .members([
          "code": .string(site.code), "name": .string(site.name),
          "municipality": site.municipality.json, "address": site.address.json,
          "hours": site.hours.json, "closed_on": site.closedOn.json,
        ]))
    }
    return .members(["sites": .array(rows), "next": page.next])
  }
}

/// Everything known of one site.
package struct SiteShow: Query {
  package static let name = "site.show"

  let site: ID<Site>

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.reference("site")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let site = try registry.existing(site)
    return .members([
      "code": .string(site.code), "name": .string(site.name),
      "municipality": site.municipality.json,
      "municipality_name": site.municipality.flatMap(Municipality.name).json,
      "address": site.address.json,
      "time_zone": .string(site.timeZone.rawValue),
      "contact": try registry.personCode(site.contact),
      "contact_name": try registry.personName(site.contact), "hours": site.hours.json,
      "closures": site.closures.json, "closed_on": site.closedOn.json,
      "locations": .array(try LocationList.rows(of: site.id, in: registry)),
      "revision": .integer(site.revision),
    ])
  }
}
