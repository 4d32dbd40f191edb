import ProviderProfiles
package import RegistryModel

/// The profiles that travel inside the program.
package enum ShippedProfiles {
  package static var names: [String] { ProviderProfiles.all.map(\.name) }

  /// What a shipped profile wants; nil when there is none of this name.
  ///
  /// - Throws: `input.*` and `json.*`, which a test rules out for those shipped.
  package static func requirements(_ name: String) throws(RegistryError) -> TicketRequirements? {
    guard let shipped = ProviderProfiles.all.first(where: { $0.name == name }) else { return nil }
    let json = try JSONParser.parse(shipped.json)
    guard let members = json.objectValue else { throw .wrongType("object", json) }
    var fields = try Fields(
      .object(members.filter { $0.name != "profile" }), source: .journal, pointer: "/\(name)")
    let patch = try RequirementsPatch(&fields)
    try fields.finish()
    return patch.applied(to: TicketRequirements(profile: name))
  }

  /// A request names a profile; the journal keeps its contents, so that a replay does not hang on
  /// what a later program ships.
  ///
  /// - Throws: `provider.profile_unknown`.
  static func read(_ value: JSON, _ registry: (any RegistryReader)?) throws(RegistryError)
    -> TicketRequirements
  {
    guard registry != nil else {
      guard let kept = TicketRequirements(json: value) else { throw .wrongType("object", value) }
      return kept
    }
    let name = try value.requireString()
    guard let found = try requirements(name) else {
      throw RegistryError(
        .providerProfileUnknown,
        ["profile": name, "known": names.joined(separator: ", ")],
        hints: Hint.didYouMean(Similarity.nearest(to: name, among: names, limit: 3))
          + [Hint("provider.see_profiles")])
    }
    return found
  }

  static var schema: JSON { .members(["enum": .strings(names)]) }
}

extension ErrorCode {
  /// Params: `profile`, `known`.
  package static let providerProfileUnknown = ErrorCode("provider.profile_unknown", .input)
}
