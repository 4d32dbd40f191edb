import Operations
import RegistryModel
import Testing

/// Security, families of cases, corrections, and two people acting at once.
@Suite struct CaseRulesTests {
  @Test func aClosedCaseTakesNoSurveyAndIsNotClosedTwice() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.put(code, in: .closed)
    let survey = try #require(
      try desk.refusal("case.survey", #"{"case":"\#(code)","accepted":false}"#))
    #expect(survey.code.name == "case.survey_closed")
    let close = try #require(try desk.refusal("case.close", #"{"case":"\#(code)"}"#))
    #expect(close.code.name == "case.already_closed")
    #expect([survey, close].allSatisfy { $0.hints == [Hint("case.open_related")] })
  }

  @Test func aSecurityCaseIsOnlyWithGroupsThatAttendToSecurity() throws {
    let desk = try CaseDesk()
    try desk.apply(
      "group.register",
      #"{"code":"INFRA","name":"Infraestructura","level":2,"function":"infrastructure"}"#)
    let code = try desk.open(#","security":true,"group":"MESA""#)
    let escalate = #"{"case":"\#(code)","to":"specialist","group":"INFRA"}"#
    let refusal = try #require(try desk.refusal("case.escalate", escalate))
    #expect(refusal.code.name == "case.group_not_for_security")
    #expect(refusal.hints == [Hint("case.security_groups", ["groups": "HYS, SEG"])])
    #expect(
      try desk.refusal("case.assign", #"{"case":"\#(code)","group":"INFRA"}"#)?.code.name
        == "case.group_not_for_security")
    #expect(
      try desk.refusal(
        "case.escalate", #"{"case":"\#(code)","to":"provider","provider":"LENOVO"}"#)?.code.name
        == "case.security_at_provider")
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"onsite","group":"HYS"}"#)
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"specialist","group":"SEG"}"#)
    #expect(try desk.show(code)["level"] == .integer(3))
  }

