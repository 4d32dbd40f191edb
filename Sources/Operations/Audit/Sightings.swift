import RegistryModel

/// Where and how one asset was seen during one round of counting.
struct Sighting {
  /// Places that contradict one another, in the order they came; the deeper of two that agree.
  private(set) var locations: [ID<Location>] = []
  private(set) var observedSerial: String?
  private(set) var observedModel: String?
  /// Readings that said nothing new.
  private(set) var repeats = 0
  private var isFirst = true

  mutating func add(_ scan: AuditScan, _ places: AuditPlaces) throws(RegistryError) {
    var isRepeat = !isFirst
    isFirst = false
    if let serial = scan.observedSerial {
      isRepeat = isRepeat && observedSerial == serial
      observedSerial = serial
    }
    if let model = scan.observedModel {
      isRepeat = isRepeat && observedModel == model
      observedModel = model
    }
    if let location = scan.location, try !place(location, places) { isRepeat = false }
    if isRepeat { repeats += 1 }
  }

  /// True when the place was known already.
  private mutating func place(_ location: ID<Location>, _ places: AuditPlaces)
    throws(RegistryError) -> Bool
  {
    for (index, known) in locations.enumerated() where try places.agree(known, location) {
      if try places.contains(known, location) { locations[index] = location }
      return true
    }
    locations.append(location)
    return false
  }
}

/// What a whole audit saw: assets, and codes nobody knows.
struct Sightings {
  /// By asset; the second count has the last word on what it saw.
  private(set) var assets: [ID<Asset>: Sighting] = [:]
  /// By comparable code.
  private(set) var unknown: [String: AuditScan] = [:]
  private(set) var scans = 0
  private(set) var repeats = 0
  /// Scans by round and person, in order of appearance.
  private(set) var counters: [Counter] = []

  struct Counter {
    let round: Int
    let person: ID<Person>?
    var scans: Int
  }

  init(_ audit: Audit, _ registry: any RegistryReader, _ places: AuditPlaces) throws(RegistryError)
  {
    var rounds: [ID<Asset>: [Int: Sighting]] = [:]
    for scan in try registry.all(AuditScan.byAudit, audit.id) {
      switch scan.meaning {
      case .location: continue
      case .asset:
        guard let asset = scan.asset else { continue }
        try rounds[asset, default: [:]][scan.round, default: Sighting()].add(scan, places)
      case .unknown, .ambiguous: keep(scan)
      }
      tally(scan)
    }
    for (asset, seen) in rounds {
      repeats += seen.values.reduce(0) { $0 + $1.repeats }
      guard let last = seen.max(by: { $0.key < $1.key }) else { continue }
      assets[asset] = last.value
    }
  }

  private mutating func keep(_ scan: AuditScan) {
    let key = IdentifierText.key(scan.code)
    if let known = unknown[key], known.round == scan.round { repeats += 1 }
    unknown[key] = scan
  }

  private mutating func tally(_ scan: AuditScan) {
    scans += 1
    let place = counters.firstIndex { $0.round == scan.round && $0.person == scan.by }
    guard let place else {
      counters.append(Counter(round: scan.round, person: scan.by, scans: 1))
      return
    }
    counters[place].scans += 1
  }
}
