import RegistryModel

/// What is worth knowing beside the verdict.
enum CoverageNotes {
  static func all(
    _ question: CoverageQuestion, _ asset: Asset, _ model: Model,
    _ examined: [ExaminedEntitlement]
  ) -> [CoverageNote] {
    var notes: [CoverageNote] = []
    switch asset.status {
    case .disposed: notes.append(.assetDisposed)
    case .retired: notes.append(.assetRetired)
    case .missing: notes.append(.assetMissing)
    case .ordered, .inStock, .inUse, .onLoan, .underRepair: break
    }
    if let best = examined.first {
      notes += best.notes
      if best.service.areHoursAssumed { notes.append(.hoursAssumed) }
    }
    // In doubt it is the missing fact.
    let isDoubted = examined.first?.facts.contains(.partInModel) ?? false
    if let part = question.part, model.lacks(part), !isDoubted { notes.append(.partNotInModel) }
    if arePaidTwice(examined) { notes.append(.twoProviders) }
    return notes
  }

  /// Contracts of two providers that both apply: warranties cost nothing more.
  private static func arePaidTwice(_ examined: [ExaminedEntitlement]) -> Bool {
    var providers: Set<ID<Provider>> = []
    for entry in examined where entry.reason == .applies && !entry.entitlement.kind.isWarranty {
      if let provider = entry.entitlement.provider { providers.insert(provider) }
    }
    return providers.count > 1
  }
}
