extension Catalogue {
  /// Preventive maintenance.
  static let preventive: [any Operation.Type] = [
    PreventiveOblige.self, PreventiveRevise.self, PreventiveEnd.self, PreventiveRecord.self,
    PreventiveExcuse.self,
  ]

  static let preventiveQueries: [any Query.Type] = [
    PreventiveList.self, PreventiveDue.self, PreventiveOfAsset.self, PreventiveCompliance.self,
    PreventiveVisits.self,
  ]
}
