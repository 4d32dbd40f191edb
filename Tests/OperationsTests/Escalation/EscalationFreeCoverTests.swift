import Operations
import RegistryModel
import Testing

/// What a ticket is charged to is what its verdict ranks first, or it says why not.
@Suite struct EscalationFreeCoverTests {
  private let desk: CaseDesk
  private let parent: String

  /// A printer with a maintenance contract of TINTAS that counts its parts.
  init() throws {
    desk = try CaseDesk()
    parent = try desk.open()
    try openContract("CTO-45")
  }

  private func openContract(_ code: String, provider: String = "TINTAS") throws {
    try desk.apply(
      "contract.open",
      #"""
      {"code":"\#(code)","provider":"\#(provider)","kind":"maintenance_contract",
      "starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":5,"unit":"parts","period":"year"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"\#(code)","assets":["20077"]}"#)
  }

  /// Its model's warranty, without a word of who sold it.
  private func standardWarranty() throws {
    try desk.apply("model.revise", #"{"model":"LaserJet M404","warranty_months":36}"#)
    try desk.apply("asset.revise", #"{"asset":"20077","acquisition":{"date":"2025-10-01"}}"#)
  }

  private func lines(_ parts: [(String, String)]) -> String {
    let lines = parts.map {
      #"{"asset":"\#($0.0)","part_class":"\#($0.1)","symptom":"Mancha","diagnosis":"Falla"}"#
    }
    return #""lines":[\#(lines.joined(separator: ","))]"#
  }

  private func raise(_ more: String = "", _ parts: (String, String)...) -> String {
    let lines = lines(parts.isEmpty ? [("20077", "fuser")] : parts)
    return #"{"case":"\#(parent)",\#(lines)\#(more)}"#
  }

  private func warnings(_ result: JSON) -> [String] {
    result["warnings"]?.arrayValue?.compactMap { $0["code"]?.stringValue } ?? []
  }

  private func used(_ contract: String = "CTO-45") throws -> Int64? {
    try desk.ask("contract.quotas", #"{"contract":"\#(contract)"}"#)["quotas"]?.arrayValue?.first?[
      "used"]?.integerValue
  }

  @Test func aWarrantyNobodyAnswersForIsNotPassedOverWithoutAWord() throws {
    try standardWarranty()
    let refusal = try #require(try desk.refusal("escalation.raise", raise()))
    #expect(refusal.code.name == "escalation.free_cover_unanswered")
    #expect(
      refusal.params
        == [
          "asset": "20077", "part_class": "fuser", "entitlement": "manufacturer_warranty",
        ])
    #expect(
      refusal.hints == [
        Hint("escalation.record_who_answers", ["asset": "20077"]),
        Hint("escalation.name_paid_cover", ["provider": "TINTAS"]),
      ])
  }

  @Test func recordingWhoAnswersSendsItThere() throws {
    try standardWarranty()
    try desk.apply("asset.revise", #"{"asset":"20077","acquisition":{"provider":"LENOVO"}}"#)
    let result = try desk.apply("escalation.raise", raise())
    #expect(result["provider"] == .string("LENOVO"))
    #expect(warnings(result).isEmpty)
  }

  @Test func anotherWarrantyThatNamesSomebodyServesAsWell() throws {
    try standardWarranty()
    try desk.work(
      parent, "20077", "part_replaced",
      #"""
      "parts_out":[{"part_class":"fuser"}],
      "parts_in":[{"part_class":"fuser","serial":"FX-0002","warranty":{"provider":"LENOVO","months":6}}]
      """#)
    let result = try desk.apply("escalation.raise", raise())
    #expect(result["provider"] == .string("LENOVO"))
    #expect(warnings(result).isEmpty)
  }

  @Test func whoNamesThePaidCoverIsToldOfTheWarranty() throws {
    try standardWarranty()
    let result = try desk.apply("escalation.raise", raise(#","provider":"TINTAS""#))
    #expect(
      result["warnings"]
        == .array([
          .members([
            "code": .string("free_cover_unanswered"), "asset": .string("20077"),
            "part_class": .string("fuser"), "entitlement": .string("manufacturer_warranty"),
            "contract": .string("CTO-45"),
          ])
        ]))
  }

  @Test func aWarrantyOfAnotherProviderIsToldToo() throws {
    try desk.apply(
      "warranty.register",
      #"{"asset":"20077","provider":"LENOVO","starts_on":"2025-06-01","months":36}"#)
    let result = try desk.apply("escalation.raise", raise(#","provider":"TINTAS""#))
    #expect(warnings(result) == ["free_cover_unused"])
    #expect(result["warnings"]?.arrayValue?.first?["provider"] == .string("LENOVO"))
  }

  @Test func whereOnlyAnUnansweredWarrantyCoversThatIsSaid() throws {
    try standardWarranty()
    try desk.apply(
      "contract.uncover", #"{"contract":"CTO-45","assets":["20077"],"last_day":"2026-02-01"}"#)
    let refusal = try desk.refusal("escalation.raise", raise())
    #expect(refusal?.hints.last == Hint("escalation.name_provider"))
    let result = try desk.apply("escalation.raise", raise(#","provider":"TINTAS""#))
    #expect(warnings(result) == ["free_cover_nobodys"])
  }

  @Test func linesOnAWarrantyAreNotChargedToTheContractOfOthers() throws {
    try openContract("CTO-46", provider: "LENOVO")
    try desk.apply(
      "contract.uncover", #"{"contract":"CTO-45","assets":["20077"],"last_day":"2026-02-28"}"#)
    let raised = try desk.apply(
      "escalation.raise",
      raise(
        #","provider":"LENOVO","send":true,"contact":"ANA""#, ("10452", "display"),
        ("20077", "fuser")))
    #expect(warnings(raised).isEmpty)
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001"}"#)
    #expect(try used("CTO-46") == 1)
  }

  @Test func aContractNobodyKnowsIsToldWhereNothingElseOfTheirsCovers() throws {
    let result = try desk.apply(
      "escalation.raise",
      raise(#","provider":"LENOVO","contract_number":"AB-1""#, ("10452", "display")))
    #expect(warnings(result) == ["contract_unknown"])
    #expect(result["warnings"]?.arrayValue?.first?["contract"] == .string("AB-1"))
  }

  @Test func aContractNobodyKnowsIsRefusedBesideTheOneThatCovers() throws {
    let number = #","provider":"TINTAS","contract_number":"AB-1""#
    let refusal = try #require(try desk.refusal("escalation.raise", raise(number)))
    #expect(refusal.code.name == "escalation.contract_unknown")
    #expect(
      refusal.hints.first == Hint("escalation.name_covering_contract", ["contract": "CTO-45"]))
    let result = try desk.apply(
      "escalation.raise", raise(number + #","without_cover":"Orden aparte""#))
    #expect(warnings(result) == ["contract_unknown"])
    let revised = try desk.refusal(
      "escalation.revise", #"{"escalation":"E-2026-00001","contract_number":"AB-2"}"#)
    #expect(revised?.code.name == "escalation.contract_unknown")
  }

  @Test func aContractThatCoversOtherEquipmentIsRefused() throws {
    let number = #","provider":"LENOVO","contract_number":"CTO-46""#
    try openContract("CTO-46", provider: "LENOVO")
    let warranted = try #require(
      try desk.refusal("escalation.raise", raise(number, ("10452", "display"))))
    #expect(warranted.code.name == "escalation.contract_not_covering")
    #expect(warranted.hints.first == Hint("escalation.leave_contract_out"))
    try openContract("CTO-47", provider: "LENOVO")
    try desk.apply(
      "contract.uncover", #"{"contract":"CTO-46","assets":["20077"],"last_day":"2026-02-28"}"#)
    let contracted = try desk.refusal("escalation.raise", raise(number))
    #expect(
      contracted?.hints.first
        == Hint("escalation.name_covering_contract", ["contract": "CTO-47"]))
  }

  /// The warranty that serves is nobody's: the contract is not charged for want of another.
  @Test func aContractThatCoversNoneOfTheLinesIsRefused() throws {
    try standardWarranty()
    try openContract("CTO-46", provider: "LENOVO")
    for code in ["CTO-45", "CTO-46"] {
      try desk.apply(
        "contract.uncover",
        #"{"contract":"\#(code)","assets":["20077"],"last_day":"2026-02-28"}"#)
    }
    let number = #","provider":"LENOVO","contract_number":"CTO-46""#
    let refusal = try desk.refusal("escalation.raise", raise(number))
    #expect(refusal?.code.name == "escalation.contract_not_covering")
    #expect(try desk.refusal("escalation.raise", raise(#","provider":"LENOVO""#)) == nil)
  }

  @Test func aContractNamedForOtherLinesIsHeldToTheNewOnes() throws {
    try openContract("CTO-46")
    try desk.apply("escalation.raise", raise(#","contract_number":"CTO-46""#))
    try desk.apply(
      "contract.uncover", #"{"contract":"CTO-46","assets":["20077"],"last_day":"2026-02-28"}"#)
    let lines = lines([("20077", "roller")])
    let refusal = try desk.refusal(
      "escalation.revise", #"{"escalation":"E-2026-00001",\#(lines)}"#)
    #expect(refusal?.code.name == "escalation.contract_not_covering")
    let named = #"{"escalation":"E-2026-00001","contract_number":"CTO-45",\#(lines)}"#
    #expect(try desk.refusal("escalation.revise", named) == nil)
  }

  @Test func linesThatAreReplacedTakeTheirContractAlong() throws {
    try desk.apply(
      "warranty.register",
      #"{"asset":"20077","provider":"TINTAS","starts_on":"2025-06-01","months":36,"terms":{"parts_in":["roller"]}}"#
    )
    try desk.apply("escalation.raise", raise())
    let show = #"{"escalation":"E-2026-00001"}"#
    #expect(try desk.ask("escalation.show", show)["contract_number"] == .string("CTO-45"))
    try desk.apply(
      "escalation.revise", #"{"escalation":"E-2026-00001",\#(lines([("20077", "roller")]))}"#)
    #expect(try desk.ask("escalation.show", show)["contract_number"] == .null)
  }

  @Test func namingAContractLaterIsToldOfTheWarrantyToo() throws {
    try desk.apply(
      "warranty.register",
      #"{"asset":"20077","provider":"TINTAS","starts_on":"2025-06-01","months":36}"#)
    #expect(warnings(try desk.apply("escalation.raise", raise())).isEmpty)
    let revised = try desk.apply(
      "escalation.revise", #"{"escalation":"E-2026-00001","contract_number":"CTO-45"}"#)
    #expect(warnings(revised) == ["free_cover_unused"])
  }

  /// The contract takes the other line alone, and nothing is said of this one.
  @Test func whatIsNotChargedIsNotSaidToBe() throws {
    try openContract("CTO-46")
    try desk.apply(
      "warranty.register",
      #"{"asset":"20077","provider":"TINTAS","starts_on":"2025-06-01","months":36}"#)
    try desk.apply("asset.register", #"{"tag":"20078","model":"LaserJet M404","at":"PASTO"}"#)
    for code in ["CTO-45", "CTO-46"] {
      try desk.apply("contract.cover", #"{"contract":"\#(code)","assets":["20078"]}"#)
    }
    let raised = try desk.apply(
      "escalation.raise",
      raise(
        #","contract_number":"CTO-46","send":true"#, ("20077", "fuser"), ("20078", "fuser")))
    #expect(warnings(raised).isEmpty)
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001"}"#)
    #expect(try used("CTO-46") == 1)
    #expect(try used("CTO-45") == 0)
  }

  /// Which of two pieces failed, the ticket cannot know.
  @Test func theSerialOfOneOfSeveralPiecesIsToldAsTaken() throws {
    for serial in ["MEM-0001", "MEM-0002"] {
      try desk.work(
        parent, "10452", "part_replaced",
        #"""
        "parts_in":[{"part_class":"memory","serial":"\#(serial)",
        "warranty":{"provider":"TINTAS","months":6}}]
        """#)
    }
    let raised = try desk.apply(
      "escalation.raise", raise(#","provider":"TINTAS""#, ("10452", "memory")))
    #expect(warnings(raised) == ["part_serial_assumed"])
    #expect(raised["warnings"]?.arrayValue?.first?["pieces"] == .string("2"))
  }
}
