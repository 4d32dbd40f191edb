package import RegistryModel

/// Places inside places.
package enum LocationTree {
  /// The locations and everything inside them, each once.
  package static func below(_ roots: [ID<Location>], in registry: any RegistryReader)
    throws(RegistryError) -> [ID<Location>]
  {
    var seen: Set<ID<Location>> = []
    var pending = roots
    var found: [ID<Location>] = []
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      pending += try registry.all(Location.byParent, next).map(\.id)
    }
    return found.sorted()
  }
}
