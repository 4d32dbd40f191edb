import RegistryModel

/// Records that stand for several units, as an invoice's line: one observation per serial.
extension RecordMapper {
  private struct Unit {
    let serial: String
    let path: String
    let line: Int
  }

  /// - Returns: the units; or the refusal of the whole record when serials and quantity disagree;
  ///   or nil when it gives no serials at all.
  mutating func units(
    _ rule: CompiledEquipment.Units, of shared: inout EquipmentObservation,
    at element: XMLElement, _ matches: PathMatches
  ) -> [ImportRecord]? {
    let units = serials(rule, of: &shared, at: element, matches)
    let junk = shared.dropped.count { $0.reason == .junkSerial }
    guard !units.isEmpty || junk > 0 else { return nil }
    var seen: Set<String> = []
    for unit in units where !seen.insert(IdentifierText.key(unit.serial)).inserted {
      return [refusal(.importSerialRepeated, ["serial": unit.serial], shared)]
    }
    var values = FieldValues()
    FieldMapper.read(rule.quantity, rules.paths, matches, element, shared.path, into: &values)
    let quantity = values.amount(.quantity)?.whole
    guard let quantity, quantity == Int64(units.count) else {
      let params = [
        "quantity": quantity.map { String($0) } ?? "", "serials": String(units.count),
        "junk": String(junk),
      ]
      return [refusal(.importQuantityMismatch, params, shared)]
    }
    let whole = shared
    return units.map { unit in
      var observation = whole
      observation.path = unit.path
      observation.line = unit.line
      observation.serial = unit.serial
      return .observation(observation)
    }
  }

  /// The serials of the first source that gives any.
  private mutating func serials(
    _ rule: CompiledEquipment.Units, of record: inout EquipmentObservation,
    at element: XMLElement, _ matches: PathMatches
  ) -> [Unit] {
    for source in rule.sources {
      var units: [Unit] = []
      var dropped: [Dropped] = []
      var places = ElementPlaces()
      rules.paths.forEach(source.each, in: matches) { match in
        let path = record.path + places.path(of: match, below: element)
        for (index, text) in texts(source, at: match).enumerated() {
          guard let reading = source.serial.fields.first?.reading else { continue }
          switch reading.value(text, as: .serial) {
          case .success(.text(let serial)):
            units.append(
              Unit(
                serial: serial, path: index == 0 ? path : path + "#\(index + 1)",
                line: match.line + origin.lineOffset))
          case .success: break
          case .failure(let refusal):
            dropped.append(
              Dropped(path: path, field: "serial", value: text, reason: refusal.reason))
          }
        }
        return true
      }
      record.dropped.append(contentsOf: dropped)
      if !units.isEmpty || !dropped.isEmpty { return units }
    }
    return []
  }

  /// The texts that should each be a serial.
  private mutating func texts(
    _ source: CompiledEquipment.Units.Source, at element: XMLElement
  ) -> [String] {
    guard let rule = source.serial.fields.first else { return [] }
    let paths = source.serial.paths
    let matches = paths.matches(from: element, touched: &touched)
    var result: [String] = []
    for number in rule.paths where result.isEmpty {
      paths.forEach(number, in: matches) { match in
        guard let raw = paths.value(number, at: match) else { return true }
        for piece in raw.split(whereSeparator: { source.separators.contains($0) }) {
          if let text = rule.reading.cleaned(piece.trimmingBlanks()) { result.append(text) }
        }
        return true
      }
    }
    return result
  }
}
