extension Catalogue {
  /// How fast the desk is to answer and solve.
  static let caseTargets: [any Operation.Type] = [TargetSet.self]

  /// Targets, and the clocks they are held against.
  static let caseClockQueries: [any Query.Type] = [
    TargetList.self, CaseDue.self, CaseClocksQuery.self,
  ]
}
