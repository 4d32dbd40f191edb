import Operations
import RegistryModel
import Testing

/// The moves of a ticket, written out by hand, against what operations let through.
@Suite struct EscalationMovesTests {
  private static let allowed: [(EscalationState, Set<String>)] = [
    (.draft, ["send", "cancel"]),
    (.sent, ["acknowledge", "reject", "pend", "hold", "progress", "cancel", "resolve"]),
    (.acknowledged, ["reject", "pend", "hold", "progress", "cancel", "resolve"]),
    (.rejected, ["send", "cancel"]),
    (.pending, ["hold", "progress", "cancel", "resolve"]),
    (.held, ["pend", "progress", "cancel", "resolve"]),
    (.inProgress, ["pend", "hold", "cancel", "resolve"]),
    (.cancelled, []),
    (.resolved, ["progress", "close"]),
    (.closed, []),
  ]

  private static let verbs = [
    "send", "acknowledge", "reject", "pend", "hold", "progress", "cancel", "resolve", "close",
  ]

  @Test(arguments: EscalationState.allCases)
  func operationsFollowTheTable(_ state: EscalationState) throws {
    let allowed = try #require(EscalationMovesTests.allowed.first { $0.0 == state }).1
    for verb in EscalationMovesTests.verbs {
      let desk = try CaseDesk()
      let parent = try desk.open()
      try desk.apply(
        "escalation.raise",
        #"{"case":"\#(parent)","provider":"TINTAS","without_cover":"Orden 1","lines":[{"asset":"20077","part_class":"fuser"}]}"#
      )
      try desk.registry.store.write { writer throws(RegistryError) in
        guard state != .draft, let old = try writer.first(Escalation.byCode, "E-2026-00001") else {
          return
        }
        var new = old
        new.state = state
        new.revision += 1
        try writer.write([.update(Escalation.table, from: old.row, to: new.row)], sequence: 0)
      }
      let refusal = try desk.refusal(
        "escalation.\(verb)", #"{"escalation":"E-2026-00001","message":"x"}"#)
      #expect(
        refusal?.code.name == (allowed.contains(verb) ? nil : "escalation.move_refused"),
        "\(verb) from \(state.rawValue)")
    }
  }
}
