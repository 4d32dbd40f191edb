import RegistryModel

/// Cables and where they lead, read along the indexes of their two ends.
struct CablingNetwork {
  /// The most cables one path is followed over: more than any building has.
  static let maximumCables = 64

  let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// Every cable that ends at the equipment.
  func connections(of asset: ID<Asset>) throws(RegistryError) -> [CablingConnection] {
    try registry.all(CablingConnection.byFrom, asset)
      + registry.all(CablingConnection.byTo, asset)
  }

  /// Every cable that ends at the port: two at most, behind and before it.
  func connections(at port: CablingPort) throws(RegistryError) -> [CablingConnection] {
    try registry.all(CablingConnection.byFrom, port.asset, port.name)
      + registry.all(CablingConnection.byTo, port.asset, port.name)
  }

  /// The cable on one side of the port; where ports have no two sides, whichever there is.
  func connection(at port: CablingPort, isPermanent: Bool) throws(RegistryError)
    -> CablingConnection?
  {
    let all = try connections(at: port)
    switch try role(of: port.asset) {
    case .fixed: return all.first { $0.isPermanent == isPermanent }
    case .networkSwitch, .telephone, .endpoint, .enclosure, .link: return all.first
    }
  }

  /// Where a permanent link runs; nil once it was removed.
  func connection(of link: ID<Asset>) throws(RegistryError) -> CablingConnection? {
    try registry.first(CablingConnection.byLink, link)
  }

  func role(of asset: ID<Asset>) throws(RegistryError) -> CablingRole {
    try registry.existing(asset).kind(in: registry).cablingRole
  }
}

extension CablingConnection {
  var from: CablingPort { CablingPort(asset: fromAsset, name: fromPort) }
  var to: CablingPort { CablingPort(asset: toAsset, name: toPort) }

  /// A link in walls and ducts, not a patch cord.
  var isPermanent: Bool { link != nil }

  func end(opposite port: CablingPort) -> CablingPort { from == port ? to : from }

  /// The end at the equipment.
  func end(at asset: ID<Asset>) -> CablingPort { fromAsset == asset ? from : to }
}
