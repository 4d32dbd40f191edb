package import RegistryModel

/// Reads a profile from YAML, strictly: what is not understood is refused, with its line.
package struct ProfileReader {
  /// The largest profile, in bytes.
  package static let largest = 1 << 20

  private let faults: ProfileFaults
  private let fields: FieldRuleReader

  /// - Throws: the first of `profile.*`, with line, column and JSON pointer.
  package static func read(_ yaml: [UInt8], file: String) throws(RegistryError) -> ImportProfile {
    switch check(yaml, file: file) {
    case .success(let profile): return profile
    case .failure(let faults): throw faults.first
    }
  }

  /// Everything that is wrong with a profile, in the file's order.
  package struct Faults: Error {
    package let first: RegistryError
    package let rest: [RegistryError]

    package var all: [RegistryError] { [first] + rest }
  }

  /// The profile, or all its errors.
  package static func check(_ yaml: [UInt8], file: String) -> Result<ImportProfile, Faults> {
    let faults = ProfileFaults()
    let reader = ProfileReader(faults: faults, fields: FieldRuleReader(faults: faults))
    let profile = faults.attempt { () throws(RegistryError) in
      try YAMLValue.parse(yaml, limit: largest, file: file)
    }.flatMap { reader.profile($0) }
    let errors = faults.errors.sorted { place($0) < place($1) }
    if let first = errors.first {
      return .failure(Faults(first: first, rest: Array(errors.dropFirst())))
    }
    guard let profile else {
      return .failure(
        Faults(
          first: RegistryError(.profileInvalidYAML, at: SourceLocation(file: file)), rest: []))
    }
    return .success(profile)
  }

  /// Line by line; in one line a key misspelt comes before the key that is missing for it.
  private static func place(_ error: RegistryError) -> (Int, Int, Int) {
    (
      error.location?.line ?? 0, error.code == .profileMissingKey ? 1 : 0,
      error.location?.column ?? 0
    )
  }

  private func profile(_ value: YAMLValue) -> ImportProfile? {
    let top = ProfileObject(value, only: ProfileKeys.profile, faults)
    let name = top.required("profile").flatMap { faults.attempt($0.string) }
    let documents = top.required("documents").map { self.documents($0) } ?? []
    let items = top.required("records").flatMap { faults.attempt($0.items) } ?? []
    let header = fields.header(top.entries("header"))
    let records = items.compactMap { item in
      record(item, isWhole: top["bundle"] == nil, header)
    }
    return ImportProfile(
      name: name ?? "", documents: documents, wrapper: top["wrapper"].flatMap { wrapper($0) },
      bundle: top["bundle"].flatMap { bundle($0) }, schema: top["schema"].flatMap { schema($0) },
      header: header, records: records,
      ignores: ignores(top),
      watch: top["watch"] == nil
        ? ImportProfile.standardWatch : top.strings("watch").map { $0.uppercased() },
      pivots: pivots(top))
  }

  private func documents(_ value: YAMLValue) -> [DocumentRule] {
    guard let items = faults.attempt(value.items) else { return [] }
    if items.isEmpty { faults.add(value.missing("root")) }
    return items.compactMap { item in
      let object = ProfileObject(item, only: ProfileKeys.document, faults)
      guard let root = object.required("root"), let name = faults.attempt(root.string) else {
        return nil
      }
      return DocumentRule(
        root: name, namespace: object.string("namespace") ?? "*",
        markers: object.paths("markers"))
    }
  }

  private func wrapper(_ value: YAMLValue) -> WrapperRule? {
    let object = ProfileObject(value, only: ProfileKeys.wrapper, faults)
    _ = object.required("root")
    _ = object.required("path")
    guard let root = object.string("root"), let path = object.path("path") else { return nil }
    return WrapperRule(root: root, namespace: object.string("namespace") ?? "*", path: path)
  }

  private func bundle(_ value: YAMLValue) -> BundleRule? {
    let object = ProfileObject(value, only: ProfileKeys.bundle, faults)
    _ = object.required("join")
    guard let join = object.code("join", BundleRule.Join.self) else { return nil }
    if join == .fileName { _ = object.required("parts") }
    return BundleRule(join: join, parts: object.strings("parts"))
  }

  private func schema(_ value: YAMLValue) -> SchemaRule? {
    let object = ProfileObject(value, only: ProfileKeys.schema, faults)
    _ = object.required("file")
    guard let file = object.string("file") else { return nil }
    guard !file.isEmpty, !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
      faults.add(value.invalid("file"))
      return nil
    }
    return SchemaRule(
      file: file, severity: object.code("severity", SchemaRule.Severity.self) ?? .advisory)
  }

  // MARK: Equipment

  /// - Parameter isWhole: whether no other document says which equipment it is.
  private func record(
    _ value: YAMLValue, isWhole: Bool, _ header: [FieldRule]
  ) -> EquipmentRule? {
    let before = faults.errors.count
    let object = ProfileObject(value, only: ProfileKeys.record, faults)
    let each = each(object)
    for path in each?.paths ?? [] where !isStreamable(path) {
      faults.add(value.invalidPath(path.text))
    }
    // What else is wrong is told even of a record that is nowhere.
    let rule = equipment(object, each ?? ([], false), depth: 0)
    // What is misspelt is not missing as well.
    if isWhole, faults.errors.count == before, rule.units == nil,
      !(rule.fields + header).contains(where: \.field.isIdentity)
    {
      faults.add(value.withoutIdentity)
    }
    return each == nil ? nil : rule
  }

  /// Records are found without looking back: what needs more than start tags stands last.
  private func isStreamable(_ path: XMLPath) -> Bool {
    guard path.attribute == nil else { return false }
    for (index, step) in path.steps.enumerated() {
      guard step.axis == .child || step.axis == .descendant else { return false }
      let isLast = index == path.steps.count - 1
      for predicate in step.predicates {
        if case .position = predicate { return false }
        guard isLast || predicate.isDecidedByTag else { return false }
      }
    }
    return path.steps.isEmpty || path.own.allSatisfy(\.isDecidedByTag)
  }

  /// `each: A/B` or, where there is only one, `one: A`.
  private func each(_ object: ProfileObject) -> (paths: [XMLPath], isOne: Bool)? {
    let key = object["one"] == nil ? "each" : "one"
    guard object.required(key) != nil else { return nil }
    let paths = object.paths(key)
    return paths.isEmpty ? nil : (paths, key == "one")
  }

  private func equipment(
    _ object: ProfileObject, _ each: (paths: [XMLPath], isOne: Bool), depth: Int
  ) -> EquipmentRule {
    EquipmentRule(
      each: each.paths, isOne: each.isOne,
      skips: reasons(object, "skip").map { SkipRule(path: $0.path, reason: $0.reason) },
      fields: fields.rules(object.entries("fields"), .equipment, depth: depth),
      counters: fields.counters(object.entries("counters"), depth: depth),
      supplies: object.items("supplies").compactMap { supply($0, depth: depth) },
      parts: object.items("parts").compactMap { part($0, depth: depth) },
      children: object.items("children").compactMap { child($0, depth: depth) },
      units: object["units"].flatMap { units($0) })
  }

  private func child(_ value: YAMLValue, depth: Int) -> EquipmentRule? {
    let object = ProfileObject(value, only: ProfileKeys.child, faults)
    guard let each = each(object) else { return nil }
    return equipment(object, each, depth: deeper(each.paths, depth, value))
  }

  private func part(_ value: YAMLValue, depth: Int) -> PartRule? {
    let object = ProfileObject(value, only: ProfileKeys.part, faults)
    _ = object.required("each")
    let each = object.paths("each")
    let rules = fields.rules(object.entries("fields"), .part, depth: deeper(each, depth, value))
    if !rules.contains(where: { $0.field == .type }) { _ = object.required("class") }
    return PartRule(each: each, partClass: object.code("class", PartClass.self), fields: rules)
  }

  private func supply(_ value: YAMLValue, depth: Int) -> SupplyRule? {
    let object = ProfileObject(value, only: ProfileKeys.supply, faults)
    _ = object.required("each")
    let each = object.paths("each")
    let rules = fields.rules(
      object.entries("fields"), .supply, depth: deeper(each, depth, value))
    if !rules.contains(where: { $0.field == .type }) { _ = object.required("names") }
    var names: [String: SupplyRule.Supply] = [:]
    for (name, item) in object.entries("names") {
      let parts = ProfileObject(item, only: ProfileKeys.supplyName, faults)
      _ = parts.required("type")
      guard let type = parts.code("type", PartClass.self) else { continue }
      names[name] = SupplyRule.Supply(type: type, colour: parts.code("colour", ObservedColour.self))
    }
    return SupplyRule(each: each, names: names, fields: rules)
  }

  /// Levels below the record of what these paths find; each must stay inside it.
  private func deeper(_ each: [XMLPath], _ depth: Int, _ value: YAMLValue) -> Int {
    for path in each
    where path.attribute != nil || path.isAbsolute || !path.stays(within: depth) {
      faults.add(value.invalidPath(path.text))
    }
    return depth + max(0, each.map(\.levels).min() ?? 0)
  }

  private func units(_ value: YAMLValue) -> UnitsRule? {
    let object = ProfileObject(value, only: ProfileKeys.units, faults)
    _ = object.required("serials")
    guard let amount = object.required("quantity"), let quantity = fields.rule(.quantity, amount)
    else { return nil }
    let sources = object.items("serials").compactMap { item -> UnitsRule.Source? in
      let parts = ProfileObject(item, only: ProfileKeys.source, faults)
      _ = parts.required("each")
      guard let each = parts.path("each"), let text = parts.required("serial") else { return nil }
      guard let serial = fields.rule(.serial, text, depth: max(0, each.levels)) else { return nil }
      return UnitsRule.Source(
        each: each, serial: serial, separators: Array(parts.string("separators") ?? ""))
    }
    return UnitsRule(quantity: quantity, sources: sources)
  }

  // MARK: What is left out

  /// What is left out of a record is below it: a condition on the record itself says that it is no
  /// equipment, which is `skip`.
  private func ignores(_ top: ProfileObject) -> [IgnoreRule] {
    reasons(top, "ignore").map { path, reason, value in
      if !path.own.isEmpty || (path.steps.isEmpty && path.attribute == nil) {
        faults.add(value.invalidPath(path.text, hint: Hint("profile_skip")))
      }
      return IgnoreRule(path: path, reason: reason)
    }
  }

  /// A mapping from path to reason.
  private func reasons(
    _ object: ProfileObject, _ key: String
  ) -> [(path: XMLPath, reason: String, value: YAMLValue)] {
    object.entries(key).compactMap { text, value in
      guard let path = XMLPathParser.parse(text) else {
        faults.add(value.invalidPath(text))
        return nil
      }
      guard let reason = faults.attempt(value.string) else { return nil }
      guard !reason.isEmpty else {
        faults.add(value.invalid("text", hint: Hint("profile_reason", ["example": "…: software"])))
        return nil
      }
      return (path, reason, value)
    }
  }

  private func pivots(_ object: ProfileObject) -> [String: XMLPath] {
    var result: [String: XMLPath] = [:]
    for (tag, value) in object.entries("pivots") { result[tag] = faults.attempt(value.path) }
    return result
  }
}
