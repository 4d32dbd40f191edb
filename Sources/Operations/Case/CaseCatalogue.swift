extension Catalogue {
  /// Families of cases, corrections, and the mirror of the entity's own tool.
  static let caseExtras: [any Operation.Type] = [
    CaseAdopt.self, CaseRevise.self, CaseMirror.self,
  ]
}
