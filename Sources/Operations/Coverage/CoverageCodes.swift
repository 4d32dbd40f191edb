import RegistryModel

/// The answer to the question.
package enum CoverageOutcome: String, CodeEnum {
  case covered
  case notCovered = "not_covered"
  /// A fact is missing; the verdict says which.
  case doubtful
}

/// Why one entitlement serves or does not.
package enum CoverageReason: String, CodeEnum {
  case applies
  /// It would apply if a missing fact is what it seems.
  case doubtful
  case serviceExcluded = "service_excluded"
  case partExcluded = "part_excluded"
  case causeExcluded = "cause_excluded"
  case conditionUnmet = "condition_unmet"
  case quotaSpent = "quota_spent"
  /// The equipment was taken out of service (baja).
  case assetRetired = "asset_retired"
  /// The equipment is gone.
  case assetDisposed = "asset_disposed"
  case suspended
  /// The contract does not list it on that day.
  case assetNotListed = "asset_not_listed"
  case notStarted = "not_started"
  case terminated
  case voided
  case expired
  /// Nothing was ever recorded; only of a verdict as a whole.
  case noEntitlement = "no_entitlement"

  /// How near it came to applying, nearest first.
  var distance: Int {
    switch self {
    case .applies: 0
    case .doubtful: 1
    case .serviceExcluded, .partExcluded, .causeExcluded, .conditionUnmet, .quotaSpent,
      .assetRetired, .assetDisposed:
      2
    case .suspended, .assetNotListed: 3
    case .notStarted: 4
    case .terminated, .voided, .expired, .noEntitlement: 5
    }
  }
}

/// A fact nobody recorded on which the verdict hangs.
package enum CoverageFact: String, CodeEnum {
  case acquisitionDate = "acquisition_date"
  case partClass = "part_class"
  case cause
  /// What the contract says of this cause.
  case causeTerms = "cause_terms"
  /// Whether a contract that renews by itself was renewed.
  case renewal
  case serial
  /// Which of two serials is the equipment's.
  case serialDisputed = "serial_disputed"
  case invoice
  /// Whether structured cabling passed its certification.
  case certification
  /// Which of several cabling links, or of none, a panel or an outlet was asked about.
  case link
  /// Whether the equipment has such a part: its model or its kind says otherwise.
  case partInModel = "part_in_model"
  /// Who answers for it; the verdict stands without.
  case provider

  /// Whether the verdict cannot be given without it.
  var isDecisive: Bool {
    switch self {
    case .acquisitionDate, .partClass, .cause, .causeTerms, .renewal, .serial, .serialDisputed,
      .invoice, .certification, .link, .partInModel:
      true
    case .provider: false
    }
  }
}

/// Something worth knowing beside the verdict.
package enum CoverageNote: String, CodeEnum {
  /// No part was asked for and the terms tell parts apart.
  case termsDifferByPart = "terms_differ_by_part"
  /// No cause was given and the terms name causes they leave out.
  case causeNotStated = "cause_not_stated"
  /// The terms hold conditions a person must read.
  case conditionsToRead = "conditions_to_read"
  /// Neither terms nor provider say the hours: office hours were supposed.
  case hoursAssumed = "hours_assumed"
  /// It rests on the model's standard warranty and the day of purchase.
  case standardWarranty = "standard_warranty"
  /// Two providers are paid for the same cover.
  case twoProviders = "two_providers"
  /// The model is not said to have such a part.
  case partNotInModel = "part_not_in_model"
  /// The part's own warranty is of one piece, and the equipment may have several.
  case pieceToCheck = "piece_to_check"
  case assetRetired = "asset_retired"
  case assetDisposed = "asset_disposed"
  case assetMissing = "asset_missing"
}

/// What to do next.
package enum CoverageStep: String, CodeEnum {
  case escalate
  case repairInHouse = "repair_in_house"
  case buyPart = "buy_part"
  case proposeRetirement = "propose_retirement"
  case completeFacts = "complete_facts"
  /// Nothing: the equipment is out of service.
  case none
}
