import Engine
import Operations
import RegistryModel
import Testing

/// What documents say of places: nothing of it is lost, and nothing is believed that the registry
/// does not know.
@Suite struct ImportPlaceTests {
  private static func world() throws -> ImportWorld {
    let world = try ImportWorld()
    for place in [
      #"{"code":"EDIF-A","in":"PASTO","kind":"building","name":"Edificio A"}"#,
      #"{"code":"P2","in":"PASTO/EDIF-A","kind":"floor","name":"Segundo piso"}"#,
      #"{"code":"BODEGA","in":"CALI","kind":"warehouse","name":"Bodega"}"#,
    ] { try world.registry.apply("location.register", place) }
    return world
  }

  private static func laptop(site: String?, location: String?) -> EquipmentObservation {
    var seen = ImportWorld.laptop("5CG0000001", site: site)
    seen.location = location
    seen.rules["site"] = "sede"
    seen.rules["location"] = "ubicacion"
    return seen
  }

  private static func place(_ world: ImportWorld) throws -> String? {
    let fields = try world.ask("asset.explain", #"{"asset":"20001"}"#)["fields"]
    return fields?.arrayValue?.first { $0["field"]?.stringValue == "place" }?["value"]?.stringValue
  }

  private static func notes(_ world: ImportWorld) -> [String] {
    world.records.first?["notes"]?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  /// By its path, and inside the site that is named, by path, code or name.
  @Test(
    arguments: [
      ("PASTO", "PASTO/EDIF-A/P2", "PASTO/EDIF-A/P2"), (nil, "PASTO/EDIF-A/P2", "PASTO/EDIF-A/P2"),
      ("PASTO", "EDIF-A/P2", "PASTO/EDIF-A/P2"), ("PASTO", "PASTO/EDIF-A/P2/", "PASTO/EDIF-A/P2"),
      (nil, "Sede Pasto/", "PASTO"), ("PASTO", "p2", "PASTO/EDIF-A/P2"),
      ("Sede Pasto", "segundo piso", "PASTO/EDIF-A/P2"),
      ("PASTO/EDIF-A/P2", "P2", "PASTO/EDIF-A/P2"),
      ("PASTO/EDIF-A", "Edificio A", "PASTO/EDIF-A"), (nil, "CALI/BODEGA", "CALI/BODEGA"),
    ] as [(String?, String, String)])
  func knowsALocation(_ site: String?, _ location: String, _ expected: String) throws {
    let world = try Self.world()
    try world.importNow("a.xml", [Self.laptop(site: site, location: location)], place: nil)
    #expect(try Self.place(world) == expected)
    #expect(Self.notes(world).isEmpty)
    let explained = try world.ask("asset.explain", #"{"asset":"20001"}"#)
    let told = explained["fields"]?.arrayValue?.first { $0["field"]?.stringValue == "place" }
    #expect(told?["sources"]?.arrayValue?.first?["rule"]?.stringValue == "ubicacion")
    try world.importNow("b.xml", [Self.laptop(site: site, location: location)], place: nil)
    #expect(world.actions == ["unchanged"])
  }

  /// A location nobody knows leaves the site, and is kept and told; the rule that is credited with
  /// the place is the site's. Told again it is no news.
  @Test(arguments: [
    ("Sala de juntas", "place_unknown"), ("CALI/BODEGA", "place_contradicted"),
    ("CALI", "place_contradicted"),
  ])
  func tellsOfALocationNobodyKnows(_ location: String, _ note: String) throws {
    let world = try Self.world()
    let seen = Self.laptop(site: "PASTO", location: location)
    try world.importNow("a.xml", [seen], place: nil)
    #expect(try Self.place(world) == "PASTO")
    #expect(Self.notes(world) == [note])
    let shown = world.records.first?["differences"]?.arrayValue?.last
    #expect(shown?["field"]?.stringValue == "location")
    #expect(shown?["new"]?.stringValue == location)
    #expect(shown?["taken"] == .bool(false))
    let fields = try world.ask("asset.explain", #"{"asset":"20001"}"#)["fields"]?.arrayValue ?? []
    func told(_ field: String) -> JSON? {
      fields.first { $0["field"]?.stringValue == field }?["sources"]?.arrayValue?.first
    }
    #expect(told("place")?["rule"]?.stringValue == "sede")
    #expect(told("location")?["rule"]?.stringValue == "ubicacion")
    #expect(told("location")?["value"]?.stringValue == location)
    #expect(told("location")?["standing"]?.stringValue == "kept")
    try world.importNow("b.xml", [seen], place: nil)
    #expect(world.actions == ["unchanged"])
    #expect(Self.notes(world).isEmpty)
  }

  /// `--at` says where new equipment is when the document does not, and where its locations are.
  @Test func looksForALocationWhereItWasAskedFor() throws {
    let world = try Self.world()
    try world.importNow("a.xml", [Self.laptop(site: nil, location: "P2")], place: "PASTO")
    #expect(try Self.place(world) == "PASTO/EDIF-A/P2")
    try world.importNow("b.xml", [Self.laptop(site: nil, location: "P2")], place: "PASTO")
    #expect(world.actions == ["unchanged"])
  }

  /// Once it was registered somewhere, it need not be said again where; nor does moving it make its
  /// location unknown.
  @Test func looksForALocationWhereTheMachineIs() throws {
    let world = try Self.world()
    let seen = Self.laptop(site: nil, location: "P2")
    try world.importNow("a.xml", [seen], place: "PASTO")
    let head = try world.head()
    try world.importNow("a.xml", [seen], place: nil)
    #expect(try world.head() == head && Self.notes(world).isEmpty)
    try world.registry.apply(
      "location.register", #"{"code":"P2","in":"CALI","kind":"floor","name":"Piso 2"}"#)
    try world.registry.apply("asset.move", #"{"asset":"20001","to":"CALI"}"#)
    try world.importNow("b.xml", [seen], place: "PASTO")
    #expect(Self.notes(world).isEmpty)
    #expect(try Self.place(world) == "CALI")
  }

  /// A building that is named, by the document or by whoever imports, has its own floors only.
  @Test(arguments: [("PASTO/EDIF-B", nil), (nil, "PASTO/EDIF-B")] as [(String?, String?)])
  func looksForALocationInItsBuilding(_ site: String?, _ place: String?) throws {
    let world = try Self.world()
    try world.registry.apply(
      "location.register",
      #"{"code":"EDIF-B","in":"PASTO","kind":"building","name":"Edificio B"}"#)
    let seen = Self.laptop(site: site, location: "P2")
    try world.importNow("a.xml", [seen], place: place)
    #expect(try Self.place(world) == "PASTO/EDIF-B")
    #expect(Self.notes(world) == ["place_unknown"])
    try world.importNow("b.xml", [seen], place: place)
    #expect(world.actions == ["unchanged"] && Self.notes(world).isEmpty)
  }

  /// What was unknown is no more once it is registered, and is told again when it comes again later.
  @Test func forgetsThatALocationWasUnknown() throws {
    let world = try Self.world()
    func told() throws -> String? {
      let fields = try world.ask("asset.explain", #"{"asset":"20001"}"#)["fields"]?.arrayValue
      return fields?.first { $0["field"]?.stringValue == "location" }?["sources"]?.arrayValue?
        .first?["value"]?.stringValue
    }
    let seen = Self.laptop(site: "PASTO", location: "SALA3")
    try world.importNow("a.xml", [seen], place: nil)
    #expect(try told() == "SALA3")
    try world.registry.apply(
      "location.register", #"{"code":"SALA3","in":"PASTO","kind":"room","name":"Sala 3"}"#)
    try world.importNow("b.xml", [seen], place: nil)
    #expect(try told() == nil)
    try world.importNow("c.xml", [Self.laptop(site: "PASTO", location: "SALA4")], place: nil)
    #expect(try told() == "SALA4")
    #expect(Self.notes(world) == ["place_unknown"])
  }

  /// A site nobody knows is told when `--at` stands in for it, and its location means nothing.
  @Test(arguments: ["P2", "PASTO/EDIF-A/P2", "CALI"])
  func tellsOfASiteNobodyKnows(_ location: String) throws {
    let world = try Self.world()
    let seen = Self.laptop(site: "LETICIA", location: location)
    try world.importNow("a.xml", [seen], place: "PASTO")
    #expect(try Self.place(world) == "PASTO")
    #expect(Self.notes(world) == ["place_unknown"])
    let shown = world.records.first?["differences"]?.arrayValue ?? []
    #expect(shown.compactMap { $0["new"]?.stringValue } == ["PASTO", "LETICIA", location])
    try world.importNow("b.xml", [seen], place: "PASTO")
    #expect(world.actions == ["unchanged"])
    #expect(Self.notes(world).isEmpty)
  }

  /// Two locations of one name are none.
  @Test func aNameThatIsTwiceNamesNothing() throws {
    let world = try Self.world()
    try world.registry.apply(
      "location.register",
      #"{"code":"P2B","in":"PASTO","kind":"floor","name":"Segundo Piso"}"#)
    try world.importNow("a.xml", [Self.laptop(site: "PASTO", location: "Segundo piso")], place: nil)
    #expect(try Self.place(world) == "PASTO")
    #expect(Self.notes(world) == ["place_unknown"])
  }
}
