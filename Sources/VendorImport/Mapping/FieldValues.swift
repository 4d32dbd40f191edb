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

  private var values: [ObservedField: Value] = [:]
  var dropped: [Dropped] = []

  /// Keeps a value; the first one found for a field stays.
  mutating func set(_ field: ObservedField, _ value: Value) {
    if values[field] == nil { values[field] = value }
  }

  func has(_ field: ObservedField) -> Bool { values[field] != nil }

  /// Takes over what this has not, from what the document says once.
  mutating func inherit(_ other: FieldValues) {
    values.merge(other.values) { own, _ in own }
    dropped.append(contentsOf: other.dropped)
  }

  func text(_ field: ObservedField) -> String? {
    guard case .text(let text) = values[field] else { return nil }
    return text
  }

  func texts(_ field: ObservedField) -> [String] {
    guard case .texts(let texts) = values[field] else { return [] }
    return texts
  }

  func kind(_ field: ObservedField) -> EquipmentKind? {
    guard case .kind(let kind) = values[field] else { return nil }
    return kind
  }

  func date(_ field: ObservedField) -> CivilDate? {
    guard case .date(let date) = values[field] else { return nil }
    return date
  }

  func amount(_ field: ObservedField) -> DecimalNumber? {
    guard case .amount(let amount) = values[field] else { return nil }
    return amount
  }

  func months(_ field: ObservedField) -> Int? {
    guard case .months(let months) = values[field] else { return nil }
    return months
  }
}
