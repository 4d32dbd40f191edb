import RegistryModel

/// Reads the rules of fields from a profile.
enum FieldRuleReader {
  private static let keys = [
    "paths", "constant", "map", "date", "number", "unit", "clean", "junk",
  ]

  /// The rules of a mapping from field name to rule, in the file's order.
  static func rules(_ value: YAMLValue?) throws(RegistryError) -> [FieldRule] {
    guard let value else { return [] }
    var result: [FieldRule] = []
    for (key, rule) in try value.members() {
      guard let field = ObservedField(name: key) else {
        throw rule.unknownKey(key, ObservedField.allCases.map(\.name))
      }
      result.append(try FieldRuleReader.rule(field, rule))
    }
    return result
  }

  /// A rule: a path, a list of paths, or a mapping.
  static func rule(
    _ field: ObservedField, _ value: YAMLValue
  ) throws(RegistryError) -> FieldRule {
    guard case .mapping = value.node else {
      return try checked(
        FieldRule(field: field, paths: try value.paths(), constant: nil, reading: .plain), value)
    }
    let members = try value.members(only: keys)
    guard members["paths"] != nil || members["constant"] != nil else {
      throw value.missing("paths")
    }
    return try checked(
      FieldRule(
        field: field, paths: try members["paths"]?.paths() ?? [],
        constant: try members["constant"]?.string(), reading: try reading(members)), value)
  }

  private static func reading(
    _ members: [String: YAMLValue]
  ) throws(RegistryError) -> ValueReading {
    var reading = ValueReading()
    reading.cleaning = try members["clean"]?.codes(Cleaning.self) ?? []
    reading.junk = try members["junk"]?.code(JunkList.self)
    reading.dateFormats = try members["date"]?.codes(DateFormat.self) ?? []
    reading.decimal = try members["number"]?.code(DecimalMark.self) ?? .point
    for unit in try members["unit"]?.strings() ?? [] { reading.units.append(unit.lowercased()) }
    for (key, value) in try members["map"]?.members() ?? [] {
      reading.translations[key] = try value.string()
      reading.translations[FoldedText.fold(key)] = try value.string()
    }
    return reading
  }

  /// A date needs its formats, and a kind may only be one there is.
  private static func checked(
    _ rule: FieldRule, _ value: YAMLValue
  ) throws(RegistryError) -> FieldRule {
    switch rule.field.reading {
    case .date:
      guard !rule.reading.dateFormats.isEmpty else { throw value.missing("date") }
    case .kind:
      let codes = Array(rule.reading.translations.values) + (rule.constant.map { [$0] } ?? [])
      for code in codes where EquipmentKind(rawValue: code) == nil {
        throw RegistryError(
          .profileInvalidValue, ["key": value.pointer, "value": code], at: value.location,
          hints: Hint.didYouMean(EquipmentKind.allCases.map(\.rawValue)))
      }
    case .text, .macs, .uuid, .amount, .months: break
    }
    return rule
  }
}
