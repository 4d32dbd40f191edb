package import RegistryModel

/// Says what a provider wants in a ticket, how it wants to get it and what it expects back: a
/// shipped profile to begin with, and single members over it. What is not named stays as it was.
package struct ProviderRequire: Operation {
  package static let name = "provider.require"

  let provider: ID<Provider>
  let profile: TicketRequirements?
  let patch: RequirementsPatch

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.reference("provider")
    profile = try fields.custom(
      "profile", schema: ShippedProfiles.schema, ShippedProfiles.read, field: \.json)
    patch = try RequirementsPatch(&fields)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(provider)
    let new = patch.applied(to: profile ?? old.requirements)
    effects.update(old) { $0.requirements = new }
    effects.answer("code", .string(old.code))
    effects.answer("profile", new.profile.json)
    effects.answer("fields", .strings(new.fields.codes.map(\.rawValue)))
  }
}
