import CLibXML2
import RegistryModel

/// Makes observations of records in memory, by the rules of one kind of record.
struct RecordMapper {
  let rules: CompiledEquipment
  let origin: XMLOrigin
  var touched: TouchedElements
  /// What is left out below the record, by the element's path in the document.
  private(set) var left: [(path: String, line: Int, reason: String)] = []

  /// Whether other documents may say which device it is.
  private let isPart: Bool

  init(_ rules: CompiledEquipment, origin: XMLOrigin, keepsTouched: Bool, isPart: Bool) {
    self.isPart = isPart
    self.rules = rules
    self.origin = origin
    touched = TouchedElements(kept: keepsTouched)
  }

  /// What an element turned out to be.
  enum Outcome {
    case records([ImportRecord])
    /// No equipment, for this reason of the profile's.
    case skipped(String)
    /// A line that names none of its units.
    case withoutSerials
  }

  /// What the record at `path` tells. `header` is what the document says once.
  mutating func map(_ element: XMLElement, path: String, header: FieldValues) -> Outcome {
    touched.removeAll()
    left.removeAll(keepingCapacity: true)
    let matches = rules.paths.matches(from: element, touched: &touched)
    for skip in rules.skips where rules.paths.exists(skip.path, in: matches) {
      return .skipped(skip.reason)
    }
    var observation = observe(element, rules, matches, path: path, header: header)
    if let units = rules.units {
      return self.units(units, of: &observation, at: element, matches)
        .map { .records($0) } ?? .withoutSerials
    }
    guard observation.hasIdentity || isPart else {
      return .records([refusal(.importNoIdentity, [:], observation)])
    }
    return .records([.observation(observation)])
  }

  func refusal(
    _ code: ErrorCode, _ params: [String: String], _ record: EquipmentObservation
  ) -> ImportRecord {
    let place = SourceLocation(file: origin.file, line: record.line, pointer: record.path)
    return .refused(
      RefusedRecord(
        path: record.path, line: record.line, error: RegistryError(code, params, at: place),
        seen: record))
  }

  mutating func leave(_ element: XMLElement, _ reason: String) {
    left.append((element.path, element.line, reason))
  }

  /// One piece of equipment with all that hangs on it.
  private mutating func observe(
    _ element: XMLElement, _ rules: CompiledEquipment, _ matches: PathMatches, path: String,
    header: FieldValues
  ) -> EquipmentObservation {
    var values = FieldValues()
    for rule in rules.fields {
      FieldMapper.read(rule, rules.paths, matches, element, path, into: &values)
    }
    values.inherit(header)
    var observation = EquipmentObservation(
      values, path: path, line: element.line + origin.lineOffset)
    addCounters(element, rules, matches, to: &observation)
    for rule in rules.supplies { addSupplies(rule, element, rules, matches, to: &observation) }
    for rule in rules.parts { addParts(rule, element, rules, matches, to: &observation) }
    for rule in rules.children { addChildren(rule, element, rules, matches, to: &observation) }
    return observation
  }

  private func addCounters(
    _ element: XMLElement, _ rules: CompiledEquipment, _ matches: PathMatches,
    to observation: inout EquipmentObservation
  ) {
    for (code, field) in rules.counters {
      var values = FieldValues()
      FieldMapper.read(field, rules.paths, matches, element, observation.path, into: &values)
      for dropped in values.dropped {
        observation.dropped.append(
          Dropped(path: dropped.path, field: code, value: dropped.value, reason: dropped.reason))
      }
      guard let amount = values.amount(.counter) else { continue }
      if let whole = amount.whole, whole >= 0 {
        observation.counters[code] = whole
      } else {
        observation.dropped.append(
          Dropped(
            path: observation.path, field: code, value: amount.description,
            reason: .unreadableNumber))
      }
    }
  }

  private mutating func addSupplies(
    _ rule: CompiledEquipment.Supplies, _ element: XMLElement, _ rules: CompiledEquipment,
    _ matches: PathMatches, to observation: inout EquipmentObservation
  ) {
    for each in rule.each {
      var places = ElementPlaces()
      rules.paths.forEach(each, in: matches) { match in
        let path = observation.path + places.path(of: match, below: element)
        let values = FieldMapper.values(rule.fields, at: match, path: path, touched: &touched)
        touched.add(match)
        observation.dropped.append(contentsOf: values.dropped)
        let named = match.name.flatMap { rule.names[$0] }
        guard let type = values.supplyType(.type) ?? named?.type else {
          if match.text?.isEmpty == false || match.firstChild != nil {
            leave(match, "import.unknown_supply")
          }
          return true
        }
        if let supply = SupplyObservation(values, type: type, colour: named?.colour) {
          observation.supplies.append(supply)
        } else if values.dropped.isEmpty, match.hasContent {
          leave(match, "import.empty_supply")
        }
        return true
      }
    }
  }

