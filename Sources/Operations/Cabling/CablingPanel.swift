package import RegistryModel

/// A panel, an outlet or a switch port by port: what ends at each, and which are free.
package struct CablingPanel: Query {
  package static let name = "cabling.panel"

  let asset: ID<Asset>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("panel")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let owner = try registry.existing(asset)
    let names = try CablingPortNames(of: owner, in: registry)
    if names.declared == nil { _ = try names.resolve("1") }
    let network = CablingNetwork(registry)
    var cables: [String: [CablingConnection]] = [:]
    for cable in try network.connections(of: asset) {
      cables[cable.end(at: asset).name, default: []].append(cable)
    }
    let ports = names.all ?? cables.keys.sorted(by: CablingPortNames.precedes)
    var rows: [JSON] = []
    for port in ports {
      rows.append(try row(owner, port, cables[port] ?? [], network))
    }
    let view = CablingView(registry)
    return .members([
      "tag": .string(owner.tag.text), "kind": .string(try owner.kind(in: registry).rawValue),
      "place": try view.place(of: owner),
      "cabinet": try owner.parent.map { id throws(RegistryError) in
        JSON.string(try registry.existing(id).tag.text)
      } ?? .null,
      "category": (names.declared?.category).json,
      "port_count": (names.declared?.count).json,
      "linked": .integer(Int64(cables.values.count { $0.contains(where: \.isPermanent) })),
      "plugged": .integer(Int64(cables.values.count { $0.contains { !$0.isPermanent } })),
      "free": .integer(Int64(ports.count { cables[$0] == nil })),
      "ports": .array(rows),
    ])
  }

  private func row(
    _ owner: Asset, _ port: String, _ cables: [CablingConnection], _ network: CablingNetwork
  ) throws(RegistryError) -> JSON {
    let registry = network.registry
    let here = CablingPort(asset: owner.id, name: port)
    let link = cables.first(where: \.isPermanent)
    let cord = cables.first { !$0.isPermanent }
    let path = try cables.first.map { cable throws(RegistryError) in
      try network.path(over: cable)
    }
    let results = try link.map { link throws(RegistryError) in
      try LinkCertifications(of: link, in: registry)
    }
    let far = link?.end(opposite: here)
    let farPlace = try far.map { far throws(RegistryError) in
      try CablingView(registry).place(of: try registry.existing(far.asset))
    }
    let hanging = path?.equipment.filter { $0.asset.id != owner.id } ?? []
    var users: [String] = []
    for user in hanging.compactMap(\.asset.user) {
      if let name = try registry.personName(user).stringValue { users.append(name) }
    }
    return .members([
      "port": .string(port),
      "link": try link?.link.map { id throws(RegistryError) in
        JSON.string(try registry.existing(id).tag.text)
      } ?? .null,
      "to": (try far?.text(in: registry)).json, "place": farPlace ?? .null,
      "plugged_into": (try cord?.end(opposite: here).text(in: registry)).json,
      "equipment": .strings(hanging.map(\.asset.tag.text)), "users": .strings(users),
      "switch": (try path?.switchNode?.port.text(in: registry)).json,
      "category": (link?.category ?? cord?.category).json, "length_m": (link?.lengthMetres).json,
      "certification": (results?.standing).json,
      "certified_on": (results?.latest?.testedOn).json,
    ])
  }
}
