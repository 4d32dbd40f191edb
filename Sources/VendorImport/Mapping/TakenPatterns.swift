/// Everything that the rules of equipment read, from the equipment's element.
extension EquipmentRule {
  func takenPatterns(below bases: [XMLPath] = []) -> [NamePattern] {
    var result: [NamePattern] = []
    func add(_ rules: [FieldRule], _ bases: [XMLPath]) {
      for path in rules.flatMap(\.paths) { result += NamePattern.all(of: path, below: bases) }
    }
    func add(_ each: [XMLPath], _ rules: [FieldRule]) {
      for path in each {
        result += NamePattern.all(of: path, below: bases).dropLast()
        add(rules, bases + [path])
      }
    }
    add(fields, bases)
    add(counters.map(\.rule), bases)
    for skip in skips { result += NamePattern.all(of: skip.path, below: bases).dropLast() }
    for supply in supplies { add(supply.each, supply.fields) }
    for part in parts { add(part.each, part.fields) }
    for child in children {
      for path in child.each {
        result += NamePattern.all(of: path, below: bases).dropLast()
        result += child.takenPatterns(below: bases + [path])
      }
    }
    if let units {
      add([units.quantity], bases)
      for source in units.sources { add([source.each], [source.serial]) }
    }
    return result
  }
}
