import CLibXML2
import RegistryModel

/// Many paths from one element, found in one walk: what begins alike is walked once, and where no
/// path leads nobody looks.
final class PathSet {
  private struct Edge {
    let source: XMLPath.Step
    let step: CompiledStep
    let target: Int
  }

  private struct Node {
    /// Plain steps to children, by name.
    var named: [(name: XMLName, edges: [Edge])] = []
    /// Steps that count, go deep or take any name.
    var others: [Edge] = []
    /// The paths that end here.
    var ends: [Int] = []
  }

  /// One path: what is left of it where the common walk ends. A class, since it is copied nowhere.
  private final class Tail {
    let own: [CompiledPredicate]
    let path: CompiledPath
    /// As the profile writes the whole path.
    let text: String

    init(own: [CompiledPredicate], path: CompiledPath, text: String) {
      self.own = own
      self.path = path
      self.text = text
    }
  }

  private let reader: XMLStreamReader
  private var nodes = [Node()]
  private var tails: [Tail] = []
  private var known: [XMLPath: Int] = [:]
  /// The paths that found nothing yet; nil when nobody will ask.
  private var unfound: Set<Int>?

  /// - Parameter countsUse: whether anybody will ask which paths found something.
  init(_ reader: XMLStreamReader, countsUse: Bool = false) {
    self.reader = reader
    unfound = countsUse ? [] : nil
  }

  /// The number under which the path's elements will be found.
  func add(_ path: XMLPath) -> Int {
    if let number = known[path] { return number }
    let head = path.steps.prefix { $0.axis == .child || $0.axis == .descendant }
    var node = 0
    for step in head { node = target(of: step, from: node) }
    let number = tails.count
    nodes[node].ends.append(number)
    tails.append(
      Tail(
        own: path.own.map { CompiledPredicate($0, reader) },
        path: CompiledPath(
          steps: path.steps.dropFirst(head.count).map { CompiledStep($0, reader) },
          attribute: path.attribute.flatMap { reader.intern($0) },
          attributeText: path.attribute), text: path.text))
    known[path] = number
    unfound?.insert(number)
    return number
  }

  private func target(of step: XMLPath.Step, from node: Int) -> Int {
    let compiled = CompiledStep(step, reader)
    let isPlain = step.axis == .child && compiled.name != nil && !compiled.counts
    let siblings =
      isPlain
      ? nodes[node].named.first { $0.name == compiled.name }?.edges ?? [] : nodes[node].others
    if let edge = siblings.first(where: { $0.source == step }) { return edge.target }
    let edge = Edge(source: step, step: compiled, target: nodes.count)
    nodes.append(Node())
    guard isPlain, let name = compiled.name else {
      nodes[node].others.append(edge)
      return edge.target
    }
    if let index = nodes[node].named.firstIndex(where: { $0.name == name }) {
      nodes[node].named[index].edges.append(edge)
    } else {
      nodes[node].named.append((name, [edge]))
    }
    return edge.target
  }

  /// Finds every path from `root`; `touched` takes the elements that a condition let through and that
  /// have what is asked of them.
  func matches(from root: XMLElement, touched: inout TouchedElements) -> PathMatches {
    var matches = PathMatches(root, count: tails.count)
    walk(root, 0, &matches, &touched)
    if let unfound, !unfound.isEmpty {
      self.unfound = unfound.filter { !exists($0, in: matches) }
    }
    return matches
  }

  /// Whether a path found anything, an attribute included, since uses are counted.
  func isFound(_ number: Int) -> Bool { unfound?.contains(number) == false }

  private func walk(
    _ element: XMLElement, _ index: Int, _ matches: inout PathMatches,
    _ touched: inout TouchedElements
  ) {
    for end in nodes[index].ends { matches.add(element, to: end) }
    if !nodes[index].named.isEmpty { walkChildren(element, index, &matches, &touched) }
    for edge in nodes[index].others {
      _ = edge.step.forEach(from: element) { child in
        touch(child, edge, &touched)
        walk(child, edge.target, &matches, &touched)
        return true
      }
    }
  }

