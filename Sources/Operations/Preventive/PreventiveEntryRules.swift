package import RegistryModel

/// What is refused of visits and excuses alike.
struct PreventiveEntryRules {
  /// Days after an obligation's end in which a visit that names its window is still believed.
  static let longestAgreedDelay = 366

  let registry: any RegistryReader
  let obligation: PreventiveObligation
  let contract: Contract

  init(_ obligation: PreventiveObligation, _ registry: any RegistryReader) throws(RegistryError) {
    self.registry = registry
    self.obligation = obligation
    contract = try registry.existing(obligation.contract)
  }

  /// Refuses entries about the wrong sort of thing, about nothing, or about one thing twice.
  ///
  /// - Throws: `preventive.nothing_named`, `preventive.name_sites`, `preventive.name_assets`,
  ///   `preventive.named_twice`.
  func requireNamed(_ entries: [PreventiveEntry]) throws(RegistryError) {
    guard !entries.isEmpty else { throw RegistryError(.preventiveNothingNamed) }
    var seen: Set<EntityRef> = []
    for entry in entries {
      switch obligation.unit {
      case .asset where entry.asset == nil:
        throw RegistryError(.preventiveNameAssets, ["code": obligation.code])
      case .site where entry.site == nil:
        throw RegistryError(.preventiveNameSites, ["code": obligation.code])
      case .asset, .site: break
      }
      guard seen.insert(entry.thing).inserted else {
        throw RegistryError(.preventiveNamedTwice, ["name": try label(entry)])
      }
    }
  }

  /// Refuses a day on which the obligation did not hold; a late visit may come after its end, within
  /// the tolerance.
  ///
  /// - Throws: `preventive.before_start`, `preventive.after_end`.
  func requireHolding(_ day: CivilDate, lateBy days: Int) throws(RegistryError) {
    let first = max(obligation.since ?? contract.startsOn, contract.startsOn)
    let last = min(obligation.until ?? contract.lapsesOn, contract.lapsesOn)
    guard day >= first else {
      throw RegistryError(
        .preventiveBeforeStart,
        ["code": obligation.code, "date": day.description, "starts_on": first.description])
    }
    guard day <= last.adding(days: days) else {
      throw RegistryError(
        .preventiveAfterEnd,
        ["code": obligation.code, "date": day.description, "ends_on": last.description])
    }
  }

  /// How the thing an entry is about stands; nil when the obligation does not reach it.
  func standing(of entry: PreventiveEntry, _ survey: PreventiveSurvey) throws(RegistryError)
    -> PreventiveStanding?
  {
    if let asset = entry.asset { return try survey.standing(of: try registry.existing(asset)) }
    guard let site = entry.site else { return nil }
    return try survey.standing(of: site)
  }

  /// The same.
  ///
  /// - Throws: `preventive.not_obliged` when the obligation does not reach it.
  func requireStanding(of entry: PreventiveEntry, _ survey: PreventiveSurvey)
    throws(RegistryError) -> PreventiveStanding
  {
    if let standing = try standing(of: entry, survey) { return standing }
    throw RegistryError(
      .preventiveNotObliged,
      ["name": try label(entry), "code": obligation.code, "contract": contract.code],
      hints: [Hint("contract.show_covers", ["contract": contract.code])])
  }

  /// The refusal of what would count for a window that was visited.
  func alreadyDone(_ name: String, _ span: DaySpan, _ visit: PreventiveEntry) -> RegistryError {
    RegistryError(
      .preventiveAlreadyDone,
      [
        "name": name, "code": obligation.code, "from": span.first.description,
        "to": span.last.description, "date": visit.on.description,
      ], hints: [seeDue])
  }

  /// The window a day falls in.
  ///
  /// - Throws: `preventive.no_window`.
  func window(_ day: CivilDate, _ windows: PreventiveWindows) throws(RegistryError) -> Int {
    guard let index = windows.index(of: day) else {
      throw RegistryError(
        .preventiveNoWindow, ["code": obligation.code, "date": day.description], hints: [seeDue])
    }
    return index
  }

  /// Where to look what is owed.
  var seeDue: Hint { Hint("preventive.see_due", ["contract": contract.code]) }

  /// The placa or the site's code.
  func label(_ entry: PreventiveEntry) throws(RegistryError) -> String {
    if let asset = entry.asset { return try registry.existing(asset).tag.text }
    guard let site = entry.site else { return obligation.code }
    return try registry.existing(site).code
  }

  /// What was recorded for the same thing.
  func earlier(_ entry: PreventiveEntry) throws(RegistryError) -> [PreventiveEntry] {
    if let asset = entry.asset {
      return try registry.all(PreventiveEntry.byAsset, asset, obligation.id)
    }
    guard let site = entry.site else { return [] }
    return try registry.all(PreventiveEntry.bySite, site, obligation.id)
  }
}

extension PreventiveEntry {
  /// The equipment or the site.
  var thing: EntityRef {
    if let asset { return EntityRef(.asset, asset.rawValue) }
    return EntityRef(.site, site?.rawValue ?? 0)
  }
}

extension ErrorCode {
  /// Visits are owed to equipment, and a site was named. Params: `code`.
  package static let preventiveNameAssets = ErrorCode("preventive.name_assets", .refused)
  /// Visits are owed to sites, and equipment was named. Params: `code`.
  package static let preventiveNameSites = ErrorCode("preventive.name_sites", .refused)
  /// Params: `name`.
  package static let preventiveNamedTwice = ErrorCode("preventive.named_twice", .refused)
  /// Params: `code`, `date`, `starts_on`.
  package static let preventiveBeforeStart = ErrorCode("preventive.before_start", .refused)
  /// Params: `code`, `date`, `ends_on`.
  package static let preventiveAfterEnd = ErrorCode("preventive.after_end", .refused)
  /// The obligation does not reach it. Params: `name`, `code`, `contract`.
  package static let preventiveNotObliged = ErrorCode("preventive.not_obliged", .refused)
  /// The window was visited. Params: `name`, `code`, `from`, `to`, `date`.
  package static let preventiveAlreadyDone = ErrorCode("preventive.already_done", .refused)
  /// No window of the obligation has the day. Params: `code`, `date`.
  package static let preventiveNoWindow = ErrorCode("preventive.no_window", .refused)
}
