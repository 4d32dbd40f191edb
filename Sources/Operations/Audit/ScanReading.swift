import RegistryModel

/// What one code of a count means: the place that follows, an asset, or nothing known.
enum ScanReading {
  /// Those that follow are here; nil is the site at large.
  case place(ID<Location>?)
  case asset(Asset)
  case unknown
  case ambiguous

  /// Places first, then placa, serial, hardware address, earlier serial, hostname, UUID.
  ///
  /// - Throws: `audit.location_elsewhere` for a place of another site: whoever scans it is in the
  ///   wrong audit, and what follows would be kept under a false place.
  init(_ code: String, audit: Audit, _ registry: any RegistryReader) throws(RegistryError) {
    let key = IdentifierText.key(code)
    if let location = try registry.first(Location.byPath, key) {
      guard location.site == audit.site else {
        throw RegistryError(
          .auditLocationElsewhere,
          ["location": location.path, "site": try registry.existing(audit.site).code])
      }
      self = .place(location.id)
      return
    }
    if key == (try registry.existing(audit.site).code) {
      self = .place(nil)
      return
    }
    let found = try Asset.named(code, in: registry)
    guard let first = found.first else {
      self = .unknown
      return
    }
    guard found.count > 1 else {
      self = .asset(first)
      return
    }
    // A serial two assets share is told apart by what this audit expects.
    var expected: [Asset] = []
    for asset in found
    where try registry.first(AuditExpectation.byAudit, audit.id, asset.tag) != nil {
      expected.append(asset)
    }
    guard let only = expected.first, expected.count == 1 else {
      self = .ambiguous
      return
    }
    self = .asset(only)
  }
}
