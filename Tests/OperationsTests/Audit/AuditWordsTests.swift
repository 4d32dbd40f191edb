import Localization
import RegistryModel
import Testing

@testable import Operations

@Suite struct AuditWordsTests {
  @Test(arguments: Language.allCases)
  func everyCodeHasItsWord(_ language: Language) {
    let lexicon = Lexicon(language)
    var keys = AuditFindingClass.allCases.map { "audit_finding_class.\($0.rawValue)" }
    keys += AuditDecision.allCases.map { "audit_decision.\($0.rawValue)" }
    keys += AuditState.allCases.map { "audit_state.\($0.rawValue)" }
    keys += AuditScanMeaning.allCases.map { "audit_scan_meaning.\($0.rawValue)" }
    keys += SignatoryRole.allCases.map { "signatory_role.\($0.rawValue)" }
    keys += DataDifference.allCases.map { "data_difference.\($0.rawValue)" }
    let errors: [ErrorCode] = [
      .auditClosed, .auditBlind, .auditOverlapping, .auditLocationElsewhere,
      .auditNothingExpected, .auditSampleSeed, .auditSampleOfWhat, .auditCountEnded,
      .auditActorNeeded, .auditSecondCountSamePerson, .auditFindingNotFound,
      .auditFindingAmbiguous, .auditDecisionUnfit, .auditIdentifyAsset, .auditNothingToApprove,
      .auditOwnDecision, .auditUndecided, .auditUnapproved, .auditSignatoryTwice, .auditNotClosed,
    ]
    keys += errors.map { "error.\($0.name)" }
    #expect(keys.filter { lexicon.text($0) == nil } == [])
  }
}
