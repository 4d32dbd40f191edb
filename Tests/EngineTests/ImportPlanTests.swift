import Engine
import Operations
import RegistryModel
import Store
import Testing

/// Planning, applying, importing again and taking back.
@Suite struct ImportPlanTests {
  private let two = [
    ImportWorld.laptop("5CG0000001", hostname: "PAS-01"),
    ImportWorld.laptop("5CG0000002", tag: "10452", hostname: "PAS-02"),
  ]

  @Test func aPlanKeepsNothingAndApplyingItDoesWhatItSaid() throws {
    let world = try ImportWorld()
    let before = try world.registry.digest()
    let plan = try world.plan("a.xml", two)
    #expect(world.actions == ["create", "create"])
    #expect(try world.registry.digest() == before)
    let operations = try world.apply(plan)
    #expect(Int64(operations) == world.total?["operations"]?.integerValue)
    let found = try world.ask("asset.show", #"{"asset":"5CG0000001"}"#)
    #expect(found["tag"]?.stringValue == "20001")
    #expect(try world.ask("asset.show", #"{"asset":"10452"}"#)["hostname"]?.stringValue == "PAS-02")
    let shown = try world.ask("source.show", #"{"source":"glpi-inventory"}"#)
    #expect(shown["documents"]?.arrayValue?.first?["created"]?.integerValue == 2)
  }

  @Test func importingInOneGoIsThePlanApplied() throws {
    let (planned, direct) = (try ImportWorld(), try ImportWorld())
    _ = try planned.apply(try planned.plan("a.xml", two))
    try direct.importNow("a.xml", two)
    #expect(try planned.ask("asset.list", "{}") == direct.ask("asset.list", "{}"))
    #expect(planned.total?["operations"] == direct.total?["operations"])
    #expect(try planned.head() == direct.head())
  }

  @Test func theSamePlanTwiceIsDoneOnce() throws {
    let world = try ImportWorld()
    let plan = try world.plan("a.xml", two)
    _ = try world.apply(plan)
    let head = try world.head()
    #expect(try world.apply(plan) == 0)
    #expect(try world.head() == head)
  }

  @Test func aRegistryThatMovedRefusesThePlan() throws {
    let world = try ImportWorld()
    let plan = try world.plan("a.xml", two)
    try world.registry.apply("site.register", #"{"code":"IPIALES","name":"Ipiales"}"#)
    #expect(code { try world.apply(plan) } == "import.registry_moved")
  }

  @Test func aPlanThatWasTouchedIsRefused() throws {
    let world = try ImportWorld()
    let plan = try world.plan("a.xml", two)
    let forged = plan.map { $0.replacing("PAS-01", with: "PAS-99") }
    #expect(code { try world.apply(forged) } == "import.plan_damaged")
    #expect(code { try world.apply(Array(plan.dropLast())) } == "import.plan_unfinished")
    #expect(code { try world.apply(plan + ["{}"]) } == "import.plan_damaged")
    #expect(code { try world.apply([]) } == "import.plan_unfinished")
  }

  @Test func aPlanThatIsTouchedWhileItIsAppliedIsRefusedWhole() throws {
    let world = try ImportWorld()
    let plan = try world.plan("a.xml", two)
    let head = try world.head()
    let forged = plan.map { $0.replacing("PAS-01", with: "PAS-99") }
    #expect(code { try world.apply(plan, later: forged) } == "import.plan_damaged")
    #expect(code { try world.apply(plan, later: Array(plan.dropLast())) } == "import.plan_damaged")
    #expect(try world.head() == head)
    #expect(try world.apply(plan) > 0)
  }

  @Test func importingTheSameFileAgainWritesNoLine() throws {
    let world = try ImportWorld()
    var printer = ImportWorld.laptop("VNB3K12345")
    printer.kind = .printer
    printer.manufacturer = "HP"
    printer.model = "LaserJet M404"
    printer.counters = ["total": 4500]
    try world.importNow("a.xml", two + [printer])
    let head = try world.head()
    let outcome = try world.importNow("a.xml", two + [printer])
    #expect(outcome.operations == 0)
    #expect(world.actions == ["unchanged", "unchanged", "unchanged"])
    #expect(try world.head() == head)
  }

  @Test func anotherFileWithTheSameMachinesOnlySaysThatTheyWereSeen() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", two)
    let head = try world.head()
    try world.importNow("b.xml", two)
    #expect(world.actions == ["unchanged", "unchanged"])
    // That the file was read, and what was seen in it.
    #expect(try world.head() == head + 2)
  }

  @Test func anOlderFileDoesNotTurnBackWhatALaterOneTold() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-01")])
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-77")])
    try world.importNow("a.xml", [ImportWorld.laptop("5CG0000001", hostname: "PAS-01")])
    #expect(world.actions == ["unchanged"])
    let shown = try world.ask("asset.show", #"{"asset":"5CG0000001"}"#)
    #expect(shown["hostname"]?.stringValue == "PAS-77")
  }

  @Test func aRecordIsTakenWholeOrNotAtAll() throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("5CG0000009", hostname: "PAS-01")
    seen.model = "Latitude 9999"
    // Its model would be new; its name is none.
    seen.hostname = "bad\u{07}name"
    try world.importNow("a.xml", [seen, two[0]])
    #expect(world.actions == ["refused", "create"])
    let models = try world.ask("model.list", "{}")
    #expect(models["models"]?.arrayValue?.count == 1)
    // The placa the refused one would have had goes to the next.
    let next = try world.ask("asset.show", #"{"asset":"5CG0000001"}"#)
    #expect(next["tag"]?.stringValue == "20001")
  }

  @Test func allOrNothingKeepsNothingWhenOneIsRefused() throws {
    let world = try ImportWorld()
    let head = try world.head()
    var order = world.order("a.xml", firstTag: nil)
    order.isAllOrNothing = true
    let seen = two
    #expect(
      code {
        _ = try world.registry.importNow(
          order, origin: Origin(source: "import"), emit: { _ in },
          feed: { run throws(RegistryError) in
            try run.begin(order.files[0], profile: "glpi-inventory")
            for machine in seen { try run.add(SeenMachine(machine)) }
            try run.end()
          })
      } == "import.blocked")
    #expect(try world.head() == head)
  }

  @Test func undoTakesBackEverythingAndDoesNotDoItTwice() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", two)
    let plan = try #require(world.total?["plan"]?.stringValue)
    let first = try world.undo(plan)
    #expect(first["left"]?.arrayValue == [])
    #expect(code { try world.ask("asset.show", #"{"asset":"5CG0000001"}"#) } == "asset.not_found")
    let head = try world.head()
    let second = try world.undo(plan)
    #expect(second["undone"]?.integerValue == 0)
    #expect(second["undone_before"] == first["undone"])
    #expect(try world.head() == head)
    // And it may be imported again.
    try world.importNow("a.xml", two)
    #expect(world.actions == ["create", "create"])
  }

