import Engine
import Operations
import RegistryModel
import Store
import Testing

/// Equipment in a chassis: where it sits, who had the slot before, and what is known by it alone.
@Suite struct ImportSlotTests {
  private static func blade(
    _ serial: String?, _ slot: String?, model: String = "BL460c", uuid: String? = nil
  ) -> EquipmentObservation {
    var seen = EquipmentObservation(path: "/ENCL/BLADE[\(slot ?? "")]", line: 7)
    seen.kind = .server
    seen.manufacturer = "HPE"
    seen.model = model
    seen.serial = serial
    seen.slot = slot
    seen.uuid = uuid
    return seen
  }

  private static func chassis(
    _ blades: [EquipmentObservation], serial: String = "EJC7000001", site: String? = "PASTO"
  ) -> [EquipmentObservation] {
    var seen = EquipmentObservation(path: "/ENCL", line: 2)
    seen.kind = .other
    seen.manufacturer = "HPE"
    seen.model = "c7000"
    seen.serial = serial
    seen.site = site
    seen.children = blades
    return [seen]
  }

  private static let two = chassis([blade("EJBL000001", "1"), blade("EJBL000002", "2")])

  private func bay(_ world: ImportWorld, _ asset: String) throws -> String {
    let shown = try world.ask("asset.show", #"{"asset":"\#(asset)"}"#)
    return (shown["parent"]?.stringValue ?? "-") + "/" + (shown["slot"]?.stringValue ?? "-")
  }

  /// A file that was not imported before, with the same in it, changes nothing.
  private func expectStill(_ world: ImportWorld, _ seen: [EquipmentObservation]) throws {
    try world.importNow("again.xml", seen)
    #expect(world.actions.allSatisfy { $0 == "unchanged" }, "\(world.actions)")
  }

  /// A blade's own export names its chassis by serial: the registry's becomes its whole, and where it
  /// stands. What both say is said once.
  @Test func aBladeTellsItsChassis() throws {
    let world = try ImportWorld()
    var told = Self.blade("EJBL000003", "3")
    (told.chassisSerial, told.site) = ("EJC7000001", nil)
    try world.importNow("unknown.xml", [told])
    #expect(try bay(world, "EJBL000003") == "-/-")
    #expect(world.records.first?["notes"] == .array([.string("chassis_unknown")]))
    try world.importNow("chassis.xml", Self.two)
    try world.importNow("known.xml", [told])
    #expect(try bay(world, "EJBL000003") == "20002/3")
    #expect(world.records.first?["notes"] == nil)
    try expectStill(world, [told])
    let all = Self.chassis([Self.blade("EJBL000003", "3")])
    try world.importNow("whole.xml", all)
    #expect(world.actions == ["unchanged", "unchanged"])
    // Without a serial it is known by where it sits.
    var nameless = Self.blade(nil, "3")
    (nameless.chassisSerial, nameless.hostname) = ("EJC7000001", "SRV-3")
    try world.importNow("nameless.xml", [nameless])
    #expect(world.records.first?["tag"]?.stringValue == "20001")
  }

  /// A chassis is known by the serial of a record that was merged into it.
  @Test func aBladeTellsTheSerialOfAMergedChassis() throws {
    let world = try ImportWorld()
    try world.importNow("chassis.xml", Self.chassis([]))
    try world.importNow("twice.xml", Self.chassis([], serial: "EJC7000009"))
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#)
    var told = Self.blade("EJBL000003", "3")
    told.chassisSerial = "EJC7000001"
    try world.importNow("blade.xml", [told])
    #expect(try bay(world, "EJBL000003") == "20002/3")
  }

  /// Of two blades that tell of one slot the first of the document has it, each time it is read.
  @Test func twoBladesThatTellOfOneSlotDoNotEvictEachOther() throws {
    let world = try ImportWorld()
    try world.importNow("chassis.xml", Self.chassis([]))
    let told = ["EJBL000003", "EJBL000004"].map { serial in
      var blade = Self.blade(serial, "3")
      (blade.chassisSerial, blade.site) = ("EJC7000001", nil)
      return blade
    }
    try world.importNow("blades.xml", told)
    #expect(try bay(world, "EJBL000003") == "20001/3")
    #expect(try bay(world, "EJBL000004") == "-/-")
    #expect(world.records[1]["notes"] == .array([.string("slot_repeated")]))
    try expectStill(world, told)
  }

  /// Two machines that tell they sit in each other: one of them does, and neither is refused.
  @Test func whatHoldsTheChassisIsNotPutIntoIt() throws {
    let world = try ImportWorld()
    func told(_ serial: String, in chassis: String) -> EquipmentObservation {
      var blade = Self.blade(serial, "1")
      (blade.chassisSerial, blade.site) = (chassis, "PASTO")
      return blade
    }
    let first = told("EJBL000003", in: "EJBL000004")
    try world.importNow("a.xml", [first])
    try world.importNow("b.xml", [told("EJBL000004", in: "EJBL000003")])
    #expect(try bay(world, "EJBL000004") == "20001/1")
    try world.importNow("c.xml", [first])
    #expect(world.actions == ["unchanged"])
    #expect(world.records.first?["notes"] == .array([.string("slot_inside")]))
  }

  @Test func aBladeIsPartOfItsChassisInItsSlot() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    #expect(world.actions == ["create", "create", "create"])
    #expect(try bay(world, "EJBL000001") == "20001/1")
    let fields = try world.ask("asset.explain", #"{"asset":"EJBL000002"}"#)["fields"]?.arrayValue
    let slot = fields?.first { $0["field"] == .string("slot") }
    #expect(slot?["value"]?.stringValue == "20001 · 2")
    #expect(slot?["origin"]?["import"]?["file"]?.stringValue == "a.xml")
    let head = try world.head()
    try world.importNow("a.xml", Self.two)
    #expect(try world.head() == head)
    try expectStill(world, Self.two)
  }

  @Test func whatIsOnACableIsNoPart() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.chassis([Self.blade("EJBL000001", nil)]))
    #expect(try bay(world, "EJBL000001") == "-/-")
  }

  @Test(arguments: [false, true])
  func bladesThatChangedBaysComeOutRightWhateverTheirOrder(isTurned: Bool) throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    let blades = [Self.blade("EJBL000002", "1"), Self.blade("EJBL000001", "2")]
    let swapped = Self.chassis(isTurned ? blades.reversed() : blades)
    try world.importNow("b.xml", swapped)
    #expect(world.actions == ["unchanged", "change", "change"])
    #expect(world.records[1]["notes"] == .array([.string("slot_vacated")]))
    #expect(try bay(world, "EJBL000001") == "20001/2")
    #expect(try bay(world, "EJBL000002") == "20001/1")
    try expectStill(world, swapped)
  }

  @Test func whatIsReplacedLeavesTheSlot() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    let now = Self.chassis([Self.blade("EJBL000001", "1"), Self.blade("EJBL000009", "2")])
    try world.importNow("b.xml", now)
    #expect(world.actions == ["unchanged", "unchanged", "create"])
    #expect(world.records[2]["vacated"] == .string("20003"))
    #expect(try bay(world, "EJBL000009") == "20001/2")
    #expect(try bay(world, "EJBL000002") == "-/-")
    try expectStill(world, now)
    // The older file says nothing new: what took the slot keeps it.
    try world.importNow("a.xml", Self.two)
    #expect(world.actions.allSatisfy { $0 == "unchanged" })
    #expect(try bay(world, "EJBL000009") == "20001/2")
  }

  @Test func whatHasNoSerialIsKnownByItsSlot() throws {
    let world = try ImportWorld()
    let seen = Self.chassis([Self.blade(nil, "1"), Self.blade(nil, "2")])
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["create", "create", "create"])
    let head = try world.head()
    try world.importNow("a.xml", seen)
    #expect(try world.head() == head)
    // Once its serial can be read, it is the same blade.
    let read = Self.chassis([Self.blade("EJBL000001", " 1"), Self.blade(nil, "2")])
    try world.importNow("b.xml", read)
    #expect(world.actions == ["unchanged", "change", "unchanged"])
    #expect(try bay(world, "EJBL000001") == "20001/1")
  }

  @Test func aSourceThatDoesWithoutTheSlotMakesNothingByIt() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "source.declare", #"{"code":"OA","match":[{"keys":["serial","tag"]}]}"#)
    try world.importNow("a.xml", Self.chassis([Self.blade(nil, "1")]), source: "OA")
    #expect(world.actions == ["create", "refused"])
  }

  @Test func anotherModelInTheSlotIsAnotherBlade() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.chassis([Self.blade(nil, "1")]))
    try world.importNow("b.xml", Self.chassis([Self.blade(nil, "1", model: "BL660c")]))
    #expect(world.actions == ["unchanged", "create"])
    #expect(world.records[1]["vacated"] == .string("20002"))
  }

  @Test func aContradictingSerialIsNotMeantByTheSlot() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.chassis([Self.blade("EJBL000001", "1")]))
    try world.importNow("b.xml", Self.chassis([Self.blade("EJBL000002", "1")]))
    #expect(world.actions == ["unchanged", "create"])
  }

  /// A blade without a serial in the slot another left in the same document is not that one.
  @Test func whatLeftASlotIsNotTakenForWhatCame() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.chassis([Self.blade("EJBL000001", "1")]))
    let now = Self.chassis([Self.blade(nil, "1"), Self.blade("EJBL000001", "2")])
    try world.importNow("b.xml", now)
    #expect(world.actions == ["unchanged", "change", "create"])
    #expect(try bay(world, "EJBL000001") == "20001/2")
    try expectStill(world, now)
  }

  @Test func twoInOneSlotAreNotPutThere() throws {
    let world = try ImportWorld()
    let seen = Self.chassis([
      Self.blade("EJBL000001", "1"), Self.blade("EJBL000002", "1 "), Self.blade(nil, "1"),
    ])
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["create", "create", "create", "refused"])
    #expect(world.records[1]["notes"] == .array([.string("slot_repeated")]))
    #expect(try bay(world, "EJBL000001") == "-/-")
  }

  @Test func whereTheOwnerIsRefusedItsBladesStandAlone() throws {
    let world = try ImportWorld()
    var seen = Self.chassis([Self.blade("EJBL000001", "1"), Self.blade(nil, "2")])
    seen[0].model = nil
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["refused", "create", "refused"])
    #expect(try bay(world, "EJBL000001") == "-/-")
  }

  @Test func whatAPersonPutInASlotStaysWhereTheSourceHasNoSay() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "source.declare", #"{"code":"OA","authority":{"slot":"only_if_empty"}}"#)
    try world.importNow("a.xml", Self.two, source: "OA")
    try world.importNow("b.xml", Self.chassis([Self.blade("EJBL000009", "2")]), source: "OA")
    #expect(world.actions == ["unchanged", "create"])
    #expect(world.records[1]["notes"] == .array([.string("slot_taken")]))
    #expect(try bay(world, "EJBL000009") == "-/-")
    #expect(try bay(world, "EJBL000002") == "20001/2")
    // Without a serial it would be made again each time.
    try world.importNow(
      "c.xml", Self.chassis([Self.blade(nil, "2", model: "BL660c")]), source: "OA")
    #expect(world.actions == ["unchanged", "refused"])
  }

  @Test func whatTheRegistryHasAtAnotherSiteIsMovedByAPerson() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.chassis([Self.blade("EJBL000001", "1")]))
    try world.importNow(
      "b.xml",
      Self.chassis([Self.blade("EJBL000001", "1")], serial: "EJC7000002", site: "CALI"))
    #expect(world.actions == ["create", "unchanged"])
    #expect(world.records[1]["notes"] == .array([.string("slot_elsewhere")]))
    #expect(try bay(world, "EJBL000001") == "20001/1")
  }

  @Test func whereTheSourceKnowsThePlaceItGoesFromChassisToChassis() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "source.declare", #"{"code":"OA","authority":{"place":"overwrite"}}"#)
    try world.importNow("a.xml", Self.chassis([Self.blade("EJBL000001", "1")]), source: "OA")
    let there = Self.chassis([Self.blade("EJBL000001", "4")], serial: "EJC7000002", site: "CALI")
    try world.importNow("b.xml", there, source: "OA")
    #expect(world.actions == ["create", "change"])
    #expect(try bay(world, "EJBL000001") == "20003/4")
    let shown = try world.ask("asset.show", #"{"asset":"EJBL000001"}"#)
    #expect(shown["site"]?.stringValue == "CALI")
  }

  /// The order may say a site and the registry another: a part is where its whole is.
  @Test func newBladesStandWhereTheirChassisIs() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "model.register", #"{"manufacturer":"HPE","name":"c7000","kind":"other"}"#)
    try world.registry.apply(
      "asset.register", #"{"tag":"10001","model":"c7000","serial":"EJC7000001","at":"CALI"}"#)
    try world.importNow("a.xml", Self.two)
    #expect(world.actions == ["unchanged", "create", "create"])
    let shown = try world.ask("asset.show", #"{"asset":"EJBL000001"}"#)
    #expect(shown["site"]?.stringValue == "CALI" && shown["parent"]?.stringValue == "10001")
  }

  @Test func undoPutsTheFormerOccupantBack() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    try world.importNow("b.xml", Self.chassis([Self.blade("EJBL000009", "2")]))
    let plan = try #require(world.total?["plan"]?.stringValue)
    #expect(try world.undo(plan)["left"]?.arrayValue == [])
    #expect(try bay(world, "EJBL000002") == "20001/2")
  }

  @Test func undoLeavesTheSlotToWhatIsKept() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    try world.importNow("b.xml", Self.chassis([Self.blade("EJBL000009", "2")]))
    let plan = try #require(world.total?["plan"]?.stringValue)
    try world.registry.apply("asset.revise", #"{"asset":"20004","hostname":"PAS-SRV-09"}"#)
    let left = try #require(try world.undo(plan)["left"]?.arrayValue)
    #expect(left.contains { $0["error"]?["code"] == .string("undo.slot_taken") })
    #expect(try bay(world, "20004") == "20001/2")
    #expect(try bay(world, "20003") == "-/-")
  }

  @Test func mergedIntoAnotherRecordTheBladeKeepsItsSlot() throws {
    let world = try ImportWorld()
    let seen = Self.chassis([Self.blade(nil, "1")])
    try world.importNow("a.xml", seen)
    try world.registry.apply(
      "asset.register", #"{"tag":"30001","model":"BL460c","serial":"EJBL000001","at":"PASTO"}"#)
    try world.registry.apply(
      "asset.merge", #"{"asset":"20002","into":"30001","reason":"Registrada dos veces"}"#,
      id: "merge")
    #expect(try bay(world, "30001") == "20001/1")
    try world.registry.apply("journal.undo", #"{"operation":"merge"}"#, id: "part")
    #expect(try bay(world, "20002") == "20001/1")
    #expect(try bay(world, "30001") == "-/-")
    try world.registry.apply("journal.undo", #"{"operation":"part"}"#)
    try expectStill(world, seen)
  }

  @Test func everythingReplays() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    try world.importNow(
      "b.xml", Self.chassis([Self.blade("EJBL000002", "1"), Self.blade(nil, "2")]))
    _ = try world.undo(Digest.hexadecimal(of: "b.xml"))
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }
}
