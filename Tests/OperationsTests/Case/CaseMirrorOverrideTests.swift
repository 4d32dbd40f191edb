import Engine
import RegistryModel
import Testing

/// What our people do with a case that lives elsewhere, against what its tool says the next night.
@Suite struct CaseMirrorOverrideTests {
  private let desk: CaseDesk

  init() throws { desk = try CaseDesk() }

  private func row(_ state: String, _ more: String = "", summary: String = "No imprime") -> String {
    #"{"source":"GLPI","external_ref":"7","summary":"\#(summary)","kind":"incident","#
      + #""state":"\#(state)","opened_at":"2026-02-27T08:00:00-05:00"\#(more)}"#
  }

  private func mirror(_ row: String) throws -> JSON { try desk.apply("case.mirror", row) }

  @Test func theSameRowAgainLeavesOurMovesAlone() throws {
    try desk.apply("case.mirror", row("registered"))
    try desk.apply("case.start", #"{"case":"7"}"#, by: "ANA")
    try desk.apply("case.revise", #"{"case":"7","priority":"high"}"#)
    let again = try mirror(row("registered"))
    #expect(again["outcome"] == .string("unchanged"))
    #expect(again["state"] == .string("in_progress"))
    #expect(try desk.state("7") == "in_progress")
    #expect(try desk.show("7")["priority"] == .string("high"))
  }

  @Test func aRowThatChangedIsTakenAndTellsWhatItUndoes() throws {
    try desk.apply("case.mirror", row("registered"))
    try desk.apply("case.start", #"{"case":"7"}"#, by: "ANA")
    desk.clock.set("2026-03-02 09:30")
    try desk.apply("case.suspend", #"{"case":"7","reason":"user_absent","note":"No estaba"}"#)
    desk.clock.set("2026-03-03 07:00")
    let taken = try mirror(row("escalated_onsite"))
    #expect(taken["outcome"] == .string("changed"))
    #expect(try desk.state("7") == "escalated_onsite")
    #expect(
      taken["overrides"]?.arrayValue == [
        .members([
          "at": .string("2026-03-02T14:00:00.000Z"), "by": .string("ANA"),
          "from": .string("registered"), "to": .string("in_progress"),
        ]),
        .members([
          "at": .string("2026-03-02T14:30:00.000Z"), "by": .null,
          "from": .string("in_progress"), "to": .string("suspended"),
        ]),
      ])
    // What it undid once it does not undo again.
    let next = try mirror(row("in_progress"))
    #expect(next["overrides"] == nil)
  }

  @Test func anotherSummaryMovesNoCase() throws {
    try desk.apply("case.mirror", row("registered"))
    try desk.apply("case.start", #"{"case":"7"}"#, by: "ANA")
    desk.clock.set("2026-03-02 09:30")
    try desk.apply("case.suspend", #"{"case":"7","reason":"user_absent","note":"No estaba"}"#)
    let taken = try mirror(row("registered", summary: "No imprime a color"))
    #expect(taken["outcome"] == .string("changed") && taken["overrides"] == nil)
    let shown = try desk.show("7")
    #expect(shown["state"] == .string("suspended"))
    #expect(shown["suspension_reason"] == .string("user_absent"))
    #expect(shown["summary"] == .string("No imprime a color"))
    // The tool moved it and back since: that is its word, and a later one than ours.
    desk.clock.set("2026-03-02 11:00")
    let back = try mirror(
      row("registered", #","changed_at":"2026-03-02T10:30:00-05:00""#, summary: "Otra vez"))
    #expect(back["overrides"]?.arrayValue?.isEmpty == false)
    #expect(try desk.state("7") == "registered")
  }

  @Test func anExportOfBeforeIsRefused() throws {
    let early = row("in_progress", #","changed_at":"2026-02-27T09:00:00-05:00""#)
    let solved = #","solved_at":"2026-02-27T12:00:00-05:00""#
    _ = try mirror(early)
    _ = try mirror(row("solved", solved))
    #expect(try desk.refusal("case.mirror", early)?.code.name == "case.mirror_older")
    #expect(try desk.state("7") == "solved")
    // A correction of the time it was solved at is no older word.
    let corrected = #","solved_at":"2026-02-27T11:00:00-05:00""#
    #expect(try mirror(row("solved", corrected))["outcome"] == .string("changed"))
  }

  @Test func whatWasSolvedBeforeItCameBackStoodMeanwhile() throws {
    desk.clock.set("2026-03-03 09:00")
    _ = try mirror(
      row(
        "reopened",
        #","solved_at":"2026-02-27T10:00:00-05:00","changed_at":"2026-03-03T08:00:00-05:00""#))
    let shown = try desk.show("7")
    #expect(
      (shown["events"]?.arrayValue ?? []).map { $0["to"] }
        == ["registered", "solved", "reopened"].map { .string($0) })
    // 27 February 08:00–10:00 and 3 March 08:00–09:00.
    #expect(shown["desk_seconds"] == .integer(10_800))
  }

  @Test func aToolThatComesToWhereWePutTheCaseUndoesNothing() throws {
    try desk.apply("case.mirror", row("registered"))
    try desk.apply("case.start", #"{"case":"7"}"#)
    let taken = try mirror(row("in_progress"))
    #expect(taken["outcome"] == .string("changed"))
    #expect(taken["overrides"] == nil)
    let later = try mirror(row("suspended", #","suspension_reason":"user_absent""#))
    #expect(later["overrides"] == nil)
  }

  @Test func aCaseOfOursThatTheToolTakesOverTellsWhatItUndoes() throws {
    try desk.open(#","external_ref":"7""#)
    try desk.apply("case.start", #"{"case":"7"}"#)
    let taken = try mirror(row("registered"))
    #expect(taken["overrides"]?.arrayValue?.map { $0["to"] } == [.string("in_progress")])
  }

  @Test func theSameRowIsTakenThoughItsEquipmentIsGoneSince() throws {
    let told = row(
      "closed", #","closed_at":"2026-02-27T09:00:00-05:00","assets":["10453"]"#)
    try desk.apply("case.mirror", told)
    try desk.apply(
      "asset.retire", #"{"asset":"10453","cause":"obsolete","opinion":"x","approval":"y"}"#)
    try desk.apply(
      "asset.dispose", #"{"asset":"10453","destination":"donation","certificate":"z"}"#)
    #expect(try mirror(told)["outcome"] == .string("unchanged"))
  }

  @Test func allThatIsWrongWithARowIsToldAtOnce() throws {
    let rows = [
      row("Abierto", #","site":"LUNA","assets":["10452","99999"],"colour":"rojo""#),
      row("solved", #","changed_at":"2026-02-26T08:00:00-05:00""#),
      #"{"source":"GLPI","external_ref":"8","kind":"Avería","state":"closed"}"#,
    ]
    let items = try rows.enumerated().map { index, row in
      MirrorRun.Item(line: index + 1, record: .success(try JSONParser.parse(row)))
    }
    let summary = try MirrorRun(goesOn: true).run(
      [items[0]], on: desk.registry, Origin(source: "mirror"), isRehearsal: false)
    func told(_ summary: MirrorRun.Summary) -> [String] {
      summary.refused.flatMap { [$0.error] + $0.error.others }.map {
        "\($0.member ?? "-") \($0.code.name)"
      }
    }
    #expect(
      told(summary) == [
        "state input.unknown_code", "site site.not_found", "assets/1 asset.not_found",
        "colour input.unknown_member",
      ])
    let second = try MirrorRun(goesOn: true).run(
      [items[1]], on: desk.registry, Origin(source: "mirror"), isRehearsal: false)
    #expect(
      told(second) == [
        "solved_at case.mirror_time_missing", "changed_at case.mirror_times_disordered",
      ])
    let third = try MirrorRun(goesOn: true).run(
      [items[2]], on: desk.registry, Origin(source: "mirror"), isRehearsal: false)
    #expect(
      told(third) == [
        "summary input.missing_member", "kind input.unknown_code",
        "opened_at input.missing_member", "closed_at case.mirror_time_missing",
      ])
  }
}

/// One case here for each case there.
@Suite struct CaseReferenceTests {
  @Test func aReferenceIsOneCases() throws {
    let desk = try CaseDesk()
    let first = try desk.open(#","external_ref":"glpi-7""#)
    let refusal = try desk.refusal(
      "case.open", #"{"summary":"Otro","kind":"incident","external_ref":"GLPI-7"}"#)
    #expect(refusal?.code.name == "case.reference_taken")
    #expect(refusal?.params["code"] == first)
    let other = try desk.open()
    #expect(
      try desk.refusal("case.revise", #"{"case":"\#(other)","external_ref":"GLPI-7"}"#)?.code.name
        == "case.reference_taken")
    // Its own it may keep.
    try desk.apply(
      "case.revise", #"{"case":"\#(first)","external_ref":"GLPI-7","priority":"high"}"#)
    try desk.apply("case.revise", #"{"case":"\#(first)","external_ref":null}"#)
    try desk.apply("case.revise", #"{"case":"\#(other)","external_ref":"GLPI-7"}"#)
  }

  @Test func twoToolsMayHaveGivenTheSameCode() throws {
    let desk = try CaseDesk()
    func mirror(_ source: String, _ reference: String) throws -> String {
      let taken = try desk.apply(
        "case.mirror",
        #"{"source":"\#(source)","external_ref":"\#(reference)","summary":"x","kind":"incident","#
          + #""state":"registered","opened_at":"2026-02-27T08:00:00-05:00"}"#)
      return try #require(taken["code"]?.stringValue)
    }
    _ = try mirror("GLPI", "7")
    let other = try mirror("OTRS", "8")
    try desk.apply("case.revise", #"{"case":"\#(other)","external_ref":"7"}"#)
    // Whose a case of our own is, it does not say.
    #expect(
      try desk.refusal(
        "case.open", #"{"summary":"x","kind":"incident","external_ref":"7"}"#)?.code.name
        == "case.reference_taken")
  }
}
