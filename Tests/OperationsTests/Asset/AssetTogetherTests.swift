import Engine
import Operations
import RegistryModel
import Testing

/// A part is where what it is part of is.
@Suite struct AssetTogetherTests {
  private let desk: RegistryDesk

  init() throws {
    desk = try RegistryDesk()
    try desk.register("1", #","at":"PASTO/EDIF-A/P1""#)
    try desk.register("2", #","at":"PASTO/EDIF-A/P2""#)
    try desk.register("3", #","at":"BOGOTA""#)
  }

  private func move(_ tag: String, _ place: String) throws -> RegistryError? {
    try desk.error("asset.move", #"{"asset":"\#(tag)","to":"\#(place)"}"#)
  }

  @Test func aPartIsNotMovedAwayFromItsParent() throws {
    try desk.apply("asset.attach", #"{"asset":"2","to":"1"}"#)
    let refusal = try #require(try move("2", "BOGOTA"))
    #expect(refusal.code.name == "asset.is_part")
    #expect(refusal.params == ["tag": "2", "parent": "1", "place": "PASTO/EDIF-A/P1"])
    #expect(refusal.hints.map(\.code) == ["asset.detach_or_move_whole"])
    #expect(try move("2", "PASTO/EDIF-A/P1") == nil)
    try desk.apply("asset.detach", #"{"asset":"2"}"#)
    #expect(try move("2", "BOGOTA") == nil)
  }

  @Test func aParentTakesItsPartsAlongAlsoFromAnotherRoom() throws {
    try desk.apply("asset.attach", #"{"asset":"2","to":"1"}"#)
    #expect(try move("1", "BOGOTA/P2") == nil)
    #expect(try desk.show("2")["site"] == .string("BOGOTA"))
  }

  @Test func aSlotHoldsOnePart() throws {
    try desk.register("4", #","at":"PASTO","parent":"1","slot":"Bay 3""#)
    let refusal = try #require(
      try desk.error("asset.attach", #"{"asset":"2","to":"1","slot":"bay  3"}"#))
    #expect(refusal.code.name == "asset.slot_taken")
    #expect(refusal.params == ["tag": "2", "slot": "bay  3", "parent": "1", "occupant": "4"])
    #expect(
      try desk.refusal(
        "asset.register",
        #"{"tag":"5","model":"Latitude 5440","at":"PASTO","parent":"1","slot":"BAY 3"}"#)
        == "asset.slot_taken")
    #expect(
      try desk.refusal(
        "asset.register", #"{"tag":"5","model":"Latitude 5440","at":"PASTO","slot":"Bay 4"}"#)
        == "asset.slot_alone")
    // Punctuation tells slots apart, and another whole has slots of its own.
    try desk.apply("asset.attach", #"{"asset":"2","to":"1","slot":"Bay-3"}"#)
    try desk.register("5", #","at":"PASTO","parent":"2","slot":"Bay 3""#)
  }

  @Test func saidAgainAPartGoesToAnotherSlot() throws {
    func attach(_ slot: String) throws -> String? {
      try desk.refusal("asset.attach", #"{"asset":"2","to":"1"\#(slot)}"#)
    }
    #expect(try attach("") == nil)
    #expect(try attach(#","slot":"Bay 3""#) == nil)
    #expect(try attach(#","slot":"BAY 3""#) == "asset.already_attached")
    #expect(try attach("") == "asset.already_attached")
    #expect(try attach(#","slot":"Bay 4""#) == nil)
    #expect(try desk.show("2")["slot"] == .string("Bay 4"))
    try desk.apply("asset.detach", #"{"asset":"2"}"#)
    #expect(try desk.show("2")["slot"] == .null)
  }

  @Test func whatIsUndoneDoesNotPutTwoInASlot() throws {
    for tag in ["4", "5", "6"] { try desk.register(tag, #","at":"PASTO","parent":"1""#) }
    try desk.apply("asset.attach", #"{"asset":"4","to":"1","slot":"1"}"#)
    for (tag, id) in [("4", "out"), ("5", "loose")] {
      let detach = Request("asset.detach", id: id, data: .members(["asset": .string(tag)]))
      _ = try desk.registry.apply(detach, origin: Origin(source: "test"))
    }
    try desk.apply("asset.attach", #"{"asset":"6","to":"1","slot":"1"}"#)
    #expect(try desk.refusal("journal.undo", #"{"operation":"out"}"#) == "undo.slot_taken")
    // Without a slot there is room for any number.
    #expect(try desk.refusal("journal.undo", #"{"operation":"loose"}"#) == nil)
  }

  @Test func nothingIsAttachedAcrossSites() throws {
    let refusal = try #require(try desk.error("asset.attach", #"{"asset":"3","to":"1"}"#))
    #expect(refusal.code.name == "asset.attach_elsewhere")
    #expect(
      refusal.params == ["tag": "3", "site": "BOGOTA", "parent": "1", "parent_site": "PASTO"])
    #expect(
      try desk.refusal(
        "asset.register", #"{"tag":"4","model":"Latitude 5440","at":"BOGOTA","parent":"1"}"#)
        == "asset.attach_elsewhere")
    #expect(try move("3", "PASTO") == nil)
    #expect(try desk.refusal("asset.attach", #"{"asset":"3","to":"1"}"#) == nil)
  }
}
