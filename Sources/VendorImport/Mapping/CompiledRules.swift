import RegistryModel

/// A field's rule made ready for one document: its paths by their numbers in a set.
///
/// A class: it is looked at for each field of each record, and copied nowhere.
final class CompiledField {
  let field: ObservedField
  let paths: [Int]
  let join: String?
  let constant: String?
  let reading: ValueReading

  init(_ rule: FieldRule, _ set: PathSet) {
    field = rule.field
    paths = rule.paths.map { set.add($0) }
    join = rule.join
    constant = rule.constant
    reading = rule.reading
  }
}

/// The fields of one kind of element.
struct CompiledFields {
  let paths: PathSet
  let fields: [CompiledField]

  init(_ rules: [FieldRule], _ reader: XMLStreamReader, countsUse: Bool) {
    let paths = PathSet(reader, countsUse: countsUse)
    self.paths = paths
    fields = rules.map { CompiledField($0, paths) }
  }
}

/// The rules of equipment made ready for one document.
final class CompiledEquipment {
  struct Supplies {
    let each: [Int]
    let names: [XMLName: SupplyRule.Supply]
    let fields: CompiledFields
  }

  struct Parts {
    let each: [Int]
    let partClass: PartClass?
    let fields: CompiledFields
  }

  struct Child {
    let each: [Int]
    let equipment: CompiledEquipment
  }

  struct Units {
    struct Source {
      let each: Int
      let serial: CompiledFields
      let separators: [Character]
    }

    let quantity: CompiledField
    let sources: [Source]
  }

  let paths: PathSet
  let isOne: Bool
  let fields: [CompiledField]
  let counters: [(code: String, field: CompiledField)]
  let supplies: [Supplies]
  let parts: [Parts]
  let children: [Child]
  let units: Units?
  let skips: [(path: Int, reason: String)]

  /// - Parameter countsUse: whether anybody will ask which paths found something.
  init(_ rule: EquipmentRule, _ reader: XMLStreamReader, countsUse: Bool) {
    let paths = PathSet(reader, countsUse: countsUse)
    self.paths = paths
    isOne = rule.isOne
    fields = rule.fields.map { CompiledField($0, paths) }
    counters = rule.counters.map { ($0.code, CompiledField($0.rule, paths)) }
    supplies = rule.supplies.map { supply in
      var names: [XMLName: SupplyRule.Supply] = [:]
      for (name, value) in supply.names {
        if let name = reader.intern(name) { names[name] = value }
      }
      return Supplies(
        each: supply.each.map { paths.add($0) }, names: names,
        fields: CompiledFields(supply.fields, reader, countsUse: countsUse))
    }
    parts = rule.parts.map { part in
      Parts(
        each: part.each.map { paths.add($0) }, partClass: part.partClass,
        fields: CompiledFields(part.fields, reader, countsUse: countsUse))
    }
    children = rule.children.map { child in
      Child(
        each: child.each.map { paths.add($0) },
        equipment: CompiledEquipment(child, reader, countsUse: countsUse))
    }
    units = rule.units.map { units in
      Units(
        quantity: CompiledField(units.quantity, paths),
        sources: units.sources.map { source in
          Units.Source(
            each: paths.add(source.each),
            serial: CompiledFields([source.serial], reader, countsUse: countsUse),
            separators: source.separators)
        })
    }
    skips = rule.skips.map { (paths.add($0.path), $0.reason) }
  }
}
