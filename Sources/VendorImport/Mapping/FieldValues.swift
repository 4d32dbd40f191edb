import RegistryModel

/// What the fields of one element turned out to be, and what was not taken of them.
struct FieldValues {
  enum Value {
    case text(String)
    case texts([String])
    case kind(EquipmentKind)
    case date(CivilDate)
    case amount(DecimalNumber)
    case months(Int)
  }

  /// By the field's raw value.
  private var values = [Value?](repeating: nil, count: ObservedField.allCases.count)
  var dropped: [Dropped] = []
  /// The profile's path that gave a field its value, by the field's name.
  private(set) var rules: [String: String] = [:]

  /// Keeps a value; the first one found for a field stays.
  mutating func set(_ field: ObservedField, _ value: Value, rule: String? = nil) {
    guard !has(field) else { return }
    values[Int(field.rawValue)] = value
    if let rule { rules[field.name] = rule }
  }

  func has(_ field: ObservedField) -> Bool { values[Int(field.rawValue)] != nil }

  /// Takes over what this has not, from what the document says once.
  mutating func inherit(_ other: FieldValues) {
    for (slot, value) in other.values.enumerated() where values[slot] == nil {
      values[slot] = value
    }
    rules.merge(other.rules) { own, _ in own }
    dropped.append(contentsOf: other.dropped)
  }

  func text(_ field: ObservedField) -> String? {
    guard case .text(let text) = values[Int(field.rawValue)] else { return nil }
    return text
  }

  func texts(_ field: ObservedField) -> [String] {
    guard case .texts(let texts) = values[Int(field.rawValue)] else { return [] }
    return texts
  }

  func kind(_ field: ObservedField) -> EquipmentKind? {
    guard case .kind(let kind) = values[Int(field.rawValue)] else { return nil }
    return kind
  }

  func date(_ field: ObservedField) -> CivilDate? {
    guard case .date(let date) = values[Int(field.rawValue)] else { return nil }
    return date
  }

  func amount(_ field: ObservedField) -> DecimalNumber? {
    guard case .amount(let amount) = values[Int(field.rawValue)] else { return nil }
    return amount
  }

  func months(_ field: ObservedField) -> Int? {
    guard case .months(let months) = values[Int(field.rawValue)] else { return nil }
    return months
  }
}
