import Localization
import Operations
import RegistryModel
import Testing

/// Every code of coverage has its words.
@Suite struct CoverageWordsTests {
  private static let keys: [String] =
    codes(CoverageOutcome.self, "coverage_outcome") + codes(CoverageReason.self, "coverage_reason")
    + codes(CoverageFact.self, "coverage_fact") + codes(CoverageNote.self, "coverage_note")
    + codes(CoverageStep.self, "coverage_step") + codes(ContractState.self, "contract_state")
    + codes(EntitlementKind.self, "entitlement_kind")
    + codes(CoverageService.self, "coverage_service") + codes(FailureCause.self, "failure_cause")
    + codes(ContractRenewal.self, "contract_renewal")
    + codes(TermCondition.self, "term_condition")
    + codes(WarrantyVoidCause.self, "warranty_void_cause") + codes(QuotaUnit.self, "quota_unit")
    + codes(QuotaPeriod.self, "quota_period")
    + codes(CoverageReason.self, "coverage_reason_short")
    + codes(CoverageFact.self, "coverage_fact_how")
    + codes(EntitlementKind.self, "entitlement_named")
    + codes(EntitlementKind.self, "entitlement_kind_short")
    + codes(CoverageReason.self, "verdict.not_covered").filter {
      !$0.hasSuffix(".applies") && !$0.hasSuffix(".doubtful")
    }

  private static func codes<T: CodeEnum>(_ type: T.Type, _ name: String) -> [String] {
    T.allCases.map { "\(name).\($0.rawValue)" }
  }

  @Test(arguments: keys)
  func aCodeHasWords(key: String) {
    for language in Language.allCases {
      #expect(Lexicon(language).text(key)?.isEmpty == false)
    }
  }

  @Test(arguments: [
    #"contract.renew {"contract":"CTO-9","starts_on":"2026-06-30","ends_on":"2027-12-31"}"#,
    #"contract.renew {"contract":"CTO-4","ends_on":"2027-12-31"}"#,
    #"contract.renew {"contract":"CTO-3","ends_on":"2027-12-31"}"#,
    #"contract.suspend {"contract":"CTO-4","from":"2025-12-31","reason":"x"}"#,
    #"contract.cover {"contract":"CTO-4"}"#,
    #"contract.cover {"contract":"CTO-4","assets":["1008"]}"#,
    #"contract.cover {"contract":"CTO-4","sites":["CALI"],"since":"2027-01-01"}"#,
    #"contract.uncover {"contract":"CTO-4","assets":["1004"]}"#,
    #"contract.resume {"contract":"CTO-4"}"#,
    #"warranty.register {"asset":"1011","provider":"HP","starts_on":"2026-01-01"}"#,
    #"warranty.register {"asset":"1001","provider":"HP","starts_on":"2025-04-02","months":12}"#,
    #"warranty.register {"asset":"1011","kind":"rental","provider":"HP","starts_on":"2026-01-01","months":1}"#,
    #"warranty.void {"warranty":"1001-G1","cause":"breached","on":"2026-04-02","reason":"x"}"#,
  ])
  func aRefusalIsASentenceWithNothingLeftToFillIn(line: String) throws {
    let error = try #require(try CoverageWorld().refusal(line))
    for language in Language.allCases {
      let lexicon = Lexicon(language)
      for text in [lexicon.message(error)] + error.hints.map(lexicon.message) {
        #expect(text.hasSuffix("."))
        #expect(!text.contains("{"))
      }
    }
  }
}
