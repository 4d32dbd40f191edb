package import RegistryModel

/// What happened to one piece of equipment: its interventions with their cases, newest first.
package struct AssetCases: Query {
  package static let name = "asset.cases"

  let asset: ID<Asset>
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    limit = try fields.integer("limit", in: 1...1000) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let works = try registry.range(
      Intervention.byAsset, [asset], descending: true, limit: limit + 1)
    var rows: [JSON] = []
    for work in works.prefix(limit) {
      let found = try registry.existing(work.supportCase)
      rows.append(
        .members([
          "case": .string(found.code), "state": .string(found.state.rawValue),
          "done_at": .string(work.doneAt.description), "role": .string(work.role.rawValue),
          "action": .string(work.action.rawValue),
          "parts_out": try InstalledPartView.takenOut(by: work.id, registry),
          "parts_in": try InstalledPartView.putIn(by: work.id, registry),
          "result": work.result.json, "minutes": work.minutes.json,
          "cost": work.cost?.json ?? .null, "reading": try registry.total(of: work.reading),
          "by": try registry.code(work.by), "note": work.note.json,
          "summary": .string(found.summary),
        ]))
    }
    return .members([
      "asset": try registry.tag(asset), "cases": .array(rows), "more": .bool(works.count > limit),
    ])
  }
}
