package import RegistryModel

/// Obligations of preventive maintenance, of one contract or of all, by code.
package struct PreventiveList: Query {
  package static let name = "preventive.list"

  let contract: ID<Contract>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.optionalReference("contract")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found =
      if let contract {
        try registry.all(PreventiveObligation.byContract, contract)
      } else {
        try registry.range(PreventiveObligation.byCode)
      }
    return .members([
      "obligations": .array(
        try found.map { one throws(RegistryError) in try PreventiveText.obligation(one, registry) })
    ])
  }
}

/// Obligations as answers show them.
enum PreventiveText {
  static func obligation(_ one: PreventiveObligation, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let contract = try registry.existing(one.contract)
    return .members([
      "obligation": .string(one.code), "contract": .string(contract.code),
      "provider": .string(try registry.existing(contract.provider).code),
      "visits": .integer(Int64(one.visits)), "period": .string(one.period.rawValue),
      "per": .string(one.unit.rawValue), "tolerance_days": .integer(Int64(one.toleranceDays)),
      "starts_on": .string((one.since ?? contract.startsOn).description),
      "ends_on": .string(min(one.until ?? contract.lapsesOn, contract.lapsesOn).description),
      "kinds": .strings(one.scope.kinds.codes.map(\.rawValue)),
      "models": .strings(try registry.labels(one.scope.models)),
      "sites": .strings(try registry.labels(one.scope.sites) { $0.code }),
      "assets": .strings(try registry.labels(one.scope.assets)),
      "tasks": .strings(one.tasks.texts), "missed_removed": one.missedRemoved.json,
      "revision": .integer(one.revision),
    ])
  }
}

extension RegistryReader {
  /// What people call each; what is gone is left out.
  fileprivate func labels<E: Referable>(_ ids: [ID<E>], _ label: (E) -> String = { $0.label })
    throws(RegistryError) -> [String]
  {
    var labels: [String] = []
    for id in ids { if let thing = try get(id) { labels.append(label(thing)) } }
    return labels
  }
}
