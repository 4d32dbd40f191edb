extension Catalogue {
  /// Parts that providers send, and what goes back to them.
  static let parts: [any Operation.Type] = [
    PartAnnounce.self, PartReceive.self, PartInstall.self, PartMarkUnused.self, PartReturn.self,
    PartConfirmReturn.self, PartWaive.self,
  ]

  static let partQueries: [any Query.Type] = [PartList.self]
}
