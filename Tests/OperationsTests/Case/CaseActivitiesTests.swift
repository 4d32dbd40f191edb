import Operations
import RegistryModel
import Testing

/// The procedure's activities A to E, and the closing of cases.
@Suite struct CaseActivitiesTests {
  @Test func codesAreCountedAnewEachYear() throws {
    let desk = try CaseDesk()
    #expect(try desk.open() == "C-2026-00001")
    #expect(try desk.open() == "C-2026-00002")
    desk.clock.set("2027-01-04 08:00")
    #expect(try desk.open() == "C-2027-00001")
  }

  @Test func theSiteIsTheEquipmentsAndTheEquipmentIsAffected() throws {
    let desk = try CaseDesk()
    let shown = try desk.show(try desk.open())
    #expect(shown["site"] == .string("PASTO"))
    let work = try #require(shown["interventions"]?.arrayValue?.first)
    #expect(work["asset"] == .string("10452"))
    #expect(work["role"] == .string("affected"))
    #expect(work["action"] == .string("reported"))
  }

  @Test func informationAskedForIsRecorded() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.apply(
      "case.note",
      #"{"case":"\#(code)","kind":"information_requested","note":"¿Qué muestra la pantalla?"}"#)
    let events = try #require(try desk.show(code)["events"]?.arrayValue)
    #expect(events.map { $0["kind"]?.stringValue } == ["opened", "information_requested"])
  }

