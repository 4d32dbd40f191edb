import Engine
import RegistryModel
import Testing

/// What an import says of what it could not take.
@Suite struct ImportNotesTests {
  /// A machine with a warranty and what is known of where it was bought.
  private static func bought(
    _ warranty: WarrantyObservation, provider: String? = nil, taxNumber: String? = nil,
    on issued: String? = nil
  ) -> EquipmentObservation {
    var seen = ImportWorld.laptop("5CG0000001")
    var acquisition = AcquisitionObservation()
    acquisition.providerName = provider
    acquisition.providerTaxNumber = taxNumber.map { ObservedTaxNumber(number: $0, checkDigit: nil) }
    acquisition.issued = issued.flatMap { CivilDate($0) }
    seen.acquisition = acquisition
    seen.warranty = warranty
    return seen
  }

  private static func notes(_ world: ImportWorld) -> [String] {
    world.records.first?["notes"]?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  /// What the first record asks of an operation.
  private static func data(_ world: ImportWorld, _ operation: String) -> JSON? {
    let requests = world.records.first?["requests"]?.arrayValue ?? []
    return requests.first { $0["op"]?.stringValue == operation }?["data"]
  }

  private static let threeYears = WarrantyObservation(
    starts: CivilDate("2026-03-02"), ends: nil, months: 36, text: nil)
  private static let open = WarrantyObservation(
    starts: nil, ends: CivilDate("2029-03-01"), months: nil, text: nil)
  private static let words = WarrantyObservation(
    starts: nil, ends: nil, months: nil, text: "3 años")

  /// What was there and was not taken is told with its value and its place, up to twenty a record.
  @Test func showsWhatWasDropped() throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("5CG0000001")
    seen.dropped = (1...25).map { index in
      Dropped(
        path: "\(seen.path)/MEMORIES[\(index)]/SERIALNUMBER", field: "serial", value: "00000000",
        reason: .junkSerial)
    }
    try world.importNow("a.xml", [seen])
    #expect(Self.notes(world).filter { $0 == "junk_serial" }.count == 1)
    let dropped = world.records.first?["dropped"]?.arrayValue ?? []
    #expect(dropped.count == 20)
    #expect(dropped.first?["value"] == .string("00000000"))
    #expect(dropped.first?["path"] == .string("/REQUEST/CONTENT/MEMORIES[1]/SERIALNUMBER"))
  }

