import RegistryModel

/// Which cases a target is for.
struct TargetScope: Hashable, Sendable {
  let caseKind: CaseKind?
  let priority: Priority?
  let level: Int?

  /// The more it says the higher; of as many, a priority says more than a kind, a kind more than a
  /// level.
  var weight: Int {
    let named = [caseKind != nil, priority != nil, level != nil].filter { $0 }.count
    return named * 8 + (priority == nil ? 0 : 4) + (caseKind == nil ? 0 : 2)
      + (level == nil ? 0 : 1)
  }

  func holds(_ supportCase: SupportCase) -> Bool {
    (caseKind.map { $0 == supportCase.caseKind } ?? true)
      && (priority.map { $0 == supportCase.priority } ?? true)
      && (level.map { $0 == supportCase.level } ?? true)
  }
}

extension ServiceTarget {
  var scope: TargetScope {
    TargetScope(caseKind: caseKind, priority: priority, level: level)
  }

  /// From its day on there is no target.
  var isEnd: Bool { response == nil && resolution == nil }
}

/// All the desk's targets, and which of them a case is held to.
struct ServiceTargets {
  /// The most specific first, of each the latest first.
  let all: [ServiceTarget]

  init(_ registry: any RegistryReader) throws(RegistryError) {
    all = try registry.all(ServiceTarget.bySince).sorted {
      ($0.scope.weight, $0.since, $0.id) > ($1.scope.weight, $1.since, $1.id)
    }
  }

  /// Those that hold on a day, the most specific first.
  func inForce(on day: CivilDate) -> [ServiceTarget] {
    var seen: Set<TargetScope> = []
    return all.filter { $0.since <= day && seen.insert($0.scope).inserted && !$0.isEnd }
  }

}
