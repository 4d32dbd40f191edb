/// What a municipality's code stands for.
package enum Municipality {
  /// `Pasto, Nariño`; nil for a code that is not in DANE's list, as one younger than the program.
  package static func name(_ code: String) -> String? { names[code] }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    var (prefix, department) = ("", "")
    for line in list.split(separator: "\n") {
      if line.hasSuffix(":") {
        prefix = String(line.prefix(2))
        department = String(line.dropFirst(3).dropLast())
        continue
      }
      for entry in line.split(separator: ";") {
        let entry = entry.drop { $0 == " " }
        let name = String(entry.dropFirst(4))
        // The capital is a district and its own department.
        names[prefix + entry.prefix(3)] = name == department ? name : "\(name), \(department)"
      }
    }
    return names
  }()
}