  private mutating func addParts(
    _ rule: CompiledEquipment.Parts, _ element: XMLElement, _ rules: CompiledEquipment,
    _ matches: PathMatches, to observation: inout EquipmentObservation
  ) {
    for each in rule.each {
      var places = ElementPlaces()
      rules.paths.forEach(each, in: matches) { match in
        let path = observation.path + places.path(of: match, below: element)
        let values = FieldMapper.values(rule.fields, at: match, path: path, touched: &touched)
        touched.add(match)
        observation.dropped.append(contentsOf: values.dropped)
        guard let partClass = values.supplyType(.type) ?? rule.partClass else {
          leave(match, "import.unknown_part")
          return true
        }
        let part = PartObservation(
          path: path, partClass: partClass, manufacturer: values.text(.manufacturer),
          model: values.text(.model), partNumber: values.text(.partNumber),
          serial: values.text(.serial), slot: values.text(.slot))
        if part.model != nil || part.partNumber != nil || part.serial != nil {
          observation.parts.append(part)
        } else if values.dropped.isEmpty, match.hasContent {
          leave(match, "import.unnamed_part")
        }
        return true
      }
    }
  }

  /// Equipment in or at another. One without a serial is told from the next only by where it sits
  /// in equipment that is known itself.
  private mutating func addChildren(
    _ rule: CompiledEquipment.Child, _ element: XMLElement, _ rules: CompiledEquipment,
    _ matches: PathMatches, to observation: inout EquipmentObservation
  ) {
    let ownSerial = observation.serial.map { IdentifierText.key($0) }
    let hasIdentity = observation.hasIdentity || isPart
    var isSecond = false
    for each in rule.each {
      var places = ElementPlaces()
      rules.paths.forEach(each, in: matches) { match in
        let equipment = rule.equipment
        let inner = equipment.paths.matches(from: match, touched: &touched)
        touched.add(match)
        for skip in equipment.skips where equipment.paths.exists(skip.path, in: inner) {
          leave(match, skip.reason)
          return true
        }
        let path = observation.path + places.path(of: match, below: element)
        let child = observe(match, equipment, inner, path: path, header: FieldValues())
        guard child.serial != nil || (child.slot != nil && hasIdentity) else {
          observation.dropped.append(contentsOf: child.dropped)
          leave(match, "import.no_identity")
          return true
        }
        if let ownSerial, child.serial.map({ IdentifierText.key($0) }) == ownSerial {
          leave(match, "import.same_as_record")
          return true
        }
        guard !equipment.isOne || !isSecond else {
          leave(match, "import.second_record")
          return true
        }
        isSecond = true
        observation.children.append(child)
        return true
      }
    }
  }
}

extension XMLElement {
  /// Whether it says more than that it is there.
  fileprivate var hasContent: Bool {
    text?.isEmpty == false || firstChild != nil || node.pointee.properties != nil
  }
}

extension SupplyObservation {
  /// Nil when the device says nothing of it but that it has a place.
  fileprivate init?(_ values: FieldValues, type: PartClass, colour: ObservedColour?) {
    let level = values.level(.level) ?? values.level(.state)
    self.init(
      type: type, colour: values.colour(.colour) ?? colour, level: level?.level,
      raw: level?.raw ?? "")
    manufacturer = values.text(.manufacturer)
    model = values.text(.model)
    partNumber = values.text(.partNumber)
    serial = values.text(.serial)
    slot = values.text(.slot)
    capacity = values.amount(.capacity)?.whole
    capacityUnit = values.text(.capacityUnit)
    pagesLeft = values.amount(.pagesLeft)?.whole
    isOriginal = values.flag(.original)
    warrantyEnds = values.date(.warrantyEnds)
    let known = self.level != nil || partNumber != nil || serial != nil || model != nil
    guard known || pagesLeft != nil else { return nil }
  }
}
