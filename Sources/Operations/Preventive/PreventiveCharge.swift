import RegistryModel

extension PreventiveRecord {
  /// What a quota of preventive visits is charged with: one for each visit that was made, even if it
  /// came to nothing halfway; none for a visit that was not possible.
  func charges(_ entries: [PreventiveEntry], of obligation: PreventiveObligation) -> [QuotaCharge] {
    entries.compactMap { entry in
      switch entry.result {
      case .done?, .partially?:
        QuotaCharge(
          contract: obligation.contract, service: .preventive, unit: .visits, amount: 1,
          day: entry.on, asset: entry.asset, supportCase: entry.supportCase,
          document: entry.document)
      case .notPossible?, nil: nil
      }
    }
  }
}