  /// A counter of what has none is left alone, and the rest comes in.
  @Test func keepsNoCounterOfALaptop() throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("5CG0000001")
    seen.counters = ["total": 7]
    for _ in 0..<2 {
      try world.importNow("a.xml", [seen])
      #expect(world.actions != ["refused"])
      #expect(Self.data(world, "reading.record") == nil)
      #expect(Self.notes(world) == ["kind_without_counter"])
    }
  }

  /// A warranty that ends otherwise than the one there is, and a kind where the model has none, are told
  /// and left alone.
  @Test func saysWhatDiffersAndIsLeftAlone() throws {
    let world = try ImportWorld()
    var three = Self.bought(Self.threeYears, provider: "Uno", taxNumber: "900123456")
    three.kind = nil
    three.model = "Nuevo"
    try world.importNow("a.xml", [three])
    #expect(Self.notes(world) == ["kind_unknown"])
    var four = three
    four.kind = .laptop
    four.warranty = WarrantyObservation(
      starts: CivilDate("2026-03-02"), ends: nil, months: 48, text: nil)
    for _ in 0..<2 {
      try world.importNow("b.xml", [four])
      #expect(world.actions == ["unchanged"])
      #expect(Self.notes(world) == ["kind_differs", "warranty_differs"])
    }
    try world.importNow("a.xml", [three])
    #expect(Self.notes(world) == ["seen_later"])
  }

  /// A misspelt place and a first placa that is none are told before anything is read.
  @Test func saysWhatIsWrongWithTheOrder() throws {
    let world = try ImportWorld()
    func code(_ place: String?, _ tag: String?) -> ErrorCode? {
      let order = ImportOrder(
        files: [ImportOrder.File(name: "a.xml", digest: "a")], source: nil, place: place,
        firstTag: tag)
      do throws(RegistryError) {
        _ = try world.registry.planImport(
          order, origin: Origin(source: "import"), emit: { _ in }, feed: { _ in })
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code("PASTO", "EJ-0099") == nil && code(nil, nil) == nil)
    #expect(code("BOGOTA", "20001")?.name == "place.not_found")
    for tag in ["ABC", "A B 1", ""] { #expect(code("PASTO", tag) == .importFirstTagInvalid) }
  }

  /// A seller comes in with what was bought, and not alone.
  @Test func registersNoSellerForNothing() throws {
    let world = try ImportWorld()
    let none = WarrantyObservation(starts: nil, ends: nil, months: nil, text: nil)
    let first = Self.bought(none, provider: "Uno", taxNumber: "900123456", on: "2026-03-02")
    try world.importNow("a.xml", [first])
    let other = Self.bought(none, provider: "Dos", taxNumber: "800123456", on: "2026-03-03")
    try world.importNow("b.xml", [other])
    #expect(world.actions == ["unchanged"])
    let providers = try world.ask("provider.list", "{}")["providers"]?.arrayValue ?? []
    #expect(providers.map { $0["name"]?.stringValue } == ["Uno"])
  }

  /// A placa the registry cannot hold is told even where there is no other.
  @Test func saysThatThePlacaIsNoneWhereNoneIsLeft() throws {
    let world = try ImportWorld()
    let seen = ImportWorld.laptop("5CG0000001", tag: "INV 99 X")
    let order = ImportOrder(
      files: [ImportOrder.File(name: "a.xml", digest: "a")], source: nil, place: "PASTO",
      firstTag: nil)
    var notes: [JSON] = []
    _ = try world.registry.planImport(
      order, origin: Origin(source: "import"),
      emit: { notes += $0.json["record"]?["notes"]?.arrayValue ?? [] },
      feed: { run throws(RegistryError) in
        try run.begin(order.files[0], profile: "glpi-inventory")
        try run.add(SeenMachine(seen))
        try run.end()
      })
    #expect(notes == [.string("tag_unusable")])
  }

  @Test func saysWhatAWarrantyLacks() throws {
    let cases: [(EquipmentObservation, [String])] = [
      (Self.bought(Self.threeYears), ["warranty_without_provider"]),
      (Self.bought(Self.threeYears, provider: "Nadie"), ["warranty_provider_unknown"]),
      (Self.bought(Self.threeYears, taxNumber: "900123456"), ["warranty_provider_unknown"]),
      (
        Self.bought(Self.open, provider: "Ejemplo S.A.", taxNumber: "900123456"),
        ["warranty_without_start"]
      ),
      (
        Self.bought(Self.words, on: "2026-03-02"),
        ["warranty_without_provider", "warranty_without_end"]
      ),
    ]
    for (seen, lacking) in cases {
      let world = try ImportWorld()
      try world.importNow("a.xml", [seen])
      #expect(world.actions == ["create"])
      #expect(Self.notes(world) == ["warranty_incomplete"] + lacking)
    }
  }

  @Test func theDayOfPurchaseIsAStart() throws {
    let world = try ImportWorld()
    let seen = Self.bought(
      Self.open, provider: "Ejemplo", taxNumber: "900123456", on: "2026-03-02")
    try world.importNow("a.xml", [seen])
    #expect(Self.notes(world) == [])
  }

  /// Without a NIT a provider is known by its code or its whole name, and none is made.
  @Test(arguments: ["EJEMPLO", "ejemplo s.a."])
  func knowsAProviderByItsName(_ name: String) throws {
    let world = try ImportWorld()
    try world.registry.apply(
      "provider.register", #"{"code":"EJEMPLO","name":"Ejemplo S.A."}"#)
    try world.importNow("a.xml", [Self.bought(Self.threeYears, provider: name)])
    #expect(Self.notes(world) == [])
    #expect(Self.data(world, "warranty.register")?["provider"]?.stringValue == "EJEMPLO")
    let providers = try world.ask("provider.list", "{}")
    #expect(providers["providers"]?.arrayValue?.count == 1)
  }

  @Test func twoProvidersOfOneNameAreNone() throws {
    let world = try ImportWorld()
    for code in ["E1", "E2"] {
      try world.registry.apply("provider.register", #"{"code":"\#(code)","name":"Ejemplo"}"#)
    }
    try world.importNow("a.xml", [Self.bought(Self.threeYears, provider: "Ejemplo")])
    #expect(Self.notes(world) == ["warranty_incomplete", "warranty_provider_unknown"])
  }

  @Test func namesTheSiteThatIsNotRegistered() throws {
    let world = try ImportWorld()
    try world.importNow(
      "a.xml", [ImportWorld.laptop("5CG0000001", site: "LETICIA")], place: nil)
    let error = try #require(world.records.first?["error"])
    #expect(error["code"]?.stringValue == "import.place_unknown")
    #expect(error["params"]?["place"]?.stringValue == "LETICIA")
    try world.importNow("b.xml", [ImportWorld.laptop("5CG0000002", site: nil)], place: nil)
    #expect(world.records.first?["error"]?["code"]?.stringValue == "import.place_needed")
  }

  /// Of two names for one counter the registry's own goes first; what is not kept is told.
  @Test func keepsTheCountersThereAre() throws {
    let world = try ImportWorld()
    var seen = ImportWorld.laptop("VNB3K12345")
    (seen.kind, seen.manufacturer, seen.model) = (.printer, "HP", "LaserJet M404")
    seen.counters = ["total": 10, "scanned": 4, "scans": 5, "printed_total": 6, "printed_black": 7]
    try world.importNow("a.xml", [seen])
    #expect(world.actions == ["create"])
    #expect(Self.notes(world) == ["counter_not_kept"])
    #expect(
      Self.data(world, "reading.record")?["counters"]
        == .members(["prints": .integer(6), "scans": .integer(5), "total": .integer(10)]))
    seen.counters = ["total": 11]
    try world.importNow("b.xml", [seen])
    #expect(Self.notes(world) == [])
  }
}
