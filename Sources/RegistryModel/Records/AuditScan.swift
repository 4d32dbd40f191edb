/// One code read or typed during a count.
package struct AuditScan: Entity {
  package let id: ID<AuditScan>
  package var revision: Int64
  package var audit: ID<Audit>
  /// Its place among the audit's scans, from 1.
  package var ordinal: Int
  package var at: Instant
  package var by: ID<Person>?
  /// 1 for the first count, 2 for the second.
  package var round: Int
  /// As it came.
  package var code: String
  package var meaning: AuditScanMeaning
  package var asset: ID<Asset>?
  /// Where it was read; nil when only the site is known.
  package var location: ID<Location>?
  /// The serial somebody read off the equipment.
  package var observedSerial: String?
  /// The model somebody read off the equipment.
  package var observedModel: String?
  package var note: String?

  package init(
    id: ID<AuditScan>, revision: Int64 = 1, audit: ID<Audit>, ordinal: Int, at: Instant,
    by: ID<Person>? = nil, round: Int, code: String, meaning: AuditScanMeaning,
    asset: ID<Asset>? = nil, location: ID<Location>? = nil, observedSerial: String? = nil,
    observedModel: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.audit = audit
    self.ordinal = ordinal
    self.at = at
    self.by = by
    self.round = round
    self.code = code
    self.meaning = meaning
    self.asset = asset
    self.location = location
    self.observedSerial = observedSerial
    self.observedModel = observedModel
    self.note = note
  }
}

extension AuditScan {
  package static let kind = EntityKind.auditScan

  /// All of one audit, in order.
  package static let byAudit = Index<AuditScan>(
    "audit_scan_audit", ["audit", "ordinal"], unique: true)
  /// Every time an asset was seen, earliest first.
  package static let byAsset = Index<AuditScan>("audit_scan_asset", ["asset", "at"])

  package static let table = Table(
    "audit_scan",
    columns: [
      Column("audit", ID<Audit>.self),
      Column("ordinal", Int.self),
      Column("at", Instant.self),
      Column("by", Optional<ID<Person>>.self),
      Column("round", Int.self),
      Column("code", String.self),
      Column("meaning", AuditScanMeaning.self),
      Column("asset", Optional<ID<Asset>>.self),
      Column("location", Optional<ID<Location>>.self),
      Column("observed_serial", Optional<String>.self),
      Column("observed_model", Optional<String>.self),
      Column("note", Optional<String>.self),
    ],
    indexes: [byAudit.definition, byAsset.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    audit = try row.read()
    ordinal = try row.read()
    at = try row.read()
    by = try row.read()
    round = try row.read()
    code = try row.read()
    meaning = try row.read()
    asset = try row.read()
    location = try row.read()
    observedSerial = try row.read()
    observedModel = try row.read()
    note = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(audit)
    row.write(ordinal)
    row.write(at)
    row.write(by)
    row.write(round)
    row.write(code)
    row.write(meaning)
    row.write(asset)
    row.write(location)
    row.write(observedSerial)
    row.write(observedModel)
    row.write(note)
  }
}
