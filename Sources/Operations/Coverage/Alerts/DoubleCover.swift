import RegistryModel

/// Contracts of two providers that are paid for the same service of the same equipment on the same
/// days, today or within the days asked about.
struct DoubleCover {
  private let covers: [PaidCover]
  private let filter: CoverageFilter
  private let registry: any RegistryReader

  init(_ alerts: ContractAlerts, filter: CoverageFilter, registry: any RegistryReader)
    throws(RegistryError)
  {
    self.filter = filter
    self.registry = registry
    let horizon = alerts.today.adding(days: alerts.within)
    var covers: [PaidCover] = []
    // The other contract of a pair may be another provider's: all of them are looked at.
    for contract in try registry.range(Contract.byLapse, from: alerts.today) {
      for cover in try registry.all(Cover.byContract, contract.id) {
        let own = cover.days(under: contract)
        let first = max(own.first, alerts.today)
        guard first <= own.last, first <= horizon else { continue }
        covers.append(
          PaidCover(
            contract: contract, cover: cover, days: DaySpan(first, own.last),
            services: Set((cover.terms ?? contract.terms).granted(by: contract.entitlementKind))))
      }
    }
    self.covers = covers
  }

  /// One row for each pair. Equipment is counted where it was read one by one: at a site, or listed
  /// by its placa.
  func rows() throws(RegistryError) -> [AlertRow] {
    var pairs: [PairOfContracts: PairFound] = [:]
    if let site = filter.site {
      for equipment in try registry.equipment(at: site) where equipment.asset.isInService {
        count(equipment, &pairs)
      }
    } else {
      for id in Set(covers.compactMap(\.cover.asset)).sorted() {
        let asset = try registry.existing(id)
        guard asset.isInService else { continue }
        count(
          Equipment(asset: asset, kind: try registry.existing(asset.model).equipmentKind), &pairs)
      }
      try addWide(&pairs)
    }
    var rows: [AlertRow] = []
    for (pair, found) in pairs {
      if let row = try row(pair, found) { rows.append(row) }
    }
    return rows
  }

  private func count(_ equipment: Equipment, _ pairs: inout [PairOfContracts: PairFound]) {
    let reaching = covers.filter { $0.reaches(equipment) }
    var seen: Set<PairOfContracts> = []
    for (index, one) in reaching.enumerated() {
      for other in reaching[(index + 1)...] {
        guard let days = one.paidTogether(with: other) else { continue }
        let pair = PairOfContracts(one.contract, other.contract)
        pairs[pair, default: PairFound(days)].add(days, isNew: seen.insert(pair).inserted)
      }
    }
  }

  /// Sites, models, kinds and everything: what two of them share is not counted.
  private func addWide(_ pairs: inout [PairOfContracts: PairFound]) throws(RegistryError) {
    let wide = covers.filter { $0.cover.asset == nil }
    for (index, one) in wide.enumerated() {
      for other in wide[(index + 1)...] {
        guard let days = one.paidTogether(with: other) else { continue }
        let pair = PairOfContracts(one.contract, other.contract)
        // Known of other covers of theirs: nothing more need be read.
        if let found = pairs[pair], !found.isCounted, found.has(days) { continue }
        guard try share(one.cover.scope, other.cover.scope) else { continue }
        pairs[pair, default: PairFound(days)].add(days, isNew: false)
        pairs[pair]?.isCounted = false
      }
    }
  }

  /// Whether there is any equipment in both.
  private func share(_ one: CoverScope, _ other: CoverScope) throws(RegistryError) -> Bool {
    switch (one, other) {
    case (.everything, _), (_, .everything): return true
    case (.site(let id), .site(let otherID)): return id == otherID
    case (.model(let id), .model(let otherID)): return id == otherID
    case (.kind(let kind), .kind(let otherKind)): return kind == otherKind
    case (.model(let id), .kind(let kind)), (.kind(let kind), .model(let id)):
      return try registry.existing(id).equipmentKind == kind
    case (.site(let site), .model(let model)), (.model(let model), .site(let site)):
      return try stands(model, at: site)
    case (.site(let site), .kind(let kind)), (.kind(let kind), .site(let site)):
      for model in try registry.all(Model.byKind, kind) where try stands(model.id, at: site) {
        return true
      }
      return false
    case (.asset, _), (_, .asset): return false
    }
  }

  private func stands(_ model: ID<Model>, at site: ID<Site>) throws(RegistryError) -> Bool {
    try !registry.range(Asset.bySite, [site, model], limit: 1).isEmpty
  }

  private func row(_ pair: PairOfContracts, _ found: PairFound) throws(RegistryError)
    -> AlertRow?
  {
    let one = try registry.existing(pair.first)
    let other = try registry.existing(pair.second)
    guard
      filter.takes(one.entitlementKind, one.provider)
        || filter.takes(other.entitlementKind, other.provider)
    else { return nil }
    var row = AlertRow(.paidTwice, contract: one)
    row.provider = try registry.existing(one.provider).code
    row.otherCode = other.code
    row.otherProvider = try registry.existing(other.provider).code
    row.site = try filter.site.map { id throws(RegistryError) in try registry.existing(id).code }
    row.days = found.days
    row.assets = found.isCounted ? found.assets : nil
    return row
  }
}

/// One cover of a contract and the days it is paid for, from today on.
private struct PaidCover {
  let contract: Contract
  let cover: Cover
  let days: DaySpan
  let services: Set<CoverageService>

  func reaches(_ equipment: Equipment) -> Bool {
    switch cover.scope {
    case .asset(let id): equipment.asset.id == id
    case .site(let id): equipment.asset.site == id
    case .model(let id): equipment.asset.model == id
    case .kind(let kind): equipment.kind == kind
    case .everything: true
    }
  }

  /// The days on which another provider is paid for one of the same services; nil when there is none.
  func paidTogether(with other: PaidCover) -> DaySpan? {
    guard contract.provider != other.contract.provider, !services.isDisjoint(with: other.services)
    else { return nil }
    let span = DaySpan(max(days.first, other.days.first), min(days.last, other.days.last))
    return span.first <= span.last ? span : nil
  }
}

/// Two contracts, the older first.
private struct PairOfContracts: Hashable {
  let first: ID<Contract>
  let second: ID<Contract>

  init(_ one: Contract, _ other: Contract) {
    first = min(one.id, other.id)
    second = max(one.id, other.id)
  }
}

/// What two contracts share.
private struct PairFound {
  /// From the first day to the last on which they share something.
  private(set) var days: DaySpan
  private(set) var assets = 0
  var isCounted = true

  init(_ days: DaySpan) { self.days = days }

  func has(_ more: DaySpan) -> Bool { days.contains(more.first) && days.contains(more.last) }

  mutating func add(_ more: DaySpan, isNew: Bool) {
    days = DaySpan(min(days.first, more.first), max(days.last, more.last))
    if isNew { assets += 1 }
  }
}

extension Terms {
  /// The services agreed, or the usual ones of the kind where none are named.
  func granted(by kind: EntitlementKind) -> [CoverageService] {
    (services.isEmpty ? kind.usualServices : services).codes
  }
}
