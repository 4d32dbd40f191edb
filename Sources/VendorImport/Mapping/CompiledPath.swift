import RegistryModel

/// A path made ready for one document: names are the parser's own addresses.
final class CompiledPath {
  /// What must hold of the element the path starts from.
  let own: [CompiledPredicate]
  let steps: [CompiledStep]
  let attribute: XMLName?
  let attributeText: String?

  init(
    own: [CompiledPredicate] = [], steps: [CompiledStep], attribute: XMLName?,
    attributeText: String?
  ) {
    self.own = own
    self.steps = steps
    self.attribute = attribute
    self.attributeText = attributeText
  }

  convenience init(_ path: XMLPath, _ reader: XMLStreamReader) {
    self.init(
      own: path.own.map { CompiledPredicate($0, reader) },
      steps: path.steps.map { CompiledStep($0, reader) },
      attribute: path.attribute.flatMap { reader.intern($0) }, attributeText: path.attribute)
  }

  /// The text at an element this path found: its attribute's or its own; nil of an element that
  /// says it is nil (`xsi:nil`).
  func value(at element: XMLElement) -> String? {
    if let attribute { return element.attribute(attribute) }
    return element.isNil ? nil : element.text
  }

  /// Hands over every element the path finds from `root`, in the document's order, until `body`
  /// returns false; false when it did.
  @discardableResult
  func forEach(from root: XMLElement, _ body: (XMLElement) -> Bool) -> Bool {
    guard own.allSatisfy({ $0.holds(root) }) else { return true }
    return CompiledPath.scan(steps[...], root, body)
  }

  /// Whether the path finds anything, an attribute included.
  func exists(from root: XMLElement) -> Bool {
    !forEach(from: root) { element in
      guard let attribute else { return false }
      return element.attribute(attribute) == nil
    }
  }

  private static func scan(
    _ steps: ArraySlice<CompiledStep>, _ element: XMLElement, _ body: (XMLElement) -> Bool
  ) -> Bool {
    guard let step = steps.first else { return body(element) }
    let rest = steps.dropFirst()
    return step.forEach(from: element) { scan(rest, $0, body) }
  }
}

/// One step of a path made ready for one document.
struct CompiledStep {
  let axis: XMLPath.Axis
  /// Nil for `*`.
  let name: XMLName?
  let namespace: String?
  let predicates: [CompiledPredicate]
  /// Whether it counts the elements it passes.
  let counts: Bool

  init(_ step: XMLPath.Step, _ reader: XMLStreamReader) {
    axis = step.axis
    name = step.name.flatMap { reader.intern($0) }
    namespace = step.namespace
    predicates = step.predicates.map { CompiledPredicate($0, reader) }
    counts = predicates.contains(where: \.isPosition)
  }

  /// Every element of the axis that fulfils the step, until `body` returns false.
  func forEach(from element: XMLElement, _ body: (XMLElement) -> Bool) -> Bool {
    switch axis {
    case .child: return along(element.firstChild, body)
    case .followingSibling: return along(element.nextSibling, body)
    case .descendant: return below(element, body)
    case .parent: return element.parent.map(body) ?? true
    }
  }

  /// Whether the element is one of the step's, but for its position.
  func matches(_ element: XMLElement) -> Bool {
    namesMatch(element) && predicates.allSatisfy { $0.holds(element) }
  }

  func namesMatch(_ element: XMLElement) -> Bool {
    guard name == nil || element.name == name else { return false }
    guard let namespace else { return true }
    return NamespacePattern.matches(namespace, element.namespace)
  }

  private func along(_ first: XMLElement?, _ body: (XMLElement) -> Bool) -> Bool {
    var counters = counts ? [Int](repeating: 0, count: predicates.count) : []
    var next = first
    while let current = next {
      next = current.nextSibling
      guard namesMatch(current) else { continue }
      if passes(current, &counters), !body(current) { return false }
      if counts, isPast(counters) { return true }
    }
    return true
  }

  /// Whether a position was counted beyond, so that no later element can pass.
  private func isPast(_ counters: [Int]) -> Bool {
    predicates.enumerated().contains { index, predicate in
      guard case .position(let position) = predicate else { return false }
      return counters[index] >= position
    }
  }

  private func below(_ parent: XMLElement, _ body: (XMLElement) -> Bool) -> Bool {
    var counters = counts ? [Int](repeating: 0, count: predicates.count) : []
    var next = parent.firstChild
    while let current = next {
      next = current.nextSibling
      if namesMatch(current), passes(current, &counters), !body(current) { return false }
      guard below(current, body) else { return false }
    }
    return true
  }

  /// Whether an element passes every predicate, which counts it where it is counted.
  private func passes(_ element: XMLElement, _ counters: inout [Int]) -> Bool {
    for (index, predicate) in predicates.enumerated() {
      if case .position(let position) = predicate {
        counters[index] += 1
        guard counters[index] == position else { return false }
      } else if !predicate.holds(element) {
        return false
      }
    }
    return true
  }
}

/// What must hold of an element, made ready for one document.
enum CompiledPredicate {
  case position(Int)
  case exists(CompiledPath)
  case compare(CompiledPath, XMLPath.Comparison, [String])

  init(_ predicate: XMLPath.Predicate, _ reader: XMLStreamReader) {
    switch predicate {
    case .position(let position): self = .position(position)
    case .exists(let path): self = .exists(CompiledPath(path, reader))
    case .compare(let path, let comparison, let values):
      self = .compare(CompiledPath(path, reader), comparison, values)
    }
  }

  var isPosition: Bool {
    if case .position = self { return true }
    return false
  }

  /// Whether an element fulfils it; what is absent counts as empty, and of several it is enough
  /// that one does. A position always holds here: who walks the elements counts them.
  func holds(_ element: XMLElement) -> Bool {
    switch self {
    case .position: return true
    case .exists(let path): return path.exists(from: element)
    case .compare(let path, let comparison, let values):
      var found = false
      let stopped = !path.forEach(from: element) { match in
        guard let text = path.value(at: match) else { return true }
        found = true
        return !CompiledPredicate.agrees(text, comparison, values)
      }
      return stopped || (!found && CompiledPredicate.agrees("", comparison, values))
    }
  }

  private static func agrees(
    _ text: String, _ comparison: XMLPath.Comparison, _ values: [String]
  ) -> Bool {
    switch comparison {
    case .equal: values.contains(text)
    case .notEqual: !values.contains(text)
    case .folded: values.contains(FoldedText.fold(text))
    case .begins: values.contains { text.hasPrefix($0) }
    case .contains: values.contains { text.contains($0) }
    }
  }
}
