import Engine
import Operations
import RegistryModel
import Store
import Testing

/// What later files bear out, and whose word a value is, whatever is taken back in whatever order.
@Suite struct ImportLaterFilesTests {
  private static let bare = ImportWorld.laptop("EJ-1001")
  private static let mac = "AC:DE:48:00:10:01"
  private static let uuid = "4C4C4544-0044-4810-8052-B5C04F4D3110"

  /// All there is to say of a laptop.
  private static var whole: EquipmentObservation {
    var seen = ImportWorld.laptop("EJ-1001", hostname: "pc-uno", uuid: uuid, macs: [mac])
    var acquisition = AcquisitionObservation()
    acquisition.providerName = "Ejemplo S.A."
    acquisition.providerTaxNumber = ObservedTaxNumber(number: "900123456", checkDigit: nil)
    acquisition.invoice = "FE-1"
    seen.acquisition = acquisition
    seen.warranty = WarrantyObservation(
      starts: CivilDate("2026-01-01"), ends: nil, months: 12, text: nil)
    seen.user = "AGOMEZ"
    return seen
  }

  private static func withDisk(_ serial: String?) -> EquipmentObservation {
    var seen = bare
    seen.parts =
      serial.map { [PartObservation(path: "/d", partClass: .disk, serial: $0)] } ?? []
    return seen
  }

  private func undo(_ world: ImportWorld, _ name: String) throws -> (undone: Int64, left: [String])
  {
    let answer = try world.undo(Digest.hexadecimal(of: name))
    return (
      answer["undone"]?.integerValue ?? -1,
      (answer["left"]?.arrayValue ?? []).compactMap { $0["op"]?.stringValue }
    )
  }

