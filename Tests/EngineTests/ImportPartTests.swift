import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

/// Parts that agents see: found by their serial where they are, and told once when somebody swapped
/// them.
@Suite struct ImportPartTests {
  private static func laptop(_ serial: String, disks: [String]) -> EquipmentObservation {
    var laptop = ImportWorld.laptop(serial)
    laptop.parts = disks.map { PartObservation(path: "/d", partClass: .disk, serial: $0) }
    return laptop
  }

  private static func found(_ world: ImportWorld, _ text: String) throws -> [String] {
    let answer = try world.ask("asset.find", #"{"text":"\#(text)"}"#)
    return (answer["assets"]?.arrayValue ?? []).map {
      "\($0["tag"]?.stringValue ?? "") \($0["match"]?.stringValue ?? "")"
    }
  }

  /// One whole serial among many that have it in them.
  @Test(arguments: [false, true])
  func aShortSerialIsFoundAmongLongerOnes(_ isFile: Bool) throws {
    let file = TemporaryRegistry()
    let world = try ImportWorld(
      isFile ? try TestRegistries.sqlite(file) : TestRegistries.memory())
    let longer = (0..<230).map { number in
      Self.laptop("5CG\(1_000_000 + number)", disks: ["ABCD\(number + 1000)"])
    }
    try world.importNow("a.xml", longer + [Self.laptop("5CG2000000", disks: ["ABCD", "XYZ"])])
    #expect(try Self.found(world, "ABCD") == ["20231 part_serial"])
    #expect(try Self.found(world, "xyz") == ["20231 part_serial"])
  }

  private static let two = [
    laptop("5CG0000001", disks: ["DISCO-0001"]), laptop("5CG0000002", disks: ["DISCO-0002"]),
  ]

  /// What people take out and put elsewhere is there, whatever the agent last saw; their work is no
  /// finding once the agent sees it.
  @Test func aPartIsWherePeoplePutIt() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    try world.registry.apply(
      "case.open", #"{"summary":"Disco","kind":"incident","assets":["20001","20002"]}"#)
    func replace(_ asset: String, out: String, in new: String) throws {
      try world.registry.apply(
        "case.intervene",
        #"""
        {"case":"C-2026-00001","asset":"\#(asset)","action":"part_replaced",
         "parts_out":[{"part_class":"disk","serial":"\#(out)"}],
         "parts_in":[{"part_class":"disk","serial":"\#(new)"}]}
        """#)
    }
    try replace("20001", out: "DISCO-0001", in: "DISCO-0009")
    #expect(try Self.found(world, "DISCO-0001") == ["20001 former_part_serial"])
    try replace("20002", out: "DISCO-0002", in: "DISCO-0001")
    #expect(try Self.found(world, "DISCO-0001") == ["20002 part_serial"])
    #expect(try Self.found(world, "DISCO-0009") == ["20001 part_serial"])
    try world.importNow("b.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0009"])])
    #expect(try world.ask("finding.list", "{}")["findings"] == .array([]))
    #expect(try Self.found(world, "DISCO-0001") == ["20002 part_serial"])
  }

  @Test func aPartOfMergedEquipmentIsInWhatItWasMergedInto() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001"])])
    try world.importNow("b.xml", [Self.laptop("5CG0000002", disks: [])])
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#)
    #expect(try Self.found(world, "DISCO-0001") == ["20002 part_serial"])
    #expect(try Self.serials(world, "20002", "observed") == ["DISCO-0001"])
    // The source tells of it under its own serial too: that account goes first.
    try world.importNow("c.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0009"])])
    #expect(world.actions == ["unchanged"])
    #expect(world.records.first?["tag"]?.stringValue == "20002")
    #expect(world.records.first?["notes"] == .array([.string("merged_record")]))
    #expect(try Self.serials(world, "20002", "observed") == ["DISCO-0001"])
    try world.importNow("d.xml", [Self.laptop("5CG0000002", disks: ["DISCO-0003"])])
    #expect(try Self.serials(world, "20002", "observed") == ["DISCO-0003"])
    #expect(try Self.found(world, "DISCO-0001") == ["20002 former_part_serial"])
    #expect(try Self.found(world, "DISCO-0003") == ["20002 part_serial"])
  }

  private static func serials(
    _ world: ImportWorld, _ tag: String, _ list: String, all: Bool = false
  ) throws -> [String] {
    let parts = try world.ask("asset.parts", #"{"asset":"\#(tag)","all":\#(all)}"#)
    return (parts[list]?.arrayValue ?? []).compactMap { $0["serial"]?.stringValue }
  }

  /// Work on equipment: a piece out, a piece in.
  private static func work(
    _ world: ImportWorld, _ tag: String, out: String? = nil, in new: String,
    _ partClass: String = "disk"
  ) throws {
    try world.registry.apply(
      "case.open", #"{"summary":"Disco","kind":"incident","assets":["\#(tag)"]}"#)
    let cases = try world.ask("case.list", #"{"asset":"\#(tag)"}"#)
    let code = try #require(cases["cases"]?.arrayValue?.first?["code"]?.stringValue)
    let old = out.map { #""parts_out":[{"part_class":"\#(partClass)","serial":"\#($0)"}],"# } ?? ""
    try world.registry.apply(
      "case.intervene",
      #"{"case":"\#(code)","asset":"\#(tag)","action":"part_replaced",\#(old)"#
        + #""parts_in":[{"part_class":"\#(partClass)","serial":"\#(new)"}]}"#)
    try world.registry.apply(
      "case.solve", #"{"case":"\#(code)","solution":"Parte cambiada"}"#)
  }

  /// The parts people put into the record that goes are in the one that stays; undone, they are back.
  @Test func mergingTakesThePartsAlong() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: [])])
    try world.importNow("b.xml", [Self.laptop("5CG0000002", disks: [])])
    try Self.work(world, "20001", out: "DISCO-0000", in: "DISCO-0001")
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#,
      id: "merge")
    #expect(try Self.serials(world, "20002", "parts") == ["DISCO-0001"])
    #expect(try Self.serials(world, "20001", "parts").isEmpty)
    #expect(
      try Set(Self.serials(world, "20002", "parts", all: true)) == ["DISCO-0000", "DISCO-0001"])
    try Self.work(world, "20002", out: "DISCO-0001", in: "DISCO-0002")
    #expect(try Self.serials(world, "20002", "parts") == ["DISCO-0002"])
  }

  @Test func whatWasMergedIsPartedWithItsParts() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: [])])
    try world.importNow("b.xml", [Self.laptop("5CG0000002", disks: [])])
    try Self.work(world, "20001", in: "DISCO-0001")
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#,
      id: "merge")
    try world.registry.apply("journal.undo", #"{"operation":"merge"}"#)
    #expect(try Self.serials(world, "20001", "parts") == ["DISCO-0001"])
    #expect(try Self.serials(world, "20002", "parts").isEmpty)
    try world.importNow("c.xml", [Self.laptop("5CG0000001", disks: [])])
    #expect(world.records.first?["tag"]?.stringValue == "20001")
  }

  /// Put into another machine without a word of where it came from, it has left the first: an agent
  /// that sees it there again says otherwise.
  @Test func aPartPutElsewhereHasLeft() throws {
    let world = try ImportWorld()
    let first = [Self.laptop("5CG0000001", disks: ["DISCO-0001"])]
    try world.importNow("a.xml", first)
    try world.importNow("b.xml", [Self.laptop("5CG0000002", disks: [])])
    try Self.work(world, "20002", in: "DISCO-0001")
    #expect(try Self.found(world, "DISCO-0001") == ["20002 part_serial"])
    try world.importNow("c.xml", first)
    #expect(
      try Set(Self.found(world, "DISCO-0001")) == ["20001 part_serial", "20002 part_serial"])
  }

  /// What an agent sees no more was there, until it is seen again.
  @Test(arguments: [false, true])
  func aPartSeenNoMoreWasThere(_ isFile: Bool) throws {
    let file = TemporaryRegistry()
    let world = try ImportWorld(
      isFile ? try TestRegistries.sqlite(file) : TestRegistries.memory())
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001", "DISCO-0002"])])
    try world.importNow("b.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0002"])])
    #expect(try Self.found(world, "DISCO-0001") == ["20001 former_part_serial"])
    #expect(try Self.serials(world, "20001", "observed") == ["DISCO-0002"])
    #expect(
      try Self.serials(world, "20001", "observed", all: true) == ["DISCO-0002", "DISCO-0001"])
    try world.importNow("c.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001", "DISCO-0002"])])
    #expect(try Self.found(world, "DISCO-0001") == ["20001 part_serial"])
    #expect(try Self.serials(world, "20001", "observed", all: true).count == 2)
  }

  /// A document that says nothing of parts has not seen them; one that tells the same has.
  @Test func aPartIsSeenWhenADocumentTellsOfIt() throws {
    let world = try ImportWorld()
    func seen() throws -> JSON? {
      try world.ask("asset.parts", #"{"asset":"20001"}"#)["observed"]?.arrayValue?.first?[
        "last_seen_at"]
    }
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001"])])
    let first = try #require(try seen())
    try world.importNow("b.xml", [Self.laptop("5CG0000001", disks: [])])
    #expect(try seen() == first)
    try world.importNow("c.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001"])])
    let last = try #require(try seen())
    #expect(last != first)
  }

  /// What two records were told of at once is in the one they are merged into.
  @Test func whatTwoRecordsWereToldOfAtOnceIsInTheOne() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", Self.two)
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#)
    #expect(
      try Set(Self.serials(world, "20002", "observed", all: true)) == ["DISCO-0001", "DISCO-0002"])
    #expect(try Self.found(world, "DISCO-0001") == ["20002 part_serial"])
  }

  /// A machine has one motherboard: of two records' the other is found gone, and can be used again.
  @Test func theSecondOfWhatThereIsOneOfIsFoundGone() throws {
    let world = try ImportWorld()
    let seen = (1...3).map { Self.laptop("5CG000000\($0)", disks: []) }
    try world.importNow("a.xml", seen)
    func fit(_ tag: String, _ serial: String) throws {
      try Self.work(world, tag, in: serial, "motherboard")
    }
    try fit("20001", "MB-0001")
    try fit("20002", "MB-0002")
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#)
    #expect(try Self.serials(world, "20002", "parts") == ["MB-0002"])
    #expect(try Self.serials(world, "20002", "parts", all: true) == ["MB-0002", "MB-0001"])
    #expect(try Self.found(world, "MB-0001") == ["20002 former_part_serial"])
    try fit("20003", "MB-0001")
    #expect(try Self.found(world, "MB-0001") == ["20003 part_serial"])
  }

  /// A source that calls a part something else now still sees it.
  @Test func aPartOfAnotherClassIsThePart() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.laptop("5CG0000001", disks: ["DISCO-0001"])])
    var other = ImportWorld.laptop("5CG0000001")
    other.parts = [PartObservation(path: "/d", partClass: .other, serial: "DISCO-0001")]
    try world.importNow("b.xml", [other])
    #expect(try Self.serials(world, "20001", "observed", all: true) == ["DISCO-0001"])
  }
}
