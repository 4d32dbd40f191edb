package import RegistryModel

/// Where a cable leads: from equipment, an outlet, a port or a link to the switch, or to where the
/// path breaks. Equipment with several cables has a path for each.
package struct CablingTrace: Query {
  package static let name = "cabling.trace"

  let from: CablingPoint

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.cablingPoint("from")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let view = CablingView(registry)
    let asset = try registry.existing(from.asset)
    var summaries: [JSON] = []
    var steps: [JSON] = []
    for (index, path) in try paths(of: asset, registry).enumerated() {
      summaries.append(try view.summary(path, number: index + 1))
      for (position, node) in path.nodes.enumerated() {
        steps.append(try view.step(node, path: index + 1, position: 2 * position + 1))
        guard position < path.cables.count else { continue }
        steps.append(
          try view.step(path.cables[position], path: index + 1, position: 2 * position + 2))
      }
    }
    return .members([
      "from": .string(asset.tag.text), "port": from.port.json,
      "paths": .array(summaries), "steps": .array(steps),
    ])
  }

  private func paths(of asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> [CablingPath]
  {
    let network = CablingNetwork(registry)
    if let port = from.port {
      return [try network.path(at: CablingPort(asset: asset.id, name: port))]
    }
    let kind = try asset.kind(in: registry)
    switch kind.cablingRole {
    case .link:
      return [try network.path(over: try CablingLinks.connection(of: asset, in: registry))]
    case .networkSwitch: throw CablingTrace.tooMany(asset)
    case .fixed where kind == .patchPanel: throw CablingTrace.tooMany(asset)
    case .fixed, .telephone, .endpoint, .enclosure: break
    }
    let names = try CablingPortNames(of: asset, in: registry)
    var ports = names.all ?? []
    for cable in try network.connections(of: asset.id) {
      let name = cable.end(at: asset.id).name
      if !ports.contains(name) { ports.append(name) }
    }
    if ports.isEmpty { ports = [try names.resolve(nil)] }
    return try paths(from: ports, asset, network)
  }

  /// One for each port; a path that passes the equipment is given once.
  private func paths(from ports: [String], _ asset: Asset, _ network: CablingNetwork)
    throws(RegistryError) -> [CablingPath]
  {
    var found: [CablingPath] = []
    var seen: Set<ID<CablingConnection>> = []
    for port in ports.sorted(by: CablingPortNames.precedes) {
      let path = try network.path(at: CablingPort(asset: asset.id, name: port))
      guard path.cables.allSatisfy({ !seen.contains($0.id) }) else { continue }
      seen.formUnion(path.cables.map(\.id))
      found.append(path)
    }
    // Of equipment, unused ports are not worth a page each.
    let connected = found.filter { !$0.cables.isEmpty }
    return connected.isEmpty ? Array(found.prefix(1)) : connected
  }

  private static func tooMany(_ asset: Asset) -> RegistryError {
    RegistryError(
      .cablingPortMissing, ["tag": asset.tag.text],
      hints: [Hint("cabling.name_port_or_list", ["tag": asset.tag.text])])
  }
}
