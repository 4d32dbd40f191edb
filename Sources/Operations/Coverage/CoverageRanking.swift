import RegistryModel

/// The order of entitlements in a verdict: those that apply, those in doubt, the rest.
enum CoverageRanking {
  /// Among those that apply or may: what costs nothing first, then the faster response, then the
  /// later end, then the code and where it is recorded. Among the rest: what came nearest to
  /// applying first: what would serve but for its days, then the nearest days.
  static func precedes(
    _ left: ExaminedEntitlement, _ right: ExaminedEntitlement, on day: CivilDate
  ) -> Bool {
    let classes = (left.rankClass, right.rankClass)
    if classes.0 != classes.1 { return classes.0 < classes.1 }
    if classes.0 > .outOfService {
      let gaps = (left.gap(from: day), right.gap(from: day))
      if gaps.0 != gaps.1 { return gaps.0 < gaps.1 }
    }
    let distances = (left.reason.distance, right.reason.distance)
    if distances.0 != distances.1 { return distances.0 < distances.1 }
    let latest = CivilDate(dayNumber: Int.min)
    let ends = (left.endsOn ?? latest, right.endsOn ?? latest)
    let ranks = (left.entitlement.kind.rank, right.entitlement.kind.rank)
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let responses = (
      left.service.responseOrder ?? Int64.max, right.service.responseOrder ?? Int64.max
    )
    if responses.0 != responses.1 { return responses.0 < responses.1 }
    if ends.0 != ends.1 { return ends.0 > ends.1 }
    let codes = (left.entitlement.code ?? "", right.entitlement.code ?? "")
    if codes.0 != codes.1 { return ByteOrder.precedes(codes.0, codes.1) }
    return left.entitlement.source.order < right.entitlement.source.order
  }

  /// One entry per contract: where several of its covers reach the asset, the one that serves best,
  /// and among equals the most specific, which was gathered first.
  static func oneEach(_ examined: [ExaminedEntitlement]) -> [ExaminedEntitlement] {
    var result: [ExaminedEntitlement] = []
    result.reserveCapacity(examined.count)
    for entry in examined {
      let source = entry.entitlement.source
      // Few reach one piece of equipment: to look through them is faster than to hash each.
      guard let position = result.firstIndex(where: { $0.entitlement.source == source }) else {
        result.append(entry)
        continue
      }
      // Terms of a narrower cover that holds that day stand before those of a wider one.
      if result[position].reason.distance > 2,
        entry.reason.distance < result[position].reason.distance
      {
        result[position] = entry
      }
    }
    return result
  }
}

/// The classes of a verdict's entitlements, in their order.
private enum RankClass: Int, Comparable {
  case applies
  case doubtful
  /// The equipment is out of service: no terms and no days would help.
  case outOfService
  /// It would serve but for its days.
  case wouldServe
  /// It would not serve on any day.
  case wouldNotServe

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ExaminedEntitlement {
  fileprivate var rankClass: RankClass {
    switch reason {
    case .applies: .applies
    case .doubtful: .doubtful
    case .assetRetired, .assetDisposed: .outOfService
    case .serviceExcluded, .partExcluded, .causeExcluded, .conditionUnmet, .quotaSpent,
      .suspended, .assetNotListed, .notStarted, .terminated, .voided, .expired, .noEntitlement:
      wouldServe ? .wouldServe : .wouldNotServe
    }
  }

  /// Days to the nearest of its own; the farthest of all when they are not known.
  fileprivate func gap(from day: CivilDate) -> Int {
    guard let startsOn, let endsOn else { return Int.max }
    return DaySpan(startsOn, endsOn).days(from: day)
  }
}

extension Entitlement.Source {
  /// Tells apart two without a code.
  var order: Int64 {
    switch self {
    case .warranty(let id): id.rawValue
    case .contract(let id): id.rawValue
    case .standard: 0
    case .part(let id): id.rawValue
    }
  }
}
