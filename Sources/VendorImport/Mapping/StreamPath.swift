import RegistryModel

/// A path found while a document streams by: its beginning by start tags alone, and what needs
/// more by the element then read whole.
struct StreamPath {
  /// Children and descendants of the root whose conditions a start tag decides.
  let head: [CompiledStep]
  /// Whether the head's first step is the root itself.
  let isAbsolute: Bool
  /// What must hold of the root, by its start tag.
  let own: [CompiledPredicate]
  /// What is left, from the element the head found.
  let rest: CompiledPath
  /// Whether the element must be read whole to know.
  let needsContent: Bool

  init(_ path: XMLPath, _ reader: XMLStreamReader) {
    let streamed = StreamPath.streamed(path)
    let last = streamed > 0 ? path.steps[streamed - 1].predicates : path.own
    let late = last.filter { !$0.isDecidedByTag }
    head = path.steps.prefix(streamed).enumerated().map { index, step in
      let isLast = index == streamed - 1
      return CompiledStep(
        XMLPath.Step(
          axis: step.axis, name: step.name, namespace: step.namespace,
          predicates: isLast ? step.predicates.filter(\.isDecidedByTag) : step.predicates),
        reader)
    }
    isAbsolute = path.isAbsolute
    own = path.own.filter { streamed > 0 || $0.isDecidedByTag }
      .map { CompiledPredicate($0, reader) }
    rest = CompiledPath(
      own: late.map { CompiledPredicate($0, reader) },
      steps: path.steps.dropFirst(streamed).map { CompiledStep($0, reader) },
      attribute: path.attribute.flatMap { reader.intern($0) }, attributeText: path.attribute)
    needsContent = !late.isEmpty || streamed < path.steps.count
  }

  /// Steps at the front that can be followed without looking back or ahead: up to the first whose
  /// conditions need content, which is the last, and not the one whose siblings are asked for.
  private static func streamed(_ path: XMLPath) -> Int {
    var count = 0
    for step in path.steps {
      switch step.axis {
      case .child, .descendant: count += 1
      case .parent, .followingSibling: return max(0, count - 1)
      }
      guard step.predicates.allSatisfy(\.isDecidedByTag) else {
        let next = count < path.steps.count ? path.steps[count].axis : .child
        return next == .child || next == .descendant ? count : count - 1
      }
    }
    return count
  }
}

/// Follows several paths down a document, element by element.
struct StreamMatcher {
  /// How far a path has come: steps fulfilled, or only those to any depth still open.
  private struct Place {
    let path: Int
    let step: Int
    let isLoop: Bool
  }

  private let paths: [StreamPath]
  /// By depth of the element, the root being 0.
  private var alive: [[Place]] = []

  init(_ paths: [StreamPath]) { self.paths = paths }

  /// Takes the element at `depth`, whose ancestors were taken before.
  ///
  /// - Returns: the paths whose head ends here, and whether any may go on below.
  mutating func enter(_ element: XMLElement, depth: Int) -> (found: [Int], goesOn: Bool) {
    var found: [Int] = []
    var places: [Place] = []
    func arrive(_ path: Int, _ step: Int) {
      if step == paths[path].head.count { found.append(path) }
      if step < paths[path].head.count {
        places.append(Place(path: path, step: step, isLoop: false))
      }
    }
    if depth == 0 {
      for (index, path) in paths.enumerated() where path.own.allSatisfy({ $0.holds(element) }) {
        guard path.isAbsolute else {
          arrive(index, 0)
          continue
        }
        if let first = path.head.first, first.matches(element) { arrive(index, 1) }
      }
    } else if depth <= alive.count {
      for place in alive[depth - 1] {
        let step = paths[place.path].head[place.step]
        let isDeep = step.axis == .descendant
        if isDeep || !place.isLoop, step.matches(element) { arrive(place.path, place.step + 1) }
        if isDeep { places.append(Place(path: place.path, step: place.step, isLoop: true)) }
      }
    }
    alive.removeLast(max(0, alive.count - depth))
    alive.append(places)
    return (found.sorted(), !places.isEmpty)
  }
}
