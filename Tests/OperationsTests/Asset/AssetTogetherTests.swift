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
