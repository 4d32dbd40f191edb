import RegistryModel

/// One run of cables from end to end, the network's side last.
struct CablingPath {
  /// The equipment along it: one more than there are cables.
  private(set) var nodes: [CablingNode]
  private(set) var cables: [CablingConnection]

  /// Where it comes to nothing: outlets and panels at its ends.
  var breaks: [CablingBreak] {
    var found: [CablingBreak] = []
    if let first = nodes.first { found += breaks(at: first, beside: cables.first) }
    if nodes.count > 1, let last = nodes.last { found += breaks(at: last, beside: cables.last) }
    return found
  }

  private func breaks(at node: CablingNode, beside cable: CablingConnection?) -> [CablingBreak] {
    guard node.kind.cablingRole == .fixed else { return [] }
    guard let cable else {
      return [
        CablingBreak(port: node.port, reason: .noLink),
        CablingBreak(port: node.port, reason: .notPlugged),
      ]
    }
    return [CablingBreak(port: node.port, reason: cable.isPermanent ? .notPlugged : .noLink)]
  }

  /// The switch it leads to.
  var switchNode: CablingNode? {
    nodes.last.flatMap { $0.kind.cablingRole == .networkSwitch ? $0 : nil }
  }

  /// Whether both its ends are switches: neither is behind the other.
  var joinsSwitches: Bool {
    nodes.count > 1 && switchNode != nil && nodes.first?.kind.cablingRole == .networkSwitch
  }

  /// What is plugged in along it, switches left out.
  var equipment: [CablingNode] {
    nodes.filter { [.telephone, .endpoint].contains($0.kind.cablingRole) }
  }

  /// Metres, of the cables whose length is known; nil when none is.
  var knownLength: Int? {
    let lengths = cables.compactMap(\.lengthMetres)
    return lengths.isEmpty ? nil : lengths.reduce(0, +)
  }
}

/// A piece of equipment on a path.
struct CablingNode {
  let asset: Asset
  let kind: EquipmentKind
  /// The port the path touches it by.
  let port: CablingPort

  /// What tells whether two paths meet: a port of a panel or an outlet, the whole of anything else.
  var key: CablingPort {
    kind.cablingRole == .fixed ? port : CablingPort(asset: asset.id, name: "")
  }
}

/// Why a path goes no further.
enum CablingBreakReason: String, CodeEnum {
  /// No permanent link ends behind the port.
  case noLink = "no_link"
  /// No patch cord is plugged into the port.
  case notPlugged = "not_plugged"
}

struct CablingBreak: Hashable {
  let port: CablingPort
  let reason: CablingBreakReason
}

extension CablingNetwork {
  /// The path a port is on; the port alone when no cable ends there.
  func path(at port: CablingPort) throws(RegistryError) -> CablingPath {
    guard let cable = try connections(at: port).first else {
      return CablingPath(nodes: [try node(port)], cables: [])
    }
    return try path(over: cable)
  }

  /// The path a cable is part of. Reads what it touches, and no more.
  func path(over cable: CablingConnection) throws(RegistryError) -> CablingPath {
    var seen: Set<ID<CablingConnection>> = [cable.id]
    let onward = try follow(cable, to: cable.to, &seen)
    let backward = try follow(cable, to: cable.from, &seen)
    let path = CablingPath(
      nodes: backward.nodes.reversed() + onward.nodes,
      cables: backward.cables.reversed() + [cable] + onward.cables)
    return path.towardsTheNetwork.withTelephonesOnTheirNetworkPort
  }

  /// Equipment reached one after another from a cable's end, with the cables after it.
  private func follow(
    _ first: CablingConnection, to end: CablingPort, _ seen: inout Set<ID<CablingConnection>>
  ) throws(RegistryError) -> CablingPath {
    var nodes = [try node(end)]
    var cables: [CablingConnection] = []
    var arrival = (cable: first, port: end)
    while cables.count < CablingNetwork.maximumCables, let last = nodes.last,
      let next = try cable(after: arrival.cable, at: last), seen.insert(next.id).inserted
    {
      let leaving = next.end(at: last.asset.id)
      arrival = (next, next.end(opposite: leaving))
      cables.append(next)
      nodes.append(try node(arrival.port))
    }
    return CablingPath(nodes: nodes, cables: cables)
  }

  /// The cable that carries on beyond the equipment; nil at an end.
  private func cable(after arriving: CablingConnection, at node: CablingNode)
    throws(RegistryError) -> CablingConnection?
  {
    switch node.kind.cablingRole {
    case .fixed:
      return try connections(at: node.port).first { $0.isPermanent != arriving.isPermanent }
    case .telephone:
      let others = try connections(of: node.asset.id).filter { $0.id != arriving.id }
      return others.count == 1 ? others.first : nil
    case .networkSwitch, .endpoint, .enclosure, .link:
      return nil
    }
  }

  private func node(_ port: CablingPort) throws(RegistryError) -> CablingNode {
    let asset = try registry.existing(port.asset)
    return CablingNode(asset: asset, kind: try asset.kind(in: registry), port: port)
  }
}

extension CablingPath {
  /// A telephone is on a path by two ports: the one nearer the network names it.
  fileprivate var withTelephonesOnTheirNetworkPort: CablingPath {
    var path = self
    for (index, node) in nodes.enumerated()
    where node.kind.cablingRole == .telephone && index < cables.count {
      path.nodes[index] = CablingNode(
        asset: node.asset, kind: node.kind, port: cables[index].end(at: node.asset.id))
    }
    return path
  }

  /// The same path with the end nearer the network last.
  fileprivate var towardsTheNetwork: CablingPath {
    guard let first = nodes.first, let last = nodes.last, first.rank > last.rank else {
      return self
    }
    return CablingPath(nodes: nodes.reversed(), cables: cables.reversed())
  }
}

extension CablingNode {
  /// From users to the network.
  fileprivate var rank: Int {
    switch kind {
    case .networkSwitch: 3
    case .patchPanel: 2
    case .outlet: 1
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .printer, .multifunction,
      .scanner, .server, .storage, .accessPoint, .ups, .telephone, .projector, .peripheral, .rack,
      .cablingCabinet, .cablingLink, .other:
      0
    }
  }
}