  private func hostname(_ world: ImportWorld) throws -> String? {
    try world.ask("asset.show", #"{"asset":"20001"}"#)["hostname"]?.stringValue
  }

  private func findings(_ world: ImportWorld) throws -> Int {
    try world.ask("finding.list", "{}")["findings"]?.arrayValue?.count ?? -1
  }

  private func pages(_ world: ImportWorld) throws -> [Int] {
    try world.registry.store.read { reader throws(RegistryError) in
      guard let tag = AssetTag("20001"), let asset = try reader.first(Asset.byTag, tag) else {
        return []
      }
      return try reader.all(Reading.byAsset, asset.id).compactMap { $0.counters.values[.total] }
    }
  }

  /// What a later file says too stays when an earlier import is taken back, and the file is named;
  /// the latest first, all of it goes.
  @Test func whatALaterFileSaysTooStays() throws {
    let world = try ImportWorld()
    try world.registry.apply("person.register", #"{"code":"AGOMEZ","name":"Ana Gómez"}"#)
    try world.importNow("a0.xml", [Self.bare])
    try world.importNow("a.xml", [Self.whole])
    let before = try world.ask("asset.show", #"{"asset":"20001"}"#)
    try world.importNow("b.xml", [Self.whole])
    #expect(world.actions == ["unchanged"])
    let answer = try world.undo(Digest.hexadecimal(of: "a.xml"))
    #expect(answer["undone"] == .integer(0))
    let files = (answer["left"]?.arrayValue ?? []).compactMap {
      $0["error"]?["params"]?["file"]?.stringValue
    }
    #expect(files == ["b.xml", "b.xml", "b.xml"])  // User, warranty, and the rest.
    #expect(try world.ask("asset.show", #"{"asset":"20001"}"#) == before)
    try world.importNow("b.xml", [Self.whole])
    #expect(world.total?["operations"] == .integer(0))
    #expect(try undo(world, "b.xml").left == [])
    #expect(try undo(world, "a.xml").left == [])
    let bare = try world.ask("asset.show", #"{"asset":"20001"}"#)
    #expect(bare["hostname"] == .null && bare["uuid"] == .null && bare["user"] == .null)
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  /// What a later file is silent of goes with the import that brought it.
  @Test func whatALaterFileIsSilentOfGoes() throws {
    let world = try ImportWorld()
    try world.importNow("a0.xml", [Self.bare])
    try world.importNow(
      "a.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")], source: nil)
    try world.registry.apply("source.declare", #"{"code":"OTRA"}"#)
    try world.importNow("b.xml", [Self.bare], source: "OTRA")
    #expect(try undo(world, "a.xml").left == [])
    #expect(try hostname(world) == nil)
  }

  /// A seller whom other equipment was bought from stays, and with him what is shown of it.
  @Test func aSellerStaysWhileHeIsNamed() throws {
    let world = try ImportWorld()
    var other = Self.whole
    other.serial = "EJ-1002"
    (other.uuid, other.macs, other.hostname) = (nil, [], nil)
    other.warranty = nil
    var first = Self.whole
    first.warranty = nil
    try world.importNow("a.xml", [first])
    try world.importNow("b.xml", [other])
    #expect(try undo(world, "a.xml").left == ["provider.register"])
    _ = try world.ask("asset.show", #"{"asset":"20002"}"#)
    #expect(try undo(world, "b.xml").left == [])
    #expect(try undo(world, "a.xml").left == [])
    #expect(try world.ask("provider.list", "{}")["providers"]?.arrayValue == [])
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  /// What goes back to naming a seller who is gone does not go back.
  @Test func nothingGoesBackToASellerWhoIsGone() throws {
    let world = try ImportWorld()
    func apply(_ id: String, _ name: String, _ data: String) throws {
      _ = try world.registry.apply(
        Request(name, id: id, data: try JSONParser.parse(data)), origin: Origin(source: "test"))
    }
    try apply("p", "provider.register", #"{"code":"UNO","name":"Uno"}"#)
    try apply(
      "a", "asset.register",
      #"{"tag":"1","model":"Latitude 5440","at":"PASTO","acquisition":{"provider":"UNO"}}"#)
    #expect(throws: RegistryError.self) { try apply("u1", "journal.undo", #"{"operation":"p"}"#) }
    try apply("d", "provider.register", #"{"code":"DOS","name":"Dos"}"#)
    try apply("r", "asset.revise", #"{"asset":"1","acquisition":{"provider":"DOS"}}"#)
    try apply("u2", "journal.undo", #"{"operation":"p"}"#)
    #expect(code { try apply("u3", "journal.undo", #"{"operation":"r"}"#) } == "undo.lost")
  }

  /// A reading by hand is a person's, and no file is blamed.
  @Test func aReadingByHandIsToldAsSuch() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.printer(100)])
    try world.registry.apply("reading.record", #"{"asset":"20001","counters":{"total":150}}"#)
    let left = try world.undo(Digest.hexadecimal(of: "a.xml"))["left"]?.arrayValue ?? []
    #expect(left.allSatisfy { $0["error"]?["params"]?["file"] == nil })
    let reading = left.first { $0["op"] == .string("reading.record") }
    #expect(reading?["error"]?["code"] == .string("undo.in_use"))
    let since = reading?["since"]?.arrayValue ?? []
    #expect(since.compactMap { $0["op"]?.stringValue } == ["reading.record"])
    #expect(try pages(world) == [100, 150])
  }

  /// What a file said first in agreement with the registry is old too, once somebody has changed it.
  @Test func anOldFileThatAgreedStaysOld() throws {
    let world = try ImportWorld()
    try world.registry.apply("person.register", #"{"code":"AGOMEZ","name":"Ana Gómez"}"#)
    try world.registry.apply(
      "asset.register",
      #"{"tag":"20001","model":"Latitude 5440","serial":"EJ-1001","at":"PASTO","#
        + #""hostname":"pc-uno"}"#)
    try world.registry.apply("asset.assign", #"{"asset":"20001","user":"AGOMEZ"}"#)
    var seen = ImportWorld.laptop("EJ-1001", hostname: "pc-uno")
    seen.user = "AGOMEZ"
    try world.importNow("a.xml", [seen])
    try world.registry.apply("asset.revise", #"{"asset":"20001","hostname":"pc-casa"}"#)
    try world.registry.apply("asset.set_status", #"{"asset":"20001","status":"in_stock"}"#)
    let head = try world.head()
    try world.importNow("a.xml", [seen])
    #expect(try world.head() == head)
    #expect(try hostname(world) == "pc-casa")
  }

  /// Within one command too, a file that comes again behind a newer one changes nothing.
  @Test func anOldFileIsOldWithinOneCommand() throws {
    let world = try ImportWorld()
    let files = [("a.xml", "pc-uno", 100), ("b.xml", "pc-dos", 200), ("a.xml", "pc-uno", 100)]
    let order = ImportOrder(
      files: files.map { ImportOrder.File(name: $0.0, digest: Digest.hexadecimal(of: $0.0)) },
      source: nil, place: "PASTO", firstTag: "20001")
    _ = try world.registry.importNow(
      order, origin: Origin(source: "import"), emit: { _ in },
      feed: { run throws(RegistryError) in
        for (name, hostname, pages) in files {
          let file = ImportOrder.File(name: name, digest: Digest.hexadecimal(of: name))
          try run.begin(file, profile: "hp-ledm")
          var seen = ImportWorld.printer(Int64(pages))
          seen.hostname = hostname
          try run.add(SeenMachine(seen))
          try run.end()
        }
      })
    #expect(try hostname(world) == "pc-dos")
    #expect(try pages(world) == [100, 200])
    #expect(try findings(world) == 0)
  }

  /// An import of which a later one keeps the sighting stands; one that only left a model behind does
  /// not.
  @Test func whatStandsIsJudgedByTheMachine() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")])
    try world.importNow("b.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")])
    try world.importNow("c.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-tres")])
    #expect(try undo(world, "b.xml") == (0, ["import.sighting"]))
    try world.importNow("b.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")])
    #expect(world.actions == ["unchanged"])
    #expect(try hostname(world) == "pc-tres")

    let other = try ImportWorld()
    var twin = ImportWorld.printer(10)
    twin.serial = "PR-0002"
    try other.importNow("x.xml", [ImportWorld.printer(100)])
    try other.importNow("y.xml", [twin])
    #expect(try undo(other, "x.xml").left == ["model.register"])
    try other.importNow("z.xml", [ImportWorld.printer(90)])
    try other.importNow("x.xml", [ImportWorld.printer(100)])
    #expect(try pages(other) == [90, 100])
  }

  /// A reading that the next one was held against stays with what was found by it.
  @Test func aReadingStaysUnderALaterOne() throws {
    let world = try ImportWorld()
    for (name, count) in [("a.xml", 100), ("b.xml", 50), ("c.xml", 60)] {
      try world.importNow(name, [ImportWorld.printer(Int64(count))])
    }
    #expect(try findings(world) == 1)
    #expect(try undo(world, "b.xml").left == ["import.sighting", "reading.record"])
    #expect(try findings(world) == 1)
    for name in ["c.xml", "b.xml"] { #expect(try undo(world, name).left == []) }
    #expect(try findings(world) == 0)
    #expect(try pages(world) == [100])
  }

  /// A swapped part stays found only while a later file has it in its place.
  @Test(arguments: [("DISCO-0002", 1), ("DISCO-0001", 1), (nil, 0)] as [(String?, Int)])
  func aSwapIsBorneOutByWhatIsThere(_ later: String?, _ afterwards: Int) throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.withDisk("DISCO-0001")])
    try world.importNow("b.xml", [Self.withDisk("DISCO-0002"), ImportWorld.laptop("EJ-1002")])
    #expect(try findings(world) == 1)
    try world.importNow("c.xml", [Self.withDisk(later)])
    _ = try undo(world, "b.xml")
    #expect(try findings(world) == afterwards)
  }

  /// Taken back in part, given free and taken back again: what was taken back is no longer left.
  @Test func whatWasTakenBackBeforeIsNotLeft() throws {
    let world = try ImportWorld()
    let (one, two) = (Self.bare, ImportWorld.laptop("EJ-1002"))
    try world.importNow("a.xml", [one, two])
    try world.importNow("b.xml", [one, two])
    try world.importNow("c.xml", [two])
    #expect(try undo(world, "b.xml") == (1, ["import.sighting"]))
    try world.importNow("d.xml", [one])
    #expect(try undo(world, "c.xml").left == [])
    #expect(try undo(world, "b.xml") == (1, []))
    #expect(try undo(world, "b.xml").left == [])
  }

  /// The latest file of a source is the latest of which something stands.
  @Test func theLatestFileIsOneThatStands() throws {
    let world = try ImportWorld()
    func last() throws -> String? {
      try world.ask("source.show", #"{"source":"GLPI-INVENTORY"}"#)["last_file"]?.stringValue
    }
    try world.importNow("a.xml", [Self.bare])
    try world.importNow("b.xml", [Self.bare])
    #expect(try last() == "b.xml")
    _ = try undo(world, "b.xml")
    #expect(try last() == "a.xml")
  }

  /// Of two sources the one whose word it is; what was put back is again the file's that told it.
  @Test func explainsWhoseWordItIs() throws {
    let world = try ImportWorld()
    for code in ["UNA", "OTRA"] {
      try world.registry.apply("source.declare", #"{"code":"\#(code)"}"#)
    }
    func file() throws -> String? {
      let fields = try world.ask("asset.explain", #"{"asset":"20001"}"#)["fields"]?.arrayValue ?? []
      let origin = fields.first { $0["field"] == .string("hostname") }?["origin"]
      return origin?["import"]?["file"]?.stringValue
    }
    try world.importNow(
      "a.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")], source: "UNA")
    try world.importNow(
      "b.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-dos")], source: "OTRA")
    #expect(try file() == "b.xml")
    #expect(try undo(world, "b.xml").left == [])
    #expect(try file() == "a.xml")
    try world.registry.apply("asset.revise", #"{"asset":"20001","hostname":"pc-casa"}"#)
    #expect(try file() == nil)
    try world.importNow(
      "c.xml", [ImportWorld.laptop("EJ-1001", hostname: "pc-uno")], source: "UNA")
    #expect(try file() == "c.xml")
  }
}
