import RegistryModel

/// A field's rule made ready for one document.
final class CompiledField {
  let field: ObservedField
  let paths: [CompiledPath]
  /// The paths as the profile writes them, in the same order.
  let texts: [String]
  let constant: String?
  let reading: ValueReading

  convenience init(_ rule: FieldRule, _ reader: XMLStreamReader) {
    self.init(rule, paths: rule.paths.map { CompiledPath($0, reader) })
  }

  init(_ rule: FieldRule, paths: [CompiledPath]) {
    field = rule.field
    self.paths = paths
    texts = rule.paths.map(\.text)
    constant = rule.constant
    reading = rule.reading
  }
}

/// A profile made ready for one document.
final class CompiledProfile {
  struct Counter {
    let code: String
    let paths: [CompiledPath]
  }

  struct Supplies {
    let each: CompiledPath
    let names: [XMLName: SupplyRule.Supply]
  }

  struct Parts {
    let each: CompiledPath
    let partClass: PartClass
    let fields: [CompiledField]
  }

  struct Children {
    let each: CompiledPath
    let fields: [CompiledField]
  }

  struct Units {
    struct Source {
      let each: CompiledPath
      let serial: CompiledField
      let separators: [Character]
    }

    let quantity: CompiledField
    let sources: [Source]
  }

  let fields: [CompiledField]
  let counters: [Counter]
  let supplies: [Supplies]
  let parts: [Parts]
  let children: [Children]
  let units: Units?
  let skips: [(path: CompiledPath, reason: String)]

  init(_ profile: ImportProfile, _ reader: XMLStreamReader) {
    fields = profile.fields.map { CompiledField($0, reader) }
    counters = profile.counters.map { rule in
      Counter(code: rule.code, paths: rule.paths.map { CompiledPath($0, reader) })
    }
    supplies = profile.supplies.map { rule in
      var names: [XMLName: SupplyRule.Supply] = [:]
      for (name, supply) in rule.names {
        if let name = reader.intern(name) { names[name] = supply }
      }
      return Supplies(each: CompiledPath(rule.each, reader), names: names)
    }
    parts = profile.parts.map { rule in
      Parts(
        each: CompiledPath(rule.each, reader), partClass: rule.partClass,
        fields: rule.fields.map { CompiledField($0, reader) })
    }
    children = profile.children.map { rule in
      Children(
        each: CompiledPath(rule.each, reader),
        fields: rule.fields.map { CompiledField($0, reader) })
    }
    units = profile.units.map { rule in
      Units(
        quantity: CompiledField(rule.quantity, reader),
        sources: rule.sources.map { source in
          Units.Source(
            each: CompiledPath(source.each, reader),
            serial: CompiledField(source.serial, reader), separators: source.separators)
        })
    }
    skips = profile.skips.map { (CompiledPath($0.path, reader), $0.reason) }
  }
}
