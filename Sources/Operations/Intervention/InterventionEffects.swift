import RegistryModel

/// Work as it is being recorded: on what, for which case, when and by whom.
struct WorkDone {
  let id: ID<Intervention>
  let asset: Asset
  let supportCase: SupportCase
  let at: Instant
  let by: ID<Person>?
}

/// What recording an intervention says back.
struct InterventionOutcome {
  /// Codes of the findings it opened or bore witness to.
  var findings: [String] = []
  var fall: CounterFall?
}

extension Effects {
  /// Records work on equipment: its reading, its parts, those of donors, and what it found.
  mutating func record(
    _ data: InterventionData, of supportCase: SupportCase, _ registry: any RegistryReader,
    _ stamp: Stamp
  ) throws(RegistryError) -> InterventionOutcome {
    let work = WorkDone(
      id: newID(), asset: try registry.existing(data.asset), supportCase: supportCase,
      at: data.doneAt ?? stamp.at, by: data.by ?? stamp.actor)
    var disputes: [Dispute] = []
    for check in data.facts where !check.isConfirmed {
      disputes.append(try Dispute(check, of: work.asset, note: data.note?.text, in: registry))
    }
    let fall = try data.reading.flatMap { total throws(RegistryError) in
      try CounterFall.all(
        CounterReadings([.total: total]), of: work.asset.id, at: work.at, in: registry
      ).first
    }
    if let fall { disputes.append(Dispute(fall)) }
    let reading = try record(data.reading, work, registry)
    disputes += try move(out: data.partsOut, in: data.partsIn, work, registry)
    let facts = data.facts.filter(\.isConfirmed) + disputes.map(\.check)
    insert(
      Intervention(
        id: work.id, supportCase: supportCase.id, asset: work.asset.id, role: data.role,
        action: data.action, minutes: data.minutes, reading: reading, cost: data.cost,
        result: data.result, doneAt: work.at, by: work.by, note: data.note?.text ?? stamp.note,
        facts: FactChecks(facts)))
    touch(work.asset.id)
    var outcome = InterventionOutcome(fall: fall)
    for dispute in disputes {
      let origin = FindingOrigin(
        asset: work.asset, supportCase: supportCase.id, intervention: work.id, at: work.at,
        by: work.by)
      outcome.findings.append(try report(dispute, origin, registry, stamp))
    }
    return outcome
  }

  mutating func answer(_ outcome: InterventionOutcome) {
    if let fall = outcome.fall {
      answer("counter_before", .integer(Int64(fall.before)))
      answer("counter_now", .integer(Int64(fall.now)))
    }
    guard !outcome.findings.isEmpty else { return }
    answer("findings", .strings(outcome.findings))
  }

  /// The reading of the counter; the one there is when it was read at the very same moment.
  private mutating func record(
    _ total: Int?, _ work: WorkDone, _ registry: any RegistryReader
  ) throws(RegistryError) -> ID<Reading>? {
    guard let total else { return nil }
    if let same = try registry.first(Reading.byAsset, work.asset.id, work.at) { return same.id }
    let reading = Reading(
      id: newID(), asset: work.asset.id, at: work.at, counters: CounterReadings([.total: total]),
      levels: SupplyReadings(), source: work.supportCase.code)
    insert(reading)
    return reading.id
  }
}
