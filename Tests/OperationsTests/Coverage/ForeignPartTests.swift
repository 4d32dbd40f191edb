import RegistryModel
import Testing

/// A part the equipment is not known to have is not simply covered.
@Suite struct ForeignPartTests {
  private let world: CoverageWorld

  init() throws { world = try CoverageWorld() }

  private func verdict(_ tag: String, _ part: String) throws -> JSON {
    try world.ask("coverage.check", #"{"asset":"\#(tag)","part_class":"\#(part)"}"#)
  }

  @Test(arguments: [
    // A ProBook has disk, display and motherboard.
    ("1001", "disk", "covered", false), ("1001", "fan", "doubtful", true),
    ("1001", "other", "covered", false), ("1001", "whole_unit", "covered", false),
    // Nothing is said of the parts of a Smart, an MS826 or an R740: the kind tells what only prints.
    ("1006", "battery", "covered", false), ("1006", "transfer_unit", "doubtful", true),
    ("1007", "fuser", "doubtful", true), ("1009", "fuser", "covered", false),
    // What the terms leave out stays so.
    ("1004", "print_head", "not_covered", false),
  ])
  func itIsInDoubt(tag: String, part: String, outcome: String, isDoubted: Bool) throws {
    let verdict = try verdict(tag, part)
    #expect(verdict["verdict"]?.stringValue == outcome)
    #expect(
      verdict["missing_facts"]?.arrayValue?.contains(.string("part_in_model")) == isDoubted)
  }

  @Test func sayingThatTheModelHasItSettlesIt() throws {
    try world.apply(#"model.revise {"model":"HP ProBook","add_parts":["fan"]}"#)
    #expect(try verdict("1001", "fan")["verdict"]?.stringValue == "covered")
  }

  @Test func aPieceSeenInTheMachineSettlesIt() throws {
    try world.apply(
      #"case.open {"kind":"incident","summary":"Ruido","assets":["1001"]}"#)
    try world.apply(
      #"case.intervene {"case":"C-2026-00001","asset":"1001","action":"part_replaced","parts_in":[{"part_class":"fan","serial":"FAN-778899"}]}"#
    )
    #expect(try verdict("1001", "fan")["verdict"]?.stringValue == "covered")
  }

  @Test func theTicketSaysTheSame() throws {
    try world.apply(
      #"case.open {"kind":"incident","summary":"Ruido","assets":["1001"]}"#)
    let raised = try world.apply(
      #"escalation.raise {"case":"C-2026-00001","provider":"HP","lines":[{"asset":"1001","part_class":"fan","symptom":"Ruido"}]}"#
    )
    #expect(raised["verdict"]?.stringValue == "doubtful")
    #expect(raised["missing_facts"] == .array([.string("part_in_model")]))
  }
}
