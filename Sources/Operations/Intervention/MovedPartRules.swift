import RegistryModel

/// What the registry knows of parts against what somebody says to have taken out and put in.
struct MovedPartRules {
  let equipment: Asset
  let role: InterventionRole
  let done: Instant
  let registry: any RegistryReader

  func check(out: [PartOutData], in incoming: [PartInData]) throws(RegistryError) {
    var parts = InstalledParts(of: equipment.id, in: registry)
    var takenOut: Set<ID<InstalledPart>> = []
    try requireOneOfEach(out.map { ($0.partClass, $0.serial) })
    for part in out {
      try requirePhysical(part.partClass)
      try requireSingle(part.partClass, part.quantity, hasSerial: part.serial != nil)
      try requireClear(part.partClass, part.quantity, part.serial, in: equipment, &parts)
      if let serial = part.serial { try requireHere(serial, part.partClass) }
      for _ in 0..<part.quantity {
        let known = try parts.take(
          part.partClass, number: part.partNumber?.text, serial: part.serial)
        if let known { takenOut.insert(known.id) }
        try requireIn(known, of: equipment)
        if known == nil { try requireGiveable(part, &parts) }
      }
    }
    try requireOneOfEach(incoming.map { ($0.partClass, $0.serial) })
    for part in incoming {
      try requirePhysical(part.partClass)
      try requireSingle(part.partClass, part.quantity, hasSerial: part.serial != nil)
      try requireFree(part, takenOut)
      try checkWarranty(part)
      if let donor = part.donor { try requireGiver(donor, of: part) }
      guard part.partClass.isOnePerMachine else { continue }
      for row in try parts.all(part.partClass) { try requireIn(row, of: equipment) }
    }
  }

  /// - Throws: `intervention.whole_unit`: a unit swapped under the same placa is a change of serial.
  private func requirePhysical(_ partClass: PartClass) throws(RegistryError) {
    guard partClass == .wholeUnit else { return }
    throw RegistryError(
      .interventionWholeUnit, ["tag": equipment.tag.text],
      hints: [Hint("intervention.replace_serial", ["tag": equipment.tag.text])])
  }

  /// - Throws: `intervention.part_one_only`, `intervention.serial_of_several`.
  private func requireSingle(_ partClass: PartClass, _ quantity: Int, hasSerial: Bool)
    throws(RegistryError)
  {
    guard quantity > 1 else { return }
    if partClass.isOnePerMachine {
      throw RegistryError(
        .interventionPartOneOnly, ["part_class": partClass.rawValue],
        hints: [Hint("intervention.one_only")])
    }
    guard hasSerial else { return }
    throw RegistryError(
      .interventionSerialOfSeveral, ["part_class": partClass.rawValue],
      hints: [Hint("intervention.one_by_one")])
  }

  /// - Throws: `intervention.part_one_only`, `intervention.part_repeated`.
  private func requireOneOfEach(_ pieces: [(partClass: PartClass, serial: SerialNumber?)])
    throws(RegistryError)
  {
    var classes: Set<PartClass> = []
    var serials: Set<String> = []
    for (partClass, serial) in pieces {
      if !classes.insert(partClass).inserted, partClass.isOnePerMachine {
        throw RegistryError(
          .interventionPartOneOnly, ["part_class": partClass.rawValue],
          hints: [Hint("intervention.one_only")])
      }
      guard let serial, let key = serial.key, !serials.insert(key).inserted else { continue }
      throw RegistryError(
        .interventionPartRepeated, ["serial": serial.text],
        hints: [Hint("intervention.one_by_one")])
    }
  }

  /// Of several recorded pieces with serials, one has to be named.
  ///
  /// - Throws: `intervention.part_unclear`.
  func requireClear(
    _ partClass: PartClass, _ quantity: Int, _ serial: SerialNumber?, in asset: Asset,
    _ parts: inout InstalledParts
  ) throws(RegistryError) {
    guard serial == nil, !partClass.isOnePerMachine else { return }
    let rows = try parts.all(partClass)
    let nameless = rows.filter { $0.serialKey == nil }.count
    guard nameless < quantity, rows.count > nameless else { return }
    throw RegistryError(
      .interventionPartUnclear,
      [
        "tag": asset.tag.text, "part_class": partClass.rawValue,
        "serials": rows.compactMap(\.serial).joined(separator: ", "),
      ],
      hints: [Hint("intervention.name_serial")])
  }

  /// - Throws: `intervention.part_elsewhere` when another machine is known to have it.
  private func requireHere(_ serial: SerialNumber, _ partClass: PartClass) throws(RegistryError) {
    guard let other = try holder(of: serial, partClass), other.asset != equipment.id else { return }
    throw try elsewhere(serial, other)
  }

