import RegistryModel

/// Findings of inventory as answers show them.
enum FindingView {
  /// One row: what is recorded and found, who saw it, and what became of it.
  static func json(_ finding: InventoryFinding, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    let asset = try registry.existing(finding.asset)
    let (witnesses, confirmations) = try sightings(finding, registry)
    return .members([
      "code": .string(finding.code), "asset": .string(asset.tag.text),
      "site": try registry.code(finding.site), "fact": .string(finding.fact.rawValue),
      "recorded": try value(finding.recorded, finding.recordedPerson, registry),
      "found": try value(finding.found, finding.foundPerson, registry),
      "state": .string(finding.state.rawValue), "witnesses": .array(witnesses),
      "confirmations": .array(confirmations),
      "sightings": .integer(Int64(finding.sightings)),
      "case": try registry.code(finding.supportCase),
      "found_at": .string(finding.foundAt.description),
      "found_by": try registry.code(finding.foundBy), "note": finding.note.json,
      "resolved_at": finding.resolvedAt.moment,
      "resolved_by": try registry.code(finding.resolvedBy), "reason": finding.reason.json,
    ])
  }

  /// Open findings about equipment, earliest first.
  static func open(of asset: ID<Asset>, _ registry: any RegistryReader) throws(RegistryError)
    -> [JSON]
  {
    try InventoryFinding.open(of: asset, in: registry).map { one throws(RegistryError) in
      try json(one, registry)
    }
  }

  /// Those a case found, and what is open about the equipment it is about.
  static func of(
    _ supportCase: SupportCase, _ works: [Intervention], _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSON] {
    var found = try registry.all(InventoryFinding.byCase, supportCase.id)
    for asset in works.map(\.asset).withoutRepetition {
      found += try InventoryFinding.open(of: asset, in: registry)
    }
    return try found.withoutRepetition.map { one throws(RegistryError) in
      try json(one, registry)
    }
  }

  private static func value(
    _ text: String?, _ person: ID<Person>?, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON {
    person == nil ? text.json : try registry.code(person)
  }

  /// Work that found the same, and later work that found the registry right, oldest first.
  private static func sightings(_ finding: InventoryFinding, _ registry: any RegistryReader)
    throws(RegistryError) -> (witnesses: [JSON], confirmations: [JSON])
  {
    var witnesses: [JSON] = []
    var confirmations: [JSON] = []
    // What was seen before an earlier finding of the same was settled belongs to that one.
    let settled = try registry.all(InventoryFinding.byAsset, finding.asset)
      .filter { $0.fact == finding.fact && $0.id < finding.id }.compactMap(\.resolvedAt).max()
    let works = try registry.range(
      Intervention.byAsset, [finding.asset], from: settled, through: finding.resolvedAt)
    for work in works {
      for check in work.facts.checks where check.fact == finding.fact {
        let sighting = JSON.members([
          "at": .string(work.doneAt.description), "by": try registry.code(work.by),
          "case": try registry.code(work.supportCase),
        ])
        if check.isConfirmed {
          guard work.doneAt >= finding.foundAt else { continue }
          confirmations.append(sighting)
        } else if finding.isSame(as: check) {
          witnesses.append(sighting)
        }
      }
    }
    return (witnesses, confirmations)
  }
}
