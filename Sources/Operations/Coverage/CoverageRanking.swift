import RegistryModel

/// The order of entitlements in a verdict: those that apply, those in doubt, the rest.
enum CoverageRanking {
  /// Among those that apply or may: what costs nothing first, then the faster response, then the
  /// later end, then the code and where it is recorded. Among the rest: what came nearest to
  /// applying first.
  static func precedes(_ left: ExaminedEntitlement, _ right: ExaminedEntitlement) -> Bool {
    let distances = (left.reason.distance, right.reason.distance)
    if distances.0 != distances.1 { return distances.0 < distances.1 }
    let latest = CivilDate(dayNumber: Int.min)
    let ends = (left.endsOn ?? latest, right.endsOn ?? latest)
    // Of those that do not hold, the one that lapsed last says most.
    if distances.0 > 2, ends.0 != ends.1 { return ends.0 > ends.1 }
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
    var positions: [Entitlement.Source: Int] = [:]
    var result: [ExaminedEntitlement] = []
    for entry in examined {
      let source = entry.entitlement.source
      guard let position = positions[source] else {
        positions[source] = result.count
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

extension Entitlement.Source {
  /// Tells apart two without a code.
  var order: Int64 {
    switch self {
    case .warranty(let id): id.rawValue
    case .contract(let id): id.rawValue
    case .standard: 0
    }
  }
}
