package import RegistryModel

/// Shows here a case that lives in the entity's own service-management tool: creates it, or takes
/// what the tool says of it now. Its moves are the tool's and are not refused; its times are the
/// tool's too. A record that says nothing new changes nothing and leaves no line.
package struct CaseMirror: Operation {
  package static let name = "case.mirror"
  package static let creates: [EntityKind] = [.supportCase, .caseEvent, .intervention]
  package static let leavesNoLineWhenUnchanged = true

  let record: MirroredCase

  package init(_ fields: inout Fields) throws(RegistryError) {
    record = try MirroredCase(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try record.checkTimes(now: stamp.at)
    for asset in record.assets { _ = try AssetRules.present(asset, in: registry) }
    _ = try record.known(registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    guard let old = try record.known(registry) else { return try create(registry, stamp, &effects) }
    let new = try record.applied(to: old, registry)
    let moves = record.moves(from: old, seenAt: stamp.at)
    effects.update(old) { $0 = new }
    try correctOpening(of: old, registry, &effects)
    tell(moves, of: old, stamp, &effects)
    let linked = Set(try registry.all(Intervention.byCase, old.id).map(\.asset))
    report(record.assets.filter { !linked.contains($0) }, on: old.id, stamp, &effects)
    answer(old.code, effects.changes.isEmpty ? "unchanged" : "changed", &effects)
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
    answer(mirrored.code, "created", &effects)
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

  private func answer(_ code: String, _ outcome: String, _ effects: inout Effects) {
    effects.answer(code, record.state)
    effects.answer("external_ref", .string(record.reference))
    effects.answer("outcome", .string(outcome))
  }
}
