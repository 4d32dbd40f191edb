extension Catalogue {
  /// What becomes of findings of inventory.
  static let findings: [any Operation.Type] = [FindingResolve.self]

  /// The life of equipment: its parts, what was found of it, everything that happened to it.
  static let interventionQueries: [any Query.Type] = [
    AssetPartsQuery.self, FindingList.self, FindingCorrections.self, AssetHistory.self,
  ]
}
