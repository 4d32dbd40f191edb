package import RegistryModel

extension RegistryReader {
  /// A person's code, or null.
  package func personCode(_ id: ID<Person>?) throws(RegistryError) -> JSON {
    guard let id else { return .null }
    return .string(try existing(id).code)
  }

  /// A person's name, or null when nobody is named or the name was erased.
  package func personName(_ id: ID<Person>?) throws(RegistryError) -> JSON {
    guard let id else { return .null }
    return try shown(existing(id).name)
  }

  /// The value under a seal, or null.
  package func shown(_ seal: Seal?) throws(RegistryError) -> JSON {
    guard let seal, let value = try unsealed(seal) else { return .null }
    return .string(value)
  }
}
