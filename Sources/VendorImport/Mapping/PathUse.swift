package import RegistryModel

/// Something a profile asks for, and whether any record had it: a path that is misspelt never finds
/// anything.
package struct PathUse: Hashable, Sendable {
  /// The paths of the kind of record; empty for what the document says once and for records as a
  /// whole.
  package let record: [String]
  /// The paths of the part, supply or child that the field is of; empty for the record's own.
  package let within: [String]
  /// The field by its name or the counter by its code, `skip` for what says that a record is no
  /// equipment, or `ignore` for what is left out; nil for the record, part, supply or child as a whole.
  package let field: String?
  /// Where it was looked for; any of them is enough.
  package let paths: [String]

  package var json: JSON {
    func list(_ paths: [String]) -> JSON? {
      paths.isEmpty ? nil : .array(paths.map { .string($0) })
    }
    return .members([
      "field": field.map { .string($0) }, "paths": list(paths), "record": list(record),
      "within": list(within),
    ])
  }
}

extension PathUse {
  /// A path that the profile leaves out.
  init(leftOut path: String) {
    self.init(record: [], within: [], field: "ignore", paths: [path])
  }
}

/// What was found of what a profile asks for, over all the documents that were read by it.
struct PathUses {
  private var index: [PathUse: Int] = [:]
  private var uses: [(use: PathUse, isFound: Bool)] = []

  mutating func add(_ use: PathUse, isFound: Bool) {
    guard let place = index[use] else {
      index[use] = uses.count
      uses.append((use, isFound))
      return
    }
    if isFound { uses[place].isFound = true }
  }

  mutating func add(_ others: PathUses) {
    for (use, isFound) in others.uses { add(use, isFound: isFound) }
  }

  /// What nothing had, in the profile's order. Of what is not there at all nobody is told what it
  /// would have had.
  var neverFound: [PathUse] {
    let missing = uses.filter { !$0.isFound }.map(\.use)
    let wholes = Set(missing.filter { $0.field == nil }.map { [$0.record, $0.paths] })
    return missing.filter { use in
      !wholes.contains([[], use.record]) && !wholes.contains([use.record, use.within])
    }
  }
}

extension CompiledEquipment {
  /// What of the equipment was found since the rules were compiled.
  func addUses(record: [String], within: [String] = [], to uses: inout PathUses) {
    func add(_ field: CompiledField, named name: String) {
      add(field.paths, of: name, paths, within)
    }
    func add(_ fields: CompiledFields, _ within: [String]) {
      for field in fields.fields { add(field.paths, of: field.field.name, fields.paths, within) }
    }
    func add(_ numbers: [Int], of name: String?, _ paths: PathSet, _ within: [String]) {
      guard !numbers.isEmpty else { return }
      uses.add(
        PathUse(
          record: record, within: within, field: name, paths: numbers.map { paths.text($0) }),
        isFound: numbers.contains { paths.isFound($0) })
    }
    func addWhole(_ each: [Int]) -> [String] {
      add(each, of: nil, paths, within)
      return each.map { paths.text($0) }
    }
    for skip in skips { add([skip.path], of: "skip", paths, within) }
    for field in fields { add(field, named: field.field.name) }
    for (code, field) in counters { add(field, named: code) }
    for supply in supplies { add(supply.fields, addWhole(supply.each)) }
    for part in parts { add(part.fields, addWhole(part.each)) }
    if let units {
      add(units.quantity, named: units.quantity.field.name)
      for source in units.sources { add(source.serial, addWhole([source.each])) }
    }
    for child in children {
      child.equipment.addUses(record: record, within: addWhole(child.each), to: &uses)
    }
  }
}