  @Test func aCaseBecomesSecurityOnlyWhereItsGroupMayHaveIt() throws {
    let desk = try CaseDesk()
    try desk.apply(
      "group.register",
      #"{"code":"INFRA","name":"Infraestructura","level":2,"function":"infrastructure"}"#)
    let code = try desk.open(#","group":"INFRA""#)
    let revise = #"{"case":"\#(code)","security":true}"#
    #expect(
      try desk.refusal("case.revise", revise)?.code.name == "case.group_not_for_security")
    try desk.apply("case.assign", #"{"case":"\#(code)","group":"SEG"}"#)
    try desk.apply("case.revise", revise)
    #expect(try desk.show(code)["security"] == .bool(true))
  }

  @Test func nobodyIsTheirOwnForebear() throws {
    let desk = try CaseDesk()
    let codes = try (0..<3).map { _ in try desk.open() }
    try desk.apply("case.adopt", #"{"case":"\#(codes[1])","parent":"\#(codes[0])"}"#)
    try desk.apply("case.adopt", #"{"case":"\#(codes[2])","parent":"\#(codes[1])"}"#)
    let refusal = try #require(
      try desk.refusal("case.adopt", #"{"case":"\#(codes[0])","parent":"\#(codes[2])"}"#))
    #expect(refusal.code.name == "case.parent_cycle")
    #expect(refusal.params["path"] == "\(codes[2]) → \(codes[1]) → \(codes[0])")
    let itself = try desk.refusal(
      "case.adopt", #"{"case":"\#(codes[0])","parent":"\#(codes[0])"}"#)
    #expect(itself?.code.name == "case.parent_itself")
    #expect(itself?.hints == [])
    let again = try desk.refusal(
      "case.adopt", #"{"case":"\#(codes[1])","parent":"\#(codes[0])"}"#)
    #expect(again?.code.name == "case.already_child")
  }

  @Test func anAdoptedCaseHoldsItsParentOpen() throws {
    let desk = try CaseDesk()
    let parent = try desk.open()
    let child = try desk.open()
    try desk.apply("case.adopt", #"{"case":"\#(child)","parent":"\#(parent)","note":"Red"}"#)
    let refusal = try desk.refusal("case.solve", #"{"case":"\#(parent)","solution":"Listo"}"#)
    #expect(refusal?.code.name == "case.children_open")
    let event = try #require(try desk.show(child)["events"]?.arrayValue?.last)
    #expect(event["kind"] == .string("adopted"))
    #expect(event["note"] == .string("\(parent): Red"))
    let other = try desk.open()
    try desk.put(parent, in: .solved)
    let solved = try desk.refusal("case.adopt", #"{"case":"\#(other)","parent":"\#(parent)"}"#)
    #expect(solved?.code.name == "case.parent_solved")
    let opened = try desk.refusal(
      "case.open", #"{"summary":"x","kind":"request","parent":"\#(parent)"}"#)
    #expect(opened?.code.name == "case.parent_solved")
    try desk.put(parent, in: .closed)
    let late = try desk.refusal("case.adopt", #"{"case":"\#(other)","parent":"\#(parent)"}"#)
    #expect(late?.code.name == "case.parent_ended")
  }

  @Test func whatIsAlreadySoIsNotCorrected() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    #expect(
      try desk.refusal("case.revise", #"{"case":"\#(code)","priority":"medium"}"#)?.code.name
        == "case.nothing_revised")
    try desk.apply("case.revise", #"{"case":"\#(code)","priority":"high","site":null}"#)
    let shown = try desk.show(code)
    #expect(shown["priority"] == .string("high"))
    #expect(shown["site"] == .null)
  }

  @Test func whoComesSecondIsToldWhatTheFirstDid() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let seen = try #require(try desk.show(code)["revision"]?.integerValue)
    desk.clock.set("2026-03-02 09:10")
    try desk.apply("case.start", #"{"case":"\#(code)"}"#, by: "LUIS")
    desk.clock.set("2026-03-02 09:20")
    try desk.apply(
      "case.intervene", #"{"case":"\#(code)","asset":"10452","action":"diagnosed"}"#)
    desk.clock.set("2026-03-02 09:30")
    try desk.apply(
      "case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"x"}"#, by: "ANA")
    let late = try #require(
      try desk.refusal(
        "case.solve", #"{"case":"\#(code)","solution":"x"}"#, expect: ["case:\(code)": seen]))
    #expect(late.code.name == "conflict.stale_revision")
    #expect(late.params["operations"] == "case.suspend, case.intervene, case.start")
    #expect(late.params["changed_by"] == "ANA, -, LUIS")
    #expect(
      late.hints.first
        == Hint(
          "changed_since_by",
          ["at": "2026-03-02 09:30", "operation": "case.suspend", "by": "ANA"]))
    let middle = try #require(
      try desk.refusal(
        "case.solve", #"{"case":"\#(code)","solution":"x"}"#, expect: ["case:\(code)": seen + 1]))
    #expect(middle.params["operations"] == "case.suspend, case.intervene")
  }

  @Test func whatCameBeforeIsSaidWhenACaseIsOpened() throws {
    let desk = try CaseDesk()
    let first = try desk.apply(
      "case.open", #"{"summary":"No enciende","kind":"incident","assets":["10452"]}"#)
    #expect(first["repeated"] == .bool(false))
    let code = try #require(first["code"]?.stringValue)
    try desk.apply(
      "case.intervene",
      #"{"case":"\#(code)","asset":"10452","action":"part_replaced","parts_in":[{"part_class":"battery"}],"result":"solved"}"#
    )
    desk.clock.set("2026-05-31 09:00")
    let again = try desk.apply(
      "case.open", #"{"summary":"Otra vez","kind":"incident","assets":["10452","20077"]}"#)
    #expect(again["repeated"] == .bool(true))
    let row = try #require(again["earlier"]?.arrayValue?.first)
    #expect(row["code"] == .string(code))
    #expect(row["parts"] == .strings(["battery"]))
    #expect(row["result"] == .string("solved"))
    let open = try desk.apply(
      "case.open",
      #"{"summary":"Hijo","kind":"incident","assets":["20077"],"parent":"\#(again["code"]?.stringValue ?? "")"}"#
    )
    #expect(open["repeated"] == .bool(false))
    // Ninety days to the minute, and no more.
    desk.clock.set("2026-05-31 09:01")
    let later = try desk.apply(
      "case.open", #"{"summary":"Una más","kind":"incident","assets":["10452"]}"#)
    let codes = later["earlier"]?.arrayValue?.compactMap { $0["code"]?.stringValue } ?? []
    #expect(!codes.contains(code))
    #expect(codes.count == 1)
  }
}
