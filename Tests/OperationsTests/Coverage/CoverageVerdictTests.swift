import RegistryModel
import Testing

/// One question and the verdict worked out by hand.
struct CoverageScenario: Sendable, CustomTestStringConvertible {
  let asset: String
  let part: String?
  let cause: String?
  let on: String
  let verdict: String
  let reason: String
  let provider: String?
  let step: String

  init(
    _ asset: String, _ part: String?, _ cause: String?, _ on: String, _ verdict: String,
    _ reason: String, _ provider: String?, _ step: String
  ) {
    self.asset = asset
    self.part = part
    self.cause = cause
    self.on = on
    self.verdict = verdict
    self.reason = reason
    self.provider = provider
    self.step = step
  }

  var testDescription: String { "\(asset) \(part ?? "-") \(cause ?? "-") \(on)" }

  static let all: [CoverageScenario] = [
    // The manufacturer's warranty, 2 April 2025 to 1 April 2026.
    .init("1001", nil, nil, "2025-04-01", "not_covered", "not_started", "HP", "repair_in_house"),
    .init("1001", nil, nil, "2025-04-02", "covered", "applies", "HP", "escalate"),
    .init("1001", "disk", nil, "2026-04-01", "covered", "applies", "HP", "escalate"),
    .init("1001", "disk", nil, "2026-04-02", "not_covered", "expired", "HP", "buy_part"),
    .init("1001", "toner", nil, "2026-04-01", "not_covered", "service_excluded", "HP", "buy_part"),
    .init(
      "1001", "display", "liquid", "2026-04-01", "not_covered", "cause_excluded", "HP", "buy_part"),
    .init(
      "1001", "display", "manufacturing_defect", "2026-04-01", "covered", "applies", "HP",
      "escalate"),
    .init(
      "1001", "display", "unknown", "2026-04-01", "doubtful", "doubtful", "HP", "complete_facts"),
    .init(
      "1001", nil, "theft", "2026-04-01", "not_covered", "cause_excluded", "HP",
      "propose_retirement"),
    // The standard warranty from 29 February 2024: there is no 29 February 2025.
    .init("1002", nil, nil, "2024-02-28", "not_covered", "not_started", "HP", "repair_in_house"),
    .init("1002", nil, nil, "2024-02-29", "covered", "applies", "HP", "escalate"),
    .init("1002", nil, nil, "2025-02-28", "covered", "applies", "HP", "escalate"),
    .init("1002", nil, nil, "2025-03-01", "not_covered", "expired", "HP", "repair_in_house"),
    .init("1003", nil, nil, "2026-04-01", "doubtful", "doubtful", nil, "complete_facts"),
    .init("1003", "toner", nil, "2026-04-01", "not_covered", "service_excluded", nil, "buy_part"),
    .init("1013", nil, nil, "2026-04-01", "covered", "applies", nil, "complete_facts"),
    // A maintenance contract with exclusions.
    .init("1004", "fuser", "normal_use", "2026-01-01", "covered", "applies", "SOLUC", "escalate"),
    .init("1004", "fuser", "accident", "2026-12-31", "covered", "applies", "SOLUC", "escalate"),
    .init(
      "1004", "fuser", "misuse", "2026-04-01", "not_covered", "cause_excluded", "SOLUC", "buy_part"),
    .init(
      "1004", "print_head", nil, "2026-04-01", "not_covered", "part_excluded", "SOLUC", "buy_part"),
    .init("1004", "other", nil, "2026-04-01", "doubtful", "doubtful", "SOLUC", "complete_facts"),
    .init(
      "1004", "fuser", "unknown", "2026-04-01", "doubtful", "doubtful", "SOLUC", "complete_facts"),
    .init(
      "1004", "toner", nil, "2026-04-01", "not_covered", "service_excluded", "SOLUC", "buy_part"),
    .init(
      "1004", "motherboard", nil, "2027-01-01", "not_covered", "expired", "SOLUC",
      "propose_retirement"),
    .init("1004", nil, nil, "2027-01-01", "not_covered", "expired", "SOLUC", "propose_retirement"),
    .init("1010", nil, nil, "2026-02-28", "covered", "applies", "SOLUC", "escalate"),
    .init(
      "1010", nil, nil, "2026-03-01", "not_covered", "asset_not_listed", "SOLUC", "repair_in_house"),
    // A contract that renews by itself: in doubt for as long again as its period.
    .init("1005", nil, nil, "2025-12-31", "covered", "applies", "SOLUC", "escalate"),
    .init("1005", nil, nil, "2026-01-01", "doubtful", "doubtful", "SOLUC", "complete_facts"),
    .init("1005", nil, nil, "2026-12-31", "doubtful", "doubtful", "SOLUC", "complete_facts"),
    .init("1005", nil, nil, "2027-01-01", "not_covered", "expired", "SOLUC", "repair_in_house"),
    .init("1005", nil, "accident", "2025-12-31", "doubtful", "doubtful", "SOLUC", "complete_facts"),
    // Suspended in February, ended on 30 June.
    .init("1006", nil, nil, "2026-01-31", "covered", "applies", "REDES", "escalate"),
    .init("1006", nil, nil, "2026-02-01", "not_covered", "suspended", "REDES", "repair_in_house"),
    .init("1006", nil, nil, "2026-02-28", "not_covered", "suspended", "REDES", "repair_in_house"),
    .init("1006", nil, nil, "2026-03-01", "covered", "applies", "REDES", "escalate"),
    .init("1006", nil, nil, "2026-06-30", "covered", "applies", "REDES", "escalate"),
    .init("1006", nil, nil, "2026-07-01", "not_covered", "terminated", "REDES", "repair_in_house"),
    // Ranking: what costs nothing first, unless it leaves the part out.
    .init("1007", "memory", nil, "2026-04-01", "covered", "applies", "HP", "escalate"),
    .init("1007", "disk", nil, "2026-04-01", "covered", "applies", "REDES", "escalate"),
    .init("1007", "memory", nil, "2026-12-31", "covered", "applies", "HP", "escalate"),
    .init("1007", "memory", nil, "2027-01-01", "covered", "applies", "REDES", "escalate"),
    .init("1008", nil, nil, "2026-04-01", "covered", "applies", "REDES", "escalate"),
    .init("1008", nil, nil, "2026-07-01", "covered", "applies", "SOLUC", "escalate"),
    .init("1009", nil, nil, "2026-04-01", "covered", "applies", "SOLUC", "escalate"),
    // Nothing recorded: repaired until five years old, on 2 April 2026.
    .init("1011", nil, nil, "2026-04-01", "not_covered", "no_entitlement", nil, "repair_in_house"),
    .init(
      "1011", nil, nil, "2026-04-02", "not_covered", "no_entitlement", nil, "propose_retirement"),
    .init(
      "1011", "whole_unit", nil, "2026-04-01", "not_covered", "no_entitlement", nil,
      "propose_retirement"),
    .init(
      "1011", "operating_system", nil, "2026-04-01", "not_covered", "no_entitlement", nil,
      "repair_in_house"),
    // Out of service from 1 March.
    .init("1012", nil, nil, "2026-02-28", "covered", "applies", "HP", "escalate"),
    .init("1012", nil, nil, "2026-03-01", "not_covered", "asset_retired", "HP", "none"),
    // Renewed late: nobody answered from 1 to 14 July 2025.
    .init("1014", "fuser", nil, "2025-06-30", "covered", "applies", "SHUT", "escalate"),
    .init("1014", "fuser", nil, "2025-07-01", "not_covered", "expired", "SHUT", "buy_part"),
    .init("1014", "fuser", nil, "2025-07-14", "not_covered", "expired", "SHUT", "buy_part"),
    .init("1014", "fuser", nil, "2025-07-15", "covered", "applies", "SHUT", "escalate"),
    .init(
      "1014", "fuser", "non_original_supply", "2026-04-01", "not_covered", "condition_unmet",
      "SHUT", "buy_part"),
    .init("1015", "fuser", nil, "2026-04-01", "doubtful", "doubtful", "SHUT", "complete_facts"),
  ]
}

