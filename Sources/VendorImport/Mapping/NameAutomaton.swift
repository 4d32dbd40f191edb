import RegistryModel

/// Knows, for the names on the way to an element, whether a profile takes it, leaves it out on
/// purpose or has nothing to say of it.
///
/// Patterns may skip levels and names, so several can be alive at once; each combination met
/// becomes one state, and the next name then costs one look-up.
final class NameAutomaton {
  /// What is known where the names of a pattern end.
  struct Verdict {
    var isTaken = false
    var reasons: [LeftOut] = []
    var attributeReasons: [(name: XMLName, why: LeftOut)] = []
    /// The attributes that rules read here, or look at in conditions.
    var attributes: Set<XMLName> = []
    /// Whether a rule reads the element's text, and the attributes rules read: not only conditions.
    var isRead = false
    var attributesRead: Set<XMLName> = []
    /// Whether only one path of names leads here.
    var isExact = false
  }

  /// Why elements are left out, and what must hold of them and of those above.
  struct LeftOut {
    let reason: String
    /// Which of the profile's rules says so.
    let rule: Int
    /// By step from the last one upwards.
    let conditions: [[CompiledPredicate]]

    func holds(_ element: XMLElement) -> Bool {
      var current: XMLElement? = element
      for predicates in conditions {
        guard let step = current, predicates.allSatisfy({ $0.holds(step) }) else { return false }
        current = step.parent
      }
      return true
    }
  }

  private struct Node {
    var named: [XMLName: Int] = [:]
    var any: Int?
    var deepNamed: [XMLName: Int] = [:]
    var deepAny: Int?
    var isTaken = false
    var reasons: [LeftOut] = []
    var attributeReasons: [(name: XMLName, why: LeftOut)] = []
    var attributes: Set<XMLName> = []
    var isRead = false
    var attributesRead: Set<XMLName> = []
    var isExact = true

    var goesDeep: Bool { !deepNamed.isEmpty || deepAny != nil }
  }

  /// A node of the tree of patterns; `isLoop` when only its steps to any depth are still open.
  private struct Place: Hashable {
    let node: Int
    let isLoop: Bool
  }

  private struct State {
    let places: [Place]
    let verdict: Verdict
    var next: [XMLName: Int] = [:]
    var lastName: XMLName?
    var lastState = 0
  }

  /// The state in which nothing is known any more.
  static let nothing = 0
  /// The state before the first name.
  let start: Int

  private var nodes = [Node()]
  private var states: [State] = []
  private var known: [[Place]: Int] = [:]
  private let ignored: [IgnoreRule]
  /// Whether anything was met that a rule of `ignored` means.
  private var isMet: [Bool]

  /// - Parameters:
  ///   - taken: what rules read, from the same element.
  ///   - ignored: what the profile leaves out there.
  init(taken: [NamePattern], ignored: [IgnoreRule], _ reader: XMLStreamReader) {
    start = 1
    self.ignored = ignored
    isMet = [Bool](repeating: false, count: ignored.count)
    for pattern in taken {
      guard let node = NameAutomaton.add(pattern.steps, to: &nodes, reader) else { continue }
      if let attribute = pattern.attribute.flatMap({ reader.intern($0) }) {
        nodes[node].attributes.insert(attribute)
        if !pattern.isCondition { nodes[node].attributesRead.insert(attribute) }
      } else {
        nodes[node].isTaken = true
        if !pattern.isCondition { nodes[node].isRead = true }
      }
    }
    for (index, rule) in ignored.enumerated() {
      let pattern = NamePattern(rule.path)
      guard let node = NameAutomaton.add(pattern.steps, to: &nodes, reader) else { continue }
      let why = LeftOut(rule, number: index, reader)
      if let attribute = pattern.attribute.flatMap({ reader.intern($0) }) {
        nodes[node].attributeReasons.append((attribute, why))
      } else {
        nodes[node].reasons.append(why)
      }
    }
    _ = state([])
    _ = state([Place(node: 0, isLoop: false)])
  }

  func isTaken(_ state: Int) -> Bool { states[state].verdict.isTaken }

  /// Whether elements that stand at `state` all have one path of names.
  func isExact(_ state: Int) -> Bool { states[state].verdict.isExact }

  /// The paths that are left out, and whether any element or attribute was met that they mean.
  var leftOut: [(path: String, isMet: Bool)] { zip(ignored, isMet).map { ($0.path.text, $1) } }

  /// Why the profile leaves an element out that stands at `state`; nil when it does not.
  func reason(_ state: Int, for element: XMLElement) -> String? {
    guard !states[state].verdict.reasons.isEmpty,
      let why = states[state].verdict.reasons.first(where: { $0.holds(element) })
    else { return nil }
    isMet[why.rule] = true
    return states[state].verdict.isTaken ? nil : why.reason
  }

