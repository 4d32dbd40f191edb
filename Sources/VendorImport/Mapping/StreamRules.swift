import RegistryModel

/// What is looked for while a document streams by: the records, and what it says once.
struct StreamRules {
  enum Target {
    case record(Int)
    case header(field: Int, path: Int)
  }

  let paths: [StreamPath]
  /// What each of the paths finds.
  let targets: [Target]
  let records: [CompiledEquipment]

  init(_ profile: ImportProfile, _ reader: XMLStreamReader, countsUse: Bool) {
    var paths: [StreamPath] = []
    var targets: [Target] = []
    for (index, record) in profile.records.enumerated() {
      for path in record.each {
        paths.append(StreamPath(path, reader))
        targets.append(.record(index))
      }
    }
    for (field, rule) in profile.header.enumerated() {
      for (index, path) in rule.paths.enumerated() {
        paths.append(StreamPath(path, reader))
        targets.append(.header(field: field, path: index))
      }
    }
    self.paths = paths
    self.targets = targets
    records = profile.records.map { CompiledEquipment($0, reader, countsUse: countsUse) }
  }

  /// Whether an element found by a path must be read whole before it is looked at.
  func needsWhole(_ path: Int) -> Bool {
    switch targets[path] {
    case .record: true
    case .header: paths[path].needsContent || paths[path].rest.attribute == nil
    }
  }
}

/// The fields a document says once, as they come by. Of a field's paths the first that gives a
/// value wins, wherever in the document it stands.
struct HeaderReading {
  private struct Field {
    let rule: FieldRule
    var values: [FieldValues.Value?]
    /// Whether any of its paths found something, readable or not.
    var isFound = false
  }

  private var fields: [Field]
  private var dropped: [Dropped] = []
  private var known: FieldValues?

  init(_ rules: [FieldRule]) {
    fields = rules.map {
      Field(rule: $0, values: [FieldValues.Value?](repeating: nil, count: $0.paths.count))
    }
  }

  /// What is known so far.
  mutating func values() -> FieldValues {
    if let known { return known }
    var result = FieldValues()
    for field in fields {
      if let place = field.values.firstIndex(where: { $0 != nil }),
        let value = field.values[place]
      {
        result.set(field.rule.field, value, rule: field.rule.paths[place].text)
      } else if let constant = field.rule.constant,
        case .success(let value) = field.rule.reading.constantValue(constant, as: field.rule.field)
      {
        result.set(field.rule.field, value)
      }
    }
    result.dropped = dropped
    known = result
    return result
  }

  func addUses(to uses: inout PathUses) {
    for field in fields where !field.rule.paths.isEmpty {
      uses.add(
        PathUse(
          record: [], within: [], field: field.rule.field.name,
          paths: field.rule.paths.map(\.text)), isFound: field.isFound)
    }
  }

  /// Reads what an element found by one of a field's paths gives; what is known already stays.
  mutating func take(
    field: Int, path: Int, _ rest: CompiledPath, at element: XMLElement, origin: XMLOrigin
  ) throws(RegistryError) {
    guard fields[field].values[path] == nil else { return }
    let rule = fields[field].rule
    var refersTo: XMLElement?
    rest.forEach(from: element) { match in
      guard !match.refersToEntity(rest.attribute) else {
        refersTo = match
        return false
      }
      if rest.attribute.map({ match.attribute($0) != nil }) ?? true { fields[field].isFound = true }
      guard let raw = rest.value(at: match), !raw.isEmpty, let text = rule.reading.cleaned(raw)
      else { return true }
      switch rule.reading.value(text, as: rule.field) {
      case .success(let value):
        fields[field].values[path] = value
        known = nil
        return false
      case .failure(let refusal):
        let suffix = rest.attributeText.map { "/@" + $0 } ?? ""
        dropped.append(
          Dropped(
            path: origin.pathPrefix + match.path + suffix, field: rule.field.name, value: text,
            reason: refusal.reason))
        known = nil
        return true
      }
    }
    guard let refersTo else { return }
    throw RegistryError(
      .xmlEntityReference, at: origin.location(line: refersTo.line, path: refersTo.path))
  }
}
