package import RegistryModel

/// Everything that loses the network when this fails: behind a cabinet, panel, switch, link or
/// outlet, each outlet with what is plugged into it, where it is and who works with it.
package struct CablingBehind: Query {
  package static let name = "cabling.behind"

  let asset: ID<Asset>
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let asset = try registry.existing(asset)
    let lines = try CablingDependants(registry).lines(behind: asset)
    var rows: [JSON] = []
    let start = try start(in: lines)
    let page = lines[start...].prefix(paging.limit)
    for line in page { rows.append(try line.json(registry)) }
    let equipment = Set(lines.compactMap(\.equipment?.asset.id))
    let last = try page.last.map { line throws(RegistryError) in try line.via.text(in: registry) }
    return .members([
      "asset": .string(asset.tag.text),
      "kind": .string(try asset.kind(in: registry).rawValue),
      "outlets": .integer(Int64(Set(lines.compactMap(\.outlet?.asset.id)).count)),
      "equipment": .integer(Int64(equipment.count)),
      "users": .integer(Int64(Set(lines.compactMap(\.equipment?.asset.user)).count)),
      "behind": .array(rows),
      "next": Paging.next(last, isComplete: start + page.count >= lines.count),
    ])
  }

  /// Just after the last line of the port the page begins after.
  private func start(in lines: [CablingDependant]) throws(RegistryError) -> Int {
    guard let after = paging.after else { return 0 }
    let key = IdentifierText.key(after.text)
    return lines.lastIndex { "\($0.viaTag):\($0.via.name)" == key }.map { $0 + 1 } ?? lines.count
  }
}

/// One outlet or piece of equipment that depends on a port.
struct CablingDependant {
  /// The port of what was asked about.
  let via: CablingPort
  let viaTag: String
  let outlet: CablingNode?
  let equipment: CablingNode?
  let switchNode: CablingNode?

  func json(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
    let view = CablingView(registry)
    let asset = equipment?.asset
    let model = try asset.map { asset throws(RegistryError) in try registry.existing(asset.model) }
    let standing = try (asset ?? outlet?.asset).map { asset throws(RegistryError) in
      try view.place(of: asset)
    }
    return .members([
      "port": .string("\(viaTag):\(via.name)"),
      "outlet": (try outlet?.port.text(in: registry)).json,
      "equipment": (asset?.tag.text).json, "kind": (equipment?.kind).json,
      "model": (model?.label).json, "hostname": (asset?.hostname).json,
      "place": standing ?? .null, "user": try registry.personCode(asset?.user),
      "user_name": try registry.personName(asset?.user),
      "switch": (try switchNode?.port.text(in: registry)).json,
    ])
  }
}

/// Follows every cable of a piece, or of what is mounted in it, away from the switch.
struct CablingDependants {
  let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// Reads the paths over the piece and nothing else.
  ///
  /// - Throws: `cabling.nothing_behind` for what nothing can hang on.
  func lines(behind asset: Asset) throws(RegistryError) -> [CablingDependant] {
    let network = CablingNetwork(registry)
    var cables: [CablingConnection] = []
    var pieces: [Asset] = [asset]
    switch try asset.kind(in: registry).cablingRole {
    case .link: cables = [try CablingLinks.connection(of: asset, in: registry)]
    case .enclosure:
      pieces = try CablingExtent(registry).mounted(in: asset)
      for piece in pieces { cables += try sorted(network.connections(of: piece.id), at: piece) }
    case .fixed, .networkSwitch, .telephone, .endpoint:
      cables = try sorted(network.connections(of: asset.id), at: asset)
    }
    let owners = Set(pieces.map(\.id))
    var seen: Set<ID<CablingConnection>> = []
    var found: [CablingDependant] = []
    for cable in cables where !seen.contains(cable.id) {
      let path = try network.path(over: cable)
      seen.formUnion(path.cables.map(\.id))
      found += dependants(on: path, owners, cable)
    }
    return found
  }

  /// Ports in the order people count them.
  private func sorted(_ cables: [CablingConnection], at asset: Asset) -> [CablingConnection] {
    cables.sorted {
      CablingPortNames.precedes($0.end(at: asset.id).name, $1.end(at: asset.id).name)
    }
  }

  private func dependants(
    on path: CablingPath, _ owners: Set<ID<Asset>>, _ cable: CablingConnection
  ) -> [CablingDependant] {
    // Of a link, which is no node, everything up to the cable itself.
    let cut = path.nodes.firstIndex { owners.contains($0.asset.id) }
    let own = cut ?? (path.cables.firstIndex { $0.id == cable.id } ?? 0)
    guard own < path.nodes.count else { return [] }
    let viaNode = path.nodes[own]
    // Without a switch, or between two, either side may hang on the other.
    let isDirected = path.switchNode != nil && !path.joinsSwitches
    let behind = isDirected ? Array(path.nodes[...own]) : path.nodes
    let outlets = behind.filter { $0.kind == .outlet }
    var hanging = behind.filter { !owners.contains($0.asset.id) }.filter {
      switch $0.kind.cablingRole {
      case .telephone, .endpoint, .networkSwitch: true
      case .fixed, .link, .enclosure: false
      }
    }
    if path.switchNode != nil, !path.joinsSwitches {
      hanging.removeAll { $0.kind.cablingRole == .networkSwitch }
    }
    let line = { (outlet: CablingNode?, equipment: CablingNode?) in
      CablingDependant(
        via: viaNode.port, viaTag: viaNode.asset.tag.text, outlet: outlet, equipment: equipment,
        switchNode: isDirected ? path.switchNode : nil)
    }
    guard !hanging.isEmpty else { return outlets.map { line($0, nil) } }
    // Outlets patched to each other go down together.
    return hanging.map { line(outlets.first, $0) } + outlets.dropFirst().map { line($0, nil) }
  }
}
