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
    case flag(Bool)
    case level(ObservedSupplyLevel, raw: String)
    case supplyType(PartClass)
    case colour(ObservedColour)
  }

  /// By field; few are set, so a list is faster than a table.
  private var values: [(field: ObservedField, value: Value, rule: String?)] = []
  var dropped: [Dropped] = []

  /// Keeps a value; the first one found for a field stays.
  mutating func set(_ field: ObservedField, _ value: Value, rule: String? = nil) {
    if !has(field) { values.append((field, value, rule)) }
  }

  /// The profile's path that gave a field its value, by the field's name.
  var rules: [String: String] {
    var result: [String: String] = [:]
    for (field, _, rule) in values where rule != nil { result[field.name] = rule }
    return result
  }

  func has(_ field: ObservedField) -> Bool { values.contains { $0.field == field } }

  /// Takes over what this has not, from what the document says once.
  mutating func inherit(_ other: FieldValues) {
    for (field, value, rule) in other.values { set(field, value, rule: rule) }
    dropped.append(contentsOf: other.dropped)
  }

  private func value(_ field: ObservedField) -> Value? {
    values.first { $0.field == field }?.value
  }

  func text(_ field: ObservedField) -> String? {
    guard case .text(let text) = value(field) else { return nil }
    return text
  }

  func texts(_ field: ObservedField) -> [String] {
    guard case .texts(let texts) = value(field) else { return [] }
    return texts
  }

  func kind(_ field: ObservedField) -> EquipmentKind? {
    guard case .kind(let kind) = value(field) else { return nil }
    return kind
  }

  func date(_ field: ObservedField) -> CivilDate? {
    guard case .date(let date) = value(field) else { return nil }
    return date
  }

  func amount(_ field: ObservedField) -> DecimalNumber? {
    guard case .amount(let amount) = value(field) else { return nil }
    return amount
  }

  func months(_ field: ObservedField) -> Int? {
    guard case .months(let months) = value(field) else { return nil }
    return months
  }

  func flag(_ field: ObservedField) -> Bool? {
    guard case .flag(let flag) = value(field) else { return nil }
    return flag
  }

  func level(_ field: ObservedField) -> (level: ObservedSupplyLevel, raw: String)? {
    guard case .level(let level, let raw) = value(field) else { return nil }
    return (level, raw)
  }

  func supplyType(_ field: ObservedField) -> PartClass? {
    guard case .supplyType(let type) = value(field) else { return nil }
    return type
  }

  func colour(_ field: ObservedField) -> ObservedColour? {
    guard case .colour(let colour) = value(field) else { return nil }
    return colour
  }
}
