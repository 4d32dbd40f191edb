package import RegistryModel

/// What a count says of one thing, worked out from what was expected and what was read.
package struct Finding: Hashable, Sendable {
  /// The placa, or for what nobody knows the code as it was read, made comparable.
  package let subject: String
  package let findingClass: AuditFindingClass
  package var asset: ID<Asset>?
  /// Its model in the registry.
  package var model: ID<Model>?
  /// Its serial when the audit was opened.
  package var serial: String?
  /// Who answered for it when the audit was opened.
  package var custodian: ID<Person>?
  package var status: AssetStatus?
  /// Where it should be.
  package var expectedSite: ID<Site>?
  package var expectedLocation: ID<Location>?
  /// Whether it was seen, perhaps without saying where in the site.
  package var isFound = false
  package var foundLocation: ID<Location>?
  /// Where else it was seen, for a duplicate.
  package var alsoFound: [ID<Location>] = []
  package var observedSerial: String?
  package var observedModel: String?
  /// What about it is not as the registry says.
  package var differences: [DataDifference] = []

  init(_ subject: String, _ findingClass: AuditFindingClass) {
    self.subject = subject
    self.findingClass = findingClass
  }

  /// Whether a decision was taken about this very finding: a later reading elsewhere is another.
  func isBasis(of decided: AuditFinding) -> Bool {
    decided.subject == subject && decided.findingClass == findingClass && decided.asset == asset
      && decided.expectedSite == expectedSite && decided.expectedLocation == expectedLocation
      && decided.foundLocation == foundLocation && decided.observedSerial == observedSerial
  }
}

/// Data of an asset that a count can contradict.
package enum DataDifference: String, CodeEnum {
  case serial, model, status
}

extension AuditFindingClass {
  /// Whether somebody has to decide about it. What matched needs no words; what moved after the
  /// freeze is explained by the registry's own history.
  package var needsDecision: Bool {
    switch self {
    case .matched, .movedAfterFreeze: false
    case .misplaced, .missing, .surplus, .outOfScope, .duplicate, .mismatch: true
    }
  }

  /// The decisions that make sense of it, the usual one first.
  package var decisions: [AuditDecision] {
    switch self {
    case .matched: []
    case .misplaced: [.correctLocation, .confirm, .acceptDifference]
    case .missing: [.search, .reportMissing, .acceptDifference]
    case .surplus: [.registerAsset, .identifyAsset, .search, .acceptDifference]
    case .outOfScope: [.confirm, .correctLocation, .acceptDifference]
    case .duplicate: [.search, .correctLocation, .confirm, .acceptDifference]
    case .mismatch: [.correctRecord, .search, .confirm, .acceptDifference]
    case .movedAfterFreeze: [.confirm, .correctLocation, .acceptDifference]
    }
  }
}

extension AuditDecision {
  /// Whether the registry is to be changed because of it, which somebody else approves.
  package var adjusts: Bool {
    switch self {
    case .correctLocation, .reportMissing, .registerAsset, .identifyAsset, .correctRecord: true
    case .confirm, .search, .acceptDifference: false
    }
  }
}