  /// What the registry does not know to be in came with the equipment, unless it knows better.
  ///
  /// - Throws: `intervention.part_mismatch`, `intervention.part_already_out`,
  ///   `intervention.donor_lacks`.
  private func requireGiveable(_ part: PartOutData, _ parts: inout InstalledParts)
    throws(RegistryError)
  {
    let tag = equipment.tag.text
    if let known = try parts.all(part.partClass).first, part.partClass.isOnePerMachine {
      guard part.mismatchReason == nil else { return }
      throw RegistryError(
        .interventionPartMismatch,
        [
          "tag": tag, "part_class": part.partClass.rawValue, "serial": part.serial?.text ?? "—",
          "known": known.serial ?? "—",
        ],
        hints: [Hint("intervention.mismatch_reason")])
    }
    if let serial = part.serial, let gone = try lastRemoval(of: serial, part.partClass) {
      throw RegistryError(
        .interventionPartAlreadyOut,
        ["tag": tag, "serial": serial.text, "date": try removalDay(gone)],
        hints: [Hint("intervention.see_parts", ["tag": tag])])
    }
    guard role == .donor else { return }
    try requireModelHas(part.partClass, equipment)
    guard part.partClass.isOnePerMachine else { return }
    let gone = try registry.all(InstalledPart.byAsset, equipment.id, part.partClass)
      .compactMap(\.removedAt).max()
    if gone != nil { throw lacking(equipment, part.partClass) }
  }

  /// Nobody takes out what was put in later.
  ///
  /// - Throws: `intervention.part_not_yet_in`.
  func requireIn(_ row: InstalledPart?, of asset: Asset) throws(RegistryError) {
    guard let row, let installed = row.installedAt, done < installed else { return }
    throw RegistryError(
      .interventionPartNotYetIn,
      [
        "tag": asset.tag.text, "part_class": row.partClass.rawValue,
        "date": try registry.day(of: installed, at: asset).description,
      ],
      hints: [Hint("intervention.see_parts", ["tag": asset.tag.text])])
  }

  /// One piece is in one machine.
  ///
  /// - Throws: `intervention.part_elsewhere`, `intervention.part_already_in`.
  private func requireFree(_ part: PartInData, _ takenOut: Set<ID<InstalledPart>>)
    throws(RegistryError)
  {
    guard let serial = part.serial, let other = try holder(of: serial, part.partClass),
      !takenOut.contains(other.id), other.asset != part.donor
    else { return }
    guard other.asset == equipment.id else { throw try elsewhere(serial, other) }
    throw RegistryError(
      .interventionPartAlreadyIn, ["tag": equipment.tag.text, "serial": serial.text],
      hints: [Hint("intervention.see_parts", ["tag": equipment.tag.text])])
  }

  /// - Throws: `intervention.warranty_end_unclear`, `intervention.warranty_over`.
  private func checkWarranty(_ part: PartInData) throws(RegistryError) {
    guard let warranty = part.warranty else { return }
    guard (warranty.months == nil) != (warranty.endsOn == nil) else {
      throw RegistryError(
        .interventionWarrantyEndUnclear, ["part_class": part.partClass.rawValue],
        hints: [Hint("intervention.months_or_day")])
    }
    let day = try registry.day(of: done, at: equipment)
    guard warranty.lastDay(from: day) < day else { return }
    throw RegistryError(
      .interventionWarrantyOver,
      [
        "part_class": part.partClass.rawValue, "ends_on": warranty.lastDay(from: day).description,
        "date": day.description,
      ],
      hints: [Hint("intervention.months_or_day")])
  }

  /// Where the registry knows this piece to be now.
  private func holder(of serial: SerialNumber, _ partClass: PartClass) throws(RegistryError)
    -> InstalledPart?
  {
    guard let key = serial.key else { return nil }
    return try registry.all(InstalledPart.bySerial, key)
      .first { $0.partClass == partClass && $0.removedAt == nil }
  }

  private func lastRemoval(of serial: SerialNumber, _ partClass: PartClass) throws(RegistryError)
    -> InstalledPart?
  {
    guard let key = serial.key else { return nil }
    return try registry.all(InstalledPart.bySerial, key)
      .last { $0.partClass == partClass && $0.asset == equipment.id && $0.removedAt != nil }
  }

  private func removalDay(_ row: InstalledPart) throws(RegistryError) -> String {
    guard let removed = row.removedAt else { return "—" }
    return try registry.day(of: removed, at: equipment).description
  }

  private func elsewhere(_ serial: SerialNumber, _ row: InstalledPart) throws(RegistryError)
    -> RegistryError
  {
    let other = try registry.existing(row.asset).tag.text
    return RegistryError(
      .interventionPartElsewhere,
      ["serial": serial.text, "part_class": row.partClass.rawValue, "other": other],
      hints: [Hint("intervention.take_from", ["tag": other])])
  }
}
