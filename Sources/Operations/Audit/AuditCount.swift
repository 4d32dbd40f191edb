package import RegistryModel

/// Takes down what was read during a count. The registry of assets is never touched: not what is
/// found elsewhere, not what is found again, not what nobody knows.
package struct AuditCount: Operation {
  package static let name = "audit.count"
  package static let creates: [EntityKind] = [.auditScan]

  let audit: ID<Audit>
  let round: Int
  let scans: [ScanEntry]

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
    round = try fields.integer("round", in: 1...2) ?? 1
    scans = try fields.requiredList("scans", maximum: 5000)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let audit = try registry.existing(audit)
    try audit.confirmOpen()
    guard audit.countEndedAt == nil else {
      throw RegistryError(.auditCountEnded, ["audit": audit.code])
    }
    guard round == 1 || stamp.actor != nil else { throw RegistryError(.auditActorNeeded) }
    guard stamp.actor != nil, let own = try lastScan(stamp, registry), own.round != round else {
      return
    }
    throw RegistryError(.auditSecondCountSamePerson, ["audit": audit.code])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let audit = try registry.existing(audit)
    let last = try registry.range(
      AuditScan.byAudit, [audit.id], descending: true, limit: 1
    ).first
    var ordinal = last?.ordinal ?? 0
    var context = try lastScan(stamp, registry)?.location
    var tally = ScanTally()
    for (index, entry) in scans.enumerated() {
      ordinal += 1
      let reading = try self.reading(entry, index, audit, registry)
      if case .place(let place) = reading { context = place }
      let asset = reading.assetFound
      effects.insert(
        AuditScan(
          id: effects.newID(), audit: audit.id, ordinal: ordinal, at: stamp.at, by: stamp.actor,
          round: round, code: entry.code, meaning: reading.meaning, asset: asset?.id,
          location: context, observedSerial: entry.serial, observedModel: entry.model,
          note: entry.note))
      if let asset { effects.touch(asset.id) }
      tally.add(reading, entry.code)
    }
    effects.touch(audit.id)
    tally.answer(audit, &effects)
  }

  private func reading(
    _ entry: ScanEntry, _ index: Int, _ audit: Audit, _ registry: any RegistryReader
  ) throws(RegistryError) -> ScanReading {
    do {
      return try ScanReading(entry.code, audit: audit, registry)
    } catch {
      throw error.located(SourceLocation(pointer: "/data/scans/\(index)"))
    }
  }

  /// The last thing this person read: where they are, since a count comes in many lines.
  private func lastScan(_ stamp: Stamp, _ registry: any RegistryReader) throws(RegistryError)
    -> AuditScan?
  {
    var query = IndexQuery(AuditScan.byAudit.name, [audit.column])
    query.descending = true
    var last: AuditScan?
    try registry.scan(AuditScan.table, query) { row throws(RegistryError) in
      let scan = try AuditScan(row)
      guard scan.by == stamp.actor else { return true }
      last = scan
      return false
    }
    return last
  }
}

/// What one line of a count came to.
private struct ScanTally {
  private var places = 0
  private var assets = 0
  private var unknown: [String] = []
  private var ambiguous: [String] = []

  mutating func add(_ reading: ScanReading, _ code: String) {
    switch reading {
    case .place: places += 1
    case .asset: assets += 1
    case .unknown: unknown.append(code)
    case .ambiguous: ambiguous.append(code)
    }
  }

  /// Nothing here tells what is expected.
  func answer(_ audit: Audit, _ effects: inout Effects) {
    effects.answer("audit", .string(audit.code))
    effects.answer("places", .integer(Int64(places)))
    effects.answer("assets", .integer(Int64(assets)))
    effects.answer("unknown", .array(unknown.map { .string($0) }))
    effects.answer("ambiguous", .array(ambiguous.map { .string($0) }))
  }
}

extension ScanReading {
  var meaning: AuditScanMeaning {
    switch self {
    case .place: .location
    case .asset: .asset
    case .unknown: .unknown
    case .ambiguous: .ambiguous
    }
  }

  var assetFound: Asset? {
    switch self {
    case .asset(let asset): asset
    case .place, .unknown, .ambiguous: nil
    }
  }
}

extension ErrorCode {
  package static let auditCountEnded = ErrorCode("audit.count_ended", .refused)
  package static let auditActorNeeded = ErrorCode("audit.actor_needed", .refused)
  package static let auditSecondCountSamePerson = ErrorCode(
    "audit.second_count_same_person", .refused)
}
