package import RegistryModel

/// Contracts, the first to lapse first.
package struct ContractList: Query {
  package static let name = "contract.list"

  let provider: ID<Provider>?
  let kind: EntitlementKind?
  let state: ContractState?
  let on: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.optionalReference("provider")
    kind = try fields.optional("kind")
    state = try fields.optional("state")
    on = try fields.optional("on")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let day = on ?? context.today
    let text = ContractText(registry: registry, day: day)
    let contracts =
      if let provider {
        try registry.all(Contract.byProvider, provider)
      } else {
        try registry.range(Contract.byLapse)
      }
    var items: [JSON] = []
    for contract in contracts where kind == nil || contract.entitlementKind == kind {
      if let state, try contract.state(on: day, registry) != state { continue }
      items.append(.object(try text.summary(contract)))
    }
    return .members(["on": .string(day.description), "contracts": .array(items)])
  }
}

extension ContractState: FieldValue {}