  @Test func aParentIsNotSolvedWhileAChildIsOpenUnlessItSaysWhy() throws {
    let desk = try CaseDesk()
    let parent = try desk.open()
    let child = try desk.open(#","parent":"\#(parent)","group":"SEG""#)
    let solve = #"{"case":"\#(parent)","solution":"Listo""#
    let refusal = try #require(try desk.refusal("case.solve", solve + "}"))
    #expect(refusal.code.name == "case.children_open")
    #expect(refusal.params["children"] == child)
    try desk.apply("case.solve", solve + #","open_children_reason":"Seguridad sigue aparte"}"#)
    #expect(try desk.state(parent) == "solved")
    #expect(
      try desk.show(parent)["children"]?.arrayValue?.first?["code"] == .string(child))
  }

  @Test func workDoneBeforeItsCaseIsMarkedSo() throws {
    let desk = try CaseDesk()
    let refused = try desk.refusal(
      "case.open", #"{"summary":"Cambio de mouse","kind":"incident","after_the_fact":true}"#)
    #expect(refused?.code.name == "case.work_missing")
    let result = try desk.apply(
      "case.open",
      #"""
      {"summary":"Red caída en atención al público","kind":"incident",
       "opened_at":"2026-02-27T15:00:00-05:00","work":"Se cambió el patch cord",
       "interventions":[{"asset":"10452","action":"part_replaced","parts_in":[{"part_class":"cable"}],"minutes":20,
         "done_at":"2026-02-27T15:10:00-05:00"}]}
      """#)
    let shown = try desk.show(try #require(result["code"]?.stringValue))
    #expect(shown["after_the_fact"] == .bool(true))
    #expect(shown["opened_at"] == .string("2026-02-27T20:00:00.000Z"))
    #expect(shown["events"]?.arrayValue?.first?["note"] == .string("Se cambió el patch cord"))
    #expect(shown["interventions"]?.arrayValue?.first?["minutes"] == .integer(20))
  }

  @Test func nothingIsOpenedInTheFuture() throws {
    let desk = try CaseDesk()
    let refused = try desk.refusal(
      "case.open",
      #"{"summary":"x","kind":"request","opened_at":"2026-03-02T09:00:01-05:00"}"#)
    #expect(refused?.code.name == "case.time_in_future")
  }

  @Test func aMomentNoCalendarReachesIsRefused() throws {
    let desk = try CaseDesk()
    let refused = try desk.refusal(
      "case.open",
      #"{"summary":"x","kind":"request","opened_at":"1983-12-31T23:59:59-05:00"}"#)
    #expect(refused?.code.name == "case.time_too_early")
  }

  @Test func theSurveyClosesOrReopensWithTheSameSpecialistAndItsEarlierTime() throws {
    let desk = try CaseDesk()
    let code = try desk.open(#","specialist":"LUIS""#)
    desk.clock.set("2026-03-02 10:00")
    try desk.apply("case.start", #"{"case":"\#(code)"}"#)
    desk.clock.set("2026-03-02 11:00")
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Reinicio"}"#)
    desk.clock.set("2026-03-02 14:00")
    try desk.apply("case.survey", #"{"case":"\#(code)","accepted":false}"#)
    desk.clock.set("2026-03-02 14:30")
    let shown = try desk.show(code)
    #expect(shown["state"] == .string("reopened"))
    #expect(shown["specialist"] == .string("LUIS"))
    // One hour registered, one in progress, half an hour reopened; three solved do not count.
    #expect(shown["desk_seconds"] == .integer(9000))
    #expect(shown["solved_at"] == .null)
  }

  /// Solved on Wednesday 29 April 2026; Friday 1 May is a holiday, so the three business days are
  /// Thursday 30, Monday 4 and Tuesday 5, and it may be closed from Wednesday 6 May.
  @Test func theSurveyRunsThreeBusinessDaysAcrossAHoliday() throws {
    let desk = try CaseDesk()
    desk.clock.set("2026-04-29 16:00")
    let code = try desk.open()
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"Listo"}"#)
    desk.clock.set("2026-05-05 23:59")
    let early = try #require(try desk.refusal("case.close", #"{"case":"\#(code)"}"#))
    #expect(early.code.name == "case.survey_open")
    #expect(early.params["from"] == "2026-05-06")
    #expect(try desk.apply("case.close_due", "{}")["closed"] == .array([]))
    #expect(try desk.show(code)["closable_from"] == .string("2026-05-06"))
    desk.clock.set("2026-05-06 00:00")
    #expect(try desk.apply("case.close_due", "{}")["closed"] == .array([.string(code)]))
    #expect(try desk.state(code) == "closed")
  }

  @Test func freeSoftwareIsNotSolvedWithoutSecuritysApproval() throws {
    let desk = try CaseDesk()
    let code = try desk.open(#","free_software":"pending""#)
    let solve = #"{"case":"\#(code)","solution":"Instalado"}"#
    #expect(try desk.refusal("case.solve", solve)?.code.name == "case.not_approved")
    try desk.apply(
      "case.note", #"{"case":"\#(code)","kind":"security_approved","note":"Aval 12"}"#)
    try desk.apply("case.solve", solve)
    #expect(try desk.state(code) == "solved")
  }

  @Test func anInterventionKeepsWhatItFoundWithoutChangingTheRegistry() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let result = try desk.apply(
      "case.intervene",
      #"""
      {"case":"\#(code)","asset":"10452","action":"diagnosed","result":"needs_part","minutes":35,
       "facts":[{"fact":"serial","confirmed":true},
                {"fact":"user","confirmed":false,"found_person":"ANA"}]}
      """#, by: "LUIS")
    #expect(result["disputes"] == .bool(true))
    let facts = try #require(try desk.show(code)["facts"]?.arrayValue)
    #expect(facts.map { $0["found"] ?? .null } == [.null, .string("ANA")])
    let user = try desk.registry.store.read { registry throws(RegistryError) in
      try registry.first(Asset.byTag, "10452")?.user.map { id throws(RegistryError) in
        try registry.existing(id).code
      }
    }
    #expect(user == "RITA")
    let rows = try #require(
      try desk.ask("asset.cases", #"{"asset":"10452"}"#)["cases"]?.arrayValue)
    #expect(Set(rows.map { $0["role"]?.stringValue }) == ["affected", "intervened"])
  }

  @Test func aReplacedPartIsNamed() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let data = #"{"case":"\#(code)","asset":"10452","action":"part_replaced"}"#
    #expect(try desk.refusal("case.intervene", data)?.code.name == "intervention.part_missing")
  }

  @Test func casesAreRelatedOnce() throws {
    let desk = try CaseDesk()
    let first = try desk.open()
    let second = try desk.open()
    try desk.apply(
      "case.relate", #"{"case":"\#(second)","other":"\#(first)","relation":"follow_up"}"#)
    let back = try desk.refusal("case.relate", #"{"case":"\#(first)","other":"\#(second)"}"#)
    #expect(back?.code.name == "case.already_related")
    let row = try #require(try desk.show(first)["related"]?.arrayValue?.first)
    #expect(row["code"] == .string(second))
    #expect(row["outward"] == .bool(false))
  }

  @Test func casesAreListedByLevelKindMonthAndText() throws {
    let desk = try CaseDesk()
    let first = try desk.open(#","group":"HYS","external_ref":"GLPI-88""#)
    desk.clock.set("2026-04-01 00:00")
    let second = try #require(
      try desk.apply("case.open", #"{"summary":"Instalar ESCÁNER","kind":"request"}"#)["code"]?
        .stringValue)
    func listed(_ filter: String) throws -> [String?] {
      try desk.ask("case.list", filter)["cases"]?.arrayValue?.map { $0["code"]?.stringValue } ?? []
    }
    #expect(try listed(#"{"level":2}"#) == [first])
    #expect(try listed(#"{"kind":"request"}"#) == [second])
    #expect(try listed(#"{"month":"2026-03"}"#) == [first])
    #expect(try listed(#"{"month":"2026-04","state":"registered"}"#) == [second])
    #expect(try listed(#"{"text":"escaner"}"#) == [second])
    #expect(try listed(#"{"text":"glpi-8","site":"PASTO"}"#) == [first])
  }

  @Test func unmanagedCasesAreLeftOutOfLists() throws {
    let desk = try CaseDesk()
    let first = try desk.open()
    desk.clock.set("2026-03-02 09:30")
    let second = try desk.open()
    desk.clock.set("2026-03-02 09:40")
    let third = try desk.open(#","specialist":"LUIS""#)
    try desk.apply("case.mark_unmanaged", #"{"case":"\#(second)","note":"Sin datos"}"#)
    func listed(_ filter: String) throws -> [String?] {
      try desk.ask("case.list", filter)["cases"]?.arrayValue?.map { $0["code"]?.stringValue } ?? []
    }
    #expect(try listed("{}") == [third, first])
    #expect(try listed(#"{"state":"unmanaged"}"#) == [second])
    #expect(try listed(#"{"specialist":"LUIS"}"#) == [third])
    #expect(try listed(#"{"site":"PASTO","limit":1}"#) == [third])
    #expect(try listed(#"{"asset":"10452","open":true}"#) == [third, first])
  }
}
