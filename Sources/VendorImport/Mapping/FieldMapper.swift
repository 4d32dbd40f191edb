import RegistryModel

/// Finds and reads fields in an element.
struct FieldMapper {
  /// Reads every rule at an element whose own path is `path`.
  static func values(
    _ rules: [CompiledField], at element: XMLElement, path: String
  ) -> FieldValues {
    var result = FieldValues()
    for rule in rules { read(rule, at: element, path: path, into: &result) }
    return result
  }

  /// Tries the rule's paths in order; the first that gives a value wins, the constant is last.
  static func read(
    _ rule: CompiledField, at element: XMLElement, path: String, into result: inout FieldValues
  ) {
    guard !result.has(rule.field) else { return }
    for (place, candidate) in rule.paths.enumerated() {
      var found: [FieldValues.Value] = []
      var dropped: [Dropped] = []
      candidate.forEachValue(in: element) { match in
        guard let raw = candidate.value(at: match) else { return true }
        let text = rule.reading.cleaned(raw)
        guard !text.isEmpty else { return true }
        switch rule.reading.value(text, as: rule.field) {
        case .success(let value):
          found.append(value)
          return rule.field.reading == .macs
        case .failure(let refusal):
          let suffix = candidate.attributeText.map { "/@" + $0 } ?? ""
          dropped.append(
            Dropped(
              path: path + match.path(below: element) + suffix, field: rule.field.name, value: text,
              reason: refusal.reason))
          return true
        }
      }
      if !dropped.isEmpty { result.dropped.append(contentsOf: dropped) }
      if let value = merged(found) {
        let text = rule.texts.indices.contains(place) ? rule.texts[place] : nil
        return result.set(rule.field, value, rule: text)
      }
    }
    guard let constant = rule.constant,
      case .success(let value) = rule.reading.constantValue(constant, as: rule.field)
    else { return }
    result.set(rule.field, value)
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
