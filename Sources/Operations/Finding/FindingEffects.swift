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
      touch(same.ref)
      touch(origin.asset.id)
      return same.code
    }
    let finding = InventoryFinding(
      id: newID(), code: try nextFindingCode(registry, stamp), asset: origin.asset.id,
      site: origin.asset.site, fact: dispute.fact, recorded: dispute.recorded,
      recordedPerson: dispute.recordedPerson, found: dispute.found,
      foundPerson: dispute.foundPerson, state: .open, supportCase: origin.supportCase,
      intervention: origin.intervention, foundAt: origin.at, foundBy: origin.by,
      note: dispute.note)
    insert(finding)
    touch(origin.asset.id)
    return finding.code
  }

  /// `H-YYYY-NNNNN`: the next of the year, after those this operation has opened.
  private func nextFindingCode(_ registry: any RegistryReader, _ stamp: Stamp)
    throws(RegistryError) -> String
  {
    let year = stamp.today.year
    let next = try CodeSequence.next("H", year: year, in: InventoryFinding.byCode, of: registry) {
      $0.code
    }
    // The id given out for this one is counted already.
    let opened = Int(used[.inventoryFinding, default: 1]) - 1
    guard opened > 0, let number = next.split(separator: "-").last.flatMap({ Int($0) }) else {
      return next
    }
    return CodeSequence.code("H", year: year, number: number + opened)
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
