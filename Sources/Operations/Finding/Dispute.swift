import RegistryModel

/// What the registry says against what was found, before it is a finding.
struct Dispute {
  let fact: RegistryFact
  var recorded: String?
  var recordedPerson: ID<Person>?
  var found: String?
  var foundPerson: ID<Person>?
  var note: String?

  /// As the work that found it keeps it.
  var check: FactCheck {
    FactCheck(fact: fact, isConfirmed: false, found: found, foundPerson: foundPerson)
  }
}

extension Dispute {
  /// What somebody in front of the equipment found otherwise.
  init(_ check: FactCheck, of asset: Asset, note: String?, in registry: any RegistryReader)
    throws(RegistryError)
  {
    self.init(
      fact: check.fact, recorded: try RecordedFact.text(check.fact, of: asset, in: registry),
      recordedPerson: RecordedFact.person(check.fact, of: asset), found: check.found,
      foundPerson: check.foundPerson, note: note)
  }

  init(_ fall: CounterFall) {
    self.init(fact: .counter, recorded: String(fall.before), found: String(fall.now))
  }

  /// A part that was not the one the registry knew.
  init(_ part: PartOutData, insteadOf row: InstalledPart) {
    self.init(
      fact: .part, recorded: row.serial ?? row.partClass.rawValue, found: part.serial?.text,
      note: part.mismatchReason?.text)
  }
}

/// What the registry says of equipment, fact by fact.
enum RecordedFact {
  /// As people read it; nil for people, for what has no column, and where nothing is said.
  static func text(_ fact: RegistryFact, of asset: Asset, in registry: any RegistryReader)
    throws(RegistryError) -> String?
  {
    switch fact {
    case .serial: return asset.serial
    case .model: return try registry.existing(asset.model).label
    case .site:
      return try asset.site.map { id throws(RegistryError) in try registry.existing(id).code }
    case .location: return try asset.place?.path(in: registry)
    case .hostname: return asset.hostname
    case .status: return asset.status.rawValue
    case .user, .custodian, .part, .counter: return nil
    }
  }

  static func person(_ fact: RegistryFact, of asset: Asset) -> ID<Person>? {
    switch fact {
    case .user: asset.user
    case .custodian: asset.custodian
    case .serial, .model, .site, .location, .hostname, .status, .part, .counter: nil
    }
  }

  /// Whether two texts name the same, as each fact is compared.
  static func isSame(_ fact: RegistryFact, _ left: String, _ right: String) -> Bool {
    switch fact {
    case .serial, .hostname, .part, .site, .location:
      IdentifierText.key(left) == IdentifierText.key(right)
    case .model, .status, .user, .custodian, .counter:
      FoldedText.fold(left) == FoldedText.fold(right)
    }
  }
}
