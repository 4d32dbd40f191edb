package import RegistryModel

/// Reads a profile from YAML, strictly: what is not understood is refused, with its line.
package enum ProfileReader {
  /// - Throws: `profile.*` with line, column and JSON pointer.
  package static func read(_ yaml: [UInt8], file: String) throws(RegistryError) -> ImportProfile {
    let top = try YAMLValue.parse(String(decoding: yaml, as: UTF8.self), file: file)
    let members = try top.members(only: [
      "profile", "document", "wrapper", "record", "header", "fields", "counters", "supplies",
      "parts", "children", "units", "skip", "ignore", "watch",
    ])
    guard let name = members["profile"] else { throw top.missing("profile") }
    guard let document = members["document"] else { throw top.missing("document") }
    let identity = try document.members(only: ["root", "namespace", "markers"])
    guard let root = identity["root"] else { throw document.missing("root") }
    return ImportProfile(
      name: try name.string(), root: try root.string(),
      namespace: try identity["namespace"]?.string() ?? "*",
      markers: try identity["markers"]?.paths() ?? [],
      wrapper: try members["wrapper"].map { value throws(RegistryError) in try wrapper(value) },
      record: try record(members["record"]),
      header: try FieldRuleReader.rules(members["header"]),
      fields: try FieldRuleReader.rules(members["fields"]),
      counters: try counters(members["counters"]), supplies: try supplies(members["supplies"]),
      parts: try parts(members["parts"]), children: try children(members["children"]),
      units: try members["units"].map { value throws(RegistryError) in try units(value) },
      skips: try reasons(members["skip"]).map { SkipRule(path: $0.path, reason: $0.reason) },
      ignores: try reasons(members["ignore"]).map { IgnoreRule(path: $0.path, reason: $0.reason) },
      watch: try members["watch"]?.strings().map { $0.uppercased() } ?? [])
  }

  private static func wrapper(_ value: YAMLValue) throws(RegistryError) -> WrapperRule {
    let members = try value.members(only: ["root", "namespace", "path"])
    guard let root = members["root"] else { throw value.missing("root") }
    guard let path = members["path"] else { throw value.missing("path") }
    return WrapperRule(
      root: try root.string(), namespace: try members["namespace"]?.string() ?? "*",
      path: try path.path())
  }

  /// Plain names only, so that records can be found without looking back.
  private static func record(_ value: YAMLValue?) throws(RegistryError) -> [String] {
    guard let value else { return [] }
    let path = try value.path()
    var names: [String] = []
    for step in path.steps {
      guard let name = step.name, step.conditions.isEmpty, path.attribute == nil else {
        throw RegistryError(.profileInvalidPath, ["path": path.text], at: value.location)
      }
      names.append(name)
    }
    return names
  }

  private static func counters(_ value: YAMLValue?) throws(RegistryError) -> [CounterRule] {
    var result: [CounterRule] = []
    for (code, paths) in try value?.members() ?? [] {
      result.append(CounterRule(code: code, paths: try paths.paths()))
    }
    return result
  }

  private static func supplies(_ value: YAMLValue?) throws(RegistryError) -> [SupplyRule] {
    var result: [SupplyRule] = []
    for item in try value?.items() ?? [] {
      let members = try item.members(only: ["each", "names"])
      guard let each = members["each"] else { throw item.missing("each") }
      var names: [String: SupplyRule.Supply] = [:]
      for (name, supply) in try members["names"]?.members() ?? [] {
        let parts = try supply.members(only: ["type", "colour"])
        guard let type = parts["type"] else { throw supply.missing("type") }
        names[name] = SupplyRule.Supply(
          type: try type.code(PartClass.self),
          colour: try parts["colour"]?.code(ObservedColour.self))
      }
      result.append(SupplyRule(each: try each.path(), names: names))
    }
    return result
  }

  private static func parts(_ value: YAMLValue?) throws(RegistryError) -> [PartRule] {
    var result: [PartRule] = []
    for item in try value?.items() ?? [] {
      let members = try item.members(only: ["each", "class", "fields"])
      guard let each = members["each"] else { throw item.missing("each") }
      guard let partClass = members["class"] else { throw item.missing("class") }
      result.append(
        PartRule(
          each: try each.path(), partClass: try partClass.code(PartClass.self),
          fields: try FieldRuleReader.rules(members["fields"])))
    }
    return result
  }

  private static func children(_ value: YAMLValue?) throws(RegistryError) -> [ChildRule] {
    var result: [ChildRule] = []
    for item in try value?.items() ?? [] {
      let members = try item.members(only: ["each", "fields"])
      guard let each = members["each"] else { throw item.missing("each") }
      result.append(
        ChildRule(each: try each.path(), fields: try FieldRuleReader.rules(members["fields"])))
    }
    return result
  }

  private static func units(_ value: YAMLValue) throws(RegistryError) -> UnitsRule {
    let members = try value.members(only: ["quantity", "serials"])
    guard let quantity = members["quantity"] else { throw value.missing("quantity") }
    guard let serials = members["serials"] else { throw value.missing("serials") }
    var sources: [UnitsRule.Source] = []
    for item in try serials.items() {
      let parts = try item.members(only: ["each", "serial", "separators"])
      guard let each = parts["each"] else { throw item.missing("each") }
      guard let serial = parts["serial"] else { throw item.missing("serial") }
      sources.append(
        UnitsRule.Source(
          each: try each.path(), serial: try FieldRuleReader.rule(.serial, serial),
          separators: try parts["separators"].map { value throws(RegistryError) in
            Array(try value.string())
          } ?? []))
    }
    return UnitsRule(quantity: try FieldRuleReader.rule(.quantity, quantity), sources: sources)
  }

  /// A mapping from path to reason.
  private static func reasons(
    _ value: YAMLValue?
  ) throws(RegistryError) -> [(path: XMLPath, reason: String)] {
    var result: [(path: XMLPath, reason: String)] = []
    for (text, reason) in try value?.members() ?? [] {
      guard let path = XMLPathParser.parse(text) else {
        throw RegistryError(.profileInvalidPath, ["path": text], at: reason.location)
      }
      result.append((path, try reason.string()))
    }
    return result
  }
}
