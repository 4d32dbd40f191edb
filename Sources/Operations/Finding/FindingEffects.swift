package import RegistryModel

/// What led to a finding.
struct FindingOrigin {
  let asset: Asset
  var supportCase: ID<SupportCase>?
  var intervention: ID<Intervention>?
  let at: Instant
  let by: ID<Person>?
}

extension Effects {
  /// Opens a finding; what is open already and says the same gets a witness more.
  ///
  /// - Returns: its code.
  mutating func report(
    _ dispute: Dispute, _ origin: FindingOrigin, _ registry: any RegistryReader, _ stamp: Stamp
  ) throws(RegistryError) -> String {
    let open = try InventoryFinding.open(of: origin.asset.id, in: registry)
    if let same = open.first(where: { $0.isSame(as: dispute.check) }) {
      // Once for each operation, however many of its facts say so.
      if !touched.contains(same.ref) { update(same) { $0.sightings += 1 } }
      touch(origin.asset.id)
      return same.code
    }
    let id: ID<InventoryFinding> = newID()
    let finding = InventoryFinding(
      id: id,
      code: CodeSequence.code(
        "H", year: stamp.today.year, number: Int(id.rawValue & IDLayout.counterLimit)),
      asset: origin.asset.id, site: origin.asset.site, fact: dispute.fact,
      recorded: dispute.recorded, recordedPerson: dispute.recordedPerson, found: dispute.found,
      foundPerson: dispute.foundPerson, state: .open, supportCase: origin.supportCase,
      intervention: origin.intervention, foundAt: origin.at, foundBy: origin.by,
      note: dispute.note)
    insert(finding)
    touch(origin.asset.id)
    return finding.code
  }

  /// Settles a finding.
  mutating func resolve(
    _ finding: InventoryFinding, as state: FindingState, _ reason: String?, _ stamp: Stamp
  ) {
    update(finding) { finding in
      finding.state = state
      finding.resolvedAt = stamp.at
      finding.resolvedBy = stamp.actor
      finding.reason = reason
    }
    touch(finding.asset)
    if let supportCase = finding.supportCase { touch(supportCase) }
  }
}

extension InventoryFinding {
  /// Findings about equipment nobody has settled yet, earliest first.
  package static func open(of asset: ID<Asset>, in registry: any RegistryReader)
    throws(RegistryError) -> [InventoryFinding]
  {
    try registry.all(byAsset, asset, FindingState.open)
  }

  /// Whether somebody saw what this says. Who did not say what was there instead saw the same as
  /// anybody.
  func isSame(as check: FactCheck) -> Bool {
    guard !check.isConfirmed, check.fact == fact else { return false }
    if let person = check.foundPerson { return foundPerson == nil || foundPerson == person }
    guard let other = check.found, let found else { return true }
    return RecordedFact.isSame(fact, found, other)
  }
}
