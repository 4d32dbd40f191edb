package import RegistryModel

/// Adds a place inside a site (ubicación): a building, floor, room, rack or warehouse.
package struct LocationRegister: Operation {
  package static let name = "location.register"
  package static let creates: [EntityKind] = [.location]

  /// How many places may lie one inside another.
  static let maximumDepth = 10

  /// The site or place it lies in.
  let parent: Place
  let code: Code
  let locationKind: LocationKind
  let locationName: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    parent = try fields.requiredPlace("in")
    code = try fields.required("code")
    locationKind = try fields.required("kind")
    locationName = try fields.required("name")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try parent.requireOpen(in: registry)
    let path = try path(in: registry)
    guard try registry.first(Location.byPath, path) == nil else {
      throw RegistryError(.locationPathTaken, ["path": path])
    }
    let depth = path.split(separator: "/").count - 1
    guard depth <= LocationRegister.maximumDepth else {
      throw RegistryError(
        .locationTooDeep,
        ["path": path, "maximum": String(LocationRegister.maximumDepth)])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let path = try path(in: registry)
    effects.insert(
      Location(
        id: effects.newID(), site: parent.site, parent: parent.location,
        locationKind: locationKind, code: code.text, name: locationName.text, path: path))
    effects.touch(parent.site)
    effects.answer("path", .string(path))
  }

  private func path(in registry: any RegistryReader) throws(RegistryError) -> String {
    try parent.path(in: registry) + "/" + code.text
  }
}

extension Place {
  /// Codes from the site down, `PASTO/EDIF-A/P2`.
  package func path(in registry: any RegistryReader) throws(RegistryError) -> String {
    guard let location else { return try registry.existing(site).code }
    return try registry.existing(location).path
  }
}

extension ErrorCode {
  /// Params: `path`.
  package static let locationPathTaken = ErrorCode("location.path_taken", .refused)
  /// Params: `path`, `maximum`.
  package static let locationTooDeep = ErrorCode("location.too_deep", .refused)
}
