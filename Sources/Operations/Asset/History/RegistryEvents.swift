import RegistryModel

extension AssetEventTeller {
  /// Where audits saw it, and what they decided about it.
  func counts() throws(RegistryError) -> [AssetEvent] {
    var events: [AssetEvent] = []
    for scan in try registry.all(AuditScan.byAsset, asset.id) {
      let audit = try registry.existing(scan.audit)
      let place = Place(site: audit.site, location: scan.location)
      events.append(
        AssetEvent(
          kind: .counted, day: day(scan.at), at: scan.at, code: audit.code,
          to: try place.path(in: registry), note: scan.note, by: scan.by,
          details: [JSONMember("serial", scan.observedSerial.json)],
          row: RowReference(table: AuditScan.table.name, id: scan.id.rawValue)))
    }
    for finding in try registry.all(AuditFinding.byAsset, asset.id) {
      events.append(
        AssetEvent(
          kind: .auditFinding, day: day(finding.decidedAt), at: finding.decidedAt,
          code: try registry.existing(finding.audit).code, note: finding.reason,
          by: finding.decidedBy,
          details: [
            JSONMember("class", .string(finding.findingClass.rawValue)),
            JSONMember("decision", .string(finding.decision.rawValue)),
          ],
          row: RowReference(table: AuditFinding.table.name, id: finding.id.rawValue)))
    }
    return events
  }

  /// What support found otherwise than the registry says, and what became of it.
  func findings() throws(RegistryError) -> [AssetEvent] {
    var events: [AssetEvent] = []
    for finding in try registry.all(InventoryFinding.byAsset, asset.id) {
      let (recordedPerson, foundPerson) = (
        try registry.code(finding.recordedPerson).stringValue,
        try registry.code(finding.foundPerson).stringValue
      )
      let fact = [JSONMember("fact", .string(finding.fact.rawValue))]
      events.append(
        AssetEvent(
          kind: .finding, day: day(finding.foundAt), at: finding.foundAt, code: finding.code,
          from: finding.recorded ?? recordedPerson, to: finding.found ?? foundPerson,
          note: finding.note, by: finding.foundBy,
          supportCase: try registry.code(finding.supportCase).stringValue, details: fact,
          row: RowReference(table: InventoryFinding.table.name, id: finding.id.rawValue)))
      guard let resolved = finding.resolvedAt else { continue }
      events.append(
        AssetEvent(
          kind: .findingResolved, day: day(resolved), at: resolved, code: finding.code,
          to: finding.state.rawValue, note: finding.reason, by: finding.resolvedBy,
          details: fact,
          row: RowReference(table: InventoryFinding.table.name, id: finding.id.rawValue),
          isLatestChange: true))
    }
    return events
  }

  /// What began to cover it, and what no longer does; of contracts, since it is here. What came from
  /// a unit this one replaced, or went on with the one that replaced it, says which.
  func cover() throws(RegistryError) -> [AssetEvent] {
    let model = try registry.existing(asset.model)
    let rights = try EntitlementsOfAsset(asset: asset, model: model, registry: registry).all()
    var events: [AssetEvent] = []
    for right in rights {
      let standing = right.standing(on: today)
      let details = [
        JSONMember("entitlement", .string(right.kind.rawValue)),
        JSONMember("provider", try registry.code(right.provider)),
        JSONMember("ends_on", standing.endsOn.json),
        JSONMember("carried_from", try tag(right.carriedFrom).json),
        JSONMember("carried_to", try tag(right.carriedTo).json),
      ]
      if let first = standing.startsOn, first <= today {
        events.append(
          AssetEvent(kind: .coverageBegan, day: first, code: right.code, details: details))
      }
      if let last = standing.endsOn, last < today {
        events.append(
          AssetEvent(kind: .coverageEnded, day: last, code: right.code, details: details))
      }
    }
    return events
  }
}
