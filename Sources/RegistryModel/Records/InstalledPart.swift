/// A part that is or was in a piece of equipment (parte instalada): one row a piece.
package struct InstalledPart: Entity {
  package let id: ID<InstalledPart>
  package var revision: Int64
  package var asset: ID<Asset>
  package var partClass: PartClass
  /// The manufacturer's number of the part.
  package var partNumber: String?
  /// As printed on it.
  package var serial: String?
  /// The serial made comparable; nil when it identifies nothing (junk).
  package var serialKey: String?
  /// Nil when it came with the equipment.
  package var installedAt: Instant?
  package var installedBy: ID<Intervention>?
  /// The equipment it was taken from.
  package var donor: ID<Asset>?
  /// Who answers for the part; nil when it has no warranty of its own.
  package var warrantyProvider: ID<Provider>?
  package var warrantyStartsOn: CivilDate?
  /// Inclusive.
  package var warrantyEndsOn: CivilDate?
  /// Evidence: invoice, certificate or the like.
  package var warrantyDocument: String?
  /// Nil while it is in.
  package var removedAt: Instant?
  /// Nil while it is in, and when it was only found gone.
  package var removedBy: ID<Intervention>?

  package init(
    id: ID<InstalledPart>, revision: Int64 = 1, asset: ID<Asset>, partClass: PartClass,
    partNumber: String? = nil, serial: String? = nil, serialKey: String? = nil,
    installedAt: Instant? = nil, installedBy: ID<Intervention>? = nil, donor: ID<Asset>? = nil,
    warrantyProvider: ID<Provider>? = nil, warrantyStartsOn: CivilDate? = nil,
    warrantyEndsOn: CivilDate? = nil, warrantyDocument: String? = nil, removedAt: Instant? = nil,
    removedBy: ID<Intervention>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.asset = asset
    self.partClass = partClass
    self.partNumber = partNumber
    self.serial = serial
    self.serialKey = serialKey
    self.installedAt = installedAt
    self.installedBy = installedBy
    self.donor = donor
    self.warrantyProvider = warrantyProvider
    self.warrantyStartsOn = warrantyStartsOn
    self.warrantyEndsOn = warrantyEndsOn
    self.warrantyDocument = warrantyDocument
    self.removedAt = removedAt
    self.removedBy = removedBy
  }
}

extension InstalledPart {
  package static let kind = EntityKind.installedPart

  /// In one piece of equipment, by class.
  package static let byAsset = Index<InstalledPart>(
    "installed_part_asset", ["asset", "part_class"])
  /// By comparable serial.
  package static let bySerial = Index<InstalledPart>("installed_part_serial", ["serial_key"])
  /// Put in by one intervention.
  package static let byInstallation = Index<InstalledPart>(
    "installed_part_installed_by", ["installed_by"])
  /// Taken out by one intervention.
  package static let byRemoval = Index<InstalledPart>("installed_part_removed_by", ["removed_by"])
  /// By the last day of its own warranty.
  package static let byWarrantyEnd = Index<InstalledPart>(
    "installed_part_warranty_end", ["warranty_ends_on"])

  package static let table = Table(
    "installed_part",
    columns: [
      Column("asset", ID<Asset>.self),
      Column("part_class", PartClass.self),
      Column("part_number", Optional<String>.self),
      Column("serial", Optional<String>.self),
      Column("serial_key", Optional<String>.self),
      Column("installed_at", Optional<Instant>.self),
      Column("installed_by", Optional<ID<Intervention>>.self),
      Column("donor", Optional<ID<Asset>>.self),
      Column("warranty_provider", Optional<ID<Provider>>.self),
      Column("warranty_starts_on", Optional<CivilDate>.self),
      Column("warranty_ends_on", Optional<CivilDate>.self),
      Column("warranty_document", Optional<String>.self),
      Column("removed_at", Optional<Instant>.self),
      Column("removed_by", Optional<ID<Intervention>>.self),
    ],
    indexes: [
      byAsset.definition, bySerial.definition, byInstallation.definition,
      byRemoval.definition, byWarrantyEnd.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    asset = try row.read()
    partClass = try row.read()
    partNumber = try row.read()
    serial = try row.read()
    serialKey = try row.read()
    installedAt = try row.read()
    installedBy = try row.read()
    donor = try row.read()
    warrantyProvider = try row.read()
    warrantyStartsOn = try row.read()
    warrantyEndsOn = try row.read()
    warrantyDocument = try row.read()
    removedAt = try row.read()
    removedBy = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(asset)
    row.write(partClass)
    row.write(partNumber)
    row.write(serial)
    row.write(serialKey)
    row.write(installedAt)
    row.write(installedBy)
    row.write(donor)
    row.write(warrantyProvider)
    row.write(warrantyStartsOn)
    row.write(warrantyEndsOn)
    row.write(warrantyDocument)
    row.write(removedAt)
    row.write(removedBy)
  }
}
