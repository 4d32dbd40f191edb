import RegistryModel

/// The places of a site compared with one another, each read once.
final class AuditPlaces {
  private let registry: any RegistryReader
  private var locations: [ID<Location>: Location] = [:]
  private var siteCodes: [ID<Site>: String] = [:]

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// Whether one is the other or inside it: a reading on a floor does not contradict a record of a
  /// room on it. A place nobody stated contradicts nothing.
  func agree(_ left: ID<Location>?, _ right: ID<Location>?) throws(RegistryError) -> Bool {
    guard let left, let right, left != right else { return true }
    let first = try location(left).path
    let second = try location(right).path
    return first.hasPrefix(second + "/") || second.hasPrefix(first + "/")
  }

  /// Whether a place is the scope or inside it. The site at large is not.
  func contains(_ scope: ID<Location>, _ place: ID<Location>?) throws(RegistryError) -> Bool {
    guard let place else { return false }
    guard place != scope else { return true }
    return try location(place).path.hasPrefix(try location(scope).path + "/")
  }

  /// The path people type: the location's, else the site's code.
  func path(_ site: ID<Site>?, _ place: ID<Location>?) throws(RegistryError) -> String? {
    if let place { return try location(place).path }
    guard let site else { return nil }
    if let known = siteCodes[site] { return known }
    let code = try registry.existing(site).code
    siteCodes[site] = code
    return code
  }

  private func location(_ id: ID<Location>) throws(RegistryError) -> Location {
    if let known = locations[id] { return known }
    let read = try registry.existing(id)
    locations[id] = read
    return read
  }
}
