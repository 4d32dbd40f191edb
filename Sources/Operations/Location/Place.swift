package import RegistryModel

/// Where something stands: a site, and perhaps a location in it.
package struct Place: Hashable, Sendable {
  package let site: ID<Site>
  package let location: ID<Location>?

  package init(site: ID<Site>, location: ID<Location>? = nil) {
    self.site = site
    self.location = location
  }
}

extension ErrorCode {
  package static let placeUnknown = ErrorCode("place.not_found", .notFound)
  /// The site is no longer one of ours. Params: `site`, `closed_on`.
  package static let siteClosed = ErrorCode("site.closed", .refused)
}

extension Fields {
  /// A place by the path people type: `PASTO`, or `PASTO/EDIF-A/P2`. The journal keeps
  /// `{"location":33,"site":2}`.
  package mutating func place(_ name: String) throws(RegistryError) -> Place? {
    try custom(name, schema: Place.schema) { value, registry throws(RegistryError) in
      try Place(value, in: registry)
    } field: {
      $0.field
    }
  }

  /// A place that must be named.
  package mutating func requiredPlace(_ name: String) throws(RegistryError) -> Place {
    try requiredCustom(name, schema: Place.schema, sample: Place(site: ID(0))) {
      value, registry throws(RegistryError) in
      try Place(value, in: registry)
    } field: {
      $0.field
    }
  }
}

extension Place {
  static let schema = JSON.members([
    "description": .string("a site's code, or a path of codes from the site down"),
    "oneOf": .array([
      Line.schema,
      .members([
        "type": .string("object"),
        "properties": .members([
          "location": ObjectForm.identifier, "site": ObjectForm.identifier,
        ]),
        "required": .array([.string("site")]),
        "additionalProperties": .bool(false),
      ]),
    ]),
  ])

  fileprivate var field: JSON {
    .members([
      "location": location.map { .integer($0.rawValue) }, "site": .integer(site.rawValue),
    ])
  }

  /// - Parameter registry: nil when reading the journal back.
  fileprivate init(_ value: JSON, in registry: (any RegistryReader)?) throws(RegistryError) {
    switch value {
    case .object(let members):
      guard let site = try Place.identifier(value["site"]),
        members.allSatisfy({ ["site", "location"].contains($0.name) })
      else { throw .wrongType("string", value) }
      self.init(site: ID(site), location: try Place.identifier(value["location"]).map { ID($0) })
      try registry.map { registry throws(RegistryError) in try confirm(in: registry) }
    case .string(let text):
      guard let registry else { throw .wrongType("object", value) }
      self = try Place.named(text, in: registry)
    case .null, .bool, .integer, .array:
      throw .wrongType("string", value)
    }
  }

  /// The place a path of codes names.
  package static func named(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> Place
  {
    try KnownNames<Place>.thing(named: text, in: registry) { () throws(RegistryError) in
      try find(text, in: registry)
    }
  }

  private static func find(_ text: String, in registry: any RegistryReader) throws(RegistryError)
    -> Place
  {
    let checked = try TextRule.checked(text, maximum: 500, lines: false)
    // A path may end like that of a folder.
    let key = IdentifierText.key(checked)
    let path = key.hasSuffix("/") ? String(key.dropLast()) : checked
    if let location = try Location.named(path, in: registry).first {
      return Place(site: location.site, location: location.id)
    }
    if let site = try Site.named(path, in: registry).first { return Place(site: site.id) }
    throw RegistryError(
      .placeUnknown, ["name": checked],
      hints: Hint.didYouMean(try Location.near(checked, in: registry)))
  }

  /// Refuses a site that is closed.
  ///
  /// - Throws: `site.closed`.
  package func requireOpen(in registry: any RegistryReader) throws(RegistryError) {
    let site = try registry.existing(site)
    guard let closedOn = site.closedOn else { return }
    throw RegistryError(.siteClosed, ["site": site.code, "closed_on": closedOn.description])
  }

  private static func identifier(_ value: JSON?) throws(RegistryError) -> Int64? {
    guard let value else { return nil }
    guard case .integer(let number) = value else { throw .wrongType("integer", value) }
    guard number > 0 else { throw .noIdentifier(number) }
    return number
  }

  private func confirm(in registry: any RegistryReader) throws(RegistryError) {
    let name = "#\(site.rawValue)" + (location.map { "/#\($0.rawValue)" } ?? "")
    guard try registry.get(site) != nil else { throw RegistryError(.placeUnknown, ["name": name]) }
    guard let location else { return }
    guard try registry.get(location)?.site == site else {
      throw RegistryError(.placeUnknown, ["name": name])
    }
  }
}
