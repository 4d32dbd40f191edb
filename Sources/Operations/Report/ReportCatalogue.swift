extension Catalogue {
  /// Reports on what happened.
  static let reportQueries: [any Query.Type] = [
    ReportCases.self, ReportRepeated.self, ReportChronic.self, ReportCost.self,
    ReportContractUse.self,
  ]
}
