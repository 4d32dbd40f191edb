import Engine
import RegistryModel
import Testing

/// What was done to a thing is undone step by step, the latest first.
@Suite struct UndoInOrderTests {
  private let world: CoverageWorld

  init() throws { world = try CoverageWorld() }

  @discardableResult
  private func apply(_ id: String, _ name: String, _ data: String) throws -> JSON {
    try world.apply(id, "\(name) \(data)")
  }

  private func undo(_ operation: String, as id: String? = nil) throws {
    try world.undo(operation, as: id)
  }

  private func refusal(_ operation: String) throws -> String? {
    try world.refusal(#"journal.undo {"operation":"\#(operation)"}"#)?.code.name
  }

  private func suspensions() throws -> Int? {
    try world.ask("contract.show", #"{"contract":"CTO-7"}"#)["suspensions"]?.arrayValue?.count
  }

  private func suspendAndResume() throws {
    try apply(
      "suspend", "contract.suspend",
      #"{"contract":"CTO-7","from":"2026-02-01","reason":"Sin recursos"}"#)
    try apply("resume", "contract.resume", #"{"contract":"CTO-7","on":"2026-03-01"}"#)
  }

  @Test func codesOfWarrantiesAreNotGivenTwice() throws {
    for (id, months) in [("g1", 24), ("g2", 36)] {
      try apply(
        id, "warranty.register",
        #"{"asset":"1008","provider":"HP","starts_on":"2026-01-01","months":\#(months)}"#)
    }
    try undo("g1")
    let third = try apply(
      "g3", "warranty.register",
      #"{"asset":"1008","provider":"HP","starts_on":"2026-02-01","months":12}"#)
    #expect(third["code"] == .string("1008-G3"))
  }

  @Test func aSuspensionGoesOnceItsEndIsUndone() throws {
    try suspendAndResume()
    #expect(try refusal("suspend") == "undo.changed_since")
    try undo("resume")
    try undo("suspend")
    #expect(try suspensions() == 0)
    // Nothing is left of either to undo.
    #expect(try refusal("suspend") == "undo.already_undone")
    #expect(try refusal("resume") == "undo.already_undone")
  }

  @Test func whatWasUndoneMayBeDoneOtherwise() throws {
    try suspendAndResume()
    try undo("resume")
    try apply("again", "contract.resume", #"{"contract":"CTO-7","on":"2026-02-10"}"#)
    // The first end is not what stands now.
    #expect(try refusal("resume") == "undo.already_undone")
    try undo("again")
    try undo("suspend")
    #expect(try suspensions() == 0)
  }

  @Test func anUndoingIsUndoneInItsTurn() throws {
    try suspendAndResume()
    try undo("resume", as: "back")
    try undo("back")
    try undo("resume", as: "back-again")
    try undo("suspend")
    #expect(try suspensions() == 0)
  }

  @Test func whatStandsInTheWayIsNamed() throws {
    try suspendAndResume()
    func error(_ operation: String) throws -> RegistryError? {
      try world.refusal(#"journal.undo {"operation":"\#(operation)"}"#)
    }
    #expect(
      try error("suspend")?.hints
        == [Hint("undo.latest_first", ["later": "resume", "op": "contract.resume"])])
    try undo("resume", as: "back")
    let undone = try error("resume")
    #expect(undone?.code.name == "undo.already_undone")
    #expect(undone?.params == ["operation": "resume", "by": "back"])
    // Undone in its turn, the undoing says nothing any more.
    try undo("back", as: "forth")
    #expect(try error("suspend")?.hints.first?.params["later"] == "resume")
    #expect(try error("back")?.code.name == "undo.already_undone")
  }

  @Test func aSecondRenewalAndThenTheFirstAreUndone() throws {
    try apply("one", "contract.renew", #"{"contract":"CTO-9","ends_on":"2026-12-31"}"#)
    try apply("two", "contract.renew", #"{"contract":"CTO-9","ends_on":"2027-12-31"}"#)
    #expect(try refusal("one") == "undo.changed_since")
    try undo("two")
    try undo("one")
    let shown = try world.ask("contract.show", #"{"contract":"CTO-9"}"#)
    #expect(shown["ends_on"]?.stringValue == "2026-06-30")
    #expect(shown["periods"]?.arrayValue?.count == 2)
  }

  @Test func aDayTooEarlyToResumeSaysHowToUndoTheSuspension() throws {
    try apply("suspend", "contract.suspend", #"{"contract":"CTO-7","reason":"Por error"}"#)
    let refusal = try world.refusal(#"contract.resume {"contract":"CTO-7"}"#)
    #expect(refusal?.code.name == "contract.resumed_too_early")
    #expect(refusal?.hints.map(\.code) == ["contract.undo_suspension"])
  }

  /// Moved away and back, the equipment stands as it was registered, and has a history.
  @Test func whatCameToBeTheSameAgainIsNotUnchanged() throws {
    try apply("new", "asset.register", #"{"tag":"9901","model":"HP ProBook","at":"PASTO"}"#)
    try apply("away", "asset.move", #"{"asset":"9901","to":"CALI"}"#)
    try apply("back", "asset.move", #"{"asset":"9901","to":"PASTO"}"#)
    let error = try world.refusal(#"journal.undo {"operation":"new"}"#)
    #expect(error?.code.name == "undo.changed_since")
    #expect(
      error?.hints == [Hint("undo.latest_first", ["later": "back", "op": "asset.move"])])
    for operation in ["back", "away", "new"] { try undo(operation) }
    #expect(try world.refusal(#"asset.move {"asset":"9901","to":"CALI"}"#) != nil)
  }
}
