import Operations
import RegistryModel
import Testing

/// What providers want in a ticket, and what the pre-flight makes of it.
@Suite struct ProviderRequireTests {
  private let desk: CaseDesk

  init() throws { desk = try CaseDesk() }

  private func wanted() throws -> JSON? {
    try desk.ask("provider.show", #"{"provider":"TINTAS"}"#)["requirements"]
  }

  @Test(arguments: ShippedProfiles.names)
  func everyShippedProfileCanBeRead(_ name: String) throws {
    let found = try #require(try ShippedProfiles.requirements(name))
    #expect(found.profile == name)
    #expect(!found.fields.isEmpty)
    #expect(TicketRequirements(json: found.json) == found)
    try desk.apply("provider.require", #"{"provider":"TINTAS","profile":"\#(name)"}"#)
    #expect(try wanted() == found.json)
  }

  @Test func aMemberStandsOverTheProfileAndTheRestStays() throws {
    try desk.apply(
      "provider.require", #"{"provider":"TINTAS","profile":"dell","maximum_parts":2}"#)
    #expect(try wanted()?["maximum_parts"] == .integer(2))
    #expect(try wanted()?["maximum_diagnosis"] == .integer(1000))
    try desk.apply(
      "provider.require",
      #"{"provider":"TINTAS","maximum_diagnosis":null,"fields":["symptom"],"channels":[]}"#)
    #expect(try wanted()?["fields"] == .array([.string("symptom")]))
    #expect(try wanted()?["maximum_diagnosis"] == nil)
    #expect(try wanted()?["channels"] == nil)
    #expect(try wanted()?["maximum_parts"] == .integer(2))
  }

  @Test func wrongMembersArePointedAt() throws {
    func refusal(_ member: String) throws -> RegistryError? {
      try desk.refusal("provider.require", #"{"provider":"TINTAS",\#(member)}"#)
    }
    let unknown = try refusal(#""profile":"del""#)
    #expect(unknown?.code.name == "provider.profile_unknown")
    #expect(unknown?.location?.pointer == "/data/profile")
    let template = try refusal(#""subject":"{code} {serail}""#)
    #expect(template?.code.name == "provider.placeholder_unknown")
    #expect(template?.hints.first?.params["candidates"]?.hasPrefix("serial") == true)
    #expect(try refusal(#""opening":"{code""#)?.params["placeholder"] == "{code")
    #expect(
      try refusal(#""subject":"{code}\nBcc: x@y.co""#)?.code.name == "input.control_character")
    let contact = try refusal(#""contacts":[{"role":"Mesa"},{"role":"Jefe","after":"soon"}]"#)
    #expect(contact?.code.name == "calendar.target_invalid")
    #expect(contact?.location?.pointer == "/data/contacts/1/after")
    #expect(try refusal(#""channels":[{"channel":"fax"}]"#)?.code.name == "input.unknown_code")
    #expect(try refusal(#""maximum_note":0"#)?.code.name == "input.out_of_range")
  }

  @Test func theSubjectIsFilledAndWhatIsMissingLeavesNoGap() throws {
    try desk.open()
    try desk.apply("case.start", #"{"case":"C-2026-00001"}"#)
    try desk.apply(
      "provider.require",
      #"{"provider":"LENOVO","subject":"{code} {ticket_number} {serial}: {summary}"}"#)
    try desk.apply(
      "escalation.raise",
      #"{"case":"C-2026-00001","lines":[{"asset":"10452","part_class":"display"}]}"#)
    let shown = try desk.ask("escalation.show", #"{"escalation":"E-2026-00001"}"#)
    #expect(shown["subject"] == .string("E-2026-00001 PF2ABC34: No enciende"))
    #expect(shown["opening"] == .null)
  }

  @Test func whatIsMissingSaysWhereToPutIt() throws {
    try desk.open()
    try desk.apply("case.start", #"{"case":"C-2026-00001"}"#)
    try desk.apply(
      "provider.require",
      #"{"provider":"LENOVO","fields":["alternative_contact","country","hostname","invoice","purchase_order","symptom"],"maximum_summary":5,"maximum_note":3}"#
    )
    try desk.apply(
      "escalation.raise",
      #"{"case":"C-2026-00001","message":"Urgente","lines":[{"asset":"10452","part_class":"display"}]}"#
    )
    func issues() throws -> [String: JSON] {
      let found = try desk.ask("escalation.preflight", #"{"escalation":"E-2026-00001"}"#)["missing"]
      return Dictionary(
        uniqueKeysWithValues: (found?.arrayValue ?? []).map {
          ($0["field"]?.stringValue ?? "", $0["command"] ?? .null)
        })
    }
    #expect(
      try issues() == [
        "alternative_contact": .string("escalation revise E-2026-00001 --alternative-contact …"),
        "hostname": .string("asset revise 10452 --hostname …"),
        "invoice": .string("asset revise 10452 --invoice …"),
        "note": .null,
        "purchase_order": .string("escalation revise E-2026-00001 --purchase-order …"),
        "summary": .null,
        "symptom": .string("escalation revise-line E-2026-00001 1 --symptom …"),
      ])
    try desk.apply(
      "escalation.revise",
      #"{"escalation":"E-2026-00001","purchase_order":"OC-9","alternative_contact":"LUIS"}"#)
    try desk.apply(
      "escalation.revise_line", #"{"escalation":"E-2026-00001","line":1,"symptom":"Rayas"}"#)
    #expect(Set(try issues().keys) == ["hostname", "invoice", "note", "summary"])
  }
}
