package import RegistryModel

extension PreventiveScope {
  /// Takes `assets`, `sites`, `models` and `kinds`.
  init(_ fields: inout Fields) throws(RegistryError) {
    self.init(
      assets: try fields.references("assets", maximum: 1000),
      sites: try fields.references("sites", maximum: 1000),
      models: try fields.references("models", maximum: 1000),
      kinds: CodeList(try fields.list("kinds", maximum: 100)))
  }

  /// Refuses what the contract does not cover with preventive maintenance.
  ///
  /// - Throws: `preventive.service_not_granted`, `preventive.scope_outside`.
  func requireWithin(_ contract: Contract, _ registry: any RegistryReader) throws(RegistryError) {
    let covers = try registry.all(Cover.byContract, contract.id)
      .filter { contract.grantsPreventive($0) }
    guard !covers.isEmpty else {
      throw RegistryError(
        .preventiveServiceNotGranted, ["contract": contract.code],
        hints: [Hint("preventive.grant_service", ["contract": contract.code])])
    }
    for named in all where try !named.overlaps(anyOf: covers, registry) {
      throw RegistryError(
        .preventiveScopeOutside,
        ["contract": contract.code, "name": try named.label(in: registry)],
        hints: [Hint("contract.show_covers", ["contract": contract.code])])
    }
  }

  private var all: [CoverScope] {
    assets.map { .asset($0) } + sites.map { .site($0) } + models.map { .model($0) }
      + kinds.codes.map { .kind($0) }
  }
}

extension CoverScope {
  /// Whether some equipment could be both in this and in one of the covers.
  fileprivate func overlaps(anyOf covers: [Cover], _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    for cover in covers where try overlaps(cover.scope, registry) { return true }
    return false
  }

  /// Whether some equipment could be in both, as it stands now.
  fileprivate func overlaps(_ other: CoverScope, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    if case .asset(let id) = self {
      let asset = try registry.existing(id)
      let kind = try registry.existing(asset.model).equipmentKind
      return CoverScope.about(asset, kind).contains(other)
    }
    switch (self, other) {
    case (_, .asset): return try other.overlaps(self, registry)
    case (.model(let model), .kind(let kind)), (.kind(let kind), .model(let model)):
      return try registry.existing(model).equipmentKind == kind
    case (.site, .site), (.model, .model), (.kind, .kind): return self == other
    case (.site, _), (_, .site), (.everything, _), (_, .everything): return true
    case (.asset, _): return false
    }
  }
}

extension ErrorCode {
  /// Nothing of the contract's cover has preventive maintenance among its services. Params:
  /// `contract`.
  package static let preventiveServiceNotGranted = ErrorCode(
    "preventive.service_not_granted", .refused)
  /// The contract does not cover it. Params: `contract`, `name`.
  package static let preventiveScopeOutside = ErrorCode("preventive.scope_outside", .refused)
}
