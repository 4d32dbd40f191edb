/// One piece of equipment (equipo, bien devolutivo).
package struct Asset: Entity {
  package let id: ID<Asset>
  package var revision: Int64
  /// Placa: permanent, never used again.
  package var tag: AssetTag
  package var model: ID<Model>
  /// The manufacturer's, as printed.
  package var serial: String?
  /// The serial made comparable; nil when it identifies nothing (junk).
  package var serialKey: String?
  /// As the machine reports it.
  package var hostname: String?
  /// SMBIOS UUID, upper case; nil when it identifies nothing.
  package var uuid: String?
  package var status: AssetStatus
  /// Nil only while it is ordered, and once it is disposed.
  package var site: ID<Site>?
  package var location: ID<Location>?
  /// Responsable: who answers for it.
  package var custodian: ID<Person>?
  /// Usuario: who works with it.
  package var user: ID<Person>?
  /// What it is part of or docked in.
  package var parent: ID<Asset>?
  /// Where it sits in that, as it is labelled: `Bay 3`. Nil where that is not known, and without a
  /// parent.
  package var slot: String?
  /// How it was bought.
  package var acquisition: Acquisition?
  /// Why and how it was taken out of service.
  package var retirement: Retirement?
  /// The record that stands for it since it turned out to be the same equipment.
  package var mergedInto: ID<Asset>?

  package init(
    id: ID<Asset>, revision: Int64 = 1, tag: AssetTag, model: ID<Model>, serial: String? = nil,
    serialKey: String? = nil, hostname: String? = nil, uuid: String? = nil, status: AssetStatus,
    site: ID<Site>? = nil, location: ID<Location>? = nil, custodian: ID<Person>? = nil,
    user: ID<Person>? = nil, parent: ID<Asset>? = nil, slot: String? = nil,
    acquisition: Acquisition? = nil, retirement: Retirement? = nil, mergedInto: ID<Asset>? = nil
  ) {
    self.id = id
    self.revision = revision
    self.tag = tag
    self.model = model
    self.serial = serial
    self.serialKey = serialKey
    self.hostname = hostname
    self.uuid = uuid
    self.status = status
    self.site = site
    self.location = location
    self.custodian = custodian
    self.user = user
    self.parent = parent
    self.slot = slot
    self.acquisition = acquisition
    self.retirement = retirement
    self.mergedInto = mergedInto
  }
}

extension Asset {
  /// The slot made comparable, its case and blanks aside.
  package var slotKey: String? { slot.map(IdentifierText.key) }

  package static let kind = EntityKind.asset

  /// By placa.
  package static let byTag = Index<Asset>("asset_tag", ["tag"], unique: true)
  /// By comparable serial.
  package static let bySerial = Index<Asset>("asset_serial", ["serial_key"])
  /// By folded hostname.
  package static let byHostname = Index<Asset>("asset_hostname", ["hostname_key"])
  /// By SMBIOS UUID.
  package static let byUUID = Index<Asset>("asset_uuid", ["uuid"])
  /// All at one site, by model.
  package static let bySite = Index<Asset>("asset_site", ["site", "model"])
  /// All of one model.
  package static let byModel = Index<Asset>("asset_model", ["model"])
  /// What somebody answers for.
  package static let byCustodian = Index<Asset>("asset_custodian", ["custodian"])
  /// What somebody works with.
  package static let byUser = Index<Asset>("asset_user", ["user"])
  /// What is part of another.
  package static let byParent = Index<Asset>("asset_parent", ["parent"])
  /// What sits in a slot of another: one asset.
  package static let bySlot = Index<Asset>("asset_slot", ["parent", "slot_key"], unique: true)
  /// All in one place.
  package static let byLocation = Index<Asset>("asset_location", ["location"])

  /// Merged into another.
  package static let byWinner = Index<Asset>("asset_merged_into", ["merged_into"])

  package static let table = Table(
    "asset",
    columns: [
      Column("tag", AssetTag.self),
      Column("model", ID<Model>.self),
      Column("serial", Optional<String>.self),
      Column("serial_key", Optional<String>.self),
      Column("hostname", Optional<String>.self),
      Column("uuid", Optional<String>.self),
      Column("status", AssetStatus.self),
      Column("site", Optional<ID<Site>>.self),
      Column("location", Optional<ID<Location>>.self),
      Column("custodian", Optional<ID<Person>>.self),
      Column("user", Optional<ID<Person>>.self),
      Column("parent", Optional<ID<Asset>>.self),
      Column("slot", Optional<String>.self),
      Column("acquisition", Optional<Acquisition>.self),
      Column("retirement", Optional<Retirement>.self),
      Column("merged_into", Optional<ID<Asset>>.self),
      Column("hostname_key", Optional<String>.self),
      Column("slot_key", Optional<String>.self),
    ],
    indexes: [
      byTag.definition, bySerial.definition, byHostname.definition, byUUID.definition,
      bySite.definition, byModel.definition, byCustodian.definition, byUser.definition,
      byParent.definition, bySlot.definition, byLocation.definition, byWinner.definition,
    ], searched: ["tag", "serial_key", "hostname_key"])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    tag = try row.read()
    model = try row.read()
    serial = try row.read()
    serialKey = try row.read()
    hostname = try row.read()
    uuid = try row.read()
    status = try row.read()
    site = try row.read()
    location = try row.read()
    custodian = try row.read()
    user = try row.read()
    parent = try row.read()
    slot = try row.read()
    acquisition = try row.read()
    retirement = try row.read()
    mergedInto = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(tag)
    row.write(model)
    row.write(serial)
    row.write(serialKey)
    row.write(hostname)
    row.write(uuid)
    row.write(status)
    row.write(site)
    row.write(location)
    row.write(custodian)
    row.write(user)
    row.write(parent)
    row.write(slot)
    row.write(acquisition)
    row.write(retirement)
    row.write(mergedInto)
    row.write(hostname.map(IdentifierText.key))
    row.write(slotKey)
  }
}
