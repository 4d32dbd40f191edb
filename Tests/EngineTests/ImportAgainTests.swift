import RegistryModel
import Store
import StoreMemory
import Testing

@testable import Engine

/// What comes twice: files, machines in one file, moments.
@Suite struct ImportAgainTests {
  private func totals(_ world: ImportWorld) throws -> [Int64] {
    try world.registry.store.read { reader throws(RegistryError) in
      let tag = AssetTag("20001")
      guard let tag, let asset = try reader.first(Asset.byTag, tag) else { return [] }
      return try reader.all(Reading.byAsset, asset.id)
        .compactMap { $0.counters.values[.total].map { Int64($0) } }
    }
  }

  /// Files of one machine come faster than the clock ticks: each of their readings is kept.
  @Test func everyFileIsReadInOneInstant() throws {
    let world = try ImportWorld(TestRegistries.still())
    for day in 1...5 { try world.importNow("\(day).xml", [ImportWorld.printer(Int64(1000 + day))]) }
    #expect(try totals(world) == [1001, 1002, 1003, 1004, 1005])
    let plan = try world.plan("6.xml", [ImportWorld.printer(1006)])
    try world.apply(plan)
    #expect(try totals(world).last == 1006)
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  /// One file reads a machine once, whether its source was known or not.
  @Test(arguments: [false, true])
  func aFileReadsAMachineOnce(isSourceKnown: Bool) throws {
    let world = try ImportWorld(TestRegistries.still())
    if isSourceKnown {
      try world.registry.apply("source.declare", #"{"code":"GLPI-INVENTORY"}"#)
    }
    try world.importNow("a.xml", [ImportWorld.printer(1001), ImportWorld.printer(1005)])
    #expect(try totals(world) == [1001])
  }

  /// However often an old file comes again, what later ones have told of stays.
  @Test func anOldFileStaysOld() throws {
    let world = try ImportWorld()
    let january = [
      ImportWorld.laptop("5CG0000001", tag: "500", hostname: "enero"),
      ImportWorld.laptop("5CG0000002"),
    ]
    try world.importNow("enero.xml", [january[0]])
    try world.importNow(
      "marzo.xml", [ImportWorld.laptop("5CG0000001", tag: "500", hostname: "marzo")])
    for _ in 0..<3 {
      try world.importNow("enero.xml", january)
      #expect(world.actions[0] == "unchanged")
    }
    let shown = try world.ask("asset.show", #"{"asset":"500"}"#)
    #expect(shown["hostname"]?.stringValue == "marzo")
    // Taken back, it is a new file when it comes again.
    try world.undo(Digest.hexadecimal(of: "marzo.xml"))
    try world.importNow("abril.xml", [january[0]])
    #expect(world.actions == ["unchanged"])
  }

  /// Two records of one machine in a file do not take turns.
  @Test func theFirstRecordOfAMachineHolds() throws {
    let world = try ImportWorld()
    let two = [
      ImportWorld.laptop("5CG0000001", hostname: "sw-a"),
      ImportWorld.laptop(
        "5CG0000001", hostname: "sw-b", uuid: "4C4C4544-0044-4810-8052-B5C04F4D3101"),
    ]
    try world.importNow("a.xml", two)
    #expect(world.records.last?["notes"] == .array([.string("told_twice")]))
    let head = try world.head()
    try world.importNow("a.xml", two)
    #expect(try world.head() == head)
    let shown = try world.ask("asset.show", #"{"asset":"20001"}"#)
    #expect(shown["hostname"]?.stringValue == "sw-a")
    #expect(shown["uuid"]?.stringValue == "4C4C4544-0044-4810-8052-B5C04F4D3101")
  }

  /// What the first record does not say of parts the second may.
  @Test func theSecondRecordFillsWhatIsEmpty() throws {
    let world = try ImportWorld()
    var second = ImportWorld.laptop("5CG0000001")
    second.parts = [PartObservation(path: "/d", partClass: .disk, serial: "DISCO-0001")]
    for _ in 0..<2 {
      try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001"), second])
      let parts = try world.ask("asset.parts", #"{"asset":"20001"}"#)["observed"]?.arrayValue
      #expect(parts?.map { $0["serial"]?.stringValue } == ["DISCO-0001"])
    }
    #expect(world.total?["operations"] == .integer(0))
  }

  /// What the first record says nothing of, readings and parts, the second says, whatever was known
  /// before; what both say is the first's.
  @Test func theSecondRecordIsReadToo() throws {
    let world = try ImportWorld()
    var bare = ImportWorld.printer(0)
    bare.counters = [:]
    try world.importNow("a.xml", [bare, ImportWorld.printer(500)])
    #expect(try totals(world) == [500])
    try world.importNow("b.xml", [ImportWorld.printer(600), ImportWorld.printer(601)])
    #expect(world.records.last?["notes"] == .array([.string("told_twice")]))
    #expect(try totals(world) == [500, 600])
    for name in ["a.xml", "b.xml"] {
      try world.importNow(
        name, name == "a.xml" ? [bare, ImportWorld.printer(500)] : [ImportWorld.printer(600)])
      #expect(world.total?["operations"] == .integer(0))
    }

    let laptops = try ImportWorld()
    var known = ImportWorld.laptop("5CG0000001")
    known.parts = [PartObservation(path: "/d", partClass: .disk, serial: "DISCO-0001")]
    try laptops.importNow("a.xml", [known])
    var swapped = known
    swapped.parts = [PartObservation(path: "/d", partClass: .disk, serial: "DISCO-0002")]
    let records = [ImportWorld.laptop("5CG0000001"), swapped, known]
    try laptops.importNow("b.xml", records)
    let findings = try laptops.ask("finding.list", "{}")["findings"]?.arrayValue
    #expect(findings?.count == 1)
    try laptops.importNow("b.xml", records)
    #expect(laptops.total?["operations"] == .integer(0))
  }

  /// A placa that is none is told, and identifies nothing.
  @Test func anUnusablePlacaIsTold() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001", tag: "INV 10452")])
    #expect(world.records[0]["notes"] == .array([.string("tag_unusable")]))
    #expect(
      world.records[0]["differences"]?.arrayValue?.contains {
        $0["new"]?.stringValue == "INV 10452"
      }
        == true)
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001", tag: "INV 10452")])
    #expect(world.actions == ["unchanged"] && world.records[0]["notes"] == nil)
    try world.importNow("b.xml", [ImportWorld.laptop(nil, tag: "INV 10453")])
    #expect(world.records[0]["error"]?["code"]?.stringValue == "import.name_only")
  }

  /// Addresses that the source does not match by would make the machine anew each time.
  @Test func anAddressThatIsNoKeyIdentifiesNothing() throws {
    let world = try ImportWorld()
    try world.registry.apply("source.declare", #"{"code":"RED","match":[{"keys":["serial"]}]}"#)
    let seen = ImportWorld.laptop(nil, macs: ["AC:DE:48:00:10:01"])
    try world.importNow("a.xml", [seen], source: "RED")
    #expect(world.records[0]["error"]?["code"]?.stringValue == "import.name_only")
    try world.importNow("a.xml", [seen])
    #expect(world.actions == ["create"])
  }

  /// The day a part left stays that day.
  @Test func aPartLeftOnce() throws {
    let gone = SeenPart(
      partClass: .disk, serial: "D-1", since: Instant(milliseconds: 1),
      goneAt: Instant(milliseconds: 5))
    let parts = SeenParts(gone: [gone], at: Instant(milliseconds: 9))
    #expect(SeenParts(column: parts.column) == parts)
  }
}
