import RegistryModel

/// Failures added up.
struct ChronicGroups {
  /// What one row is about; what is nil does not tell it from others.
  struct Key: Hashable {
    var asset: ID<Asset>?
    var model: ID<Model>?
    var part: PartClass?
    var site: ID<Site>?
  }

  /// One row.
  struct Group {
    let key: Key
    var failures: [Failure] = []
    /// Units in service it is measured against.
    var units = 0

    /// Failures for every thousand units, rounded down; nil when none is in service any more.
    var perMille: Int? { units > 0 ? failures.count * 1000 / units : nil }
  }

  private let grouping: ChronicGrouping
  private let registry: any RegistryReader
  private let site: ID<Site>?
  private var groups: [Key: Group] = [:]
  private var knownUnits: [Key: Int] = [:]

  init(_ grouping: ChronicGrouping, registry: any RegistryReader, site: ID<Site>?) {
    self.grouping = grouping
    self.registry = registry
    self.site = site
  }

  mutating func add(_ failure: Failure) throws(RegistryError) {
    let asset = try registry.existing(failure.asset)
    switch grouping {
    case .asset: add(failure, Key(asset: asset.id, model: asset.model))
    case .model: add(failure, Key(model: asset.model))
    case .part:
      for part in failure.parts { add(failure, Key(model: asset.model, part: part)) }
    // Where the case was, since the equipment may have moved on.
    case .site: add(failure, Key(site: failure.supportCase.site ?? asset.site))
    }
  }

  private mutating func add(_ failure: Failure, _ key: Key) {
    groups[key, default: Group(key: key)].failures.append(failure)
  }

  /// Those with so many failures or more: the most for their number first.
  mutating func ranked(minimum: Int) throws(RegistryError) -> [Group] {
    var found: [(group: Group, label: String)] = []
    for var group in groups.values where group.failures.count >= minimum {
      group.units = try units(group.key)
      found.append((group, try label(group.key)))
    }
    return found.sorted { left, right in
      let first = (left.group.perMille ?? Int.max, left.group.failures.count)
      let second = (right.group.perMille ?? Int.max, right.group.failures.count)
      guard first == second else { return first > second }
      return ByteOrder.precedes(left.label, right.label)
    }.map(\.group)
  }

  mutating func json(_ group: Group, on today: CivilDate) throws(RegistryError) -> JSON {
    let asset = try group.key.asset.map { id throws(RegistryError) in try registry.existing(id) }
    let model = try group.key.model.map { id throws(RegistryError) in try registry.existing(id) }
    let cases = JSON.integer(Int64(group.failures.count))
    let minutes = JSON.integer(Int64(group.failures.reduce(0) { $0 + $1.minutes }))
    var costs = MoneyTotals()
    for work in group.failures.flatMap(\.works) { costs.add(work.cost) }
    let cost = costs.json
    guard let asset else {
      return .members([
        "model": group.key.model == nil ? nil : (model?.label).json,
        "part_class": group.key.part.map { .string($0.rawValue) },
        "site": grouping == .site ? try registry.code(group.key.site) : nil, "cases": cases,
        "assets": .integer(Int64(Set(group.failures.map(\.asset)).count)),
        "units": .integer(Int64(group.units)), "per_mille": group.perMille.json,
        "minutes": minutes, "cost": cost,
      ])
    }
    let verdict = try CoverageVerdict.of(asset: asset.id, on: today, in: registry)
    return .members([
      "asset": .string(asset.tag.text), "model": (model?.label).json,
      "site": try registry.code(asset.site), "cases": cases,
      "model_per_mille": try modelPerMille(group).json, "minutes": minutes, "cost": cost,
      "coverage": .string(verdict.outcome.rawValue),
      "last_case": (group.failures.last?.supportCase.code).json,
    ])
  }

  /// Failures of all equipment of its model for every thousand units.
  private mutating func modelPerMille(_ group: Group) throws(RegistryError) -> Int? {
    guard let model = group.key.model else { return nil }
    let failures = groups.values.filter { $0.key.model == model }.reduce(0) {
      $0 + $1.failures.count
    }
    let units = try units(Key(model: model))
    return units > 0 ? failures * 1000 / units : nil
  }

  /// How many units are in service; an asset is one.
  private mutating func units(_ key: Key) throws(RegistryError) -> Int {
    if key.asset != nil { return 1 }
    let population = Key(model: key.model, site: key.site ?? site)
    if let known = knownUnits[population] { return known }
    let query: IndexQuery
    switch (population.site, population.model) {
    case (let site?, let model?):
      query = IndexQuery(Asset.bySite.name, [site.column, model.column])
    case (let site?, nil): query = IndexQuery(Asset.bySite.name, [site.column])
    case (nil, let model?): query = IndexQuery(Asset.byModel.name, [model.column])
    case (nil, nil): return 0
    }
    var count = 0
    try registry.scan(Asset.table, query) { row throws(RegistryError) in
      if try Asset(row).isInService { count += 1 }
      return true
    }
    knownUnits[population] = count
    return count
  }

  /// What breaks ties.
  private func label(_ key: Key) throws(RegistryError) -> String {
    var parts: [String] = []
    if let asset = key.asset { parts.append(try registry.existing(asset).tag.text) }
    if let model = key.model { parts.append(try registry.existing(model).label) }
    if let part = key.part { parts.append(part.rawValue) }
    if let site = key.site { parts.append(try registry.existing(site).code) }
    return parts.joined(separator: " ")
  }
}
