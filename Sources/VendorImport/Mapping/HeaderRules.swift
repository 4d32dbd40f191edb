import RegistryModel

/// The fields a document says once, sorted by the element each is looked for in, so that they can
/// be picked up on the way to the records.
struct HeaderRules {
  private struct Entry {
    /// Depth of the element, the root's children being 1.
    let depth: Int
    let name: XMLName?
    let conditions: [CompiledPath.Condition]
    /// The rule with its paths relative to the element.
    let field: CompiledField
  }

  private let entries: [Entry]

  init(_ profile: ImportProfile, _ reader: XMLStreamReader) {
    entries = profile.header.flatMap { rule in
      rule.paths.compactMap { path in
        let depth = HeaderRules.depth(of: path, record: profile.record)
        guard depth <= path.steps.count else { return nil }
        let whole = CompiledPath(path, reader)
        let own = whole.steps[depth - 1]
        let tail = CompiledPath(tailOf: whole, droppingFirst: depth)
        return Entry(
          depth: depth, name: own.name, conditions: own.conditions,
          field: CompiledField(rule, paths: [tail]))
      }
    }
  }

  /// The rules for the element the reader stands at.
  func fields(at depth: Int, name: XMLName?) -> Bool {
    entries.contains { $0.depth == depth && $0.name == name }
  }

  /// Reads what this element gives; what is known already stays.
  func read(
    _ element: XMLElement, depth: Int, origin: XMLOrigin, into values: inout FieldValues
  ) {
    let path = origin.pathPrefix + element.path
    for entry in entries
    where entry.depth == depth && entry.name == element.name
      && entry.conditions.allSatisfy({ $0.holds(element) })
    {
      FieldMapper.read(entry.field, at: element, path: path, into: &values)
    }
  }

  /// Where a path leaves the way to the records.
  private static func depth(of path: XMLPath, record: [String]) -> Int {
    var depth = 1
    for (step, name) in zip(path.steps, record) {
      guard step.name == name, step.conditions.isEmpty else { break }
      depth += 1
    }
    return depth
  }
}
