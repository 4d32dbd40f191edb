import Engine
import RegistryModel
import Testing

/// Undoing leaves no use of a quota without the contract, the terms or the balance that tell of it.
@Suite struct UndoneUsesTests {
  private let world: CoverageWorld

  /// K covers 1001 on terms of its own, two parts a year; R has five parts a term for 1002.
  init() throws {
    world = try CoverageWorld()
    try apply(
      "k", "contract.open",
      #"""
      {"code":"K","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01",
      "ends_on":"2026-12-31","terms":{"services":["parts"]}}
      """#)
    try apply(
      "own", "contract.cover",
      #"""
      {"contract":"K","assets":["1001"],"terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":2,"unit":"parts","period":"year"}]}}
      """#)
  }

  @discardableResult
  private func apply(_ id: String, _ name: String, _ data: String) throws -> JSON {
    try world.apply(id, "\(name) \(data)")
  }

  private func undo(_ operation: String, as id: String? = nil) throws {
    try world.undo(operation, as: id)
  }

  private func refusal(_ operation: String) throws -> RegistryError? {
    try world.refusal(#"journal.undo {"operation":"\#(operation)"}"#)
  }

  private func use(_ id: String, on day: String = "2026-03-02", _ more: String = "") throws {
    try apply(
      id, "contract.use",
      #"{"contract":"K","service":"parts","amount":1,"asset":"1001","on":"\#(day)"\#(more)}"#)
  }

  private func correct(_ id: String) throws { try use(id, #","correction":"Error""#) }

  private func use(_ id: String, _ more: String) throws {
    try use(id, on: "2026-03-02", more)
  }

  @Test func aCorrectionOfTermsThatAreGoneIsNotUndone() throws {
    try use("use", "")
    try correct("correction")
    try undo("own")
    let error = try refusal("correction")
    #expect(error?.code.name == "undo.lost")
    #expect(error?.params["lost"] == "cover")
    // With the terms back it is.
    try undo("undo-own")
    #expect(try refusal("correction") == nil)
  }

  @Test func aUseOfTermsThatAreGoneDoesNotComeBack() throws {
    try use("use", "")
    try undo("use", as: "back")
    try undo("own")
    #expect(try refusal("back")?.code.name == "undo.lost")
  }

  @Test(arguments: [
    #"contract.terminate {"contract":"K","last_day":"2026-03-01","reason":"x"}"#,
    #"contract.uncover {"contract":"K","assets":["1001"],"last_day":"2026-03-01"}"#,
    #"contract.revise {"contract":"K","ends_on":"2026-03-01"}"#,
  ])
  func whatLiesBehindTheEndDoesNotStandAgain(end: String) throws {
    try use("use", "")
    try correct("correction")
    try world.apply(end)
    let error = try refusal("correction")
    #expect(["undo.uses_left_out", "undo.changed_since"].contains(error?.code.name))
  }

  /// Entered after the last agreed day, it was counted by the renewal that was written down later.
  @Test func aRenewalThatCountedWhatCameBeforeGoesBeforeIt() throws {
    let desk = try CaseDesk()
    func undo(_ operation: String) -> String { #"{"operation":"\#(operation)"}"# }
    func used() throws -> Int64? {
      try desk.ask("contract.quotas", #"{"contract":"T"}"#)["quotas"]?.arrayValue?.first?["used"]?
        .integerValue
    }
    try desk.apply(
      "contract.open",
      #"""
      {"code":"T","provider":"LENOVO","kind":"maintenance_contract","starts_on":"2025-03-01",
      "ends_on":"2026-02-28","renewal":"tacit","terms":{"services":["parts"],"quotas":[
      {"service":"parts","amount":3,"unit":"parts","period":"term"}]}}
      """#)
    try desk.apply("contract.cover", #"{"contract":"T","assets":["20077"]}"#)
    try desk.open()
    try desk.apply(
      "escalation.raise",
      #"""
      {"case":"C-2026-00001","provider":"LENOVO","send":true,"lines":[{"asset":"20077",
      "part_class":"fuser","quantity":2,"symptom":"Mancha","diagnosis":"Gastado"}]}
      """#)
    try desk.apply(
      "escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#, id: "rs")
    try desk.apply("contract.renew", #"{"contract":"T","ends_on":"2027-02-28"}"#, id: "rn")
    #expect(try used() == 2)
    let error = try desk.refusal("journal.undo", undo("rs"))
    #expect(error?.code.name == "undo.changed_since")
    #expect(
      error?.hints == [Hint("undo.latest_first", ["later": "rn", "op": "contract.renew"])])
    try desk.apply("journal.undo", undo("rn"), id: "un")
    try desk.apply("journal.undo", undo("rs"))
    try desk.apply("escalation.resolve", #"{"escalation":"E-2026-00001","message":"Cambiadas"}"#)
    try desk.apply("contract.renew", #"{"contract":"T","ends_on":"2027-02-28"}"#)
    #expect(try used() == 2)
  }

  /// What the replaced unit had used goes back with the cover.
  @Test func carryingOverIsUndoneWithWhatItCarried() throws {
    try use("use", "")
    try apply(
      "carry", "coverage.carry_over",
      #"{"from":"1001","to":"1002","on":"2026-03-10","reason":"Cambio"}"#)
    try undo("carry")
    let quotas = try world.ask("contract.quotas", #"{"contract":"K","asset":"1001"}"#)
    #expect(quotas["quotas"]?.arrayValue?.first?["used"]?.integerValue == 1)
  }
}
