package import RegistryModel

/// Records that contradict the registry and wait for a person, oldest first; with `all`, what was
/// decided too.
package struct ImportConflictList: Query {
  package static let name = "import.conflicts"

  let source: ID<ImportSource>?
  let isAll: Bool
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.optionalReference("source")
    isAll = try fields.optional("all") ?? false
    limit = try fields.integer("limit", in: 1...Paging.maximum) ?? 100
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var found: [ImportConflict] = []
    let states = isAll ? ConflictState.allCases : [.open]
    for state in states {
      found += try registry.all(ImportConflict.byState, state)
        .filter { source == nil || $0.source == source }
    }
    let rows = try found.prefix(limit).map { conflict throws(RegistryError) in
      try ImportConflictList.row(conflict, registry)
    }
    return .members([
      "conflicts": .array(rows), "more": .integer(Int64(max(0, found.count - limit))),
    ])
  }

  static func row(_ conflict: ImportConflict, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    var candidates: [JSON] = []
    for id in conflict.candidates.ids {
      guard let asset = try registry.get(id) else { continue }
      candidates.append(try candidate(asset, conflict.seen, registry))
    }
    let document = try registry.get(conflict.document)
    return .members([
      "code": .string(conflict.code), "reason": .string(conflict.reason.rawValue),
      "state": .string(conflict.state.rawValue),
      "source": .string(try registry.existing(conflict.source).code),
      "file": (document?.file).json, "line": .integer(Int64(conflict.line)),
      "path": .string(conflict.path), "seen": conflict.seen.json,
      "candidates": .array(candidates), "opened_at": .string(conflict.openedAt.description),
      "decision": conflict.decision.json,
      "asset": try conflict.asset.map { id throws(RegistryError) in try registry.tag(id) }
        ?? .null,
      "resolved_at": conflict.resolvedAt.moment,
      "resolved_by": try registry.personCode(conflict.resolvedBy), "note": conflict.note.json,
    ])
  }

  /// What speaks for one candidate and what against it.
  private static func candidate(
    _ asset: Asset, _ seen: SeenIdentity, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    let evidence = try MatchEvidence(asset, seen, in: registry)
    return .members([
      "tag": .string(asset.tag.text), "model": .string(try registry.existing(asset.model).label),
      "serial": asset.serial.json, "uuid": asset.uuid.json, "hostname": asset.hostname.json,
      "place": (try asset.place?.path(in: registry)).json,
      "status": .string(asset.status.rawValue),
      "agrees": .array(evidence.agreeing.map { .string($0.rawValue) }),
      "differs": .array(evidence.differing.map { .string($0.rawValue) }),
    ])
  }
}
