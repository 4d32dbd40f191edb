import Engine
import Operations
import RegistryModel
import Store
import Testing

/// What is recognised, what is believed, and what waits for a person.
@Suite struct ImportReconciliationTests {
  private static let uuid = "4C4C4544-0045-4A10-8052-B1C04F504631"

  private func world() throws -> ImportWorld {
    let world = try ImportWorld()
    try world.registry.apply(
      "asset.register",
      #"{"tag":"10452","model":"Latitude 5440","serial":"5CG0000001","at":"PASTO","#
        + #""hostname":"PAS-01","uuid":"\#(Self.uuid)"}"#)
    return world
  }

  @Test func aNameNeverIdentifies() throws {
    let world = try world()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000002", hostname: "PAS-01")])
    #expect(world.actions == ["create"])
  }

  /// A legal form makes no second maker; another name for the house renames nobody.
  @Test func aNewModelHasItsMakerAsItIsKnown() throws {
    let world = try world()
    try world.registry.apply(
      "model.register", #"{"manufacturer":"HP","name":"EliteBook 840","kind":"laptop"}"#)
    try world.registry.apply(
      "model.register", #"{"manufacturer":"Ejemplo S.A.S.","name":"E1","kind":"laptop"}"#)
    let makers = [
      "DELL INC.", "Hewlett Packard Enterprise", "HP Inc.", "Ejemplo", "Ejemplos", "Group",
    ]
    let seen = makers.enumerated().map { index, maker in
      var machine = ImportWorld.laptop("EJ-\(1000 + index)", path: "/R/D[\(index)]")
      machine.manufacturer = maker
      machine.model = "Nuevo \(index)"
      return machine
    }
    try world.importNow("a.xml", seen)
    let models = try world.ask("model.list", "{}")["models"]?.arrayValue ?? []
    let labels = models.compactMap { $0["manufacturer"]?.stringValue }
    #expect(
      Set(labels) == [
        "Dell", "HP", "Ejemplo S.A.S.", "Hewlett Packard Enterprise", "Ejemplos", "Group",
      ])
    #expect(labels.count == 9)
    try world.importNow("a.xml", seen)
    #expect(world.total?["operations"] == .integer(0))
  }

  /// What comes in is known again the next time, or does not come in.
  @Test(arguments: [EquipmentKind.printer, .networkSwitch, .laptop, .monitor, .other])
  func whatComesInIsKnownAgain(_ kind: EquipmentKind) throws {
    let seen = [
      ImportWorld.laptop(nil, tag: "30001", path: "/a"),
      ImportWorld.laptop(nil, uuid: "4C4C4544-0045-4A10-8052-B1C04F504632", path: "/b"),
      ImportWorld.laptop(nil, macs: ["AC:DE:48:00:10:01"], path: "/c"),
      ImportWorld.laptop("5CG0000002", path: "/d"),
    ].map { machine in
      var seen = machine
      seen.kind = kind
      seen.model = "Uno \(kind.rawValue)"
      return seen
    }
    let world = try world()
    try world.importNow("a.xml", seen)
    #expect(world.actions.allSatisfy { $0 == "create" || (kind == .monitor && $0 == "refused") })
    #expect(world.actions.filter { $0 == "create" }.count == (kind == .monitor ? 2 : 4))
    let first = world.actions
    try world.importNow("b.xml", seen)
    #expect(world.actions == first.map { $0 == "create" ? "unchanged" : $0 })
  }

  @Test func aBoardSwapIsNoNewMachine() throws {
    let world = try world()
    let seen = ImportWorld.laptop("5CG0009999", tag: "10452", uuid: Self.uuid)
    try world.importNow("a.xml", [seen])
    #expect(world.actions == ["unchanged"])
    #expect(world.records[0]["notes"]?.arrayValue == [.string("serial_differs")])
    let difference = world.records[0]["differences"]?.arrayValue?.first
    #expect(difference?["taken"] == .bool(false))
  }

  @Test func aSerialThatIsOverwrittenIsReplacedAndTheFormerOneKept() throws {
    let world = try world()
    try world.registry.apply(
      "source.declare", #"{"code":"BMC","authority":{"serial":"overwrite"}}"#)
    let seen = ImportWorld.laptop("5CG0009999", tag: "10452", uuid: Self.uuid)
    try world.importNow("a.xml", [seen], source: "BMC")
    #expect(world.actions == ["change"])
    let shown = try world.ask("asset.show", #"{"asset":"10452"}"#)
    #expect(shown["serial"]?.stringValue == "5CG0009999")
    #expect(shown["former_serials"]?.arrayValue?.first?["serial"]?.stringValue == "5CG0000001")
  }

  @Test func aSerialUnderAnotherPlacaWaitsForAPersonOnce() throws {
    let world = try world()
    let seen = [ImportWorld.laptop("5CG0000001", tag: "10999")]
    let outcome = try world.importNow("a.xml", seen)
    #expect(outcome.left == 1)
    #expect(world.records[0]["conflict"] == .string("Q-2026-00001"))
    let head = try world.head()
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["ambiguous"])
    #expect(try world.head() == head)
    let listed = try world.ask("import.conflicts", "{}")["conflicts"]?.arrayValue
    #expect(listed?.count == 1)
    let candidate = listed?.first?["candidates"]?.arrayValue?.first
    #expect(candidate?["agrees"] == .array([.string("serial")]))
    #expect(candidate?["differs"] == .array([.string("tag")]))
  }

  @Test func whatWasDecidedIsFollowed() throws {
    let world = try world()
    let seen = [ImportWorld.laptop("5CG0000001", tag: "10999", hostname: "PAS-09")]
    try world.importNow("a.xml", seen)
    try resolve(world, #"{"conflict":"Q-2026-00001","decision":"same","reason":"Rótulo nuevo"}"#)
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["change"])
    let shown = try world.ask("asset.show", #"{"asset":"10452"}"#)
    #expect(shown["hostname"]?.stringValue == "PAS-09")
  }

  @Test func whatWasRejectedIsLeftAside() throws {
    let world = try world()
    let seen = [ImportWorld.laptop("5CG0000001", tag: "10999")]
    try world.importNow("a.xml", seen)
    try resolve(world, #"{"conflict":"Q-2026-00001","decision":"reject","reason":"De prueba"}"#)
    let outcome = try world.importNow("a.xml", seen)
    #expect(world.actions == ["skipped"] && outcome.left == 0)
  }

  @Test func asNewItIsRegisteredWithoutWhatIsAnothers() throws {
    let world = try world()
    let seen = [ImportWorld.laptop("5CG0000001", tag: "10999", hostname: "PAS-09")]
    try world.importNow("a.xml", seen)
    try resolve(world, #"{"conflict":"Q-2026-00001","decision":"new","reason":"Serial clonado"}"#)
    let shown = try world.ask("asset.show", #"{"asset":"10999"}"#)
    #expect(shown["serial"] == .null)
    try world.importNow("a.xml", seen)
    #expect(world.actions == ["unchanged"])
  }

  private func resolve(_ world: ImportWorld, _ data: String) throws {
    let answer = try world.ask("import.resolution", data)
    for item in answer["requests"]?.arrayValue ?? [] {
      _ = try world.registry.apply(try Request(json: item), origin: Origin(source: "test"))
    }
  }

  @Test func whatAPersonWroteStandsWhereItIsLocked() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "source.declare", #"{"code":"GLPI","authority":{"hostname":"locked"}}"#)
    try world.importNow(
      "a.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-01")], source: "GLPI")
    // What an import wrote may be written again.
    try world.importNow(
      "b.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-02")], source: "GLPI")
    #expect(world.actions == ["change"])
    try world.registry.apply("asset.revise", #"{"asset":"20001","hostname":"PAS-MIO"}"#)
    try world.importNow(
      "c.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-03")], source: "GLPI")
    #expect(world.actions == ["unchanged"])
    let explained = try world.ask("asset.explain", #"{"asset":"20001"}"#)
    let field = explained["fields"]?.arrayValue?.first { $0["field"] == .string("hostname") }
    #expect(field?["value"]?.stringValue == "PAS-MIO")
    #expect(field?["origin"]?["operation"]?.stringValue == "asset.revise")
    #expect(field?["sources"]?.arrayValue?.first?["standing"]?.stringValue == "kept")
  }

  @Test func eachValueSaysWhichFileAndRuleItCameBy() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001")])
    let explained = try world.ask("asset.explain", #"{"asset":"20001"}"#)
    let serial = explained["fields"]?.arrayValue?.first { $0["field"] == .string("serial") }
    let told = serial?["origin"]?["import"]
    #expect(told?["rule"]?.stringValue == "BIOS/SSN")
    #expect(told?["digest"]?.stringValue == Digest.hexadecimal(of: "a.xml"))
    #expect(told?["file"]?.stringValue == "a.xml")
  }

  @Test func aSourceMayRegisterNothing() throws {
    for (policy, action) in [("refuse", "refused"), ("skip", "skipped")] {
      let world = try ImportWorld()
      try world.registry.apply("source.declare", #"{"code":"RED","on_none":"\#(policy)"}"#)
      try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001")], source: "RED")
      #expect(world.actions == [action])
    }
  }

  private static func laptop(disk: String) -> EquipmentObservation {
    var laptop = ImportWorld.laptop("5CG0000001")
    laptop.parts = [PartObservation(path: "/d", partClass: .disk, serial: disk, slot: "0")]
    return laptop
  }

  @Test func aSwappedDiskIsAFinding() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [Self.laptop(disk: "DISCO-0001")])
    try world.importNow("b.xml", [Self.laptop(disk: "DISCO-0002")])
    let findings = try world.ask("finding.list", "{}")["findings"]?.arrayValue
    #expect(findings?.first?["recorded"]?.stringValue == "DISCO-0001")
    #expect(findings?.first?["found"]?.stringValue == "DISCO-0002")
  }

  /// While a later file says the same, the import that found it may be taken back and the finding stays.
  @Test func aFindingStaysWhileALaterFileBearsItOut() throws {
    let world = try ImportWorld()
    func findings() throws -> Int? {
      try world.ask("finding.list", "{}")["findings"]?.arrayValue?.count
    }
    try world.importNow("a.xml", [Self.laptop(disk: "DISCO-0001")])
    try world.importNow("b.xml", [Self.laptop(disk: "DISCO-0002")])
    try world.importNow("c.xml", [Self.laptop(disk: "DISCO-0002")])
    let (second, third) = (Digest.hexadecimal(of: "b.xml"), Digest.hexadecimal(of: "c.xml"))
    let left = try world.undo(second)["left"]?.arrayValue
    #expect(left?.first?["op"]?.stringValue == "import.sighting")
    #expect(try findings() == 1)
    #expect(try world.undo(third)["left"] == .array([]))
    #expect(try world.undo(second)["left"] == .array([]))
    #expect(try findings() == 0)
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  /// A disk on the bench leads to the machine it is from, on every store; once it is out, to where
  /// it was.
  @Test(arguments: [false, true])
  func aPartsSerialFindsItsEquipment(_ isFile: Bool) throws {
    let file = TemporaryRegistry()
    let world = try ImportWorld(
      isFile ? try TestRegistries.sqlite(file) : TestRegistries.memory())
    func seen(_ disk: String?) -> EquipmentObservation {
      var laptop = ImportWorld.laptop("5CG0000001")
      laptop.parts = [
        PartObservation(path: "/d", partClass: .disk, serial: disk, slot: "Bahía 0"),
        PartObservation(path: "/m", partClass: .memory, serial: "MEM-0001"),
      ]
      return laptop
    }
    func found(_ text: String) throws -> [String?] {
      let assets = try world.ask("asset.find", #"{"text":"\#(text)"}"#)["assets"]?.arrayValue ?? []
      return assets.map { $0["match"]?.stringValue }
    }
    try world.importNow("a.xml", [seen("DISCO-0001")])
    #expect(try found("disco-0001") == ["part_serial"])
    #expect(try found("MEM-0001") == ["part_serial"])
    #expect(try found("DISCO-000") == [])
    let parts = try world.ask("asset.parts", #"{"asset":"20001"}"#)["observed"]?.arrayValue
    #expect(parts?.map { $0["slot"]?.stringValue } == ["Bahía 0", nil])
    try world.importNow("b.xml", [seen("DISCO-0002")])
    #expect(try found("DISCO-0001") == ["former_part_serial"])
    #expect(try found("DISCO-0002") == ["part_serial"])
    let plan = try #require(world.total?["plan"]?.stringValue)
    try world.undo(plan)
    #expect(try found("DISCO-0001") == ["part_serial"])
    #expect(try found("DISCO-0002") == [])
  }

  @Test func whatASourceNoLongerTellsOfHasVanished() throws {
    let world = try ImportWorld()
    try world.importNow(
      "a.xml", [ImportWorld.laptop("5CG0000001"), ImportWorld.laptop("5CG0000002")])
    let none = try world.ask("import.vanished", #"{"source":"GLPI-INVENTORY","days":1}"#)
    #expect(none["vanished"] == .array([]))
    // The clock of these tests goes a minute at each look: a day is 1440 of them.
    for _ in 0..<1500 { _ = world.registry.environment.now() }
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000001")])
    let gone = try world.ask("import.vanished", #"{"source":"GLPI-INVENTORY","days":1}"#)
    #expect(gone["vanished"]?.arrayValue?.map { $0["tag"]?.stringValue } == ["20002"])
    // What was taken back looked for nothing.
    try world.undo(Digest.hexadecimal(of: "b.xml"))
    let again = try world.ask("import.vanished", #"{"source":"GLPI-INVENTORY","days":1}"#)
    #expect(again["vanished"] == .array([]))
  }

  @Test(arguments: [
    ("HP", "S5CG1234567", "5CG1234567"), ("LENOVO", "1S20B7S0A200PF0ABCDE", "PF0ABCDE"),
    ("Dell Inc.", "41674153842", "J57PQWI"), ("Dell Inc.", "J57PQWI", "41674153842"),
  ])
  func otherSpellingsOfASerialAreTheSame(_ maker: String, _ label: String, _ serial: String) {
    #expect(SerialForms.keys(label, manufacturer: maker).contains(serial))
    #expect(SerialForms.keys(label, manufacturer: "Otro") == [label])
  }

  /// Its firmware says HP, its controller HPE.
  @Test(arguments: [("HP", "HPE"), ("Hewlett Packard Enterprise", "Hewlett-Packard")])
  func hewlettPackardsTwoHousesHaveOneSeriesOfSerials(_ first: String, _ second: String) throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("CZJ3480B1X")
    for maker in [first, second] {
      seen.manufacturer = maker
      try world.importNow("\(maker).xml", [seen])
    }
    #expect(world.records.map { $0["tag"]?.stringValue } == ["20001"])
    #expect(world.actions != ["create"])
  }

  @Test func aUUIDWithItsBytesTurnedRoundIsTheSameMachine() throws {
    let world = try world()
    let seen = ImportWorld.laptop(nil, uuid: "44454C4C-4500-104A-8052-B1C04F504631")
    try world.importNow("a.xml", [seen])
    #expect(world.actions == ["unchanged"])
  }

  /// Two sources that disagree do not take turns when their files are imported again.
  @Test func whatAFileSaidBeforeIsNoNews() throws {
    let world = try ImportWorld()
    let (a, b) = (
      [ImportWorld.laptop("5CG0000001", hostname: "PAS-A")],
      [ImportWorld.laptop("5CG0000001", hostname: "PAS-B")]
    )
    try world.registry.apply("source.declare", #"{"code":"A"}"#)
    try world.registry.apply("source.declare", #"{"code":"B"}"#)
    try world.importNow("a.xml", a, source: "A")
    try world.importNow("b.xml", b, source: "B")
    let head = try world.head()
    try world.importNow("a.xml", a, source: "A")
    try world.importNow("b.xml", b, source: "B")
    #expect(try world.head() == head)
    // A newer file that says so still is news.
    try world.importNow("c.xml", a, source: "A")
    #expect(world.actions == ["change"])
  }

  @Test func twoRecordsMergedAreRecognisedByEitherPlaca() throws {
    let world = try world()
    try world.registry.apply(
      "asset.register", #"{"tag":"20001","model":"Latitude 5440","at":"PASTO"}"#)
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"10452","reason":"Registrado dos veces"}"#,
      id: "merge")
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001", tag: "20001")])
    #expect(world.actions == ["unchanged"])
    try world.registry.apply("journal.undo", #"{"operation":"merge"}"#)
    let shown = try world.ask("asset.show", #"{"asset":"20001"}"#)
    #expect(shown["merged_into"] == .null)
  }

  /// The serial of a record that was merged is the equipment's: files that tell it change nothing. One
  /// that it had before its unit was swapped is another unit's.
  @Test func theSerialOfAMergedRecordIsNoContradiction() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001")])
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000002", uuid: Self.uuid)])
    try world.importNow("c.xml", [ImportWorld.laptop("5CG0000003")])
    func merge(_ tag: String, into: String) throws {
      try world.registry.apply(
        "asset.merge", #"{"asset":"\#(tag)","into":"\#(into)","reason":"Registrado dos veces"}"#)
    }
    try merge("20001", into: "20002")
    try merge("20002", into: "20003")
    let told = [
      ImportWorld.laptop("5CG0000001"), ImportWorld.laptop("5CG0000002", uuid: Self.uuid),
    ]
    for seen in told {
      try world.importNow("again-\(seen.serial ?? "")", [seen])
      #expect(world.actions == ["unchanged"])
      #expect(world.records.first?["tag"]?.stringValue == "20003")
      #expect(world.records.first?["differences"] == nil)
    }
    try world.registry.apply(
      "asset.replace_serial",
      #"{"asset":"20003","serial":"5CG0000009","reason":"unit_swap"}"#)
    try world.importNow("old.xml", [ImportWorld.laptop("5CG0000003")])
    #expect(world.actions == ["ambiguous"])
  }

  /// A document that tells of a machine twice, as it was registered before two records were merged,
  /// does not make it take turns, nor its parts swapped ones.
  @Test(arguments: [["5CG0000001", "5CG0000002"], ["5CG0000001", "5CG0000003"]])
  func twoAccountsOfOneMachineDoNotTakeTurns(_ merged: [String]) throws {
    let world = try ImportWorld()
    let seen = (1...3).map { number in
      var laptop = ImportWorld.laptop("5CG000000\(number)", hostname: "PAS-0\(number)")
      laptop.parts = [PartObservation(path: "/d", partClass: .disk, serial: "DISCO-000\(number)")]
      return laptop
    }
    try world.importNow("a.xml", seen)
    for serial in merged {
      try world.registry.apply(
        "asset.merge",
        #"{"asset":"\#(serial)","into":"20002","reason":"Registrado dos veces"}"#
          .replacing("\"5CG0000002\",\"into\":\"20002\"", with: "\"20002\",\"into\":\"20003\""))
    }
    try world.importNow("a.xml", seen)
    let head = try world.head()
    try world.importNow("a.xml", seen)
    #expect(try world.head() == head)
    for name in ["b.xml", "c.xml"] {
      try world.importNow(name, seen)
      #expect(world.actions.allSatisfy { $0 == "unchanged" }, "\(name) \(world.actions)")
    }
    #expect(try world.ask("finding.list", "{}")["findings"] == .array([]))
  }

  /// Once its unit was swapped, the serials a machine had are another's, whichever record they were of.
  @Test(arguments: ["5CG0000002", nil])
  func afterASwapTheSerialsOfMergedRecordsAreAnothers(_ own: String?) throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001")])
    try world.registry.apply(
      "asset.register",
      #"{"tag":"30001","model":"Latitude 5440","at":"PASTO"\#(own.map { ",\"serial\":\"\($0)\"" } ?? "")}"#
    )
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"30001","reason":"Registrado dos veces"}"#)
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000001")])
    #expect(world.records.first?["tag"]?.stringValue == "30001")
    try world.registry.apply(
      "asset.replace_serial",
      #"{"asset":"30001","serial":"5CG0000009","reason":"unit_swap"}"#)
    for serial in ["5CG0000001", own].compactMap({ $0 }) {
      try world.importNow(serial, [ImportWorld.laptop(serial, hostname: "OTRO")])
      #expect(world.actions == ["ambiguous"], "\(serial)")
    }
  }

  /// A serial of a merged record is known in the maker's other spellings, and contradicts another
  /// machine that something else finds.
  @Test func theSerialOfAMergedRecordIsASerial() throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "model.register", #"{"manufacturer":"HP","name":"EliteBook 840","kind":"laptop"}"#)
    func seen(_ serial: String, uuid: String? = nil) -> EquipmentObservation {
      var laptop = ImportWorld.laptop(serial, uuid: uuid)
      (laptop.manufacturer, laptop.model) = ("HP", "EliteBook 840")
      return laptop
    }
    try world.importNow("a.xml", [seen("5CG1234XYZ"), seen("5CG9999XYZ")])
    try world.importNow("b.xml", [seen("5CG5555XYZ", uuid: Self.uuid)])
    try world.registry.apply(
      "asset.merge", #"{"asset":"20001","into":"20002","reason":"Registrado dos veces"}"#)
    try world.importNow("c.xml", [seen("S5CG1234XYZ")])
    #expect(world.records.first?["tag"]?.stringValue == "20002")
    try world.importNow("d.xml", [seen("5CG1234XYZ", uuid: Self.uuid)])
    #expect(world.actions == ["ambiguous"])
    let shown = try world.ask("asset.show", #"{"asset":"20002"}"#)
    #expect(shown["merged_serials"] == .array([.string("5CG1234XYZ")]))
    #expect(
      try world.ask("asset.find", #"{"text":"5CG1234XYZ"}"#)["assets"]?.arrayValue?.count == 1)
  }
}
