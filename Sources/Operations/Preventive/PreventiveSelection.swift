import RegistryModel

/// Which obligations a question is about.
struct PreventiveSelection {
  let contract: ID<Contract>?
  let provider: ID<Provider>?
  let asset: ID<Asset>?

  /// Along the narrowest index there is: the covers of one piece of equipment, a contract, a
  /// provider's contracts; else all there are.
  func obligations(_ registry: any RegistryReader) throws(RegistryError) -> [PreventiveObligation] {
    var contracts: [ID<Contract>]
    if let asset {
      contracts = try Cover.about(try registry.existing(asset), in: registry).map(\.contract)
      if let contract { contracts = contracts.filter { $0 == contract } }
    } else if let contract {
      contracts = [contract]
    } else if let provider {
      contracts = try registry.all(Contract.byProvider, provider).map(\.id)
    } else {
      return try registry.range(PreventiveObligation.byCode)
    }
    var found: [PreventiveObligation] = []
    for id in Set(contracts).sorted() {
      if let provider, try registry.existing(id).provider != provider { continue }
      found += try registry.all(PreventiveObligation.byContract, id)
    }
    return found
  }
}
