package import RegistryModel

/// One thing a contract can cover.
package enum CoverScope: Hashable, Sendable {
  case asset(ID<Asset>)
  case site(ID<Site>)
  case model(ID<Model>)
  case kind(EquipmentKind)
  case everything
}

/// The scopes one line names: any number of each.
struct CoverScopes: Sendable {
  let scopes: [CoverScope]

  init(_ fields: inout Fields) throws(RegistryError) {
    let assets: [ID<Asset>] = try fields.references("assets", maximum: 1000)
    let sites: [ID<Site>] = try fields.references("sites", maximum: 1000)
    let models: [ID<Model>] = try fields.references("models", maximum: 1000)
    let kinds: [EquipmentKind] = try fields.list("kinds", maximum: 100)
    let everything: Bool? = try fields.optional("everything")
    var all = assets.map { CoverScope.asset($0) }
    all += sites.map { CoverScope.site($0) }
    all += models.map { CoverScope.model($0) }
    all += kinds.map { CoverScope.kind($0) }
    if everything == true { all.append(.everything) }
    var seen: Set<CoverScope> = []
    scopes = all.filter { seen.insert($0).inserted }
  }

  /// - Throws: `contract.nothing_named`.
  func requireSome() throws(RegistryError) {
    guard scopes.isEmpty else { return }
    throw RegistryError(.contractNothingNamed, hints: [Hint("contract.name_scope")])
  }
}

extension CoverScope {
  /// Covers of this very thing, by whatever contract.
  func covers(in registry: any RegistryReader) throws(RegistryError) -> [Cover] {
    switch self {
    case .asset(let id): try registry.all(Cover.byAsset, id)
    case .site(let id): try registry.all(Cover.bySite, id)
    case .model(let id): try registry.all(Cover.byModel, id)
    case .kind(let kind): try registry.all(Cover.byKind, kind)
    case .everything: try registry.all(Cover.byEverything, true)
    }
  }

  /// What people call it: a placa, a site's code, a model's name, a kind's code.
  func label(in registry: any RegistryReader) throws(RegistryError) -> String {
    switch self {
    case .asset(let id): try registry.existing(id).label
    case .site(let id): try registry.existing(id).code
    case .model(let id): try registry.existing(id).label
    case .kind(let kind): kind.rawValue
    case .everything: "everything"
    }
  }

  /// `asset`, `site`, `model`, `kind` or `everything`.
  var type: String {
    switch self {
    case .asset: "asset"
    case .site: "site"
    case .model: "model"
    case .kind: "kind"
    case .everything: "everything"
    }
  }

  /// The cover's owner gets it in its history too.
  func touch(_ effects: inout Effects) {
    switch self {
    case .asset(let id): effects.touch(id)
    case .site(let id): effects.touch(id)
    case .model(let id): effects.touch(id)
    case .kind, .everything: break
    }
  }
}

extension Cover {
  package init(
    id: ID<Cover>, contract: ID<Contract>, scope: CoverScope, since: CivilDate? = nil,
    until: CivilDate? = nil, terms: Terms? = nil
  ) {
    self.init(id: id, contract: contract, since: since, until: until, terms: terms)
    switch scope {
    case .asset(let id): asset = id
    case .site(let id): site = id
    case .model(let id): model = id
    case .kind(let kind): equipmentKind = kind
    case .everything: everything = true
    }
  }

  /// What it covers.
  package var scope: CoverScope {
    if let asset { return .asset(asset) }
    if let site { return .site(site) }
    if let model { return .model(model) }
    if let equipmentKind { return .kind(equipmentKind) }
    return .everything
  }

  /// First and last day, the contract's own where the cover names none.
  func days(under contract: Contract) -> (first: CivilDate, last: CivilDate) {
    (
      max(since ?? contract.startsOn, contract.startsOn),
      min(until ?? contract.lapsesOn, contract.lapsesOn)
    )
  }
}

extension ErrorCode {
  /// Nothing to cover, or to stop covering, was named.
  package static let contractNothingNamed = ErrorCode("contract.nothing_named", .refused)
}
