import CLibXML2
import RegistryModel

/// Counts what stands outside the records and is left out, on purpose or because no rule asks for
/// it though it looks like identity, date, part or supply.
struct OutsideSurvey {
  private let names: NameAutomaton
  private let watch: WatchedNames
  private let origin: XMLOrigin
  /// States on the way to the current element, from the root.
  private var states: [Int] = []
  /// The element that is left out on purpose, by its depth: nothing inside is reported.
  private var quietDepth: Int?
  /// The depth of an element that is worth a report if it has text.
  private var pendingDepth: Int?

  init(_ profile: ImportProfile, watch: WatchedNames, _ reader: XMLStreamReader) {
    self.watch = watch
    origin = reader.origin
    var taken = profile.header.flatMap { rule in rule.paths.flatMap { NamePattern.all(of: $0) } }
    taken += profile.documents.flatMap(\.markers).flatMap { NamePattern.all(of: $0) }
    names = NameAutomaton(
      taken: taken,
      ignored: profile.ignores.filter { $0.path.isAbsolute || $0.path.isAnywhere }
        .map { $0.belowRoot }, reader)
  }

  /// The paths the profile leaves out outside the records, and whether any was met.
  var leftOut: [(path: String, isMet: Bool)] { watch.isAny ? names.leftOut : [] }

  /// Takes an element that is no record.
  mutating func enter(
    _ element: XMLElement, depth: Int, into ignored: inout IgnoredElements
  ) {
    guard watch.isAny else { return }
    pendingDepth = nil
    if let quiet = quietDepth, depth <= quiet { quietDepth = nil }
    states.removeLast(max(0, states.count - depth))
    let state = depth == 0 ? names.start : names.next(states.last ?? 0, element.name)
    states.append(state)
    guard quietDepth == nil else { return }
    if let reason = names.reason(state, for: element) {
      quietDepth = depth
      return add(element.path, element, reason, &ignored)
    }
    reportAttributes(element, state, &ignored)
    if let name = element.name, watch.contains(name), !names.isTaken(state) {
      pendingDepth = depth
    }
  }

  /// Takes whatever else the reader stands at.
  mutating func text(_ reader: XMLStreamReader, into ignored: inout IgnoredElements) {
    guard let depth = pendingDepth, reader.depth == depth + 1, reader.isText,
      let element = reader.parent
    else { return }
    pendingDepth = nil
    add(element.path, element, "import.not_asked_for", &ignored)
  }

  private func reportAttributes(
    _ element: XMLElement, _ state: Int, _ ignored: inout IgnoredElements
  ) {
    var next = element.node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name else { continue }
      if let reason = names.reason(state, for: name, of: element) {
        let path = "\(element.path)/@\(String(cString: name))"
        if element.attribute(name)?.isEmpty == false { add(path, element, reason, &ignored) }
        continue
      }
      guard watch.contains(name),
        !names.takes(attribute: name, in: state), element.attribute(name)?.isEmpty == false
      else { continue }
      add(
        "\(element.path)/@\(String(cString: name))", element, "import.not_asked_for", &ignored)
    }
  }

  private func add(
    _ path: String, _ element: XMLElement, _ reason: String, _ ignored: inout IgnoredElements
  ) {
    ignored.add(
      origin.pathPrefix + path, line: element.line + origin.lineOffset, reason: reason)
  }
}

extension XMLPath {
  /// Whether it begins with a step to any depth.
  fileprivate var isAnywhere: Bool { !isAbsolute && steps.first?.axis == .descendant }
}

extension IgnoreRule {
  /// The rule by a path from the root's element instead of the document's beginning.
  fileprivate var belowRoot: IgnoreRule {
    guard path.isAbsolute else { return self }
    return IgnoreRule(
      path: XMLPath(
        text: path.text, steps: Array(path.steps.dropFirst()), attribute: path.attribute),
      reason: reason)
  }
}
