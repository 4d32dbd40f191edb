/// One test of a permanent link with a field tester (certificación).
package struct CablingCertification: Entity {
  package let id: ID<CablingCertification>
  package var revision: Int64
  package var link: ID<Asset>
  package var testedOn: CivilDate
  package var result: CertificationResult
  /// The category it was tested against.
  package var category: CablingCategory?
  /// The limit the tester was set to, e.g. `TIA Cat 6A Perm. Link`.
  package var standard: String?
  /// Maker and model of the tester.
  package var tester: String?
  package var testerSerial: String?
  /// Evidence: the report's number or file.
  package var certificate: String?
  /// Worst margin in tenths of a decibel; negative beyond the limit.
  package var marginTenths: Int?

  package init(
    id: ID<CablingCertification>, revision: Int64 = 1, link: ID<Asset>, testedOn: CivilDate,
    result: CertificationResult, category: CablingCategory? = nil, standard: String? = nil,
    tester: String? = nil, testerSerial: String? = nil, certificate: String? = nil,
    marginTenths: Int? = nil
  ) {
    self.id = id
    self.revision = revision
    self.link = link
    self.testedOn = testedOn
    self.result = result
    self.category = category
    self.standard = standard
    self.tester = tester
    self.testerSerial = testerSerial
    self.certificate = certificate
    self.marginTenths = marginTenths
  }
}

extension CablingCertification {
  package static let kind = EntityKind.cablingCertification

  /// Of one link, by day.
  package static let byLink = Index<CablingCertification>(
    "cabling_certification_link", ["link", "tested_on"])

  package static let table = Table(
    "cabling_certification",
    columns: [
      Column("link", ID<Asset>.self),
      Column("tested_on", CivilDate.self),
      Column("result", CertificationResult.self),
      Column("category", Optional<CablingCategory>.self),
      Column("standard", Optional<String>.self),
      Column("tester", Optional<String>.self),
      Column("tester_serial", Optional<String>.self),
      Column("certificate", Optional<String>.self),
      Column("margin_tenths_db", Optional<Int>.self),
    ],
    indexes: [byLink.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    link = try row.read()
    testedOn = try row.read()
    result = try row.read()
    category = try row.read()
    standard = try row.read()
    tester = try row.read()
    testerSerial = try row.read()
    certificate = try row.read()
    marginTenths = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(link)
    row.write(testedOn)
    row.write(result)
    row.write(category)
    row.write(standard)
    row.write(tester)
    row.write(testerSerial)
    row.write(certificate)
    row.write(marginTenths)
  }
}
