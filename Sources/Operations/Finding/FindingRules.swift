package import RegistryModel

enum FindingRules {
  /// - Throws: `intervention.dispute_agrees` when what was found is what the registry says.
  static func requireDifference(
    _ check: FactCheck, _ asset: Asset, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard check.saysWhat, try check.claim.holds(for: asset, in: registry) else { return }
    throw RegistryError(
      .interventionDisputeAgrees, ["fact": check.fact.rawValue, "tag": asset.tag.text],
      hints: [Hint("intervention.confirm_instead")])
  }

  /// - Throws: `intervention.confirmed_differs` when what is confirmed is not what the registry says.
  static func requireAgreement(
    _ check: FactCheck, _ asset: Asset, _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard check.saysWhat, try !check.claim.holds(for: asset, in: registry) else { return }
    throw RegistryError(
      .interventionConfirmedDiffers, ["fact": check.fact.rawValue, "tag": asset.tag.text],
      hints: [Hint("intervention.dispute_instead")])
  }
}

extension FactCheck {
  /// Whether it tells what was found.
  fileprivate var saysWhat: Bool { found != nil || foundPerson != nil }

  fileprivate var claim: FindingClaim {
    FindingClaim(
      fact: fact, recorded: nil, recordedPerson: nil, found: found, foundPerson: foundPerson)
  }
}

/// What the registry would have to say for a finding to be settled.
struct FindingClaim {
  let fact: RegistryFact
  let recorded: String?
  let recordedPerson: ID<Person>?
  let found: String?
  let foundPerson: ID<Person>?

  /// Whether the registry says by now what was found; where only the difference is known, whether it
  /// says something else than it did.
  func holds(for asset: Asset, in registry: any RegistryReader) throws(RegistryError) -> Bool {
    switch fact {
    case .user, .custodian:
      let now = RecordedFact.person(fact, of: asset)
      return foundPerson.map { $0 == now } ?? (now != recordedPerson)
    case .counter: return false
    case .part: return try !isStillIn(recorded, asset, registry)
    case .serial, .model, .site, .location, .hostname, .status:
      guard let found else {
        return try RecordedFact.text(fact, of: asset, in: registry) != recorded
      }
      return try says(found, asset, registry)
    }
  }

  private func says(_ found: String, _ asset: Asset, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    switch fact {
    case .model: return try Model.named(found, in: registry).contains { $0.id == asset.model }
    case .site:
      return try Site.named(found, in: registry).contains { $0.id == asset.site }
    case .location:
      // A path nobody knows yet names no place, and so not the one it stands at.
      guard let place = try? Place.named(found, in: registry) else { return false }
      return place == asset.place
    case .serial, .hostname, .status, .user, .custodian, .part, .counter:
      let now = try RecordedFact.text(fact, of: asset, in: registry)
      return now.map { RecordedFact.isSame(fact, $0, found) } ?? false
    }
  }

  private func isStillIn(_ serial: String?, _ asset: Asset, _ registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    guard let serial else { return false }
    return try registry.all(InstalledPart.bySerial, IdentifierText.key(serial))
      .contains { $0.asset == asset.id && $0.removedAt == nil }
  }
}

extension InventoryFinding {
  var claim: FindingClaim {
    FindingClaim(
      fact: fact, recorded: recorded, recordedPerson: recordedPerson, found: found,
      foundPerson: foundPerson)
  }
}

extension ErrorCode {
  /// Params: `fact`, `tag`.
  package static let interventionConfirmedDiffers = ErrorCode(
    "intervention.confirmed_differs", .refused)
  /// Params: `fact`, `tag`.
  package static let interventionDisputeAgrees = ErrorCode("intervention.dispute_agrees", .refused)
}
