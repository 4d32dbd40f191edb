import RegistryModel

/// Reads the rules of fields from a profile.
struct FieldRuleReader {
  let faults: ProfileFaults

  /// What a document says once, piece by piece as it comes by: nothing can be joined there.
  func header(_ entries: [(key: String, value: YAMLValue)]) -> [FieldRule] {
    let result = rules(entries, .equipment)
    for rule in result where rule.join != nil {
      if let entry = entries.first(where: { $0.key == rule.field.name }) {
        faults.add(entry.value.unknownKey("join", ProfileKeys.rule.filter { $0 != "join" }))
      }
    }
    return result
  }

  /// The rules of a mapping from field name to rule, in the file's order. Paths may look upwards
  /// `depth` levels.
  func rules(
    _ entries: [(key: String, value: YAMLValue)], _ scope: ObservedField.Scope, depth: Int = 0
  ) -> [FieldRule] {
    let fields = ObservedField.all(in: scope)
    return entries.compactMap { key, value in
      guard let field = fields.first(where: { $0.name == key }) else {
        faults.add(value.unknownKey(key, fields.map(\.name)))
        return nil
      }
      return rule(field, value, depth: depth)
    }
  }

  func counters(
    _ entries: [(key: String, value: YAMLValue)], depth: Int
  ) -> [CounterRule] {
    entries.compactMap { code, value in
      guard ObservedCounter(rawValue: code) != nil else {
        faults.add(value.unknownKey(code, ObservedCounter.allCases.map(\.rawValue)))
        return nil
      }
      return rule(.counter, value, depth: depth).map { CounterRule(code: code, rule: $0) }
    }
  }

  /// A rule: a path, a list of paths, or a mapping.
  func rule(_ field: ObservedField, _ value: YAMLValue, depth: Int = 0) -> FieldRule? {
    guard case .mapping = value.node else {
      guard let paths = faults.attempt(value.paths) else { return nil }
      let rule = FieldRule(
        field: field, paths: paths, constant: nil, reading: ValueReading(for: field))
      return checked(rule, value, depth)
    }
    let before = faults.errors.count
    let object = ProfileObject(value, only: ProfileKeys.rule, faults)
    if object["paths"] == nil, object["constant"] == nil, faults.errors.count == before {
      faults.add(value.missing("paths"))
    }
    let rule = FieldRule(
      field: field, paths: object.paths("paths"), join: object.string("join"),
      constant: object.string("constant"), reading: reading(object, of: field))
    // What is misspelt is not missing as well.
    return checked(rule, value, depth, isSound: faults.errors.count == before)
  }

  private func reading(_ object: ProfileObject, of field: ObservedField) -> ValueReading {
    var reading = ValueReading(for: field)
    reading.cleaning = object.codes("clean", Cleaning.self)
    reading.prefixes = object.strings("strip_prefix")
    reading.suffixes = object.strings("strip_suffix")
    reading.after = object.string("after")
    reading.before = object.string("before")
    reading.absent = Set(object.strings("absent").map { $0.lowercased() })
    reading.junk = object.code("junk", JunkList.self) ?? reading.junk
    reading.dateFormats = object.codes("date", DateFormat.self)
    reading.decimal = object.code("number", DecimalMark.self) ?? .point
    reading.units = units(object)
    let codes = codes(of: field)
    if let constant = object["constant"] { check(constant, codes) }
    for (key, value) in object.entries("map") {
      guard let text = faults.attempt(value.string) else { continue }
      check(value, codes)
      reading.translations[key] = text
      if key != "*" { reading.translations[FoldedText.fold(key)] = text }
    }
    return reading
  }

  /// A unit, a list of them, or a mapping from unit to factor.
  private func units(_ object: ProfileObject) -> [String: DecimalNumber] {
    guard let value = object["unit"] else { return [:] }
    var result: [String: DecimalNumber] = [:]
    guard case .mapping = value.node else {
      for unit in object.strings("unit") { result[unit.lowercased()] = .one }
      return result
    }
    for (unit, factor) in object.entries("unit") {
      guard let text = faults.attempt(factor.string) else { continue }
      guard let number = DecimalNumber(text, mark: .point) else {
        faults.add(factor.invalid("number"))
        continue
      }
      result[unit.lowercased()] = number
    }
    return result
  }

  /// A date needs its formats, codes must be ones there are, and paths stay in the record.
  private func checked(
    _ rule: FieldRule, _ value: YAMLValue, _ depth: Int, isSound: Bool = true
  ) -> FieldRule {
    for path in rule.paths where !path.stays(within: depth) || path.isAbsolute {
      faults.add(value.invalidPath(path.text))
    }
    if rule.field.reading == .date, rule.reading.dateFormats.isEmpty, isSound {
      let notations = DateFormat.allCases.map(\.rawValue).joined(separator: ", ")
      let example = "{ paths: …, date: [d/m/y] }"
      faults.add(
        value.missing(
          "date",
          hint: Hint("profile_date", ["example": example, "notations": notations])))
    }
    return rule
  }

  /// What a field of few values may be; nil of any other.
  private func codes(of field: ObservedField) -> [String]? {
    switch field.reading {
    case .kind: EquipmentKind.allCases.map(\.rawValue)
    case .supplyType: PartClass.allCases.map(\.rawValue)
    case .colour: ObservedColour.allCases.map(\.rawValue)
    case .supplyState: ObservedSupplyLevel.State.allCases.map(\.rawValue)
    case .flag: ["true", "false"]
    case .date, .text, .macs, .uuid, .amount, .months, .words, .level: nil
    }
  }

  /// A constant, or what a word of the document stands for.
  private func check(_ value: YAMLValue, _ codes: [String]?) {
    guard let codes, let code = try? value.string(), !codes.contains(code) else { return }
    faults.add(
      RegistryError(
        .profileInvalidValue, ["key": value.pointer, "value": code], at: value.location,
        hints: YAMLValue.hints(code, codes)))
  }
}
