package import RegistryModel

extension Location: Referable {
  package var label: String { path }

  /// By path, `PASTO/EDIF-A/P2`; a site's code alone names no location.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Location]
  {
    guard let location = try registry.first(byPath, IdentifierText.key(text)) else { return [] }
    return [location]
  }

  package static func near(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    let key = IdentifierText.key(text)
    let siteCode = key.split(separator: "/").first.map(String.init) ?? key
    guard let site = try registry.first(Site.byCode, siteCode) else {
      return try Site.near(siteCode, in: registry)
    }
    let paths = try registry.all(bySite, site.id).map(\.path)
    return Similarity.nearest(to: key, among: paths, limit: 3)
  }
}
