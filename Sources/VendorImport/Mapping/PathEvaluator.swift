import RegistryModel

/// A path made ready for one document: names are the parser's own addresses.
final class CompiledPath {
  struct Step {
    /// Nil for `*`.
    let name: XMLName?
    let conditions: [Condition]
  }

  struct Condition {
    enum Subject { case child(XMLName?), attribute(XMLName?), itself }

    let subject: Subject
    let comparison: XMLPath.Condition.Comparison
    let values: [String]
  }

  let steps: [Step]
  let attribute: XMLName?
  let attributeText: String?

  init(_ path: XMLPath, _ reader: XMLStreamReader) {
    steps = path.steps.map { step in
      Step(
        name: step.name.flatMap { reader.intern($0) },
        conditions: step.conditions.map { Condition($0, reader) })
    }
    attribute = path.attribute.flatMap { reader.intern($0) }
    attributeText = path.attribute
  }

  /// The same path without its first step: relative to an element that step found.
  init(tailOf path: CompiledPath, droppingFirst count: Int = 1) {
    steps = Array(path.steps.dropFirst(count))
    attribute = path.attribute
    attributeText = path.attributeText
  }

  /// The text at an element this path found: its attribute's or its own.
  func value(at element: XMLElement) -> String? {
    attribute.map { element.attribute($0) } ?? element.text
  }

  /// Hands over every element the path finds below `root`, in the document's order, with its place
  /// relative to it, until `body` returns false.
  func forEach(in root: XMLElement, _ body: (XMLElement, ElementPlace) -> Bool) {
    var place = ElementPlace()
    place.steps.reserveCapacity(steps.count)
    _ = visit(root, 0, &place, body)
  }

  /// The same without places, which fields do not need: this is on the way of every value read.
  func forEachValue(in root: XMLElement, _ body: (XMLElement) -> Bool) {
    _ = steps.withUnsafeBufferPointer { CompiledPath.scan($0, root, 0, body) }
  }

  /// Whether the path finds anything.
  func exists(in root: XMLElement) -> Bool {
    var found = false
    forEachValue(in: root) { _ in
      found = true
      return false
    }
    return found
  }

  private static func scan(
    _ steps: UnsafeBufferPointer<Step>, _ element: XMLElement, _ index: Int,
    _ body: (XMLElement) -> Bool
  ) -> Bool {
    guard index < steps.count else { return body(element) }
    let name = steps[index].name
    var child = element.firstChild
    while let current = child {
      child = current.nextSibling
      guard name == nil || current.name == name,
        steps[index].conditions.allSatisfy({ $0.holds(current) })
      else { continue }
      guard scan(steps, current, index + 1, body) else { return false }
    }
    return true
  }

  private func visit(
    _ element: XMLElement, _ index: Int, _ place: inout ElementPlace,
    _ body: (XMLElement, ElementPlace) -> Bool
  ) -> Bool {
    guard index < steps.count else { return body(element, place) }
    let step = steps[index]
    var position = 0
    var child = element.firstChild
    while let current = child {
      child = current.nextSibling
      guard step.name == nil || current.name == step.name else { continue }
      position += 1
      guard step.conditions.allSatisfy({ $0.holds(current) }) else { continue }
      place.steps.append((current.node.pointee.name, position))
      let goesOn = visit(current, index + 1, &place, body)
      place.steps.removeLast()
      guard goesOn else { return false }
    }
    return true
  }
}

extension CompiledPath.Condition {
  init(_ condition: XMLPath.Condition, _ reader: XMLStreamReader) {
    comparison = condition.comparison
    values = condition.values
    switch condition.subject {
    case .child(let name): subject = .child(reader.intern(name))
    case .attribute(let name): subject = .attribute(reader.intern(name))
    case .itself: subject = .itself
    }
  }

  /// Whether the element fulfils the condition; what is absent counts as empty.
  func holds(_ element: XMLElement) -> Bool {
    switch subject {
    case .itself: return agrees(element.text)
    case .attribute(let name): return agrees(name.flatMap { element.attribute($0) })
    case .child(let name):
      var found = false
      var child = element.firstChild
      while let current = child {
        child = current.nextSibling
        guard current.name == name else { continue }
        found = true
        if agrees(current.text) { return true }
      }
      return !found && agrees(nil)
    }
  }

  private func agrees(_ text: String?) -> Bool {
    let value = text ?? ""
    switch comparison {
    case .equal: return values.contains(value)
    case .notEqual: return !values.contains(value)
    case .folded: return values.contains(FoldedText.fold(value))
    }
  }
}

/// Where below another element one was found: names and positions among those of its step.
struct ElementPlace {
  fileprivate(set) var steps: [(name: XMLName?, position: Int)] = []

  /// `A/B[2]`: the last step always says its position, the others when they are not the first.
  var path: String {
    var result = ""
    for (index, step) in steps.enumerated() {
      result += "/" + (step.name.map { String(cString: $0) } ?? "")
      if index == steps.count - 1 || step.position > 1 { result += "[\(step.position)]" }
    }
    return result
  }
}
