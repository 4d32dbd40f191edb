package import RegistryModel

/// One place where a cable can end: a port of a piece of equipment, `PP-01:12`.
package struct CablingPort: Hashable, Sendable {
  package let asset: ID<Asset>
  /// As printed beside it, upper case; its number where ports have no names.
  package let name: String

  package init(asset: ID<Asset>, name: String) {
    self.asset = asset
    self.name = name
  }
}

/// A piece of equipment, and one of its ports where one was named.
struct CablingPoint: Hashable, Sendable {
  let asset: ID<Asset>
  let port: String?
}

extension CablingPort {
  /// `PP-01:12`.
  func text(in registry: any RegistryReader) throws(RegistryError) -> String {
    "\(try registry.existing(asset).tag.text):\(name)"
  }
}

extension Fields {
  /// A port by what is written on the equipment and beside the port, `PP-01:12`; the port may be
  /// left out where there is only one it can be. The journal keeps `{"asset":33,"port":"12"}`.
  mutating func cablingPort(_ name: String) throws(RegistryError) -> CablingPort {
    try requiredCustom(
      name, schema: CablingPoint.schema, sample: CablingPort(asset: ID(0), name: "1")
    ) { value, registry throws(RegistryError) in
      let point = try CablingPoint(value, in: registry)
      guard let registry else { return CablingPort(asset: point.asset, name: point.port ?? "") }
      return try point.port(in: registry)
    } field: {
      CablingPoint(asset: $0.asset, port: $0.name).field
    }
  }

  /// Equipment by any of its names, with a port of it where one is meant: `10452`, `PP-01:12`.
  mutating func cablingPoint(_ name: String) throws(RegistryError) -> CablingPoint {
    try requiredCustom(
      name, schema: CablingPoint.schema, sample: CablingPoint(asset: ID(0), port: nil)
    ) { value, registry throws(RegistryError) in
      let point = try CablingPoint(value, in: registry)
      guard let registry, point.port != nil else { return point }
      return CablingPoint(asset: point.asset, port: try point.port(in: registry).name)
    } field: {
      $0.field
    }
  }
}

extension CablingPoint {
  static let schema = JSON.members([
    "description": .string("names equipment and a port of it: PANEL:12"),
    "oneOf": .array([
      Line.schema,
      .members([
        "type": .string("object"),
        "properties": .members([
          "asset": ObjectForm.identifier,
          "port": TextRule.schema(maximum: CablingPortNames.maximumLength, lines: false),
        ]),
        "required": .array([.string("asset")]),
        "additionalProperties": .bool(false),
      ]),
    ]),
  ])

  var field: JSON {
    .members(["asset": .integer(asset.rawValue), "port": port.map { .string($0) }])
  }

  /// - Parameter registry: nil when reading the journal back.
  init(_ value: JSON, in registry: (any RegistryReader)?) throws(RegistryError) {
    switch value {
    case .object(let members):
      guard case .integer(let number)? = value["asset"],
        members.allSatisfy({ ["asset", "port"].contains($0.name) })
      else { throw .wrongType("string", value) }
      let port = try value["port"].map { text throws(RegistryError) in
        try TextRule.checked(
          try text.requireString(), maximum: CablingPortNames.maximumLength, lines: false)
      }
      let asset: ID<Asset> = ID(number)
      if let registry { _ = try Asset.resolve(value["asset"] ?? .null, in: registry) }
      self.init(asset: asset, port: port)
    case .string(let text):
      guard let registry else { throw .wrongType("object", value) }
      try self.init(text, in: registry)
    case .null, .bool, .integer, .array:
      throw .wrongType("string", value)
    }
  }

  /// The whole text is tried first: hardware addresses have colons too.
  private init(_ text: String, in registry: any RegistryReader) throws(RegistryError) {
    let checked = try TextRule.checked(text, maximum: 500, lines: false)
    if try !Asset.named(checked, in: registry).isEmpty {
      self.init(asset: try Asset.resolve(checked, in: registry).id, port: nil)
      return
    }
    for colon in checked.indices where checked[colon] == ":" {
      let head = String(checked[..<colon])
      guard try !Asset.named(head, in: registry).isEmpty else { continue }
      let port = String(checked[checked.index(after: colon)...])
      _ = try TextRule.checked(port, maximum: CablingPortNames.maximumLength, lines: false)
      self.init(asset: try Asset.resolve(head, in: registry).id, port: port)
      return
    }
    let head = String(checked.prefix { $0 != ":" })
    self.init(
      asset: try Asset.resolve(head.isEmpty ? checked : head, in: registry).id, port: nil)
  }

  /// The port meant.
  ///
  /// - Throws: `cabling.no_ports`, `cabling.ports_undeclared`, `cabling.port_missing`,
  ///   `cabling.port_unknown`.
  func port(in registry: any RegistryReader) throws(RegistryError) -> CablingPort {
    let owner = try AssetRules.present(asset, in: registry)
    let names = try CablingPortNames(of: owner, in: registry)
    return CablingPort(asset: asset, name: try names.resolve(port))
  }
}
