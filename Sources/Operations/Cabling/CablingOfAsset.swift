import RegistryModel

/// What a page about one piece of equipment says of cables.
struct CablingOfAsset {
  let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// `ports` and `used` of a panel, an outlet or a switch; `connections`, port by port, but of
  /// panels and switches, which have a page of their own; `link`, of a link. Null where there is
  /// nothing to say.
  func json(_ asset: Asset, _ kind: EquipmentKind) throws(RegistryError) -> JSON {
    let network = CablingNetwork(registry)
    if kind.cablingRole == .link { return try link(asset, network) }
    let cables = try network.connections(of: asset.id)
    let declared = try registry.first(CablingPorts.byAsset, asset.id)
    guard !cables.isEmpty || declared != nil else { return .null }
    let isLong = kind == .patchPanel || kind == .networkSwitch
    let names = Set(cables.map { $0.end(at: asset.id).name })
    var rows: [JSON] = []
    for name in names.sorted(by: CablingPortNames.precedes) where !isLong {
      rows.append(try connection(asset, name, network))
    }
    return .members([
      "ports": (declared?.count).json, "used": .integer(Int64(names.count)),
      "category": (declared?.category).json, "connections": .array(rows), "link": .null,
    ])
  }

  /// Of structured cabling among the equipment, each once: `{"asset":…,"cabling":…}`.
  func rows(_ assets: [ID<Asset>]) throws(RegistryError) -> [JSON] {
    var rows: [JSON] = []
    for id in assets.withoutRepetition {
      let asset = try registry.existing(id)
      let kind = try asset.kind(in: registry)
      guard kind.belongsToSite else { continue }
      let cabling = try json(asset, kind)
      guard cabling != .null else { continue }
      rows.append(.members(["asset": .string(asset.tag.text), "cabling": cabling]))
    }
    return rows
  }

  /// A port: the path it is on, from what hangs on it to the switch.
  private func connection(_ asset: Asset, _ name: String, _ network: CablingNetwork)
    throws(RegistryError) -> JSON
  {
    let here = CablingPort(asset: asset.id, name: name)
    let cables = try network.connections(at: here)
    let link = try cables.first(where: \.isPermanent)?.link.map { id throws(RegistryError) in
      try registry.existing(id).tag.text
    }
    let cord = cables.first { !$0.isPermanent }
    let path = try network.path(at: here)
    return .members([
      "port": .string(name), "link": link.json,
      "plugged_into": (try cord?.end(opposite: here).text(in: registry)).json,
    ]).merged(with: try ends(path, without: asset.id))
  }

  private func link(_ asset: Asset, _ network: CablingNetwork) throws(RegistryError) -> JSON {
    guard let cable = try network.connection(of: asset.id) else { return .null }
    let results = try LinkCertifications(of: cable, in: registry)
    let installer = try cable.installer.map { id throws(RegistryError) in
      try registry.existing(id)
    }
    let path = try network.path(over: cable)
    let link = JSON.members([
      "from": .string(try cable.from.text(in: registry)),
      "to": .string(try cable.to.text(in: registry)), "category": cable.category.json,
      "length_m": cable.lengthMetres.json, "installer": (installer?.code).json,
      "installer_name": (installer?.name).json, "installed_on": cable.installedOn.json,
      "document": cable.document.json, "certification": .string(results.standing.rawValue),
      "certifications": results.json,
    ]).merged(with: try ends(path, without: asset.id))
    return .members([
      "ports": .null, "used": .null, "category": cable.category.json, "connections": .array([]),
      "link": link,
    ])
  }

  /// What hangs on a path, and the switch it leads to.
  private func ends(_ path: CablingPath, without asset: ID<Asset>) throws(RegistryError) -> JSON {
    .members([
      "equipment": .strings(
        path.equipment.filter { $0.asset.id != asset }.map(\.asset.tag.text)),
      "switch": (try path.switchNode?.port.text(in: registry)).json,
    ])
  }
}

extension JSON {
  /// The members of both objects.
  func merged(with other: JSON) -> JSON {
    .object((objectValue ?? []) + (other.objectValue ?? []))
  }
}
