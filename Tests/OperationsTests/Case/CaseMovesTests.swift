import Operations
import RegistryModel
import Testing

/// The table of moves, written out by hand from the procedure, against what operations let through.
@Suite struct CaseMovesTests {
  /// What may be done to a case in each state; everything else is refused.
  private static let allowed: [(CaseState, Set<String>)] = [
    (.registered, ["start", "specialist", "onsite", "provider", "suspend", "solve", "unmanaged"]),
    (.inProgress, ["specialist", "onsite", "provider", "suspend", "solve", "unmanaged"]),
    (
      .escalatedSpecialist,
      ["start", "specialist", "onsite", "provider", "suspend", "solve", "unmanaged"]
    ),
    (
      .escalatedOnsite,
      ["start", "specialist", "onsite", "provider", "suspend", "solve", "unmanaged"]
    ),
    (.suspended, ["resume", "solve", "unmanaged"]),
    (.solved, ["accept", "refuse"]),
    (.closed, []),
    (.reopened, ["start", "specialist", "onsite", "provider", "suspend", "solve", "unmanaged"]),
    (.providerActive, ["start", "specialist", "onsite", "suspend", "solve", "unmanaged"]),
    (.unmanaged, []),
  ]

  private static let moves: [(name: String, operation: String, data: String, to: CaseState)] = [
    ("start", "case.start", "", .inProgress),
    ("specialist", "case.escalate", #","to":"specialist","group":"SEG""#, .escalatedSpecialist),
    ("onsite", "case.escalate", #","to":"onsite","group":"HYS""#, .escalatedOnsite),
    ("provider", "case.escalate", #","to":"provider","provider":"TINTAS""#, .providerActive),
    ("suspend", "case.suspend", #","reason":"no_hardware","note":"Sin disco""#, .suspended),
    ("resume", "case.resume", "", .inProgress),
    ("solve", "case.solve", #","solution":"Listo""#, .solved),
    ("accept", "case.survey", #","accepted":true"#, .closed),
    ("refuse", "case.survey", #","accepted":false"#, .reopened),
    ("unmanaged", "case.mark_unmanaged", #","note":"Nunca respondió""#, .unmanaged),
  ]

  @Test(arguments: CaseState.allCases)
  func operationsFollowTheTable(_ state: CaseState) throws {
    let allowed = try #require(CaseMovesTests.allowed.first { $0.0 == state }).1
    for move in CaseMovesTests.moves {
      let desk = try CaseDesk()
      let code = try desk.open()
      try desk.put(code, in: state)
      let refusal = try desk.refusal(move.operation, #"{"case":"\#(code)"\#(move.data)}"#)
      if allowed.contains(move.name) {
        #expect(refusal == nil, "\(move.name) from \(state.rawValue)")
        #expect(try desk.state(code) == move.to.rawValue)
      } else {
        #expect(
          ["case.move_refused", "case.is_suspended", "case.not_suspended", "case.survey_closed"]
            .contains(refusal?.code.name), "\(move.name) from \(state.rawValue)")
        #expect(try desk.state(code) == state.rawValue)
      }
    }
  }

  @Test func aRefusedMoveNamesTheStateAndTheMovesItAllows() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.put(code, in: .solved)
    let refusal = try #require(
      try desk.refusal("case.suspend", #"{"case":"\#(code)","reason":"other","note":"x"}"#))
    #expect(refusal.params == ["code": code, "from": "solved", "to": "suspended"])
    #expect(
      refusal.hints == [
        Hint("case.allowed_moves", ["from": "solved", "states": "closed, reopened"])
      ])
  }

  @Test func aSuspensionNeedsANoteWhichMayBeTheRequestsOwn() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let data = #"{"case":"\#(code)","reason":"user_absent"}"#
    #expect(try desk.refusal("case.suspend", data)?.code.name == "case.note_required")
    try desk.apply("case.suspend", data, note: "De vacaciones hasta el lunes")
    #expect(try desk.show(code)["suspension_reason"] == .string("user_absent"))
  }

  @Test func onSiteSupportIsTheHardwareAndSoftwareGroup() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let onsite = #"{"case":"\#(code)","to":"onsite""#
    #expect(
      try desk.refusal("case.escalate", onsite + #","group":"SEG"}"#)?.code.name
        == "case.group_outside_state")
    let missing = try #require(try desk.refusal("case.escalate", onsite + "}"))
    #expect(missing.code.name == "case.group_required")
    #expect(missing.hints == [Hint("name_one", ["candidates": "HYS"])])
  }

  @Test func aProviderIsNeededForTheProvidersState() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let refusal = try desk.refusal("case.escalate", #"{"case":"\#(code)","to":"provider"}"#)
    #expect(refusal?.code.name == "case.provider_required")
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"provider","group":"GLENOVO"}"#)
    #expect(try desk.show(code)["provider"] == .string("LENOVO"))
    #expect(try desk.show(code)["level"] == .integer(3))
  }

  @Test func escalatingToASpecialistNeedsAnotherLevelOrAPerson() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let refusal = try desk.refusal(
      "case.escalate", #"{"case":"\#(code)","to":"specialist","group":"MESA"}"#)
    #expect(refusal?.code.name == "case.escalation_same_level")
    try desk.apply("case.escalate", #"{"case":"\#(code)","to":"specialist","specialist":"LUIS"}"#)
    #expect(try desk.show(code)["specialist_name"] == .string("Luis Peña"))
  }
}
