import RegistryModel

/// Makes observations of records in memory, by a profile.
struct RecordMapper {
  let profile: CompiledProfile
  let origin: XMLOrigin
  /// Fields the document says once, collected ahead of the records.
  var header = FieldValues()
  var ignored = IgnoredElements()
  var watch: UnaskedElements

  init(_ profile: ImportProfile, _ reader: XMLStreamReader) {
    self.profile = CompiledProfile(profile, reader)
    origin = reader.origin
    watch = UnaskedElements(profile, reader)
  }

  /// What the record at `path` (inside the document) tells: observations, a refusal, or nothing
  /// when it is no equipment.
  mutating func map(_ element: XMLElement, path inner: String) -> [ImportRecord] {
    let path = origin.pathPrefix + inner
    let line = element.line + origin.lineOffset
    for skip in profile.skips where skip.path.exists(in: element) {
      ignored.add(path, line: line, reason: skip.reason)
      return []
    }
    watch.report(element, origin: origin, into: &ignored)
    var values = FieldMapper.values(profile.fields, at: element, path: path)
    values.inherit(header)
    var observation = EquipmentObservation(values, path: path, line: line)
    addCounters(element, to: &observation)
    addSupplies(element, to: &observation)
    addParts(element, to: &observation)
    addChildren(element, to: &observation)
    if let units = profile.units {
      return self.units(units, of: observation, at: element)
    }
    guard observation.hasIdentity else { return [refusal(.importNoIdentity, [:], observation)] }
    return [.observation(observation)]
  }

  func refusal(
    _ code: ErrorCode, _ params: [String: String], _ record: EquipmentObservation
  ) -> ImportRecord {
    let place = SourceLocation(file: origin.file, line: record.line, pointer: record.path)
    return .refused(
      RefusedRecord(
        path: record.path, line: record.line, error: RegistryError(code, params, at: place),
        dropped: record.dropped))
  }

  private func addCounters(_ element: XMLElement, to observation: inout EquipmentObservation) {
    for counter in profile.counters {
      var value: Int64?
      for path in counter.paths where value == nil {
        path.forEachValue(in: element) { match in
          guard let text = path.value(at: match), !text.isEmpty else { return true }
          value = DecimalNumber(text, mark: .point)?.whole.flatMap { $0 < 0 ? nil : $0 }
          if value == nil {
            observation.dropped.append(
              Dropped(
                path: observation.path + match.path(below: element), field: counter.code,
                value: text,
                reason: .unreadableNumber))
          }
          return value == nil
        }
      }
      if let value { observation.counters[counter.code] = value }
    }
  }

  private mutating func addSupplies(
    _ element: XMLElement, to observation: inout EquipmentObservation
  ) {
    var unknown: [(path: String, line: Int)] = []
    for rule in profile.supplies {
      rule.each.forEachValue(in: element) { match in
        guard let text = match.text, !text.isEmpty else { return true }
        guard let supply = match.name.flatMap({ rule.names[$0] }) else {
          unknown.append((match.path, match.line))
          return true
        }
        guard let level = ObservedSupplyLevel(text) else {
          observation.dropped.append(
            Dropped(
              path: observation.path + match.path(below: element), field: "supply", value: text,
              reason: .unreadableLevel))
          return true
        }
        observation.supplies.append(
          SupplyObservation(type: supply.type, colour: supply.colour, level: level, raw: text))
        return true
      }
    }
    for element in unknown { ignore(element.path, line: element.line, "import.unknown_supply") }
  }

  private func addParts(_ element: XMLElement, to observation: inout EquipmentObservation) {
    for rule in profile.parts {
      rule.each.forEach(in: element) { match, place in
        let path = observation.path + place.path
        let values = FieldMapper.values(rule.fields, at: match, path: path)
        observation.dropped.append(contentsOf: values.dropped)
        let part = PartObservation(
          path: path, partClass: rule.partClass, manufacturer: values.text(.manufacturer),
          model: values.text(.model), partNumber: values.text(.partNumber),
          serial: values.text(.serial))
        if part.model != nil || part.partNumber != nil || part.serial != nil {
          observation.parts.append(part)
        }
        return true
      }
    }
  }

  /// A monitor or printer without a serial of its own cannot be told from the next one.
  private mutating func addChildren(
    _ element: XMLElement, to observation: inout EquipmentObservation
  ) {
    var left: [(path: String, line: Int, reason: String)] = []
    let ownSerial = observation.serial.map { IdentifierText.key($0) }
    for rule in profile.children {
      rule.each.forEach(in: element) { match, place in
        let path = observation.path + place.path
        let values = FieldMapper.values(rule.fields, at: match, path: path)
        let child = EquipmentObservation(
          values, path: path, line: match.line + origin.lineOffset)
        guard let serial = child.serial else {
          observation.dropped.append(contentsOf: child.dropped)
          left.append((match.path, match.line, "import.no_identity"))
          return true
        }
        guard IdentifierText.key(serial) != ownSerial else {
          left.append((match.path, match.line, "import.same_as_record"))
          return true
        }
        observation.children.append(child)
        return true
      }
    }
    for element in left { ignore(element.path, line: element.line, element.reason) }
  }

  /// A path and a line inside the document.
  private mutating func ignore(_ path: String, line: Int, _ reason: String) {
    ignored.add(origin.pathPrefix + path, line: line + origin.lineOffset, reason: reason)
  }
}
