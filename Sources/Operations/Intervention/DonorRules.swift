import RegistryModel

extension MovedPartRules {
  /// A donor gives only what it has.
  ///
  /// - Throws: `intervention.donor_is_receiver`, `intervention.donor_warranty`,
  ///   `intervention.donor_lacks`.
  func requireGiver(_ id: ID<Asset>, of part: PartInData) throws(RegistryError) {
    let donor = try AssetRules.present(id, in: registry)
    guard donor.id != equipment.id else {
      throw RegistryError(
        .interventionDonorIsReceiver, ["tag": donor.tag.text],
        hints: [Hint("intervention.name_donor")])
    }
    guard part.warranty == nil else {
      throw RegistryError(
        .interventionDonorWarranty, ["tag": donor.tag.text],
        hints: [Hint("intervention.new_or_donated")])
    }
    try requireModelHas(part.partClass, donor)
    let rows = try registry.all(InstalledPart.byAsset, donor.id, part.partClass)
    var parts = InstalledParts(of: donor.id, in: registry)
    try requireClear(part.partClass, part.quantity, part.serial, in: donor, &parts)
    for _ in 0..<part.quantity {
      let known = try parts.take(
        part.partClass, number: part.partNumber?.text, serial: part.serial)
      try requireIn(known, of: donor)
      guard known == nil else { continue }
      // It came with the donor, unless the registry knows better.
      let isGone = rows.contains { $0.serialKey != nil && $0.serialKey == part.serial?.key }
      guard !isGone, rows.isEmpty || !part.partClass.isOnePerMachine else {
        throw lacking(donor, part.partClass)
      }
    }
  }

  func requireModelHas(_ partClass: PartClass, _ asset: Asset) throws(RegistryError) {
    let model = try registry.existing(asset.model)
    guard !model.parts.isEmpty, partClass != .other, !model.parts.contains(partClass) else {
      return
    }
    throw lacking(asset, partClass)
  }

  func lacking(_ donor: Asset, _ partClass: PartClass) -> RegistryError {
    RegistryError(
      .interventionDonorLacks, ["tag": donor.tag.text, "part_class": partClass.rawValue],
      hints: [Hint("intervention.see_parts", ["tag": donor.tag.text])])
  }
}
