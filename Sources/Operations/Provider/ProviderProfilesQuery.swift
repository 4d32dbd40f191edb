package import RegistryModel

/// The profiles that travel inside the program: all of them, or everything one of them wants.
package struct ProviderProfilesQuery: Query {
  package static let name = "provider.profiles"

  let profile: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    profile = try fields.optional("profile")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let names = profile.map { [$0.text] } ?? ShippedProfiles.names
    let rows = try names.map { name throws(RegistryError) in
      try ShippedProfiles.read(.string(name), registry).json
    }
    return .members(["profiles": .array(rows)])
  }
}
