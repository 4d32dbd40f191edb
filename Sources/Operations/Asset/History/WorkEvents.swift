import RegistryModel

extension AssetEventTeller {
  /// Its cases, and the work done on it.
  func work() throws(RegistryError) -> [AssetEvent] {
    var events: [AssetEvent] = []
    var seen: Set<ID<SupportCase>> = []
    for work in try registry.all(Intervention.byAsset, asset.id) {
      let found = try registry.existing(work.supportCase)
      if seen.insert(found.id).inserted {
        events += milestones(found) + (try turns(of: found))
      }
      // That a case is about it is told by the case's own opening.
      guard work.action != .reported else { continue }
      events.append(try told(work, found))
    }
    return events
  }

  private func milestones(_ found: SupportCase) -> [AssetEvent] {
    func event(_ kind: AssetEventKind, _ at: Instant, _ state: CaseState? = nil) -> AssetEvent {
      AssetEvent(
        kind: kind, day: day(at), at: at, code: found.code, to: state?.rawValue,
        summary: found.summary)
    }
    var events = [event(.caseOpened, found.openedAt)]
    events[0].row = RowReference(table: SupportCase.table.name, id: found.id.rawValue)
    if let ended = found.endedAt { events.append(event(.caseEnded, ended, found.state)) }
    return events
  }

  /// When work on a case stood still and why, when it went on, each time it was solved, and each
  /// time that did not last.
  private func turns(of found: SupportCase) throws(RegistryError) -> [AssetEvent] {
    let moves = try registry.all(CaseEvent.byCase, found.id)
    let superseded = CaseSpans(moves, until: found.openedAt).superseded
    return moves.compactMap { move in
      guard !superseded.contains(move.id), let kind = turn(move) else { return nil }
      let isSolved = kind == .caseSolved
      return AssetEvent(
        kind: kind, day: day(move.at), at: move.at, code: found.code, to: move.to?.rawValue,
        summary: isSolved ? found.summary : nil, note: isSolved ? nil : move.note, by: move.actor,
        details: [JSONMember("reason", move.reason.json)])
    }
  }

  private func turn(_ move: CaseEvent) -> AssetEventKind? {
    switch move.to {
    case .suspended: .caseSuspended
    case .solved: .caseSolved
    case .reopened: .caseReopened
    case .registered, .inProgress, .escalatedSpecialist, .escalatedOnsite, .providerActive:
      move.from == .suspended ? .caseResumed : nil
    case .closed, .unmanaged, nil: nil
    }
  }

  private func told(_ work: Intervention, _ found: SupportCase) throws(RegistryError)
    -> AssetEvent
  {
    AssetEvent(
      kind: .intervention, day: day(work.doneAt), at: work.doneAt, note: work.note, by: work.by,
      supportCase: found.code,
      details: [
        JSONMember("role", .string(work.role.rawValue)),
        JSONMember("action", .string(work.action.rawValue)),
        JSONMember("parts_out", try InstalledPartView.takenOut(by: work.id, registry)),
        JSONMember("parts_in", try InstalledPartView.putIn(by: work.id, registry)),
        JSONMember("reading", try registry.total(of: work.reading)),
        JSONMember("minutes", work.minutes.json),
        JSONMember("cost", work.cost?.json ?? .null),
        JSONMember("result", work.result.json),
      ],
      row: RowReference(table: Intervention.table.name, id: work.id.rawValue))
  }

  /// Tickets with providers about it.
  func tickets() throws(RegistryError) -> [AssetEvent] {
    var parts: [ID<Escalation>: [PartClass]] = [:]
    var order: [ID<Escalation>] = []
    for line in try registry.all(EscalationLine.byAsset, asset.id) {
      if parts[line.escalation] == nil { order.append(line.escalation) }
      parts[line.escalation, default: []].append(line.partClass)
    }
    var events: [AssetEvent] = []
    for id in order {
      let ticket = try registry.existing(id)
      let details = [
        JSONMember("provider", try registry.code(ticket.provider)),
        JSONMember("ticket_number", ticket.ticketNumber.json),
        JSONMember("parts", .strings((parts[id] ?? []).map(\.rawValue))),
      ]
      func tell(_ kind: AssetEventKind, _ at: Instant, _ state: EscalationState? = nil) {
        events.append(
          AssetEvent(
            kind: kind, day: day(at), at: at, code: ticket.code, to: state?.rawValue,
            details: details))
      }
      tell(.escalationRaised, ticket.createdAt)
      events[events.count - 1].row = RowReference(
        table: Escalation.table.name, id: ticket.id.rawValue)
      if let resolved = ticket.resolvedAt { tell(.escalationResolved, resolved) }
      if let ended = ticket.endedAt { tell(.escalationEnded, ended, ticket.state) }
    }
    return events
  }

  /// The parts that providers sent for it, and what went back.
  func exchanges() throws(RegistryError) -> [AssetEvent] {
    var events: [AssetEvent] = []
    for line in try registry.all(EscalationLine.byAsset, asset.id) {
      for part in try registry.all(PartExchange.byLine, line.id) {
        events += try told(part, line)
      }
    }
    return events
  }

  private func told(_ part: PartExchange, _ line: EscalationLine) throws(RegistryError)
    -> [AssetEvent]
  {
    let ticket = try registry.existing(part.escalation)
    func event(_ kind: AssetEventKind, _ day: CivilDate, _ serial: String?, _ waybill: String?)
      -> AssetEvent
    {
      AssetEvent(
        kind: kind, day: day, code: part.code,
        details: [
          JSONMember("escalation", .string(ticket.code)),
          JSONMember("part_class", .string(line.partClass.rawValue)),
          JSONMember("quantity", .integer(Int64(part.quantity))),
          JSONMember("serial", serial.json), JSONMember("waybill", waybill.json),
        ])
    }
    var announced = event(.partAnnounced, part.announcedOn, nil, part.waybill)
    announced.row = RowReference(table: PartExchange.table.name, id: part.id.rawValue)
    // An unused one goes back as it came.
    let returned = part.unusedOn == nil ? part.defectiveSerial : part.serial
    return [
      announced,
      part.receivedOn.map { event(.partReceived, $0, part.serial, nil) },
      part.installedOn.map { event(.partInstalled, $0, part.serial, nil) },
      part.returnedOn.map { event(.partReturned, $0, returned, part.returnWaybill) },
    ].compactMap { $0 }
  }

  /// Readings of its own: one taken with work is told with the work.
  func readings() throws(RegistryError) -> [AssetEvent] {
    let withWork = Set(
      try registry.all(Intervention.byAsset, asset.id).compactMap(\.reading))
    return try registry.all(Reading.byAsset, asset.id).filter { !withWork.contains($0.id) }
      .map { reading in
        AssetEvent(
          kind: .reading, day: day(reading.at), at: reading.at,
          details: [
            JSONMember("counters", reading.counters.json),
            JSONMember("source", reading.source.json),
          ],
          row: RowReference(table: Reading.table.name, id: reading.id.rawValue))
      }
  }
}
