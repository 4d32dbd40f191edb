import RegistryModel

/// Says what one expected, one unexpected or one unknown thing amounts to.
struct FindingJudge {
  let audit: Audit
  let registry: any RegistryReader
  let places: AuditPlaces

  /// One finding, or two when both place and data differ.
  func expected(_ expectation: AuditExpectation, _ sighting: Sighting?) throws(RegistryError)
    -> [Finding]
  {
    guard let sighting else {
      let isExplained = try !isStillExpected(expectation.asset)
      return [finding(expectation, isExplained ? .movedAfterFreeze : .missing, nil)]
    }
    var findings: [Finding] = []
    if let placeClass = try placeClass(expectation, sighting) {
      findings.append(finding(expectation, placeClass, sighting))
    }
    var mismatch = finding(expectation, .mismatch, sighting)
    mismatch.differences = try differences(mismatch)
    if !mismatch.differences.isEmpty { findings.append(mismatch) }
    return findings.isEmpty ? [finding(expectation, .matched, sighting)] : findings
  }

  /// What was seen and is known, but was not among what this audit expects.
  func unexpected(_ asset: Asset, _ sighting: Sighting) throws(RegistryError) -> [Finding] {
    var findings: [Finding] = []
    if !asset.status.isCountable {
      var mismatch = finding(asset, .mismatch, sighting)
      mismatch.differences = [.status]
      findings.append(mismatch)
    }
    if sighting.locations.count > 1 {
      findings.append(finding(asset, .duplicate, sighting))
    } else if findings.isEmpty {
      findings.append(finding(asset, try strangerClass(asset, sighting), sighting))
    }
    return findings
  }

  static func unknown(_ key: String, _ scan: AuditScan) -> Finding {
    var finding = Finding(key, .surplus)
    finding.isFound = true
    finding.foundLocation = scan.location
    finding.observedSerial = scan.observedSerial
    finding.observedModel = scan.observedModel
    return finding
  }

  // MARK: Classes

  /// Nil when it was where it should be.
  private func placeClass(_ expectation: AuditExpectation, _ sighting: Sighting)
    throws(RegistryError) -> AuditFindingClass?
  {
    guard sighting.locations.count <= 1 else { return .duplicate }
    let place = sighting.locations.first
    guard try !places.agree(expectation.location, place) else { return nil }
    let asset = try registry.existing(expectation.asset)
    guard asset.site == audit.site, try places.agree(asset.location, place) else {
      return .misplaced
    }
    return .movedAfterFreeze
  }

  /// Whether the registry still has it within what is counted: if not, it left after the freeze.
  private func isStillExpected(_ id: ID<Asset>) throws(RegistryError) -> Bool {
    let asset = try registry.existing(id)
    // Another custodian does not take it away from the place.
    let scope = AuditScope(
      site: audit.site, location: audit.location, equipmentKind: audit.equipmentKind)
    guard asset.status.isCountable else { return false }
    return try scope.holds(asset, registry, places)
  }

  private func strangerClass(_ asset: Asset, _ sighting: Sighting) throws(RegistryError)
    -> AuditFindingClass
  {
    guard asset.site == audit.site else { return .misplaced }
    let place = sighting.locations.first
    if try AuditScope(audit).holds(asset, registry, places) {
      // It would have been expected had it been here, unless the sample left it out.
      return audit.sample == nil ? .movedAfterFreeze : .outOfScope
    }
    if let scope = audit.location, let place {
      guard try places.contains(scope, place) else { return .outOfScope }
      return try places.agree(asset.location, place) ? .outOfScope : .misplaced
    }
    return .outOfScope
  }

  private func differences(_ finding: Finding) throws(RegistryError) -> [DataDifference] {
    var differences: [DataDifference] = []
    if let observed = finding.observedSerial,
      finding.serial.map(IdentifierText.key) != IdentifierText.key(observed)
    {
      differences.append(.serial)
    }
    if let observed = finding.observedModel, let model = finding.model {
      let seen = FoldedText.fold(observed)
      let known = FoldedText.fold(try registry.existing(model).label)
      if !known.contains(seen), !seen.contains(known) { differences.append(.model) }
    }
    return differences
  }

  // MARK: Findings

  private func finding(
    _ expectation: AuditExpectation, _ findingClass: AuditFindingClass, _ sighting: Sighting?
  ) -> Finding {
    var finding = Finding(expectation.tag.text, findingClass)
    finding.asset = expectation.asset
    finding.model = expectation.model
    finding.serial = expectation.serial
    finding.custodian = expectation.custodian
    finding.status = expectation.status
    finding.expectedSite = audit.site
    finding.expectedLocation = expectation.location
    finding.see(sighting)
    return finding
  }

  private func finding(
    _ asset: Asset, _ findingClass: AuditFindingClass, _ sighting: Sighting
  ) -> Finding {
    var finding = Finding(asset.tag.text, findingClass)
    finding.asset = asset.id
    finding.model = asset.model
    finding.serial = asset.serial
    finding.custodian = asset.custodian
    finding.status = asset.status
    finding.expectedSite = asset.site
    finding.expectedLocation = asset.location
    finding.see(sighting)
    return finding
  }
}

extension Finding {
  fileprivate mutating func see(_ sighting: Sighting?) {
    guard let sighting else { return }
    isFound = true
    foundLocation = sighting.locations.first
    alsoFound = Array(sighting.locations.dropFirst())
    observedSerial = sighting.observedSerial
    observedModel = sighting.observedModel
  }
}
