extension Catalogue {
  /// Contracts and warranties.
  static let coverage: [any Operation.Type] = [
    ContractOpen.self, ContractRevise.self, ContractRenew.self, ContractSuspend.self,
    ContractResume.self, ContractTerminate.self, ContractCover.self, ContractUncover.self,
    WarrantyRegister.self, WarrantyRevise.self, WarrantyVoid.self, ContractUse.self,
    ContractGiveNotice.self, ContractAcknowledgeAlert.self, ContractPrice.self,
    CoverageCarryOver.self,
  ]

  static let coverageQueries: [any Query.Type] = [
    CoverageCheck.self, CoverageExpiring.self, CoverageUncovered.self, ContractShow.self,
    ContractList.self, ContractQuotas.self, ContractCostQuery.self, CoverageReview.self,
    CoverageAlerts.self,
  ]
}
