package import RegistryModel

/// The evidence: visits and excuses as they were recorded, the latest first, whatever they count
/// for.
package struct PreventiveVisits: Query {
  package static let name = "preventive.visits"

  let asset: ID<Asset>?
  let obligation: ID<PreventiveObligation>?
  let contract: ID<Contract>?
  let from: CivilDate?
  let to: CivilDate?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.optionalReference("asset")
    obligation = try fields.optionalReference("obligation")
    contract = try fields.optionalReference("contract")
    from = try fields.optional("from")
    to = try fields.optional("to")
    limit = try fields.integer("limit", in: 1...1000) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    if let from, let to { try DayRange.check(from, to) }
    let obligations = try obligations(registry)
    var found: [PreventiveEntry] = []
    for one in obligations {
      if let asset {
        found += try registry.range(
          PreventiveEntry.byAsset, [asset, one.id], from: from, through: to, descending: true,
          limit: limit + 1)
      } else {
        found += try registry.range(
          PreventiveEntry.byObligation, [one.id], from: from, through: to, descending: true,
          limit: limit + 1)
      }
    }
    found.sort { ($0.on, $0.id) > ($1.on, $1.id) }
    let rows = try found.prefix(limit).map { entry throws(RegistryError) in
      try row(entry, registry)
    }
    return .members(["visits": .array(rows), "more": .bool(found.count > limit)])
  }

  private func obligations(_ registry: any RegistryReader) throws(RegistryError)
    -> [PreventiveObligation]
  {
    if let obligation { return [try registry.existing(obligation)] }
    guard let contract else { return try registry.range(PreventiveObligation.byCode) }
    return try registry.all(PreventiveObligation.byContract, contract)
  }

  /// `result` is null for an excuse.
  private func row(_ entry: PreventiveEntry, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let asset = try entry.asset.map { id throws(RegistryError) in try registry.existing(id) }
    let obligation = try registry.existing(entry.obligation)
    return .members([
      "on": .string(entry.on.description), "asset": (asset?.tag.text).json,
      "site": try registry.code(entry.site ?? asset?.site),
      "obligation": .string(obligation.code),
      "contract": .string(try registry.existing(obligation.contract).code),
      "result": entry.result.json, "window": entry.window.json,
      "provider": try registry.code(entry.provider), "person": try registry.code(entry.person),
      "case": try registry.code(entry.supportCase), "document": entry.document.json,
      "tasks": .strings(entry.tasks.texts), "reading": entry.reading.json,
      "note": entry.note.json,
    ])
  }
}
