import RegistryModel

/// Finds and reads fields in an element.
enum FieldMapper {
  /// Reads every rule of an element whose own path is `path`.
  static func values(
    _ rules: CompiledFields, at element: XMLElement, path: String,
    touched: inout TouchedElements
  ) -> FieldValues {
    let matches = rules.paths.matches(from: element, touched: &touched)
    var result = FieldValues()
    for rule in rules.fields { read(rule, rules.paths, matches, element, path, into: &result) }
    return result
  }

  /// Tries the rule's paths in order; the first that gives a value wins, the constant is last.
  static func read(
    _ rule: CompiledField, _ paths: PathSet, _ matches: PathMatches, _ element: XMLElement,
    _ path: String, into result: inout FieldValues
  ) {
    guard !result.has(rule.field) else { return }
    if let (value, number) = found(rule, paths, matches, element, path, into: &result) {
      return result.set(rule.field, value, rule: paths.text(number))
    }
    guard let constant = rule.constant,
      case .success(let value) = rule.reading.constantValue(constant, as: rule.field)
    else { return }
    result.set(rule.field, value)
  }

  private static func found(
    _ rule: CompiledField, _ paths: PathSet, _ matches: PathMatches, _ element: XMLElement,
    _ path: String, into result: inout FieldValues
  ) -> (value: FieldValues.Value, path: Int)? {
    if let join = rule.join, let first = rule.paths.first {
      return joined(rule, join, paths, matches, path, into: &result).map { ($0, first) }
    }
    let isList = rule.field.reading == .macs || rule.field.reading == .words
    for number in rule.paths where matches.hasAny(number) {
      var found: [FieldValues.Value] = []
      paths.forEach(number, in: matches) { match in
        guard let raw = paths.value(number, at: match), !raw.isEmpty,
          let text = rule.reading.cleaned(raw)
        else { return true }
        switch rule.reading.value(text, as: rule.field) {
        case .success(let value):
          found.append(value)
          return isList
        case .failure(let refusal):
          result.dropped.append(
            Dropped(
              path: path + match.path(below: element) + paths.suffix(number),
              field: rule.field.name, value: text, reason: refusal.reason))
          return true
        }
      }
      if let value = merged(found) { return (value, number) }
    }
    return nil
  }

  /// All the paths' first texts together, each cleaned by itself.
  private static func joined(
    _ rule: CompiledField, _ join: String, _ paths: PathSet, _ matches: PathMatches,
    _ path: String, into result: inout FieldValues
  ) -> FieldValues.Value? {
    var texts: [String] = []
    for number in rule.paths {
      paths.forEach(number, in: matches) { match in
        guard let raw = paths.value(number, at: match), !raw.isEmpty,
          let text = rule.reading.cleaned(raw)
        else { return true }
        texts.append(text)
        return false
      }
    }
    guard !texts.isEmpty else { return nil }
    let text = texts.joined(separator: join)
    switch rule.reading.value(text, as: rule.field) {
    case .success(let value): return value
    case .failure(let refusal):
      result.dropped.append(
        Dropped(path: path, field: rule.field.name, value: text, reason: refusal.reason))
      return nil
    }
  }

  /// Several hardware addresses become one list without repetition.
  private static func merged(_ values: [FieldValues.Value]) -> FieldValues.Value? {
    var texts: [String] = []
    for value in values {
      guard case .texts(let more) = value else { return value }
      for text in more where !texts.contains(text) { texts.append(text) }
    }
    return texts.isEmpty ? nil : .texts(texts)
  }
}
