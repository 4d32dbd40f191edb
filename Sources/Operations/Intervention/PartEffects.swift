import RegistryModel

extension Effects {
  /// Takes parts out and puts parts in, those of donors out of them.
  ///
  /// - Returns: parts that were not the ones the registry knew.
  mutating func move(
    out: [PartOutData], in incoming: [PartInData], _ work: WorkDone,
    _ registry: any RegistryReader
  ) throws(RegistryError) -> [Dispute] {
    var parts = InstalledParts(of: work.asset.id, in: registry)
    var disputes: [Dispute] = []
    for part in out {
      for _ in 0..<part.quantity { disputes += try take(part, &parts, work) }
    }
    var donors: [ID<Asset>: Donor] = [:]
    for part in incoming {
      for _ in 0..<part.quantity {
        var arriving = try newPart(part, work, registry)
        if let id = part.donor {
          var donor = donors[id] ?? donate(id, work, registry)
          arriving.take(from: try give(part, &donor, work))
          donors[id] = donor
        } else {
          arriving.take(from: try earlierLife(of: arriving, registry))
        }
        if part.partClass.isOnePerMachine {
          for row in try parts.takeRest(part.partClass) { remove(row, at: work.at, by: work.id) }
        }
        insert(arriving)
      }
    }
    return disputes
  }

  /// Equipment parts are being taken from.
  private struct Donor {
    let asset: ID<Asset>
    let work: ID<Intervention>
    var parts: InstalledParts
  }

  private mutating func take(
    _ part: PartOutData, _ parts: inout InstalledParts, _ work: WorkDone
  ) throws(RegistryError) -> [Dispute] {
    let number = part.partNumber?.text
    if let known = try parts.take(part.partClass, number: number, serial: part.serial) {
      remove(known, at: work.at, by: work.id, number: number, serial: part.serial)
      return []
    }
    insert(original(part.partClass, number, part.serial, of: work.asset.id, work.at, work.id))
    guard part.partClass.isOnePerMachine else { return [] }
    var disputes: [Dispute] = []
    for row in try parts.takeRest(part.partClass) {
      // Not seen leaving: only found gone.
      remove(row, at: work.at, by: nil)
      disputes.append(Dispute(part, insteadOf: row))
    }
    return disputes
  }

  private mutating func donate(
    _ id: ID<Asset>, _ work: WorkDone, _ registry: any RegistryReader
  ) -> Donor {
    let donation = Intervention(
      id: newID(), supportCase: work.supportCase.id, asset: id, role: .donor,
      action: .partRemoved, doneAt: work.at, by: work.by)
    insert(donation)
    touch(id)
    return Donor(asset: id, work: donation.id, parts: InstalledParts(of: id, in: registry))
  }

  /// The piece as it was in the donor.
  private mutating func give(_ part: PartInData, _ donor: inout Donor, _ work: WorkDone)
    throws(RegistryError) -> InstalledPart
  {
    let number = part.partNumber?.text
    if let known = try donor.parts.take(part.partClass, number: number, serial: part.serial) {
      remove(known, at: work.at, by: donor.work, number: number, serial: part.serial)
      return known
    }
    let own = original(part.partClass, number, part.serial, of: donor.asset, work.at, donor.work)
    insert(own)
    return own
  }

  /// A piece nobody recorded before: it came with the equipment.
  private mutating func original(
    _ partClass: PartClass, _ number: String?, _ serial: SerialNumber?, of asset: ID<Asset>,
    _ at: Instant, _ work: ID<Intervention>
  ) -> InstalledPart {
    InstalledPart(
      id: newID(), asset: asset, partClass: partClass, partNumber: number, serial: serial?.text,
      serialKey: serial?.key, removedAt: at, removedBy: work)
  }

  private mutating func remove(
    _ row: InstalledPart, at: Instant, by work: ID<Intervention>?, number: String? = nil,
    serial: SerialNumber? = nil
  ) {
    update(row) { row in
      row.partNumber = row.partNumber ?? number
      row.serial = row.serial ?? serial?.text
      row.serialKey = row.serialKey ?? serial?.key
      row.removedAt = at
      row.removedBy = work
    }
  }

  private mutating func newPart(
    _ part: PartInData, _ work: WorkDone, _ registry: any RegistryReader
  ) throws(RegistryError) -> InstalledPart {
    let day = try registry.day(of: work.at, at: work.asset)
    return InstalledPart(
      id: newID(), asset: work.asset.id, partClass: part.partClass,
      partNumber: part.partNumber?.text, serial: part.serial?.text, serialKey: part.serial?.key,
      installedAt: work.at, installedBy: work.id, donor: part.donor,
      warrantyProvider: part.warranty?.provider, warrantyStartsOn: part.warranty.map { _ in day },
      warrantyEndsOn: part.warranty?.lastDay(from: day),
      warrantyDocument: part.warranty?.document?.text)
  }

  /// The same piece where it was last, for the warranty it still brings along.
  private func earlierLife(of part: InstalledPart, _ registry: any RegistryReader)
    throws(RegistryError) -> InstalledPart?
  {
    guard let key = part.serialKey else { return nil }
    return try registry.all(InstalledPart.bySerial, key).last { $0.partClass == part.partClass }
  }
}

extension InstalledPart {
  /// Takes over what is known of the piece from where it was before, its warranty too.
  fileprivate mutating func take(from earlier: InstalledPart?) {
    guard let earlier else { return }
    partNumber = partNumber ?? earlier.partNumber
    serial = serial ?? earlier.serial
    serialKey = serialKey ?? earlier.serialKey
    guard warrantyEndsOn == nil else { return }
    warrantyProvider = earlier.warrantyProvider
    warrantyStartsOn = earlier.warrantyStartsOn
    warrantyEndsOn = earlier.warrantyEndsOn
    warrantyDocument = earlier.warrantyDocument
  }
}