  /// An element that a condition let through is taken, unless all that is asked of it are attributes
  /// it does not have.
  private func touch(_ element: XMLElement, _ edge: Edge, _ touched: inout TouchedElements) {
    guard touched.isKept, !edge.step.predicates.isEmpty else { return }
    let isAsked =
      !nodes[edge.target].named.isEmpty || !nodes[edge.target].others.isEmpty
      || nodes[edge.target].ends.contains { end in
        let path = tails[end].path
        guard path.steps.isEmpty, let attribute = path.attribute else { return true }
        return element.attribute(attribute) != nil
      }
    if isAsked { touched.add(element) }
  }

  private func walkChildren(
    _ element: XMLElement, _ index: Int, _ matches: inout PathMatches,
    _ touched: inout TouchedElements
  ) {
    // Elements of one name stand together: the last answer is mostly the next one too.
    var lastName: XMLName?
    var lastPlace: Int?
    var next = element.firstChild
    while let child = next {
      next = child.nextSibling
      if child.name != lastName {
        lastName = child.name
        lastPlace = nodes[index].named.firstIndex { $0.name == lastName }
      }
      guard let lastPlace else { continue }
      for edge in nodes[index].named[lastPlace].edges where edge.step.matches(child) {
        touch(child, edge, &touched)
        walk(child, edge.target, &matches, &touched)
      }
    }
  }

  /// Hands over the elements of a path, until `body` returns false.
  func forEach(_ number: Int, in matches: PathMatches, _ body: (XMLElement) -> Bool) {
    guard matches.hasAny(number) else { return }
    let tail = tails[number]
    guard tail.own.allSatisfy({ $0.holds(matches.root) }) else { return }
    matches.forEach(number) { element in
      tail.path.steps.isEmpty ? body(element) : tail.path.forEach(from: element, body)
    }
  }

  /// The value at an element of a path.
  func value(_ number: Int, at element: XMLElement) -> String? {
    tails[number].path.value(at: element)
  }

  /// A path as the profile writes it.
  func text(_ number: Int) -> String { tails[number].text }

  /// `/@name` of a path that means an attribute.
  func suffix(_ number: Int) -> String {
    tails[number].path.attributeText.map { "/@" + $0 } ?? ""
  }

  /// Whether a path has anything, an attribute included.
  func exists(_ number: Int, in matches: PathMatches) -> Bool {
    let path = tails[number].path
    var found = false
    forEach(number, in: matches) { element in
      found = path.attribute.map { element.attribute($0) != nil } ?? true
      return !found
    }
    return found
  }
}

/// The elements found for each path of a set: lists in one piece of memory.
struct PathMatches {
  private struct Entry {
    let element: XMLElement
    var next: Int32
  }

  fileprivate let root: XMLElement
  private var first: [Int32]
  private var last: [Int32]
  private var entries: [Entry] = []

  fileprivate init(_ root: XMLElement, count: Int) {
    self.root = root
    first = [Int32](repeating: -1, count: count)
    last = first
    entries.reserveCapacity(count)
  }

  fileprivate mutating func add(_ element: XMLElement, to path: Int) {
    let place = Int32(entries.count)
    entries.append(Entry(element: element, next: -1))
    if last[path] < 0 {
      first[path] = place
    } else {
      entries[Int(last[path])].next = place
    }
    last[path] = place
  }

  /// Most paths of most records find nothing.
  func hasAny(_ path: Int) -> Bool { first[path] >= 0 }

  /// Hands over the elements of a path until `body` returns false.
  fileprivate func forEach(_ path: Int, _ body: (XMLElement) -> Bool) {
    var place = first[path]
    while place >= 0 {
      let entry = entries[Int(place)]
      guard body(entry.element) else { return }
      place = entry.next
    }
  }
}

/// Elements that rules took, so that nobody reports them as left out.
struct TouchedElements {
  private var nodes: Set<UnsafeMutablePointer<xmlNode>> = []
  /// Whether anybody will ask.
  let isKept: Bool

  init(kept: Bool) { isKept = kept }

  mutating func add(_ element: XMLElement) { if isKept { nodes.insert(element.node) } }

  mutating func removeAll() { nodes.removeAll(keepingCapacity: true) }

  func contains(_ element: XMLElement) -> Bool { nodes.contains(element.node) }
}
