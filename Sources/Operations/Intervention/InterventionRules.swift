package import RegistryModel

extension InterventionData {
  /// - Throws: what makes the work impossible or unbelievable.
  func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let equipment = try AssetRules.present(asset, in: registry)
    let done = doneAt ?? stamp.at
    try CaseRules.require(doneAt, notAfter: stamp.at)
    try requireAcquired(equipment, registry, on: try registry.day(of: done, at: equipment))
    try checkWords(equipment, stamp)
    try checkPartsFit(equipment)
    try MovedPartRules(equipment: equipment, role: role, done: done, registry: registry)
      .check(out: partsOut, in: partsIn)
    if reading != nil { try CounterRules.requireCounter(equipment, registry) }
    try requireNewReading(equipment, at: done, registry)
    for check in facts {
      try check.isConfirmed
        ? FindingRules.requireAgreement(check, equipment, registry)
        : FindingRules.requireDifference(check, equipment, registry)
    }
  }

  /// - Throws: `intervention.before_acquisition`.
  private func requireAcquired(
    _ equipment: Asset, _ registry: any RegistryReader, on day: CivilDate
  ) throws(RegistryError) {
    guard let acquired = equipment.acquisition?.date, day < acquired else { return }
    throw RegistryError(
      .interventionBeforeAcquisition,
      [
        "tag": equipment.tag.text, "date": day.description, "acquired": acquired.description,
      ],
      hints: [Hint("intervention.correct_day", ["tag": equipment.tag.text])])
  }

  private func checkWords(_ equipment: Asset, _ stamp: Stamp) throws(RegistryError) {
    guard action != .other || note != nil || stamp.note != nil else {
      throw RegistryError(.interventionNoteMissing)
    }
    var seen: Set<RegistryFact> = []
    for check in facts {
      guard seen.insert(check.fact).inserted else {
        throw RegistryError(
          .interventionFactRepeated, ["fact": check.fact.rawValue],
          hints: [Hint("intervention.confirm_or_dispute")])
      }
      guard !check.fact.isNotedByWork else {
        throw RegistryError(
          .interventionFactNotedByWork, ["fact": check.fact.rawValue],
          hints: [Hint("intervention.note_by_work")])
      }
      guard !check.fact.isPerson || check.found == nil else {
        throw RegistryError(.interventionPersonByCode, ["fact": check.fact.rawValue])
      }
    }
  }

  /// Parts move only in work that moves parts, on equipment that was worked on.
  ///
  /// - Throws: `intervention.part_missing`, `intervention.parts_not_of_action`,
  ///   `intervention.parts_not_of_role`.
  private func checkPartsFit(_ equipment: Asset) throws(RegistryError) {
    if action == .partReplaced || action == .partRemoved, partsOut.isEmpty, partsIn.isEmpty {
      throw RegistryError(
        .interventionPartMissing, ["action": action.rawValue],
        hints: [Hint("intervention.name_parts")])
    }
    let (byAction, byRole) = (action.partsMoved, role.partsMoved)
    guard partsIn.isEmpty || byAction.isIn, partsOut.isEmpty || byAction.isOut else {
      throw RegistryError(
        .interventionPartsNotOfAction, ["action": action.rawValue],
        hints: [Hint("intervention.action_with_parts")])
    }
    guard partsIn.isEmpty || byRole.isIn, partsOut.isEmpty || byRole.isOut else {
      throw RegistryError(
        .interventionPartsNotOfRole, ["role": role.rawValue, "tag": equipment.tag.text],
        hints: [Hint("intervention.role_with_parts")])
    }
  }

  /// The same counter at the same moment is one reading; another number is a contradiction.
  ///
  /// - Throws: `reading.already_recorded`.
  private func requireNewReading(
    _ equipment: Asset, at done: Instant, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard let reading, let same = try registry.first(Reading.byAsset, asset, done),
      same.counters.values[.total] != reading
    else { return }
    throw RegistryError(
      .readingAlreadyRecorded, ["tag": equipment.tag.text, "at": same.at.description])
  }
}

extension RegistryReader {
  /// The day a moment is on, where the equipment stands.
  func day(of moment: Instant, at asset: Asset) throws(RegistryError) -> CivilDate {
    let site = try asset.site.map { id throws(RegistryError) in try existing(id) }
    return LocalTime(moment, in: site?.timeZone ?? .bogota).date
  }
}

extension Array where Element == InterventionData {
  /// One operation tells of the parts, counter and facts of one piece of equipment once: what a
  /// second account says would have to be judged by the first.
  ///
  /// - Throws: `intervention.asset_repeated`.
  func requireEachAssetOnce(_ registry: any RegistryReader) throws(RegistryError) {
    var seen: Set<ID<Asset>> = []
    for asset in flatMap(\.assetsChanged) where !seen.insert(asset).inserted {
      let tag = try registry.existing(asset).tag.text
      throw RegistryError(
        .interventionAssetRepeated, ["tag": tag],
        hints: [Hint("intervention.record_apart", ["tag": tag])])
    }
  }
}

extension ErrorCode {
  /// Params: `action`.
  package static let interventionPartMissing = ErrorCode("intervention.part_missing", .refused)
  package static let interventionNoteMissing = ErrorCode("intervention.note_missing", .refused)
  package static let interventionPersonByCode = ErrorCode(
    "intervention.person_by_code", .refused)
  /// Params: `tag`, `date`, `acquired`.
  package static let interventionBeforeAcquisition = ErrorCode(
    "intervention.before_acquisition", .refused)
  /// Params: `action`.
  package static let interventionPartsNotOfAction = ErrorCode(
    "intervention.parts_not_of_action", .refused)
  /// Params: `role`, `tag`.
  package static let interventionPartsNotOfRole = ErrorCode(
    "intervention.parts_not_of_role", .refused)
  /// Params: `fact`.
  package static let interventionFactRepeated = ErrorCode("intervention.fact_repeated", .refused)
  /// Params: `fact`.
  package static let interventionFactNotedByWork = ErrorCode(
    "intervention.fact_noted_by_work", .refused)
  /// Params: `tag`.
  package static let interventionAssetRepeated = ErrorCode("intervention.asset_repeated", .refused)
}
