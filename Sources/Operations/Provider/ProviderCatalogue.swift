extension Catalogue {
  /// What providers want in a ticket, and how well they keep to what was agreed.
  static let providerProfiles: [any Operation.Type] = [ProviderRequire.self]

  static let providerQueries: [any Query.Type] = [
    ProviderProfilesQuery.self, ProviderScorecard.self,
  ]
}
