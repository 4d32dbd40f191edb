/// The names on the way of a path, without what must hold.
struct NamePattern {
  struct Step: Hashable {
    let name: String?
    let isDeep: Bool
  }

  private(set) var steps: [Step] = []
  private(set) var attribute: String?
  /// Whether only a condition looks at it.
  private(set) var isCondition = false

  init(_ path: XMLPath) { _ = append(path) }

  private init() {}

  /// False when the path leads above where the pattern begins.
  private mutating func append(_ path: XMLPath) -> Bool {
    for step in path.steps {
      switch step.axis {
      case .child: steps.append(Step(name: step.name, isDeep: false))
      case .descendant: steps.append(Step(name: step.name, isDeep: true))
      case .parent:
        guard !steps.isEmpty else { return false }
        steps.removeLast()
      case .followingSibling:
        guard let last = steps.popLast() else { return false }
        steps.append(Step(name: step.name, isDeep: last.isDeep))
      }
    }
    attribute = path.attribute
    return true
  }

  /// Everything that a path below others reads: itself, and what its conditions look at.
  static func all(of path: XMLPath, below bases: [XMLPath] = []) -> [NamePattern] {
    var result: [NamePattern] = []
    var way = NamePattern()
    for part in bases + [path] {
      result += conditions(part.own, at: way)
      for step in part.steps {
        guard way.append(XMLPath(text: "", steps: [step])) else { return result }
        result += conditions(step.predicates, at: way)
      }
    }
    way.attribute = path.attribute
    result.append(way)
    return result
  }

  private static func conditions(
    _ predicates: [XMLPath.Predicate], at way: NamePattern
  ) -> [NamePattern] {
    predicates.flatMap { predicate -> [NamePattern] in
      switch predicate {
      case .position: return []
      case .exists(let path), .compare(let path, _, _):
        var copy = way
        guard copy.append(path) else { return [] }
        copy.isCondition = true
        return [copy]
      }
    }
  }
}
