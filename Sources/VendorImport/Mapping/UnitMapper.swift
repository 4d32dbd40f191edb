import RegistryModel

/// Records that stand for several units, as an invoice's line: one observation per serial.
extension RecordMapper {
  private struct Unit {
    let serial: String
    let path: String
    let line: Int
  }

  /// - Returns: the units; or the refusal of the whole record when serials and quantity disagree;
  ///   or nothing when it gives no serials at all, which is then counted as ignored.
  mutating func units(
    _ rule: CompiledProfile.Units, of record: EquipmentObservation, at element: XMLElement
  ) -> [ImportRecord] {
    var shared = record
    let units = serials(rule, of: &shared, at: element)
    let junk = shared.dropped.count { $0.reason == .junkSerial }
    guard !units.isEmpty || junk > 0 else {
      ignored.add(record.path, line: record.line, reason: "import.no_serials")
      return []
    }
    var seen: Set<String> = []
    for unit in units where !seen.insert(IdentifierText.key(unit.serial)).inserted {
      return [refusal(.importSerialRepeated, ["serial": unit.serial], shared)]
    }
    let quantity = FieldMapper.values([rule.quantity], at: element, path: record.path)
      .amount(.quantity)?.whole
    guard let quantity, quantity == Int64(units.count) else {
      let params = [
        "quantity": quantity.map { String($0) } ?? "", "serials": String(units.count),
        "junk": String(junk),
      ]
      return [refusal(.importQuantityMismatch, params, shared)]
    }
    return units.map { unit in
      var observation = shared
      observation.path = unit.path
      observation.line = unit.line
      observation.serial = unit.serial
      return .observation(observation)
    }
  }

  /// The serials of the first source that gives any.
  private func serials(
    _ rule: CompiledProfile.Units, of record: inout EquipmentObservation, at element: XMLElement
  ) -> [Unit] {
    for source in rule.sources {
      var units: [Unit] = []
      var dropped: [Dropped] = []
      source.each.forEach(in: element) { match, place in
        let path = record.path + place.path
        for (index, text) in texts(source, at: match).enumerated() {
          switch source.serial.reading.value(text, as: .serial) {
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
  private func texts(
    _ source: CompiledProfile.Units.Source, at element: XMLElement
  ) -> [String] {
    var result: [String] = []
    for path in source.serial.paths where result.isEmpty {
      path.forEachValue(in: element) { match in
        guard let raw = path.value(at: match) else { return true }
        for piece in raw.split(whereSeparator: { source.separators.contains($0) }) {
          let text = source.serial.reading.cleaned(piece.trimmingBlanks())
          if !text.isEmpty { result.append(text) }
        }
        return true
      }
    }
    return result
  }
}
