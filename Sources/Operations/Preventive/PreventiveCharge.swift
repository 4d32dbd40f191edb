package import RegistryModel

/// A preventive visit as a quota of visits is charged with it.
package struct PreventiveCharge: Hashable, Sendable {
  package let contract: ID<Contract>
  /// The equipment; nil for a visit to a site.
  package let asset: ID<Asset>?
  package let site: ID<Site>?
  package let on: CivilDate
}

extension PreventiveRecord {
  /// What a quota of preventive visits is to be charged with: one for each visit that was made, even
  /// if it came to nothing halfway; none for a visit that was not possible.
  package func charges(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)
    -> [PreventiveCharge]
  {
    let obligation = try visit.obligation(in: registry)
    return try visit.entries(of: obligation, registry, stamp).compactMap { entry in
      switch entry.result {
      case .done?, .partially?:
        PreventiveCharge(
          contract: obligation.contract, asset: entry.asset, site: entry.site, on: entry.on)
      case .notPossible?, nil: nil
      }
    }
  }
}
