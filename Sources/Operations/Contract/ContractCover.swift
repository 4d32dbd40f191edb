package import RegistryModel

/// Adds equipment to what a contract covers: by placa, site, model, kind, or everything.
package struct ContractCover: Operation {
  package static let name = "contract.cover"
  package static let creates: [EntityKind] = [.cover]

  let contract: ID<Contract>
  let scopes: CoverScopes
  let since: CivilDate?
  let until: CivilDate?
  let terms: Terms?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    scopes = try CoverScopes(&fields)
    since = try fields.optional("since")
    until = try fields.optional("until")
    terms = try fields.terms()
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    try contract.requireOpen()
    try scopes.requireSome()
    try terms?.checkTerms(of: contract.entitlementKind)
    if let since, let until { try DayRange.check(since, until) }
    let first = since ?? contract.startsOn
    let last = until ?? contract.endsOn
    guard first <= contract.endsOn, last >= contract.startsOn else {
      throw RegistryError(
        .contractCoverOutside,
        [
          "contract": contract.code, "starts_on": contract.startsOn.description,
          "ends_on": contract.endsOn.description,
        ], hints: [Hint("contract.renew_first")])
    }
    for scope in scopes.scopes {
      let own = try overlapping(scope, contract, registry).filter { $0.contract == contract.id }
      if let asked = AskedCover(since, until, contract, besides: own) {
        throw asked.refusal(contract, try scope.label(in: registry))
      }
      try checkInService(scope, registry)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    var names: [String] = []
    var contracts: [String] = []
    for scope in scopes.scopes {
      for other in try overlapping(scope, contract, registry) where other.contract != contract.id {
        let name = try scope.label(in: registry)
        if !names.contains(name) { names.append(name) }
        let code = try registry.existing(other.contract).code
        if !contracts.contains(code) { contracts.append(code) }
      }
      effects.insert(
        Cover(
          id: effects.newID(), contract: contract.id, scope: scope, since: since, until: until,
          terms: terms))
      scope.touch(&effects)
    }
    effects.touch(contract.id)
    effects.answer("code", .string(contract.code))
    effects.answer("covered", .integer(Int64(scopes.scopes.count)))
    // Allowed, and said: the same days may be paid for twice.
    effects.answer("overlapping_contracts", .strings(contracts))
    effects.answer("overlapping_scopes", .strings(names))
  }

  /// Covers of the same thing on some of the same days.
  private func overlapping(
    _ scope: CoverScope, _ contract: Contract, _ registry: any RegistryReader
  ) throws(RegistryError) -> [Cover] {
    let first = max(since ?? contract.startsOn, contract.startsOn)
    // A cover without an end goes on with every renewal.
    let last = until
    var found: [Cover] = []
    for cover in try scope.covers(in: registry) {
      let isOwn = cover.contract == contract.id
      let other = isOwn ? contract : try registry.existing(cover.contract)
      let days = cover.days(under: other)
      let otherLast = isOwn ? cover.until : days.last
      let ownLast = isOwn ? last : min(last ?? contract.endsOn, contract.endsOn)
      let startsInTime = ownLast.map { days.first <= $0 } ?? true
      let endsInTime = otherLast.map { first <= $0 } ?? true
      if startsInTime && endsInTime { found.append(cover) }
    }
    return found
  }

  private func checkInService(_ scope: CoverScope, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard case .asset(let id) = scope else { return }
    let asset = try registry.existing(id)
    switch asset.status {
    case .disposed:
      throw RegistryError(.coverAssetDisposed, ["asset": asset.tag.text])
    case .ordered, .inStock, .inUse, .onLoan, .underRepair, .missing, .retired: return
    }
  }
}

extension ErrorCode {
  /// The days of the cover lie outside the contract's. Params: `contract`, `starts_on`, `ends_on`.
  package static let contractCoverOutside = ErrorCode("contract.cover_outside", .refused)
  /// Equipment that is gone cannot be covered. Params: `asset`.
  package static let coverAssetDisposed = ErrorCode("cover.asset_disposed", .refused)
}
