package import RegistryModel

/// Findings of inventory: of one site, of one piece of equipment, or of all; the open ones unless a
/// state is asked for.
package struct FindingList: Query {
  package static let name = "finding.list"

  let asset: ID<Asset>?
  let site: ID<Site>?
  let state: FindingState
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.optionalReference("asset")
    site = try fields.optionalReference("site")
    state = try fields.optional("state") ?? .open
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var found = try findings(registry)
    if asset != nil, let site { found = found.filter { $0.site == site } }
    return .members([
      "findings": .array(
        try found.prefix(limit).map { one throws(RegistryError) in
          try FindingView.json(one, registry)
        }),
      "more": .bool(found.count > limit),
    ])
  }

  /// Latest first.
  private func findings(_ registry: any RegistryReader) throws(RegistryError)
    -> [InventoryFinding]
  {
    if let asset {
      return try registry.range(
        InventoryFinding.byAsset, [asset, state], descending: true, limit: limit + 1)
    }
    if let site {
      return try registry.range(
        InventoryFinding.bySite, [site, state], descending: true, limit: limit + 1)
    }
    return try registry.range(
      InventoryFinding.byState, [state], descending: true, limit: limit + 1)
  }
}
