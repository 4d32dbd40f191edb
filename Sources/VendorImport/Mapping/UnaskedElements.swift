import RegistryModel

/// Finds what a profile did not ask for though it looks like identity, date, part or supply, and
/// counts what it leaves out on purpose.
struct UnaskedElements {
  fileprivate struct Pattern {
    let names: [XMLName?]
    /// Nil for what the profile takes.
    let reason: String?
  }

  private let patterns: [Pattern]
  private let watch: [String]
  private var watched: [XMLName: Bool] = [:]

  init(_ profile: ImportProfile, _ reader: XMLStreamReader) {
    watch = profile.watch
    patterns =
      UnaskedElements.taken(profile).map { Pattern($0, nil, reader) }
      + profile.ignores.map { Pattern($0.path.steps.map(\.name), $0.reason, reader) }
  }

  /// Walks the record and adds what is left out to `ignored`.
  mutating func report(
    _ record: XMLElement, origin: XMLOrigin, into ignored: inout IgnoredElements
  ) {
    guard !watch.isEmpty else { return }
    var names: [XMLName?] = []
    walk(record, &names, origin, &ignored)
  }

  private mutating func walk(
    _ element: XMLElement, _ names: inout [XMLName?], _ origin: XMLOrigin,
    _ ignored: inout IgnoredElements
  ) {
    var child = element.firstChild
    while let current = child {
      child = current.nextSibling
      names.append(current.name)
      defer { names.removeLast() }
      let pattern = patterns.first { $0.matches(names) }
      if let reason = pattern?.reason {
        add(current, reason, origin, &ignored)
        continue
      }
      if current.firstChild != nil {
        walk(current, &names, origin, &ignored)
      } else if pattern == nil, isWatched(current), current.text?.isEmpty == false {
        add(current, "import.not_asked_for", origin, &ignored)
      }
    }
  }

  private func add(
    _ element: XMLElement, _ reason: String, _ origin: XMLOrigin, _ ignored: inout IgnoredElements
  ) {
    ignored.add(
      origin.pathPrefix + element.path, line: element.line + origin.lineOffset, reason: reason)
  }

  private mutating func isWatched(_ element: XMLElement) -> Bool {
    guard let name = element.name else { return false }
    if let known = watched[name] { return known }
    let text = element.nameText.uppercased()
    let result = watch.contains { text.contains($0) }
    watched[name] = result
    return result
  }

  /// The names on the way to everything a profile's rules read, relative to the record.
  private static func taken(_ profile: ImportProfile) -> [[String?]] {
    var result: [[String?]] = []
    func add(_ base: [XMLPath.Step], _ paths: [XMLPath]) {
      result.append(contentsOf: paths.map { (base + $0.steps).map(\.name) })
      for step in (paths.flatMap(\.steps) + base) where !step.conditions.isEmpty {
        result.append(contentsOf: conditionPaths(base, paths))
        break
      }
    }
    for rule in profile.fields { add([], rule.paths) }
    for rule in profile.counters { add([], rule.paths) }
    for rule in profile.supplies { add([], [rule.each]) }
    for rule in profile.parts {
      for field in rule.fields { add(rule.each.steps, field.paths) }
    }
    for rule in profile.children {
      for field in rule.fields { add(rule.each.steps, field.paths) }
    }
    if let units = profile.units {
      add([], units.quantity.paths)
      for source in units.sources { add(source.each.steps, source.serial.paths) }
    }
    return result
  }

  /// The children that conditions look at are taken too.
  private static func conditionPaths(
    _ base: [XMLPath.Step], _ paths: [XMLPath]
  ) -> [[String?]] {
    var result: [[String?]] = []
    for path in paths {
      let steps = base + path.steps
      for (index, step) in steps.enumerated() {
        for condition in step.conditions {
          guard case .child(let name) = condition.subject else { continue }
          result.append(steps[...index].map(\.name) + [name])
        }
      }
    }
    return result
  }
}

extension UnaskedElements.Pattern {
  fileprivate init(_ names: [String?], _ reason: String?, _ reader: XMLStreamReader) {
    self.names = names.map { $0.flatMap { reader.intern($0) } }
    self.reason = reason
  }

  /// Whether these are the names on the way; nil stands for any.
  fileprivate func matches(_ path: [XMLName?]) -> Bool {
    guard path.count == names.count else { return false }
    for index in names.indices.reversed() where names[index] != nil && names[index] != path[index] {
      return false
    }
    return true
  }
}
