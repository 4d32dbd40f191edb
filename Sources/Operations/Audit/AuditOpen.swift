package import RegistryModel

/// Opens an audit (toma física) and freezes what is expected, so that what moves while people count
/// can be told from what is not there.
package struct AuditOpen: Operation {
  package static let name = "audit.open"
  package static let creates: [EntityKind] = [.audit, .auditExpectation]

  let site: ID<Site>
  let location: ID<Location>?
  let equipmentKind: EquipmentKind?
  let custodian: ID<Person>?
  let isBlind: Bool
  let sample: Int?
  let seed: Int?

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.reference("site")
    location = try fields.optionalReference("location")
    equipmentKind = try fields.optional("kind")
    custodian = try fields.optionalReference("custodian")
    isBlind = try fields.optional("blind") ?? false
    sample = try fields.integer("sample", in: 1...1_000_000)
    seed = try fields.integer("seed", in: 0...Int.max)
  }

  private var scope: AuditScope {
    AuditScope(
      site: site, location: location, equipmentKind: equipmentKind, custodian: custodian)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let places = AuditPlaces(registry)
    if let location {
      let place = try registry.existing(location)
      guard place.site == site else {
        throw RegistryError(
          .auditLocationElsewhere,
          ["location": place.path, "site": try registry.existing(site).code])
      }
    }
    guard (sample == nil) == (seed == nil) else { throw RegistryError(.auditSampleSeed) }
    for other in try registry.all(Audit.bySite, site, AuditState.open)
    where try scope.overlaps(AuditScope(other), places) {
      throw RegistryError(
        .auditOverlapping, ["audit": other.code],
        hints: [Hint("audit_close_first", ["audit": other.code])])
    }
    guard try !scope.expected(registry).isEmpty else { throw RegistryError(.auditNothingExpected) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var expected = try scope.expected(registry)
    if let sample, let seed {
      expected = AuditSample.drawn(sample, from: expected, seed: UInt64(seed))
    }
    let audit = Audit(
      id: effects.newID(), code: try AuditCode.next(in: stamp.today.year, registry), site: site,
      location: location, equipmentKind: equipmentKind, custodian: custodian, isBlind: isBlind,
      state: .open, sample: sample, seed: seed.map(Int64.init), expectedCount: expected.count,
      openedAt: stamp.at, openedBy: stamp.actor)
    effects.insert(audit)
    for asset in expected {
      effects.insert(
        AuditExpectation(
          id: effects.newID(), audit: audit.id, asset: asset.id, tag: asset.tag,
          serial: asset.serial, model: asset.model, location: asset.location,
          custodian: asset.custodian, status: asset.status))
    }
    effects.touch(site)
    effects.answer("code", .string(audit.code))
    if !isBlind { effects.answer("expected", .integer(Int64(expected.count))) }
  }
}

extension ErrorCode {
  package static let auditOverlapping = ErrorCode("audit.overlapping", .refused)
  package static let auditLocationElsewhere = ErrorCode("audit.location_elsewhere", .refused)
  package static let auditNothingExpected = ErrorCode("audit.nothing_expected", .refused)
  package static let auditSampleSeed = ErrorCode("audit.sample_seed", .input)
}
