import RegistryModel

extension JSON {
  /// The object with null for each named option, as `--clear hostname` asks.
  ///
  /// Names come as the options are spelt; a member that is given keeps its value.
  func clearing(_ names: [String]) -> JSON {
    guard var members = objectValue else { return self }
    for name in names {
      let member = name.split(separator: "-").joined(separator: "_")
      guard !members.contains(where: { $0.name == member }) else { continue }
      members.append(JSONMember(member, .null))
    }
    return .object(members)
  }

  /// The object, or nothing when it has no members.
  var unlessEmpty: JSON? { objectValue?.isEmpty == true ? nil : self }
}
