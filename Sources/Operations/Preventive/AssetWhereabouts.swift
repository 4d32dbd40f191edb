import RegistryModel

/// Where a piece of equipment stood and how, day by day, as its own record tells, read backwards from
/// how it stands. Each day counts as it ended; what was so when it was registered was so before.
struct AssetWhereabouts {
  private struct Stretch {
    let days: DaySpan
    let site: ID<Site>?
    let status: AssetStatus
  }

  private let stretches: [Stretch]

  /// - Parameter span: the days that are of interest.
  init(_ asset: Asset, within span: DaySpan, in registry: any RegistryReader) throws(RegistryError)
  {
    var stretches: [Stretch] = []
    var last = span.last
    let ends = try AssetWhereabouts.dayEnds(of: asset, in: registry)
    for (index, end) in ends.enumerated() {
      let first = index == ends.count - 1 ? span.first : max(span.first, end.day)
      guard first <= last else { continue }
      stretches.append(
        Stretch(days: DaySpan(first, last), site: end.asset.site, status: end.asset.status))
      last = min(last, end.day.adding(days: -1))
    }
    self.stretches = stretches
  }

  /// The days on which it was in somebody's hands, at a site when one is named. What was taken out of
  /// service is not told apart here: the day it left says more than the day that was written down.
  func inService(at site: ID<Site>?) -> DaySet {
    DaySet(
      stretches.filter { $0.status.isInHands && (site == nil || $0.site == site) }.map(\.days))
  }

  /// How it stood at the end of each day on which its record changed, latest first. A record that was
  /// never changed needs no journal.
  private static func dayEnds(of asset: Asset, in registry: any RegistryReader)
    throws(RegistryError) -> [(day: CivilDate, asset: Asset)]
  {
    guard asset.revision > 1 else { return [(CivilDate(dayNumber: 0), asset)] }
    let site = try asset.site.map { id throws(RegistryError) in try registry.existing(id) }
    let zone = site?.timeZone ?? .bogota
    var ends: [(day: CivilDate, asset: Asset)] = []
    var state: Asset? = asset
    for mention in try registry.mentions(of: asset.ref, limit: AssetHistory.mostLines) {
      let own = mention.images.first {
        $0.table == Asset.table.name && $0.rowID == asset.id.rawValue
      }
      guard let own, let after = state else { continue }
      let day = LocalTime(mention.at, in: zone).date
      if ends.last?.day != day { ends.append((day, after)) }
      state = try own.before.map { row throws(RegistryError) in try Asset(row) }
    }
    // Without its registration, as it stood before the first change that is known.
    if let state, let first = ends.last?.day { ends.append((first.adding(days: -1), state)) }
    return ends.isEmpty ? [(CivilDate(dayNumber: 0), asset)] : ends
  }
}

extension AssetStatus {
  fileprivate var isInHands: Bool {
    switch self {
    case .inUse, .onLoan, .underRepair, .retired, .disposed: true
    case .ordered, .inStock, .missing: false
    }
  }
}