  @Test func undoLeavesWhatSomebodyHasBuiltOnAndSaysWho() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", two)
    try world.registry.apply("asset.move", #"{"asset":"10452","to":"CALI"}"#)
    let answer = try world.undo(Digest.hexadecimal(of: "a.xml"))
    let left = try #require(answer["left"]?.arrayValue)
    #expect(left.map { $0["tag"]?.stringValue } == ["10452"])
    #expect(left.first?["since"]?.arrayValue?.first?["op"]?.stringValue == "asset.move")
    #expect(code { try world.ask("asset.show", #"{"asset":"5CG0000001"}"#) } == "asset.not_found")
    _ = try world.ask("asset.show", #"{"asset":"10452"}"#)
  }

  /// A model that the import brought in stays while equipment registered later is of it, and the
  /// equipment is named.
  @Test func undoNamesWhatHangsOnWhatStays() throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("EJ-1001")
    seen.model = "Latitude 7450"
    try world.importNow("a.xml", [seen])
    try world.registry.apply(
      "asset.register", #"{"tag":"30001","model":"Dell Latitude 7450","at":"CALI"}"#)
    let left = try world.undo(Digest.hexadecimal(of: "a.xml"))["left"]?.arrayValue ?? []
    #expect(left.compactMap { $0["op"]?.stringValue } == ["model.register"])
    #expect(left.first?["error"]?["code"] == .string("undo.in_use"))
    let since = left.first?["since"]?.arrayValue ?? []
    #expect(since.compactMap { $0["op"]?.stringValue } == ["asset.register"])
    #expect(since.first?["tag"] == .string("30001"))
  }

  @Test func undoLeavesWhatALaterFileToldOf() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", two)
    try world.importNow("b.xml", [two[0]])
    let answer = try world.undo(Digest.hexadecimal(of: "a.xml"))
    #expect(answer["left"]?.arrayValue?.compactMap { $0["tag"]?.stringValue } == ["20001"])
  }

  /// The same machines told of week after week, taken back week by week, whatever was tried before.
  @Test(arguments: [false, true])
  func importsAreTakenBackTheLatestFirst(isFirstTriedTooEarly: Bool) throws {
    let world = try ImportWorld()
    let (first, second) = (Digest.hexadecimal(of: "a.xml"), Digest.hexadecimal(of: "b.xml"))
    try world.importNow("a.xml", two)
    try world.importNow("b.xml", isFirstTriedTooEarly ? [two[0]] : two)
    #expect(world.actions.allSatisfy { $0 == "unchanged" })
    if isFirstTriedTooEarly {
      #expect(try world.undo(first)["left"]?.arrayValue?.isEmpty == false)
    }
    #expect(try world.undo(second)["left"]?.arrayValue == [])
    #expect(try world.undo(first)["left"]?.arrayValue == [])
    #expect(code { try world.ask("asset.show", #"{"asset":"5CG0000001"}"#) } == "asset.not_found")
    #expect(code { try world.ask("asset.show", #"{"asset":"10452"}"#) } == "asset.not_found")
    // And once more nothing.
    #expect(try world.undo(first)["undone"]?.integerValue == 0)
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  @Test func everythingAnImportDoesReplays() throws {
    let world = try ImportWorld()
    try world.importNow("a.xml", two)
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000001", tag: "30000")])
    _ = try world.undo(Digest.hexadecimal(of: "a.xml"))
    _ = try world.registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
  }

  /// By its file the latest import that stands, one after another; not one that brought other files.
  @Test func aFileNamesItsImports() throws {
    let world = try ImportWorld()
    let name = Digest.hexadecimal(of: "a.xml")
    var seen = ImportWorld.laptop("5CG0000001", hostname: "PC-1")
    try world.importNow("a.xml", [seen])
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000001", hostname: "PC-2")])
    try world.undo(Digest.hexadecimal(of: "b.xml"))
    seen.uuid = "4C4C4544-0044-4810-8052-B5C04F4D3101"
    try world.importNow("a.xml", [seen])
    #expect(world.actions == ["change"])
    // It says that the one before still stands.
    #expect(try world.undo(name)["standing"]?.arrayValue?.count == 1)
    let second = try world.undo(name)
    #expect(second["standing"] == nil)
    #expect(second["left"] == .array([]) && second["undone"] != .integer(0))
    #expect(try world.ask("asset.list", "{}")["assets"] == .array([]))
    #expect(try world.undo(name)["undone"] == .integer(0))
  }
}
