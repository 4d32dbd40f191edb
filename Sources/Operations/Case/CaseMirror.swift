package import RegistryModel

/// Shows here a case that lives in the entity's own service-management tool: creates it, or takes
/// what the tool says of it now. Its moves are the tool's and are not refused; its times are the
/// tool's too.
///
/// A record the tool gave before, word for word, changes nothing and leaves no line, whatever our
/// people did with the case since. One that says something else is taken, its state only when the tool
/// moved the case: then the answer tells under `overrides` which moves of ours that undoes. What is
/// older than the tool's last word is refused.
package struct CaseMirror: Operation {
  package static let name = "case.mirror"
  package static let creates: [EntityKind] = [.supportCase, .caseEvent, .intervention]
  package static let leavesNoLineWhenUnchanged = true

  let record: MirroredCase

  package init(_ fields: inout Fields) throws(RegistryError) {
    record = try MirroredCase(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if let known = try record.known(registry), record.isSaidAgain(of: known) { return }
    if let first = record.problems(registry, now: stamp.at).first { throw first }
  }

  package static func problems(
    in fields: Fields, _ registry: any RegistryReader, now: Instant
  ) -> [RegistryError] {
    var fields = fields
    return fields.problems { fields throws(RegistryError) in
      try MirroredCase(&fields).problems(registry, now: now)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    guard let old = try record.known(registry) else { return try create(registry, stamp, &effects) }
    guard !record.isSaidAgain(of: old) else {
      return answer(old.code, old.state, "unchanged", &effects)
    }
    let new = try record.applied(to: old, registry)
    let isLeft = try record.leavesState(of: old, registry)
    let moves = isLeft ? [] : record.moves(from: old, seenAt: stamp.at)
    effects.update(old) { $0 = new }
    try correctOpening(of: old, registry, &effects)
    tell(moves, of: old, stamp, &effects)
    let linked = try MirroredEquipment(of: old, saidBy: record.source.text, registry)
    report(record.assets.filter { !linked.assets.contains($0) }, on: old.id, stamp, &effects)
    let unlinked = linked.unlink(besides: record.assets, openedAt: record.openedAt, &effects)
    answer(old.code, new.state, "changed", &effects)
    if !unlinked.isEmpty {
      effects.answer(
        "unlinked",
        .array(try unlinked.map { id throws(RegistryError) in try registry.tag(id) }))
    }
    let undone = try ownMoves(of: old, undoneBy: new, registry)
    if !undone.isEmpty { effects.answer("overrides", .array(undone)) }
  }

  /// What our people did with the case since the tool last spoke of it, when the tool puts it
  /// elsewhere now.
  private func ownMoves(
    of old: SupportCase, undoneBy new: SupportCase, _ registry: any RegistryReader
  ) throws(RegistryError) -> [JSON] {
    guard old.state != old.mirroredState ?? .registered, new.state != old.state else { return [] }
    let events = try registry.all(CaseEvent.byCase, old.id)
    let told = events.filter { $0.source != nil }.map(\.id.rawValue).max() ?? 0
    var moves: [JSON] = []
    for event in events
    where event.eventKind == .stateChanged && event.source == nil && event.id.rawValue > told {
      moves.append(
        .members([
          "at": .string(event.at.description), "by": try registry.code(event.actor),
          "from": (event.from?.rawValue).json, "to": (event.to?.rawValue).json,
        ]))
    }
    return moves
  }

  private func create(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let blank = SupportCase(
      id: effects.newID(), code: try SupportCase.nextCode(registry, stamp),
      caseKind: record.caseKind, priority: record.priority ?? .medium, state: .registered,
      level: 1, summary: record.summary.text, externalReference: record.reference,
      openedAt: record.openedAt)
    let mirrored = try record.applied(to: blank, registry)
    effects.insert(mirrored)
    effects.record(
      .opened, of: mirrored, to: .registered, detail(nil), stamp, at: record.openedAt)
    tell(record.moves(from: blank, seenAt: stamp.at), of: mirrored, stamp, &effects)
    report(record.assets, on: mirrored.id, stamp, &effects)
    answer(mirrored.code, mirrored.state, "created", &effects)
  }

  /// The clocks start when the tool says it was asked for.
  private func correctOpening(
    of old: SupportCase, _ registry: any RegistryReader, _ effects: inout Effects
  ) throws(RegistryError) {
    guard old.openedAt != record.openedAt,
      let opening = try registry.all(CaseEvent.byCase, old.id).first(where: {
        $0.eventKind == .opened
      })
    else { return }
    effects.update(opening) { $0.at = record.openedAt }
  }

  private func tell(
    _ moves: [MirroredMove], of supportCase: SupportCase, _ stamp: Stamp, _ effects: inout Effects
  ) {
    for (index, move) in moves.enumerated() {
      let isLast = index == moves.count - 1
      var detail = detail(move.state == .suspended ? record.suspension : nil, isLast: isLast)
      detail.isSeen = move.isSeen
      effects.record(
        .mirrored, of: supportCase, from: move.from, to: move.state, detail, stamp, at: move.at)
    }
  }

  private func detail(_ reason: SuspensionReason?, isLast: Bool = false) -> CaseEventDetail {
    CaseEventDetail(
      reason: reason, note: isLast ? record.note?.text : nil, source: record.source.text)
  }

  private func report(
    _ assets: [ID<Asset>], on supportCase: ID<SupportCase>, _ stamp: Stamp,
    _ effects: inout Effects
  ) {
    for asset in assets {
      effects.insert(
        Intervention(
          id: effects.newID(), supportCase: supportCase, asset: asset, role: .affected,
          action: .reported, doneAt: record.openedAt, by: stamp.actor))
      effects.touch(supportCase)
      effects.touch(asset)
    }
  }

  private func answer(
    _ code: String, _ state: CaseState, _ outcome: String, _ effects: inout Effects
  ) {
    effects.answer(code, state)
    effects.answer("external_ref", .string(record.reference))
    effects.answer("outcome", .string(outcome))
  }
}