  /// Why the profile leaves out an attribute of an element that stands at `state`; nil when it does
  /// not.
  func reason(_ state: Int, for attribute: XMLName, of element: XMLElement) -> String? {
    guard !states[state].verdict.attributeReasons.isEmpty else { return nil }
    let reasons = states[state].verdict.attributeReasons
    guard let why = reasons.first(where: { $0.name == attribute && $0.why.holds(element) })?.why
    else { return nil }
    isMet[why.rule] = true
    return takes(attribute: attribute, in: state) ? nil : why.reason
  }

  func takes(attribute: XMLName, in state: Int) -> Bool {
    states[state].verdict.attributes.contains(attribute)
  }

  /// Whether a rule reads the text of an element that stands at `state`, and not only a condition.
  func isRead(_ state: Int) -> Bool { states[state].verdict.isRead }

  func reads(attribute: XMLName, in state: Int) -> Bool {
    states[state].verdict.attributesRead.contains(attribute)
  }

  /// The state below `state` at an element of this name.
  func next(_ state: Int, _ name: XMLName?) -> Int {
    guard state != NameAutomaton.nothing, let name else { return NameAutomaton.nothing }
    if states[state].lastName == name { return states[state].lastState }
    let result = states[state].next[name] ?? work(state, name)
    states[state].lastName = name
    states[state].lastState = result
    return result
  }

  private func work(_ from: Int, _ name: XMLName) -> Int {
    var places: Set<Place> = []
    for place in states[from].places {
      let node = nodes[place.node]
      if !place.isLoop {
        if let target = node.named[name] { places.insert(Place(node: target, isLoop: false)) }
        if let target = node.any { places.insert(Place(node: target, isLoop: false)) }
      }
      if let target = node.deepNamed[name] { places.insert(Place(node: target, isLoop: false)) }
      if let target = node.deepAny { places.insert(Place(node: target, isLoop: false)) }
      if node.goesDeep { places.insert(Place(node: place.node, isLoop: true)) }
    }
    let result = state(
      places.sorted { ($0.node, $0.isLoop ? 1 : 0) < ($1.node, $1.isLoop ? 1 : 0) })
    states[from].next[name] = result
    return result
  }

  private func state(_ places: [Place]) -> Int {
    if let state = known[places] { return state }
    var verdict = Verdict()
    verdict.isExact =
      places.count == 1 && places.allSatisfy { nodes[$0.node].isExact && !$0.isLoop }
    for place in places where !place.isLoop {
      verdict.isTaken = verdict.isTaken || nodes[place.node].isTaken
      verdict.reasons += nodes[place.node].reasons
      verdict.attributeReasons += nodes[place.node].attributeReasons
      verdict.attributes.formUnion(nodes[place.node].attributes)
      verdict.isRead = verdict.isRead || nodes[place.node].isRead
      verdict.attributesRead.formUnion(nodes[place.node].attributesRead)
    }
    states.append(State(places: places, verdict: verdict))
    known[places] = states.count - 1
    return states.count - 1
  }

  /// The node where the steps end, made where there is none; nil when they leave the element.
  private static func add(
    _ steps: [NamePattern.Step], to nodes: inout [Node], _ reader: XMLStreamReader
  ) -> Int? {
    var node = 0
    for step in steps {
      let fresh = nodes.count
      let name = step.name.flatMap { reader.intern($0) }
      let target: Int
      switch (step.isDeep, name) {
      case (false, let name?): target = nodes[node].named[name] ?? fresh
      case (false, nil): target = nodes[node].any ?? fresh
      case (true, let name?): target = nodes[node].deepNamed[name] ?? fresh
      case (true, nil): target = nodes[node].deepAny ?? fresh
      }
      if target == fresh {
        switch (step.isDeep, name) {
        case (false, let name?): nodes[node].named[name] = fresh
        case (false, nil): nodes[node].any = fresh
        case (true, let name?): nodes[node].deepNamed[name] = fresh
        case (true, nil): nodes[node].deepAny = fresh
        }
        nodes.append(Node())
        nodes[fresh].isExact = nodes[node].isExact && name != nil && !step.isDeep
      }
      node = target
    }
    return node
  }
}

extension NameAutomaton.LeftOut {
  /// Conditions count up to the first step that may be at any depth.
  fileprivate init(_ rule: IgnoreRule, number: Int, _ reader: XMLStreamReader) {
    reason = rule.reason
    self.rule = number
    var conditions: [[CompiledPredicate]] = []
    for step in rule.path.steps.reversed() {
      conditions.append(step.predicates.map { CompiledPredicate($0, reader) })
      guard step.axis == .child else { break }
    }
    self.conditions = conditions
  }
}
