import Operations
import RegistryModel

/// What one file tells of equipment, gathered into lines of the journal: only what is news.
struct ImportSightings {
  /// The most parts that are kept of one piece of equipment.
  static let mostParts = 500

  private var records: [JSON] = []
  private var tags: Set<String> = []

  var isEmpty: Bool { records.isEmpty }
  var isFull: Bool { records.count >= ImportSightingRecord.maximum }

  /// Whether this equipment is among those gathered.
  func contains(_ tag: String) -> Bool { tags.contains(tag) }

  /// Adds a record, unless this very file told the same of the asset before.
  ///
  /// - Parameters:
  ///   - known: what the source knew of the asset.
  ///   - isSameFile: whether it knew it from a file with the same bytes.
  mutating func add(
    _ record: ImportRecordPlan, _ tag: String, _ seen: EquipmentObservation,
    known: ImportSighting?, isSameFile: Bool
  ) {
    let values = record.values.filter { isNews($0, known?.values[$0.field]) }
    let parts = seen.parts.filter { $0.serial?.asLine != nil || $0.partNumber?.asLine != nil }
      .prefix(ImportSightings.mostParts)
    let told = SeenParts(parts.map { SeenPart($0) })
    let isSameParts = parts.isEmpty || known.map { keys($0.parts) == keys(told) } ?? false
    guard !isSameFile || !values.isEmpty || !isSameParts else { return }
    tags.insert(tag)
    records.append(
      .members([
        "asset": .string(tag), "line": .integer(Int64(max(1, record.line))),
        "parts": isSameParts ? nil : .array(parts.map(\.sighted)),
        "parts_unchanged": isSameParts && !parts.isEmpty ? .bool(true) : nil,
        "path": .string(record.path.asLine ?? "/"),
        "values": values.isEmpty ? nil : .array(values.map(\.json)),
      ]))
  }

  /// The records gathered, which are gathered no more.
  mutating func take() -> [JSON] {
    defer { self = ImportSightings() }
    return records
  }

  /// A value that was taken is the registry's from then on; saying it again is no news, but taking it
  /// again is.
  private func isNews(_ value: SightedValue, _ known: SeenValue?) -> Bool {
    guard value.standing != .taken, let known, known.value == value.value else { return true }
    guard known.standing != value.standing else { return false }
    return !(known.standing == .taken && value.standing == .same)
  }

  private func keys(_ parts: SeenParts) -> [String] {
    parts.parts.map { "\($0.key) \($0.slot ?? "")" }.sorted(by: ByteOrder.precedes)
  }
}

extension PartObservation {
  fileprivate var sighted: JSON {
    func line(_ text: String?) -> JSON? { text?.asLine.map { .string($0) } }
    return .members([
      "part_class": .string(partClass.rawValue), "manufacturer": line(manufacturer),
      "model": line(model), "part_number": line(partNumber), "serial": line(serial),
      "slot": line(slot),
    ])
  }
}

extension SeenPart {
  init(_ part: PartObservation) {
    self.init(
      partClass: part.partClass, serial: part.serial?.asLine,
      partNumber: part.partNumber?.asLine,
      manufacturer: part.manufacturer, model: part.model, slot: part.slot?.asLine,
      since: Instant(milliseconds: 0))
  }
}
