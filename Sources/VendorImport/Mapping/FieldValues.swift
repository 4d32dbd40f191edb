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

  private struct Entry {
    let field: ObservedField
    let value: Value
    let rule: String?
  }

  /// By field; few are set, so a list is faster than a table.
  private var values: [Entry] = []
  var dropped: [Dropped] = []

  /// Keeps a value; the first one found for a field stays.
  mutating func set(_ field: ObservedField, _ value: Value, rule: String? = nil) {
    if !has(field) { values.append(Entry(field: field, value: value, rule: rule)) }
  }

  /// The profile's path that gave a field its value, by the field's name.
  var rules: [String: String] {
    var result = [String: String](minimumCapacity: values.count)
    for entry in values { if let rule = entry.rule { result[entry.field.name] = rule } }
    return result
  }

  func has(_ field: ObservedField) -> Bool { position(of: field) != nil }

  /// Takes over what this has not, from what the document says once.
  mutating func inherit(_ other: FieldValues) {
    for entry in other.values where !has(entry.field) { values.append(entry) }
    dropped.append(contentsOf: other.dropped)
  }

  private func value(_ field: ObservedField) -> Value? {
    position(of: field).map { values[$0].value }
  }

  private func position(of field: ObservedField) -> Int? {
    values.indices.first { values[$0].field == field }
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
