import Engine
import Operations
import RegistryModel
import Testing

/// Cases of the entity's own tool, shown here as it tells them.
@Suite struct CaseMirrorTests {
  private func record(_ more: String, state: String, reference: String = "GLPI-7") -> String {
    #"{"source":"GLPI","external_ref":"\#(reference)","summary":"No imprime","kind":"incident","state":"\#(state)","opened_at":"2026-02-27T08:00:00-05:00"\#(more)}"#
  }

  private func lines(_ desk: CaseDesk) throws -> Int64 {
    try desk.registry.store.read { reader throws(RegistryError) in try reader.head().sequence }
  }

  @Test func aRecordIsTakenOnceAndTheSameAgainLeavesNoLine() throws {
    let desk = try CaseDesk()
    let data = record(#","assets":["20077","20077"],"site":"PASTO""#, state: "in_progress")
    let first = try desk.apply("case.mirror", data)
    #expect(first["outcome"] == .string("created"))
    let before = try lines(desk)
    desk.clock.set("2026-03-02 10:00")
    #expect(try desk.apply("case.mirror", data)["outcome"] == .string("unchanged"))
    #expect(try lines(desk) == before)
    let shown = try desk.show("GLPI-7")
    #expect(shown["source"] == .string("GLPI"))
    #expect(shown["opened_at"] == .string("2026-02-27T13:00:00.000Z"))
    #expect(shown["interventions"]?.arrayValue?.count == 1)
  }

  @Test(arguments: [
    ("case.close", #"{"case":"GLPI-7"}"#), ("case.survey", #"{"case":"GLPI-7","accepted":true}"#),
    ("case.survey", #"{"case":"GLPI-7","accepted":false}"#),
  ])
  func itIsClosedWhereItLives(name: String, data: String) throws {
    let desk = try CaseDesk()
    try desk.apply(
      "case.mirror", record(#","solved_at":"2026-02-27T10:00:00-05:00""#, state: "solved"))
    desk.clock.set("2026-03-20 10:00")
    #expect(try desk.refusal(name, data)?.code.name == "case.mirrored_closes_there")
  }

  @Test func equipmentTheToolCorrectsIsLinkedNoMore() throws {
    let desk = try CaseDesk()
    try desk.apply("case.mirror", record(#","assets":["20077","10452"]"#, state: "registered"))
    try desk.apply(
      "escalation.raise",
      #"{"case":"GLPI-7","lines":[{"asset":"10452","part_class":"display"}]}"#)
    let changed = try desk.apply(
      "case.mirror", record(#","assets":["10453"]"#, state: "registered"))
    #expect(changed["unlinked"] == .strings(["20077"]))
    func linked() throws -> [JSON?]? {
      try desk.show("GLPI-7")["interventions"]?.arrayValue?.map { $0["asset"] }
    }
    // A provider was asked about 10452 meanwhile.
    #expect(try linked() == [.string("10452"), .string("10453")])
    // A tool that names none says nothing of them.
    try desk.apply("case.mirror", record("", state: "in_progress"))
    #expect(try linked()?.count == 2)
    #expect(try desk.ask("asset.cases", #"{"asset":"20077"}"#)["cases"] == .array([]))
  }

  @Test func equipmentOurPeopleLinkedOrWorkedOnStays() throws {
    let desk = try CaseDesk()
    let code = try desk.open(#","external_ref":"GLPI-7""#)
    try desk.apply("case.mirror", record(#","assets":["20077"]"#, state: "in_progress"))
    try desk.work(code, "20077", "diagnosed", "")
    let changed = try desk.apply(
      "case.mirror", record(#","assets":["10453"]"#, state: "in_progress"))
    #expect(changed["unlinked"] == nil)
    let tags = Set(
      try desk.show(code)["interventions"]?.arrayValue?.compactMap { $0["asset"]?.stringValue }
        ?? [])
    #expect(tags == ["10452", "10453", "20077"])
  }

  @Test func aMirroredCaseDoesNotSayWhenItMayBeClosedHere() throws {
    let desk = try CaseDesk()
    try desk.apply(
      "case.mirror", record(#","solved_at":"2026-02-27T10:00:00-05:00""#, state: "solved"))
    #expect(try desk.show("GLPI-7")["closable_from"] == .null)
  }

  @Test func twoRowsOfOneCaseInOneFileAreRefused() throws {
    let desk = try CaseDesk()
    let row = try JSONParser.parse(record("", state: "registered"))
    let other = try JSONParser.parse(record("", state: "in_progress"))
    let summary = try MirrorRun(goesOn: true).run(
      [
        MirrorRun.Item(line: 2, record: .success(row)),
        MirrorRun.Item(line: 5, record: .success(other)),
      ], on: desk.registry, Origin(source: "mirror"), isRehearsal: false)
    #expect(summary.created == 1)
    #expect(summary.refused.map(\.line) == [5])
    #expect(summary.refused.first?.error.code.name == "mirror.reference_repeated")
    #expect(summary.refused.first?.error.params["line"] == "2")
  }

  @Test func itsMovesAreTheToolsAndSoAreItsTimes() throws {
    let desk = try CaseDesk()
    try desk.apply("case.mirror", record("", state: "registered"))
    let closed = record(
      #","solved_at":"2026-02-27T10:00:00-05:00","closed_at":"2026-02-27T11:00:00-05:00""#,
      state: "closed")
    #expect(try desk.apply("case.mirror", closed)["outcome"] == .string("changed"))
    let shown = try desk.show("GLPI-7")
    #expect(shown["state"] == .string("closed"))
    let events = shown["events"]?.arrayValue ?? []
    #expect(events.map { $0["to"] } == ["registered", "solved", "closed"].map { .string($0) })
    #expect(events.allSatisfy { $0["source"] == .string("GLPI") })
    #expect(shown["desk_seconds"] == .integer(7200))
    // A case that is closed is not ours to move; the tool may.
    try desk.apply("case.mirror", record("", state: "reopened"))
    #expect(try desk.state("GLPI-7") == "reopened")
    #expect(try desk.show("GLPI-7")["ended_at"] == .null)
  }

  @Test func whatTheToolSaysLateSetsTheClockRight() throws {
    let desk = try CaseDesk()
    try desk.apply("target.set", #"{"resolution":"4bh","since":"2026-01-01"}"#)
    try desk.apply("case.mirror", record("", state: "registered"))
    // Seen in progress on Monday; the tool then says that it had been solved on Friday.
    try desk.apply("case.mirror", record("", state: "in_progress"))
    try desk.apply(
      "case.mirror", record(#","solved_at":"2026-02-27T10:00:00-05:00""#, state: "solved"))
    var shown = try desk.show("GLPI-7")
    #expect(shown["desk_seconds"] == .integer(7200))
    #expect(shown["resolution_target"]?["outcome"] == .string("met"))
    // Corrected: it was solved later than that.
    try desk.apply(
      "case.mirror", record(#","solved_at":"2026-02-27T14:00:00-05:00""#, state: "solved"))
    shown = try desk.show("GLPI-7")
    #expect(shown["desk_seconds"] == .integer(6 * 3600))
    #expect(shown["resolution_target"]?["outcome"] == .string("met_late"))
  }

  @Test func whatWasOnlySeenLateIsNotSaidToBeLate() throws {
    let desk = try CaseDesk()
    try desk.apply("target.set", #"{"response":"4bh","resolution":"1bd","since":"2026-01-01"}"#)
    func outcomes(_ reference: String) throws -> [JSON?] {
      let shown = try desk.show(reference)
      return [shown["response_target"]?["outcome"], shown["resolution_target"]?["outcome"]]
    }
    desk.clock.set("2026-03-05 09:00")
    // Asked for on Friday the 27th and seen on Thursday: it may have been answered in time.
    try desk.apply("case.mirror", record("", state: "in_progress", reference: "A"))
    #expect(try outcomes("A") == [.string("unknown"), .string("overdue")])
    // A pause that was only seen may have begun in time too.
    try desk.apply("case.mirror", record("", state: "suspended", reference: "B"))
    #expect(try outcomes("B") == [.string("unknown"), .string("unknown")])
    #expect(try desk.show("B")["resolution_target"]?["breached"] == .null)
    // What the tool says the time of is judged.
    try desk.apply(
      "case.mirror",
      record(
        #","changed_at":"2026-03-02T09:00:00-05:00""#, state: "in_progress", reference: "C"))
    #expect(try outcomes("C") == [.string("met_late"), .string("overdue")])
    let due = try desk.ask("case.due", "{}")["due"]?.arrayValue ?? []
    #expect(due.map { $0["code"] } == [.string("C-2026-00001"), .string("C-2026-00003")])
  }

  @Test func aCaseThatCarriesItsCodeIsTheOne() throws {
    let desk = try CaseDesk()
    let code = try desk.open(#","external_ref":"glpi-7""#)
    let result = try desk.apply("case.mirror", record("", state: "in_progress"))
    #expect(result["code"] == .string(code))
    #expect(result["outcome"] == .string("changed"))
    // The same code in another tool is another case.
    let other = try desk.apply(
      "case.mirror",
      record("", state: "in_progress").replacing(#""GLPI","#, with: #""OTRA","#))
    #expect(other["outcome"] == .string("created"))
  }

  @Test func theToolClosesItsOwnCases() throws {
    let desk = try CaseDesk()
    let solved = record(#","solved_at":"2026-02-27T10:00:00-05:00""#, state: "solved")
    try desk.apply("case.mirror", solved)
    let ours = try desk.open()
    try desk.apply("case.solve", #"{"case":"\#(ours)","solution":"Listo"}"#)
    desk.clock.set("2026-03-20 09:00")
    #expect(try desk.apply("case.close_due", "{}")["closed"] == .array([.string(ours)]))
    // Run again, as it is every day: nothing to close and no line.
    let before = try lines(desk)
    #expect(try desk.apply("case.close_due", "{}")["closed"] == .array([]))
    #expect(try lines(desk) == before)
    #expect(try desk.apply("case.mirror", solved)["outcome"] == .string("unchanged"))
  }

  @Test func twoCasesWithTheSameCodeAreForAPersonToTellApart() throws {
    let desk = try CaseDesk()
    let first = try desk.open(#","external_ref":"GLPI-7""#)
    let cleared = try desk.registry.apply(
      Request(
        "case.revise",
        data: .members(["case": .string(first), "external_ref": .null])),
      origin: Origin(source: "test"))
    try desk.open(#","external_ref":"GLPI-7""#)
    // Nobody gives two cases the same code; an undone correction may.
    try desk.apply("journal.undo", #"{"operation":"\#(cleared.operation)"}"#)
    #expect(
      try desk.refusal("case.mirror", record("", state: "in_progress"))?.code.name
        == "case.mirror_ambiguous")
  }

  @Test func timesThatAreMissingOrDisagreeAreRefused() throws {
    let desk = try CaseDesk()
    func refusal(_ more: String, _ state: String) throws -> String? {
      try desk.refusal("case.mirror", record(more, state: state))?.code.name
    }
    #expect(try refusal("", "solved") == "case.mirror_time_missing")
    #expect(try refusal("", "closed") == "case.mirror_time_missing")
    #expect(
      try refusal(#","solved_at":"2026-02-26T10:00:00-05:00""#, "solved")
        == "case.mirror_times_disordered")
    #expect(
      try refusal(#","changed_at":"2026-02-26T10:00:00-05:00""#, "in_progress")
        == "case.mirror_times_disordered")
    #expect(
      try refusal(#","solved_at":"2026-03-10T10:00:00-05:00""#, "solved")
        == "case.time_in_future")
  }

  @Test func aSheetIsReadByItsHeader() throws {
    let text = """
      \u{FEFF}ID;Título;Estado;Tipo;Apertura;Solución;Color\r
      101;"No imprime; ""mancha""\nmucho";Resuelto;Incidente;2026-02-27 08:00;2026-02-27 09:30:15;rojo\r
      \r
      102;Ratón;En proceso;Requerimiento;2026-02-27 08:00;;\r
      """
    let sheet = try CSVText(Array(text.utf8))
    #expect(sheet.records.map(\.line) == [2, 5])
    var reading = MirrorSheet.Reading()
    reading.columns = [
      "ID": "external_ref", "Título": "summary", "Estado": "state", "Tipo": "kind",
      "Apertura": "opened_at", "Solución": "solved_at",
    ]
    reading.words = ["state": ["Resuelto": "solved"]]
    reading.meaning = { _, word in ["Incidente": "incident"][word] }
    #expect(
      registryError { try MirrorSheet(sheet.header.fields, reading) }?.code.name
        == "mirror.unknown_column")
    reading.ignored = ["Color"]
    let read = try MirrorSheet(sheet.header.fields, reading)
    let first = read.record(sheet.records[0].fields, source: "GLPI")
    #expect(first["summary"] == .string("No imprime; \"mancha\"\nmucho"))
    #expect(first["state"] == .string("solved"))
    #expect(first["kind"] == .string("incident"))
    #expect(first["solved_at"] == .string("2026-02-27T09:30:15-05:00"))
    let second = read.record(sheet.records[1].fields, source: "GLPI")
    #expect(second["solved_at"] == nil)
    #expect(second["state"] == .string("En proceso"))
  }

  @Test(
    arguments: [
      ("a,b\n1,\"2", "csv.quote_unfinished"), ("a,b\n1,\"2\"3\n", "csv.quote_misplaced"),
      ("a,b\n1,2\"3\n", "csv.quote_misplaced"), ("a,b\n1,2,3\n", "csv.fields_differ"),
      ("", "csv.empty"), ("\n\n", "csv.empty"),
    ])
  func aSheetThatCannotBeReadIsRefused(_ text: String, _ code: String) {
    #expect(registryError { try CSVText(Array(text.utf8)) }?.code.name == code)
    #expect(registryError { try CSVText([0x61, 0xE9]) }?.code.name == "csv.not_utf8")
  }

  private func registryError(_ body: () throws -> some Any) -> RegistryError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? RegistryError
    }
  }
}