@Suite struct CoverageVerdictTests {
  private static let world = Result {
    try CoverageWorld(CoverageWorld.lines + CoverageWorld.linesOfDays)
  }

  private func verdict(_ data: String) throws -> JSON {
    try Self.world.get().ask("coverage.check", data)
  }

  @Test(arguments: CoverageScenario.all + CoverageScenario.ofDays)
  func theVerdictIsTheOneWorkedOut(_ scenario: CoverageScenario) throws {
    let data = JSON.members([
      "asset": .string(scenario.asset), "part_class": scenario.part.map { .string($0) },
      "cause": scenario.cause.map { .string($0) }, "on": .string(scenario.on),
    ])
    let answer = try verdict(data.canonicalText)
    #expect(answer["verdict"]?.stringValue == scenario.verdict)
    #expect(answer["reason"]?.stringValue == scenario.reason)
    #expect(answer["provider"]?.stringValue == scenario.provider)
    #expect(answer["next_step"]?.stringValue == scenario.step)
  }

  @Test(
    arguments: [
      ("1001", "2025-04-02", 365, nil), ("1001", "2026-03-31", 2, nil),
      ("1001", "2026-04-01", 1, nil),
      ("1001", "2026-04-02", nil, 1), ("1001", "2027-04-01", nil, 365),
      ("1001", "2025-04-01", nil, nil),
      // Ended on 30 June before its time; two periods with a gap.
      ("1006", "2026-06-29", 2, nil), ("1006", "2026-07-01", nil, 1),
      ("1014", "2025-07-14", nil, 14),
      ("1014", "2026-06-30", 1, nil), ("1010", "2026-02-27", 2, nil),
      ("1010", "2026-03-02", nil, 2),
    ] as [(String, String, Int64?, Int64?)])
  func theAskedDayCounts(asset: String, on: String, left: Int64?, lapsed: Int64?) throws {
    let answer = try verdict(#"{"asset":"\#(asset)","on":"\#(on)"}"#)
    #expect(answer["days_left"]?.integerValue == left)
    #expect(answer["days_since_lapse"]?.integerValue == lapsed)
  }

  @Test(arguments: [
    ("1003", "{}", ["acquisition_date", "provider"]), ("1013", "{}", ["provider"]),
    ("1004", #"{"part_class":"other"}"#, ["part_class"]),
    ("1004", #"{"cause":"unknown"}"#, ["cause"]),
    ("1005", "{}", ["renewal"]), ("1005", #"{"cause":"liquid"}"#, ["renewal", "cause_terms"]),
    ("1015", #"{"part_class":"fuser"}"#, ["serial"]), ("1014", "{}", []),
  ])
  func missingFactsAreNamed(asset: String, more: String, facts: [String]) throws {
    let members = try #require(try JSONParser.parse(more).objectValue)
    let data = JSON.object([JSONMember("asset", .string(asset))] + members)
    let answer = try verdict(data.canonicalText)
    #expect(answer["missing_facts"] == .array(facts.map { .string($0) }))
  }

  /// Told on Wednesday at 16:00; Thursday and Friday are holidays.
  @Test(arguments: [
    // The close of Monday, 17:00.
    ("1001", "2026-04-06T22:00:00.000Z"),
    // Two hours on Wednesday to 18:00, six on Monday from 07:00.
    ("1004", "2026-04-06T18:00:00.000Z"),
    // Four hours by the clock.
    ("1008", "2026-04-02T01:00:00.000Z"),
    // The provider is closed on Monday: the close of Tuesday.
    ("1014", "2026-04-07T22:00:00.000Z"),
  ])
  func theAnswerIsDueUnderTheProvidersCalendar(asset: String, due: String) throws {
    #expect(try verdict(#"{"asset":"\#(asset)"}"#)["response_due"]?.stringValue == due)
  }

  @Test func theResolutionIsDueOnTheThirdBusinessDay() throws {
    // Monday 6, Tuesday 7, Wednesday 8 April, 18:00.
    let answer = try verdict(#"{"asset":"1004"}"#)
    #expect(answer["resolution_due"]?.stringValue == "2026-04-08T23:00:00.000Z")
  }

  @Test func aReportSetsTheDayAndAPastDayHasNoDueInstant() throws {
    let told = try verdict(#"{"asset":"1001","reported_at":"2025-04-01T23:30:00-05:00"}"#)
    #expect(told["on"]?.stringValue == "2025-04-01")
    let past = try verdict(#"{"asset":"1001","on":"2026-03-02"}"#)
    #expect(past["response"]?.stringValue == "nbd")
    #expect(past["response_due"] == .null)
  }

  @Test func whatFailedOnADayIsToldThatDayOrLater() throws {
    let early = #"{"asset":"1001","on":"2025-04-02","reported_at":"2025-04-01T23:30:00-05:00"}"#
    #expect(throws: RegistryError.self) { try verdict(early) }
    // The day it failed says whether it is covered, the report from when terms run.
    let late = try verdict(
      #"{"asset":"1001","on":"2025-03-28","reported_at":"2025-04-01T09:30:00-05:00"}"#)
    #expect(late["on"] == .string("2025-03-28"))
    #expect(late["reported_at"] == .string("2025-04-01T14:30:00.000Z"))
  }

  @Test func theEvidenceIsNamed() throws {
    let warranty = try verdict(#"{"asset":"1001"}"#)
    #expect(warranty["code"]?.stringValue == "1001-G1")
    #expect(warranty["invoice"]?.stringValue == "FV-1")
    let contract = try verdict(#"{"asset":"1004"}"#)
    #expect(contract["code"]?.stringValue == "CTO-1 de 2026")
    #expect(contract["clause"]?.stringValue == "cláusula 4")
    let standard = try verdict(#"{"asset":"1002","on":"2024-06-01"}"#)
    #expect(standard["code"] == .null)
    #expect(standard["invoice"]?.stringValue == "FV-2")
    #expect(standard["notes"] == .array([.string("standard_warranty")]))
  }

  @Test func everyEntitlementIsExaminedInOrder() throws {
    let answer = try verdict(#"{"asset":"1007","part_class":"disk"}"#)
    let examined = try #require(answer["examined"]?.arrayValue)
    #expect(examined.map { $0["code"]?.stringValue } == ["1007-G2", "1007-G1"])
    #expect(examined.map { $0["reason"]?.stringValue } == ["applies", "part_excluded"])
    #expect(examined.map { $0["detail"] } == [.null, .string("disk")])
    let ranked = try #require(try verdict(#"{"asset":"1009"}"#)["examined"]?.arrayValue)
    // The later end first; of two that end alike, the lower number.
    #expect(ranked.map { $0["code"]?.stringValue } == ["CTO-7", "CTO-8", "CTO-6"])
  }

  @Test(arguments: [
    (#"{"asset":"1004"}"#, ["terms_differ_by_part", "cause_not_stated"]),
    (#"{"asset":"1008"}"#, ["two_providers"]),
    (#"{"asset":"1001","part_class":"toner"}"#, ["part_not_in_model"]),
    (#"{"asset":"1012"}"#, ["asset_retired"]),
  ])
  func whatIsWorthKnowingIsNoted(data: String, notes: [String]) throws {
    #expect(try verdict(data)["notes"] == .array(notes.map { .string($0) }))
  }

  @Test func theServiceAskedForIsTheOneLookedAt() throws {
    let supplies = try verdict(#"{"asset":"1004","service":"supplies"}"#)
    #expect(supplies["reason"]?.stringValue == "service_excluded")
    #expect(supplies["detail"]?.stringValue == "supplies")
    let visit = try verdict(#"{"asset":"1006","service":"preventive"}"#)
    #expect(visit["verdict"]?.stringValue == "covered")
  }
}
